#pragma once

#include "learn/Model.h"

#include <functional>
#include <span>
#include <vector>

namespace sakhi::explain {

/// The score of a row of inputs, higher is better.
using Scorer = std::function<double(std::span<const double> row)>;

/// An input a person can move: which way, in which plausible unit, and how far.
struct Lever {
    std::size_t feature{0};
    /// The least change, > 0 ("one more member present").
    double step{1.0};
    bool mayRise{true};
    bool mayFall{false};
    double lowest{0.0};
    double highest{0.0};
};

struct Change {
    std::size_t feature{0};
    double from{0.0};
    double to{0.0};
    /// |to - from| in the lever's steps.
    double steps{0.0};

    bool operator==(const Change&) const = default;
};

/// One or two changes, and the score of the row with them, asked of the scorer itself.
struct Proposal {
    std::vector<Change> changes;
    double score{0.0};
};

/// What to search for.
struct RaiseGoal {
    double target{0.0};
    std::size_t mostProposals{5};
};

/// The thresholds at which any tree of a model splits a feature, rising and distinct.
std::vector<double> thresholdsOf(const learn::Model& model, std::size_t feature);

/// Ways to raise a row's score to the target: each lever alone is swept over the model's thresholds (and over
/// whole steps, where it has few), rounded outwards to whole steps within its bounds; then every pair of
/// levers that neither reaches alone with as little. Each proposal is re-scored and reaches the target; those
/// with fewer steps first, one change before two. Empty where the row has reached it already or nothing does.
/// A missing input is not moved.
std::vector<Proposal> proposalsFor(const learn::Model& model, const Scorer& scorer,
                                   std::span<const double> row, std::span<const Lever> levers,
                                   const RaiseGoal& goal);

}  // namespace sakhi::explain
