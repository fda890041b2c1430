#pragma once

#include "base/Result.h"
#include "learn/TreeEnsemble.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::explain {

/// An inner node as the interventional kernels read it. Nodes of a tree stand breadth first; a child number
/// below the tree's innerCount is an inner node, else innerCount + the leaf's number.
struct ReferenceNode {
    /// A float32 that float32(x) is compared with by <=.
    double threshold{0.0};
    std::int32_t feature{0};
    /// child[goes left].
    std::uint32_t child[2]{0, 0};
    /// The place of the feature among the distinct ones of the path, from 0.
    std::uint8_t bit{0};
    std::uint8_t defaultLeft{0};
};

/// A leaf: the k distinct features of its path, bit i of a mask = the row satisfies every edge on feature i;
/// and the background rows by their mask.
struct ReferenceLeaf {
    double value{0.0};
    std::size_t firstFeature{0};
    std::size_t firstGroup{0};
    std::uint32_t groupCount{0};
    std::uint32_t width{0};
};

struct ReferenceTree {
    std::size_t firstNode{0};
    std::size_t firstLeaf{0};
    std::uint32_t innerCount{0};
    std::uint32_t leafCount{0};
};

/// Masks are kept in 16 bits where no path has more features, else in 64.
inline constexpr std::uint32_t kNarrowBits = 16;
inline constexpr std::uint32_t kWidestPath = 64;
/// Groups of a leaf are padded with empty ones (no rows) to a multiple of this.
inline constexpr std::size_t kGroupPad = 32;

/// A tree ensemble with a reference group of rows, laid out for interventional SHAP. Leaf values are already
/// divided by the number of trees where the ensemble is averaged, and by the number of background rows.
struct ReferenceGame {
    std::int32_t featureCount{0};
    /// The mean output over the background.
    double base{0.0};
    bool narrow{true};
    std::vector<ReferenceTree> trees;
    std::vector<ReferenceNode> nodes;
    std::vector<ReferenceLeaf> leaves;
    std::vector<std::int32_t> features;
    /// One entry a group: its mask (in one of the two) and its background rows.
    std::vector<std::uint16_t> narrowMasks;
    std::vector<std::uint64_t> wideMasks;
    std::vector<float> rows;
    std::uint32_t mostNodes{0};
};

/// Groups a background (n x featureCount, n >= 1, NaN = missing) leaf by leaf. modelInvalid with the reason
/// where checkEnsemble() refuses the ensemble or a path has more than 64 distinct features; missingData
/// without background, outOfRange above 16 million background rows.
base::Result<ReferenceGame> makeReferenceGame(const learn::TreeEnsemble& ensemble,
                                              std::span<const double> background);

}  // namespace sakhi::explain
