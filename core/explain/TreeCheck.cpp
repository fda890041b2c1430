#include "explain/TreeCheck.h"

#include <bit>
#include <cmath>
#include <limits>

namespace sakhi::explain {

namespace {

using base::ErrorCode;

const char* checkArrays(const learn::Tree& tree) {
    const std::size_t n = tree.size();
    if (n == 0) {
        return "a tree without nodes";
    }
    if (tree.threshold.size() != n || tree.left.size() != n || tree.right.size() != n ||
        tree.value.size() != n || tree.cover.size() != n ||
        (!tree.defaultLeft.empty() && tree.defaultLeft.size() != n)) {
        return "a tree's arrays differ in length";
    }
    return nullptr;
}

/// A split has a child on either side that stands behind it, a leaf none. Without branches, as all of these:
/// a model is checked whenever it is loaded.
const char* checkChildren(const learn::Tree& tree) {
    const auto n = static_cast<std::int32_t>(tree.size());
    std::int32_t badLeaves = 0;
    std::int32_t badSplits = 0;
    for (std::int32_t i = 0; i < n; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const std::int32_t left = tree.left[at];
        const std::int32_t right = tree.right[at];
        const std::int32_t isLeaf = tree.feature[at] < 0 ? -1 : 0;
        const std::int32_t behind =
            (left > i ? -1 : 0) & (left < n ? -1 : 0) & (right > i ? -1 : 0) & (right < n ? -1 : 0);
        badLeaves |= isLeaf & ((left ^ -1) | (right ^ -1));
        badSplits |= ~isLeaf & ~behind;
    }
    if (badLeaves != 0) {
        return "a leaf with children";
    }
    return badSplits == 0 ? nullptr : "a child that does not stand behind its parent";
}

const char* checkFeatures(const learn::Tree& tree, std::int32_t features) {
    std::int32_t bad = 0;
    for (const std::int32_t feature : tree.feature) {
        bad |= (feature < -1 ? -1 : 0) | (feature >= features ? -1 : 0);
    }
    return bad == 0 ? nullptr : "a feature out of range";
}

std::uint64_t bitsOf(double number) {
    return std::bit_cast<std::uint64_t>(number);
}

/// Its highest bit is set where `number` is none: the exponent of all ones overflows into it.
std::uint64_t doubtIn(double number) {
    constexpr std::uint64_t kExponent = 0x7ff0000000000000ULL;
    constexpr std::uint64_t kOne = 0x0010000000000000ULL;
    return (bitsOf(number) & kExponent) + kOne;
}

bool isCertain(std::uint64_t doubts) {
    return doubts >> 63U == 0;
}

const char* checkNumbers(const learn::Tree& tree) {
    std::uint64_t covers = 0;
    std::uint64_t values = 0;
    std::uint64_t thresholds = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto isLeaf = static_cast<std::uint64_t>(std::int64_t{tree.feature[i]} >> 63U);
        // The sign is the highest bit too.
        covers |= bitsOf(tree.cover[i]) | doubtIn(tree.cover[i]);
        values |= isLeaf & doubtIn(tree.value[i]);
        thresholds |= ~isLeaf & doubtIn(tree.threshold[i]);
    }
    if (!isCertain(covers)) {
        return "a cover that is negative or no number";
    }
    if (!isCertain(values)) {
        return "a leaf value that is no number";
    }
    return isCertain(thresholds) ? nullptr : "a threshold that is no number";
}

/// Every node but the root has one parent. `room` is lent; the children are within the tree.
const char* checkParents(const learn::Tree& tree, std::vector<std::uint8_t>& room) {
    const std::size_t n = tree.size();
    room.assign(n + 1, 0);
    // A leaf's -1 falls on the place before the first node.
    std::uint8_t* const seen = room.data() + 1;
    const std::int32_t* const left = tree.left.data();
    const std::int32_t* const right = tree.right.data();
    for (std::size_t i = 0; i < n; ++i) {
        seen[left[i]] = 1;
        seen[right[i]] = 1;
    }
    std::uint32_t children = 0;
    std::uint32_t leaves = 0;
    for (std::size_t i = 0; i < n; ++i) {
        children += seen[i];
        leaves += tree.feature[i] < 0 ? 1U : 0U;
    }
    if (children < 2 * (n - leaves)) {
        return "a node with two parents";
    }
    return children + 1 == n ? nullptr : "a node without a parent";
}

const char* checkTree(const learn::Tree& tree, std::int32_t features, std::vector<std::uint8_t>& seen) {
    const char* reason = checkArrays(tree);
    reason = reason == nullptr ? checkFeatures(tree, features) : reason;
    reason = reason == nullptr ? checkNumbers(tree) : reason;
    reason = reason == nullptr ? checkChildren(tree) : reason;
    return reason == nullptr ? checkParents(tree, seen) : reason;
}

}  // namespace

base::Result<void> checkEnsemble(const learn::TreeEnsemble& ensemble) {
    if (ensemble.featureCount < 1 || ensemble.featureCount > kMostFeatures) {
        return base::fail(ErrorCode::modelInvalid, "the number of features is out of range");
    }
    if (ensemble.trees.empty() || ensemble.trees.size() > kMostTrees) {
        return base::fail(ErrorCode::modelInvalid, "the number of trees is out of range");
    }
    if (!std::isfinite(ensemble.base)) {
        return base::fail(ErrorCode::modelInvalid, "a base that is no number");
    }
    std::size_t nodes = 0;
    std::vector<std::uint8_t> seen;
    for (std::size_t t = 0; t < ensemble.trees.size(); ++t) {
        nodes += ensemble.trees[t].size();
        if (nodes > kMostNodes) {
            return base::fail(ErrorCode::modelInvalid, "too many nodes");
        }
        const char* reason = checkTree(ensemble.trees[t], ensemble.featureCount, seen);
        if (reason != nullptr) {
            return base::fail(ErrorCode::modelInvalid, "tree " + std::to_string(t) + ": " + reason);
        }
    }
    return {};
}

float floatThreshold(double threshold, bool strictly) {
    constexpr float kLargest = std::numeric_limits<float>::max();
    constexpr float kLowest = -std::numeric_limits<float>::infinity();
    auto near = static_cast<double>(kLargest);
    float best = kLargest;
    if (threshold <= near) {
        best = threshold < -near ? kLowest : static_cast<float>(threshold);
        near = static_cast<double>(best);
    }
    const bool above = strictly ? near >= threshold : near > threshold;
    return above ? std::nextafter(best, kLowest) : best;
}

}  // namespace sakhi::explain
