#pragma once

#include "explain/ModelExplainer.h"
#include "learn/Model.h"
#include "scorecards/Measure.h"

#include <memory>
#include <span>

namespace sakhi::services {

/// A measure the group's risk model sees, and which way it may move the probability of low risk.
struct RiskFeature {
    scorecards::Measure measure{scorecards::Measure::attendanceRate};
    learn::Monotone direction{learn::Monotone::free};
};

/// The model's inputs in the order of its rows; a feature's name is its measure's key.
std::span<const RiskFeature> riskFeatures();

/// A group's measures as a row; a missing one is NaN.
std::vector<double> riskRow(const scorecards::Measures& measures);

/// The probability that a group stays at low risk for six months (SCORES.md, card 1: low_risk_probability),
/// from its measures. Never changes; may be shared between threads.
class GroupRiskModel {
public:
    /// A model of the features above. Errors of readModel(); modelSchemaMismatch with the name of a feature
    /// that is not a measure or stands elsewhere; modelInvalid where it cannot be explained in probability.
    static base::Result<std::shared_ptr<const GroupRiskModel>> fromBytes(std::string_view bytes);

    /// The one that comes with the program.
    static base::Result<std::shared_ptr<const GroupRiskModel>> shipped();

    [[nodiscard]] const learn::Model& model() const { return m_model; }

    /// The probability of low risk, 0 to 1.
    [[nodiscard]] double probability(const scorecards::Measures& measures) const;

    /// Why: base and contributions in percentage points, base + their sum = 100 x probability.
    [[nodiscard]] base::Result<explain::Explanation> explain(const scorecards::Measures& measures) const;

private:
    GroupRiskModel(learn::Model model, explain::ModelExplainer explainer);

    learn::Model m_model;
    explain::ModelExplainer m_explainer;
};

/// max(p, 1 - p).
double confidenceOf(double probability);

/// "high" (>= 0.8), "medium" (>= 0.65) or "low" (SCORES.md, the five cards).
std::string confidenceWord(double confidence);

}  // namespace sakhi::services
