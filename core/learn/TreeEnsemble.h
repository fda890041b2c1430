#pragma once

#include <cstdint>
#include <vector>

namespace sakhi::learn {

/// One decision tree as flat arrays, node 0 the root, children always behind their parent.
/// feature = -1 at a leaf (left = right = -1). A row goes left where float32(x) <= threshold (or < with
/// `strictly` in the ensemble); a missing cell (NaN) goes left where defaultLeft is 1. cover is the weight of
/// the training rows (or the sum of hessians) that reached the node.
struct Tree {
    std::vector<std::int32_t> feature;
    std::vector<double> threshold;
    std::vector<std::int32_t> left;
    std::vector<std::int32_t> right;
    std::vector<double> value;
    std::vector<double> cover;
    std::vector<std::uint8_t> defaultLeft;

    [[nodiscard]] std::size_t size() const { return feature.size(); }
    bool operator==(const Tree&) const = default;
};

/// What a sum of leaves means.
enum class TreeOutput { probability, margin };

/// Trees that are averaged (forest, single tree) or summed (boosting):
/// output = base + (mean | sum) over the trees of the leaf value; a margin m is the probability 1 / (1 +
/// exp(-m)).
struct TreeEnsemble {
    std::int32_t featureCount{0};
    TreeOutput output{TreeOutput::probability};
    bool averaged{true};
    /// "lt": left where x < threshold, otherwise left where x <= threshold. Both after casting x to float32.
    bool strictly{false};
    double base{0.0};
    std::vector<Tree> trees;

    bool operator==(const TreeEnsemble&) const = default;
};

/// A logistic regression on standardised columns: margin = intercept + sum of coefficient x (x - mean) /
/// spread.
struct LinearModel {
    std::vector<double> coefficient;
    std::vector<double> mean;
    std::vector<double> spread;
    double intercept{0.0};

    bool operator==(const LinearModel&) const = default;
};

}  // namespace sakhi::learn
