#include "explain/TreeCheck.h"

#include <algorithm>
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

const char* checkLeaf(const learn::Tree& tree, std::size_t i) {
    if (tree.left[i] != -1 || tree.right[i] != -1) {
        return "a leaf with children";
    }
    return std::isfinite(tree.value[i]) ? nullptr : "a leaf value that is no number";
}

const char* checkSplit(const learn::Tree& tree, std::size_t i, std::vector<std::uint8_t>& seen) {
    if (!std::isfinite(tree.threshold[i])) {
        return "a threshold that is no number";
    }
    for (const std::int32_t child : {tree.left[i], tree.right[i]}) {
        if (child <= static_cast<std::int64_t>(i) || static_cast<std::size_t>(child) >= tree.size()) {
            return "a child that does not stand behind its parent";
        }
        if (seen[static_cast<std::size_t>(child)]++ != 0) {
            return "a node with two parents";
        }
    }
    return nullptr;
}

const char* checkTree(const learn::Tree& tree, std::int32_t features) {
    const char* reason = checkArrays(tree);
    std::vector<std::uint8_t> seen(tree.size(), 0);
    for (std::size_t i = 0; reason == nullptr && i < tree.size(); ++i) {
        if (!std::isfinite(tree.cover[i]) || tree.cover[i] < 0) {
            return "a cover that is negative or no number";
        }
        if (tree.feature[i] < -1 || tree.feature[i] >= features) {
            return "a feature out of range";
        }
        reason = tree.feature[i] < 0 ? checkLeaf(tree, i) : checkSplit(tree, i, seen);
    }
    const auto children = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), 1));
    return reason == nullptr && children + 1 != tree.size() ? "a node without a parent" : reason;
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
    for (std::size_t t = 0; t < ensemble.trees.size(); ++t) {
        const char* reason = checkTree(ensemble.trees[t], ensemble.featureCount);
        if (reason != nullptr) {
            return base::fail(ErrorCode::modelInvalid, "tree " + std::to_string(t) + ": " + reason);
        }
        nodes += ensemble.trees[t].size();
    }
    if (nodes > kMostNodes) {
        return base::fail(ErrorCode::modelInvalid, "too many nodes");
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
