#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::explain {

/// What the numbers of an Explanation are in.
enum class ExplainedUnit { probability, logOdds, points };

/// What one input adds to the prediction, in the explanation's unit. value: the input's own value, NaN =
/// missing or none.
struct Contribution {
    std::string feature;
    double value{0.0};
    double points{0.0};

    bool operator==(const Contribution&) const = default;
};

/// Why a prediction is what it is: base + the sum of the contributions = prediction.
struct Explanation {
    double base{0.0};
    std::vector<Contribution> contributions;
    double prediction{0.0};
    ExplainedUnit unit{ExplainedUnit::probability};

    bool operator==(const Explanation&) const = default;
};

/// The map from the explained space to the shown score: offset + scale x value.
struct ScoreScale {
    double scale{1.0};
    double offset{0.0};
};

/// Inputs that a person sees as one bar.
struct FeatureFold {
    std::string name;
    std::vector<std::string> members;
};

/// base + the sum of the contributions; differs from `prediction` by rounding alone.
double totalOf(const Explanation& explanation);

/// The same explanation in points of a score that is affine in its unit.
Explanation inPoints(Explanation explanation, ScoreScale scale);

/// Joins the members of each fold into one contribution in the place of its first one; its value is missing.
/// A member that is not there is left out.
Explanation folded(Explanation explanation, std::span<const FeatureFold> folds);

/// A rule that sets the prediction: one more bar, the last, from what the model says to what the rule says.
Explanation overridden(Explanation explanation, std::string rule, double prediction);

}  // namespace sakhi::explain
