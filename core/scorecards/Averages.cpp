#include "scorecards/Averages.h"

#include <vector>

namespace sakhi::scorecards {

Averages::Averages(std::span<const Measures> groups) : m_groups(static_cast<int>(groups.size())) {
    for (const auto& [id, key] : base::EnumKeys<Measure>::rows) {
        double sum = 0;
        int count = 0;
        for (const Measures& measures : groups) {
            if (const auto value = measures.value(id)) {
                sum += *value;
                ++count;
            }
        }
        if (count > 0) {
            m_means[static_cast<std::size_t>(id)] = sum / count;
        }
    }
}

ReferenceAverages referenceAverages(std::span<const Placed> groups) {
    std::vector<Measures> all;
    std::map<std::string, std::vector<Measures>> blocks;
    for (const Placed& placed : groups) {
        all.push_back(placed.measures);
        blocks[placed.block].push_back(placed.measures);
    }
    ReferenceAverages out;
    out.store = Averages(all);
    for (const auto& [block, measures] : blocks) {
        out.blocks.emplace(block, Averages(measures));
    }
    return out;
}

Reference referenceFor(const Card& card, const Averages& store) {
    Reference own{card.reference, "reference_row"};
    if (store.groups() < card.groupsForAverage) {
        return own;
    }
    Reference average{{}, "store_average"};
    for (const Feature& feature : card.features) {
        const auto id = base::fromKey<Measure>(feature.id);
        const auto mean = id ? store.of(*id) : std::nullopt;
        if (!mean) {
            return own;
        }
        average.values[feature.id] = *mean;
    }
    return average;
}

}  // namespace sakhi::scorecards
