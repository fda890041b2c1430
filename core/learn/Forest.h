#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "learn/GiniTree.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// How a forest grows (Breiman 2001).
struct ForestOptions {
    std::int32_t trees{100};
    GiniOptions tree;
    /// As many rows drawn with replacement as there are; without it every tree sees every row once.
    bool bootstrap{true};
    std::uint64_t seed{1};
    /// Worker threads; the trees do not depend on it.
    std::int32_t threads{1};
};

/// Averages trees grown each from its own stream of random numbers (seed and tree number), so that the number
/// of threads changes nothing. cancelled where the listener stops it.
base::Result<TreeEnsemble> growForest(const RankedTable& table, std::span<const std::uint8_t> target,
                                      const ForestOptions& options, const base::Progress& progress);

/// One CART tree on every row: a forest of one without a bootstrap.
TreeEnsemble growTree(const RankedTable& table, std::span<const std::uint8_t> target,
                      const GiniOptions& options);

/// Each row's mean probability over the trees that did not draw it; NaN where every tree did. `columns`: the
/// cells the forest was grown on, `options`: the same as then.
std::vector<double> outOfBag(const TreeEnsemble& forest, std::span<const std::vector<double>> columns,
                             const ForestOptions& options);

}  // namespace sakhi::learn
