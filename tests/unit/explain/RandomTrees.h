#pragma once

#include "base/Random.h"
#include "learn/TreeEnsemble.h"

#include <vector>

namespace sakhi::test {

/// The shape of a made-up ensemble.
struct TreeShape {
    std::int32_t features{4};
    int depth{6};
    int trees{3};
    /// The chance that a node above `depth` splits.
    double split{0.8};
};

/// Trees with random splits, covers, leaf values and directions of missing cells; thresholds from a coarse
/// grid, so that rows of randomRow() meet them exactly.
learn::TreeEnsemble randomEnsemble(base::Random& random, const TreeShape& shape);

/// Cells on the grid of the thresholds, about one in eight missing.
std::vector<double> randomRow(base::Random& random, std::int32_t features);

}  // namespace sakhi::test
