#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "learn/Model.h"
#include "learn/Ranks.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// How boosted trees grow (Friedman 2001; Newton leaves and gain as in Chen, Guestrin 2016).
struct BoostingOptions {
    std::int32_t trees{100};
    /// 1 (additive) to 8.
    std::int32_t depth{4};
    double rate{0.1};
    double lambda{1.0};
    /// Least sum of second derivatives of a leaf, above 0.
    double minHessian{1.0};
    std::array<double, 2> classWeight{1.0, 1.0};
    /// One a column, or empty.
    std::vector<Monotone> constraints;
    /// The share of rows each tree sees (stochastic boosting, Friedman 2002), drawn by `seed`.
    double rowShare{1.0};
    /// Rounds without a lower log loss on the rows held out before it stops; 0 grows all trees on all rows.
    std::int32_t patience{0};
    /// Held-out share of the rows where patience > 0, drawn by `seed`.
    double holdOut{0.1};
    std::uint64_t seed{1};
};

/// Sums of Newton leaves on 255 bins and missing, the larger child of a split by subtraction from its parent.
/// The first tree starts from one half: from the share of a rare class its leaves would hold too little of
/// the second derivative to be split. Gradients are counted as whole numbers, so the sums do not depend on
/// the order; leaves are computed in float64. cancelled where the listener stops it.
base::Result<TreeEnsemble> growBoosting(const RankedTable& table, std::span<const std::uint8_t> target,
                                        const BoostingOptions& options, const base::Progress& progress);

}  // namespace sakhi::learn
