#include "learn/Model.h"

#include "learn/Numeric.h"

#include <algorithm>
#include <cmath>

namespace sakhi::learn {

namespace {

double leafOf(const Tree& tree, bool strictly, std::span<const double> columns) {
    std::size_t node = 0;
    while (tree.feature[node] >= 0) {
        const double x = columns[static_cast<std::size_t>(tree.feature[node])];
        bool goesLeft = !tree.defaultLeft.empty() && tree.defaultLeft[node] != 0;
        if (!std::isnan(x)) {
            const double cell = static_cast<float>(x);
            goesLeft = strictly ? cell < tree.threshold[node] : cell <= tree.threshold[node];
        }
        node = static_cast<std::size_t>(goesLeft ? tree.left[node] : tree.right[node]);
    }
    return tree.value[node];
}

}  // namespace

void expandRow(std::span<const Column> columns, std::span<const double> features, std::span<double> out) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const double value = features[static_cast<std::size_t>(columns[c].feature)];
        out[c] = columns[c].category < 0 ? value : (value == columns[c].category ? 1.0 : 0.0);
    }
}

double outputOf(const TreeEnsemble& ensemble, std::span<const double> columns) {
    double sum = 0.0;
    for (const Tree& tree : ensemble.trees) {
        sum += leafOf(tree, ensemble.strictly, columns);
    }
    const bool mean = ensemble.averaged && !ensemble.trees.empty();
    return ensemble.base + (mean ? sum / static_cast<double>(ensemble.trees.size()) : sum);
}

double marginOf(const LinearModel& linear, std::span<const double> columns, double missing) {
    double margin = linear.intercept;
    for (std::size_t c = 0; c < linear.coefficient.size(); ++c) {
        const double x = std::isnan(columns[c]) ? missing : columns[c];
        margin += linear.coefficient[c] * ((x - linear.mean[c]) / linear.spread[c]);
    }
    return margin;
}

double probabilityOf(const VotePart& part, std::span<const double> columns, double linearMissing) {
    if (const auto* linear = std::get_if<LinearModel>(&part.model)) {
        return sigmoid(marginOf(*linear, columns, linearMissing));
    }
    const auto& ensemble = std::get<TreeEnsemble>(part.model);
    const double output = outputOf(ensemble, columns);
    return ensemble.output == TreeOutput::margin ? sigmoid(output) : output;
}

double calibrated(const Calibration& calibration, double probability) {
    switch (calibration.kind) {
        case CalibrationKind::none:
            return probability;
        case CalibrationKind::platt:
            return sigmoid(calibration.slope * logit(probability) + calibration.intercept);
        case CalibrationKind::isotonic:
            break;
    }
    const auto& x = calibration.x;
    const auto& y = calibration.y;
    const auto above = std::upper_bound(x.begin(), x.end(), probability);
    if (above == x.begin() || above == x.end()) {
        return above == x.begin() ? y.front() : y.back();
    }
    const auto k = static_cast<std::size_t>(above - x.begin());
    const double share = (probability - x[k - 1]) / (x[k] - x[k - 1]);
    return std::min(y[k - 1] + share * (y[k] - y[k - 1]), y[k]);
}

double probabilityOf(const Model& model, std::span<const double> features) {
    std::vector<double> columns(model.columns.size());
    expandRow(model.columns, features, columns);
    double sum = 0.0;
    double weights = 0.0;
    for (const VotePart& part : model.parts) {
        sum += part.weight * probabilityOf(part, columns, model.linearMissing);
        weights += part.weight;
    }
    return calibrated(model.calibration, sum / weights);
}

}  // namespace sakhi::learn
