#pragma once

#include "base/Result.h"
#include "scorecards/Measure.h"

#include <map>
#include <string>
#include <vector>

namespace sakhi::scorecards {

/// What goes into a card, by feature key; a feature that is not in it is missing.
using Inputs = std::map<std::string, double>;

/// Which way a feature moves the score.
enum class Direction { raises, lowers };

/// An input of a card.
struct Feature {
    std::string id;
    std::string unit;
    double low{0.0};
    double high{100.0};
    Direction direction{Direction::raises};
    /// A person can change it: it may stand in a proposal.
    bool actionable{true};

    bool operator==(const Feature&) const = default;
};

/// A summand of a formula: weight x 100 x clamp((feature - from) / (to - from), 0, 1). Where the parts of a
/// feature are told, the term's points are shown part by part (they add up to the feature).
struct Term {
    std::string feature;
    std::vector<std::string> parts;
    double weight{0.0};
    double from{0.0};
    double to{100.0};

    bool operator==(const Term&) const = default;
};

/// A band begins at its lower end and reaches to the next.
struct Band {
    std::string id;
    double from{0.0};

    bool operator==(const Band&) const = default;
};

/// A score as it is declared (resources/scorecards/<id>.json): features, formula, scale, bands and the
/// reference row that contributions are counted against where a store has too few groups for an average of
/// its own.
struct Card {
    std::string id;
    /// Whom it scores: "group", "member", "loan", "account".
    std::string subject;
    /// Names the formula and its version in stored assessments.
    std::string model;
    double scaleLow{0.0};
    double scaleHigh{100.0};
    std::vector<Feature> features;
    std::vector<Term> terms;
    /// From the lowest to the highest.
    std::vector<Band> bands;
    Inputs reference;
    /// How many groups make an average of their own.
    int groupsForAverage{10};
    /// Where the formula and the reference come from.
    std::string source;

    bool operator==(const Card&) const = default;
};

/// Refuses a card that cannot score: no terms, a feature named twice or not at all, weights that do not reach
/// the scale, bands out of order, a reference that lacks a feature. modelInvalid with what is wrong.
base::Result<void> validate(const Card& card);

/// The band of a score.
std::string bandOf(const Card& card, double score);

/// The features of the card that the measures hold.
Inputs inputsOf(const Card& card, const Measures& measures);

}  // namespace sakhi::scorecards

namespace sakhi::base {
template <>
struct EnumKeys<scorecards::Direction> {
    static constexpr std::array<std::pair<scorecards::Direction, std::string_view>, 2> rows{{
        {scorecards::Direction::raises, "raises"},
        {scorecards::Direction::lowers, "lowers"},
    }};
};
}  // namespace sakhi::base
