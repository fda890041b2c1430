#include "explain/ModelCheck.h"

#include "explain/TreeCheck.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;

bool allFinite(std::span<const double> numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

std::string checkSchema(const learn::Model& model) {
    const auto& features = model.schema.features;
    if (features.empty() || features.size() > static_cast<std::size_t>(kMostFeatures)) {
        return "the number of features is out of range";
    }
    std::set<std::string_view> names;
    for (const learn::Feature& feature : features) {
        if (feature.name.empty() || !names.insert(feature.name).second) {
            return "a feature without a name of its own";
        }
        if (feature.kind == learn::FeatureKind::number && !feature.categories.empty()) {
            return "a number with categories";
        }
        const auto& texts = feature.categories;
        if (std::adjacent_find(texts.begin(), texts.end(), std::greater_equal<>()) != texts.end()) {
            return "categories that are not sorted";
        }
    }
    for (const learn::Column& column : model.columns) {
        const bool known = column.feature >= 0 && static_cast<std::size_t>(column.feature) < features.size();
        if (!known || column.category < -1 ||
            (column.category >= 0 &&
             static_cast<std::size_t>(column.category) >=
                 features[static_cast<std::size_t>(column.feature)].categories.size())) {
            return "a column out of range";
        }
    }
    const bool fits = model.constraints.empty() || model.constraints.size() == features.size();
    return fits ? "" : "constraints of another number of features";
}

std::string checkLinear(const learn::LinearModel& linear, std::size_t columns) {
    if (linear.coefficient.size() != columns || linear.mean.size() != columns ||
        linear.spread.size() != columns) {
        return "a linear part of another number of columns";
    }
    const bool sound =
        allFinite(linear.coefficient) && allFinite(linear.mean) && allFinite(linear.spread) &&
        std::isfinite(linear.intercept) &&
        std::all_of(linear.spread.begin(), linear.spread.end(), [](double s) { return s > 0; });
    return sound ? "" : "a linear part with a faulty number";
}

std::string checkPart(const learn::VotePart& part, std::size_t columns) {
    if (!std::isfinite(part.weight) || part.weight < 0) {
        return "a faulty weight";
    }
    if (const auto* linear = std::get_if<learn::LinearModel>(&part.model)) {
        return checkLinear(*linear, columns);
    }
    const auto& trees = std::get<learn::TreeEnsemble>(part.model);
    if (static_cast<std::size_t>(trees.featureCount) != columns) {
        return "trees of another number of columns";
    }
    const auto sound = checkEnsemble(trees);
    return sound ? "" : sound.error().details.front();
}

std::string checkCalibration(const learn::Calibration& calibration) {
    if (!std::isfinite(calibration.slope) || calibration.slope < 0 || !std::isfinite(calibration.intercept) ||
        !allFinite(calibration.x) || !allFinite(calibration.y)) {
        return "a calibration with a faulty number";
    }
    const auto& x = calibration.x;
    const auto& y = calibration.y;
    if (x.size() != y.size() || (calibration.kind == learn::CalibrationKind::isotonic && x.empty()) ||
        std::adjacent_find(x.begin(), x.end(), std::greater_equal<>()) != x.end() ||
        std::adjacent_find(y.begin(), y.end(), std::greater<>()) != y.end()) {
        return "a calibration that falls";
    }
    return {};
}

std::string reasonAgainst(const learn::Model& model) {
    std::string reason = checkSchema(model);
    if (!reason.empty()) {
        return reason;
    }
    if (model.columns.empty() || model.columns.size() > static_cast<std::size_t>(kMostFeatures)) {
        return "the number of columns is out of range";
    }
    double weights = 0.0;
    for (const learn::VotePart& part : model.parts) {
        reason = checkPart(part, model.columns.size());
        if (!reason.empty()) {
            return reason;
        }
        weights += part.weight;
    }
    if (!(weights > 0) || !std::isfinite(weights)) {
        return "parts without weight";
    }
    if (!std::isfinite(model.linearMissing)) {
        return "a faulty value for missing cells";
    }
    return checkCalibration(model.calibration);
}

}  // namespace

base::Result<void> checkModel(const learn::Model& model) {
    const std::string reason = reasonAgainst(model);
    if (!reason.empty()) {
        return fail(ErrorCode::modelInvalid, reason);
    }
    return {};
}

}  // namespace sakhi::explain
