#pragma once

// Every split of a tree for N rows at once, from the leaves up: no walk, no guess. Unnamed namespace: see
// Lanes.h.

#include "explain/PredictKernels.h"

namespace sakhi::explain {
namespace {

/// N float32 cells, and N node numbers or answers.
template <int N>
struct Cells;

template <>
struct Cells<4> {
    using Real = float __attribute__((vector_size(16)));
    using Whole = std::int32_t __attribute__((vector_size(16)));
};

template <>
struct Cells<8> {
    using Real = float __attribute__((vector_size(32)));
    using Whole = std::int32_t __attribute__((vector_size(32)));
};

template <>
struct Cells<16> {
    using Real = float __attribute__((vector_size(64)));
    using Whole = std::int32_t __attribute__((vector_size(64)));
};

/// kVectors registers of N rows each, from `cells` and `out` on.
template <int N, int kVectors, bool kMissing>
void predictLanes(const PredictTile& tile, const float* cells, double* out) {
    using Real = typename Cells<N>::Real;
    using Whole = typename Cells<N>::Whole;
    auto* leaf = reinterpret_cast<Whole*>(tile.room);
    for (std::size_t p = tile.splitCount; p-- > 0;) {
        const PredictSplit& split = tile.splits[p];
        const auto* x = reinterpret_cast<const Real*>(cells + split.feature * kPredictRows);
        const Real threshold = Real{} + split.threshold;
        const Whole* left = leaf + split.left * std::size_t{kVectors};
        const Whole* right = leaf + split.right * std::size_t{kVectors};
        for (int v = 0; v < kVectors; ++v) {
            Whole goesLeft = x[v] <= threshold;
            if constexpr (kMissing) {
                goesLeft |= (x[v] != x[v]) & (Whole{} - split.missingLeft);
            }
            leaf[p * kVectors + static_cast<std::size_t>(v)] = goesLeft ? left[v] : right[v];
        }
    }
    for (int r = 0; r < N * kVectors; ++r) {
        out[r] += tile.values[tile.room[r]];
    }
}

template <int N, int kVectors>
void predictTile(const PredictTile& tile, double* out) {
    using Whole = typename Cells<N>::Whole;
    auto* leaf = reinterpret_cast<Whole*>(tile.room) + tile.splitCount * std::size_t{kVectors};
    for (std::uint32_t j = 0; j < tile.leafCount; ++j) {
        for (int v = 0; v < kVectors; ++v) {
            *leaf++ = Whole{} + static_cast<std::int32_t>(j);
        }
    }
    for (std::size_t row = 0; row < kPredictRows; row += N * kVectors) {
        if (tile.missing) {
            predictLanes<N, kVectors, true>(tile, tile.x + row, out + row);
        } else {
            predictLanes<N, kVectors, false>(tile, tile.x + row, out + row);
        }
    }
}

}  // namespace
}  // namespace sakhi::explain
