#include "services/models/GroupRiskModel.h"

#include "explain/ModelFile.h"
#include "services/models/ShippedModels.h"

#include <array>
#include <limits>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using learn::Monotone;
using scorecards::Measure;

namespace {

/// books_on_time is left out: imported and simulated records do not know when a meeting was closed. How much
/// is lent and to how many is no merit or fault in itself, so these two are free.
constexpr std::array kFeatures{
    RiskFeature{Measure::meetingRegularity, Monotone::rising},
    RiskFeature{Measure::attendanceRate, Monotone::rising},
    RiskFeature{Measure::savingsPerMember, Monotone::rising},
    RiskFeature{Measure::savingsRegularity, Monotone::rising},
    RiskFeature{Measure::loanRepaymentRate, Monotone::rising},
    RiskFeature{Measure::onTimeRatio, Monotone::rising},
    RiskFeature{Measure::lendingRatio, Monotone::free},
    RiskFeature{Measure::borrowersRatio, Monotone::free},
    RiskFeature{Measure::par30, Monotone::falling},
    RiskFeature{Measure::memberTurnover, Monotone::falling},
    RiskFeature{Measure::budgetConsistency, Monotone::rising},
    RiskFeature{Measure::attendanceTrend, Monotone::rising},
    RiskFeature{Measure::savingsTrend, Monotone::rising},
    RiskFeature{Measure::repaymentTrend, Monotone::rising},
};

}  // namespace

std::span<const RiskFeature> riskFeatures() {
    return kFeatures;
}

std::vector<double> riskRow(const scorecards::Measures& measures) {
    std::vector<double> row;
    row.reserve(kFeatures.size());
    for (const RiskFeature& feature : kFeatures) {
        row.push_back(measures.value(feature.measure).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return row;
}

base::Result<std::shared_ptr<const GroupRiskModel>> GroupRiskModel::fromBytes(std::string_view bytes) {
    auto model = explain::readModel(bytes);
    if (!model) {
        return fail(model.error());
    }
    const auto& features = model->schema.features;
    if (features.size() != kFeatures.size()) {
        return fail(ErrorCode::modelSchemaMismatch, std::to_string(features.size()));
    }
    for (std::size_t i = 0; i < kFeatures.size(); ++i) {
        if (features[i].name != base::keyOf(kFeatures[i].measure)) {
            return fail(ErrorCode::modelSchemaMismatch, features[i].name);
        }
    }
    explain::ExplainOptions options;
    options.space = explain::ExplainSpace::probability;
    auto explainer = explain::ModelExplainer::make(*model, options);
    if (!explainer) {
        return fail(explainer.error());
    }
    return std::shared_ptr<const GroupRiskModel>(
        new GroupRiskModel(std::move(*model), std::move(*explainer)));
}

base::Result<std::shared_ptr<const GroupRiskModel>> GroupRiskModel::shipped() {
    return fromBytes(groupLowRiskBytes());
}

GroupRiskModel::GroupRiskModel(learn::Model model, explain::ModelExplainer explainer)
    : m_model(std::move(model)), m_explainer(std::move(explainer)) {}

double GroupRiskModel::probability(const scorecards::Measures& measures) const {
    return learn::probabilityOf(m_model, riskRow(measures));
}

base::Result<explain::Explanation> GroupRiskModel::explain(const scorecards::Measures& measures) const {
    auto explanation = m_explainer.explain(riskRow(measures));
    if (!explanation) {
        return fail(explanation.error());
    }
    return explain::inPoints(std::move(*explanation), {100.0, 0.0});
}

double confidenceOf(double probability) {
    return std::max(probability, 1.0 - probability);
}

std::string confidenceWord(double confidence) {
    return confidence >= 0.8 ? "high" : confidence >= 0.65 ? "medium" : "low";
}

}  // namespace sakhi::services
