#pragma once

#include "base/Result.h"
#include "explain/AlignedDoubles.h"
#include "learn/TreeEnsemble.h"

#include <cstdint>
#include <vector>

namespace sakhi::explain {

/// An inner node as the path kernels read it: one cache line. Nodes of a tree stand breadth first; a child
/// number below the tree's innerCount is an inner node, else innerCount + the leaf's number.
struct alignas(64) ShapNode {
    /// A float32 that float32(x) is compared with by <=, after floatThreshold().
    double threshold{0.0};
    /// cover(child) / cover(node).
    double ratioLeft{0.0};
    double ratioRight{0.0};
    /// The node's own share of its parent (1 at the root).
    double ratio{1.0};
    std::int32_t feature{0};
    /// The right child and the left child: child[goes left].
    std::uint32_t child[2]{0, 0};
    std::uint32_t parent{0};
    /// The inner node below the nearest earlier edge on the same feature, 0 = none; and that node's parent.
    std::uint32_t previous{0};
    std::uint32_t previousParent{0};
    /// The node's row in the tree's table of tau: kFreshTau, or that of the feature's earlier edges.
    std::uint32_t tau{0};
    std::uint8_t isLeft{0};
    std::uint8_t defaultLeft{0};
};

/// Rows of a tree's table of tau: the quadrature's own nodes t for a feature not yet met, zeros for a feature
/// decided against, and (no tau) the root's weights w / (t (1 - t)); then t / (t + (1 - t) z) of each
/// repeated feature whose earlier edges have the cover product z.
inline constexpr std::uint32_t kFreshTau = 0;
inline constexpr std::uint32_t kDeadTau = 1;
inline constexpr std::uint32_t kRootWeight = 2;
inline constexpr std::uint32_t kFirstRepeated = 3;

/// Where one tree lies in the arrays of ShapForest.
struct ShapTree {
    std::size_t firstNode{0};
    std::size_t firstLeaf{0};
    std::size_t firstTau{0};
    std::uint32_t innerCount{0};
    std::uint32_t leafCount{0};
    /// Quadrature nodes: ceil(k / 2) for k features on the longest path, and the same padded for the lanes.
    std::uint32_t points{0};
    std::uint32_t stride{0};
};

/// A tree ensemble laid out for path-dependent TreeSHAP. tau: rows of `stride` doubles a tree, padded with
/// zeros. Leaf values are already divided by the number of trees where the ensemble is averaged.
struct ShapForest {
    std::int32_t featureCount{0};
    /// The value of the empty feature set, the ensemble's base included.
    double base{0.0};
    std::vector<ShapTree> trees;
    std::vector<ShapNode> nodes;
    std::vector<double> leaves;
    AlignedDoubles tau;
    std::uint32_t mostInner{0};
    std::uint32_t mostNodes{0};
};

/// Lays an ensemble out. modelInvalid with the reason where checkEnsemble() refuses it, where an inner node
/// has no cover, or where a path has more than 1,024 splits.
base::Result<ShapForest> makeShapForest(const learn::TreeEnsemble& ensemble);

}  // namespace sakhi::explain
