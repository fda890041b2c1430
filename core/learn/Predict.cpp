#include "learn/Predict.h"

#include "learn/Numeric.h"

#include <algorithm>
#include <cmath>

namespace sakhi::learn {

namespace {

// Adds each tree's leaves to a block of rows: the tree stays in the cache, the sums keep the order of the
// trees.
void addTrees(const TreeEnsemble& ensemble, std::span<const std::vector<double>> columns,
              std::vector<double>& sums) {
    for (const Tree& tree : ensemble.trees) {
        for (std::size_t row = 0; row < sums.size(); ++row) {
            std::size_t node = 0;
            while (tree.feature[node] >= 0) {
                const double x = columns[static_cast<std::size_t>(tree.feature[node])][row];
                bool left = !tree.defaultLeft.empty() && tree.defaultLeft[node] != 0;
                if (!std::isnan(x)) {
                    const double cell = static_cast<float>(x);
                    left = ensemble.strictly ? cell < tree.threshold[node] : cell <= tree.threshold[node];
                }
                node = static_cast<std::size_t>(left ? tree.left[node] : tree.right[node]);
            }
            sums[row] += tree.value[node];
        }
    }
}

std::vector<double> probabilitiesOf(const TreeEnsemble& ensemble,
                                    std::span<const std::vector<double>> columns, std::size_t rows) {
    std::vector<double> sums(rows, 0.0);
    addTrees(ensemble, columns, sums);
    const bool mean = ensemble.averaged && !ensemble.trees.empty();
    for (double& sum : sums) {
        const double output = ensemble.base + (mean ? sum / static_cast<double>(ensemble.trees.size()) : sum);
        sum = ensemble.output == TreeOutput::margin ? sigmoid(output) : output;
    }
    return sums;
}

std::vector<double> probabilitiesOf(const LinearModel& linear, std::span<const std::vector<double>> columns,
                                    std::size_t rows, double missing) {
    std::vector<double> margins(rows, linear.intercept);
    for (std::size_t c = 0; c < linear.coefficient.size(); ++c) {
        for (std::size_t row = 0; row < rows; ++row) {
            const double x = std::isnan(columns[c][row]) ? missing : columns[c][row];
            margins[row] += linear.coefficient[c] * ((x - linear.mean[c]) / linear.spread[c]);
        }
    }
    std::transform(margins.begin(), margins.end(), margins.begin(), sigmoid);
    return margins;
}

}  // namespace

std::vector<std::vector<double>> expandColumns(const Dataset& data, std::span<const Column> columns) {
    std::vector<std::vector<double>> expanded;
    expanded.reserve(columns.size());
    for (const Column& column : columns) {
        expanded.push_back(data.values[static_cast<std::size_t>(column.feature)]);
        if (column.category >= 0) {
            for (double& cell : expanded.back()) {
                cell = cell == column.category ? 1.0 : 0.0;
            }
        }
    }
    return expanded;
}

std::vector<double> votesOf(const Model& model, const Dataset& data) {
    const auto columns = expandColumns(data, model.columns);
    std::vector<double> sums(data.rowCount, 0.0);
    double weights = 0.0;
    for (const VotePart& part : model.parts) {
        const auto* linear = std::get_if<LinearModel>(&part.model);
        const auto voted = linear != nullptr
                               ? probabilitiesOf(*linear, columns, data.rowCount, model.linearMissing)
                               : probabilitiesOf(std::get<TreeEnsemble>(part.model), columns, data.rowCount);
        for (std::size_t row = 0; row < sums.size(); ++row) {
            sums[row] += part.weight * voted[row];
        }
        weights += part.weight;
    }
    for (double& sum : sums) {
        sum /= weights;
    }
    return sums;
}

std::vector<double> probabilitiesOf(const Model& model, const Dataset& data) {
    auto result = votesOf(model, data);
    for (double& p : result) {
        p = calibrated(model.calibration, p);
    }
    return result;
}

}  // namespace sakhi::learn
