#pragma once

#include "explain/InstructionSet.h"

#include <cstddef>
#include <cstdint>

namespace sakhi::explain {

/// A node as the predictors read it. Nodes of a tree stand breadth first.
struct PredictNode {
    /// A float32 that float32(x) is compared with by <=; NaN at a leaf.
    float threshold{0.0F};
    /// The left child, the right one beside it, counted from the ensemble's first node. A leaf: itself - 1,
    /// so that a step from a leaf ends where it began.
    std::uint32_t left{0};
    std::uint32_t feature{0};
    /// 1 where a missing cell goes left.
    std::uint32_t missingLeft{0};
};

/// A split as the batch kernels read it: its children are places in the kernel's room, splits first, then
/// leaves.
struct PredictSplit {
    float threshold{0.0F};
    std::uint32_t feature{0};
    std::uint32_t left{0};
    std::uint32_t right{0};
    std::int32_t missingLeft{0};
};

/// One tree for a tile of rows.
struct PredictTile {
    const PredictSplit* splits;
    std::uint32_t splitCount;
    std::uint32_t leafCount;
    /// The tree's leaf values.
    const double* values;
    /// kPredictRows float32 cells a feature; whether one of them is missing.
    const float* x;
    bool missing;
    /// Room for (splitCount + leafCount) x kPredictRows bytes on a 64-byte line.
    std::uint8_t* room;
};

/// Rows of a tile; a multiple of every kernel's lanes.
inline constexpr std::size_t kPredictRows = 64;
/// Leaves of a tree that a batch kernel takes.
inline constexpr std::uint32_t kPredictLeaves = 256;

/// Adds a tree's leaf value of each row of the tile to out.
using PredictKernel = void (*)(const PredictTile& tile, double* out);

void predictTileBaseline(const PredictTile& tile, double* out);
void predictTileAvx2(const PredictTile& tile, double* out);
void predictTileAvx512(const PredictTile& tile, double* out);

}  // namespace sakhi::explain
