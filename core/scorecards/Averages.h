#pragma once

#include "scorecards/Card.h"

#include <map>
#include <span>
#include <string>

namespace sakhi::scorecards {

/// The mean of each measure over the groups that have it.
class Averages {
public:
    Averages() = default;
    explicit Averages(std::span<const Measures> groups);

    /// How many groups there are, whatever they lack.
    [[nodiscard]] int groups() const { return m_groups; }
    [[nodiscard]] std::optional<double> of(Measure id) const { return m_means[static_cast<std::size_t>(id)]; }

private:
    int m_groups{0};
    std::array<std::optional<double>, base::EnumKeys<Measure>::rows.size()> m_means{};
};

/// The averages of a store on a day: of all its groups, and of each block by its name.
struct ReferenceAverages {
    Averages store;
    std::map<std::string, Averages> blocks;
};

/// A group's measures with the block it lies in.
struct Placed {
    std::string block;
    Measures measures;
};
ReferenceAverages referenceAverages(std::span<const Placed> groups);

/// The row that contributions are counted against, and its kind: "store_average" or "reference_row".
struct Reference {
    Inputs values;
    std::string kind;

    bool operator==(const Reference&) const = default;
};

/// The average of the store's groups where there are enough of them and none of the card's features is
/// missing from it, else the card's own reference row.
Reference referenceFor(const Card& card, const Averages& store);

}  // namespace sakhi::scorecards
