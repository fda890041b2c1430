#include "explain/ModelExplainer.h"

#include "explain/ModelCheck.h"
#include "learn/Numeric.h"

#include <algorithm>
#include <limits>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;

bool isBoosted(const learn::VotePart& part) {
    const auto* trees = std::get_if<learn::TreeEnsemble>(&part.model);
    return trees != nullptr && trees->output == learn::TreeOutput::margin;
}

bool isForest(const learn::VotePart& part) {
    return std::holds_alternative<learn::TreeEnsemble>(part.model) && !isBoosted(part);
}

/// The unit the options ask for, where the model can be explained in it exactly.
base::Result<ExplainedUnit> unitOf(const learn::Model& model, ExplainSpace space) {
    const bool alone = model.parts.size() == 1;
    const bool boosted = std::any_of(model.parts.begin(), model.parts.end(), isBoosted);
    const bool odds = space == ExplainSpace::logOdds ||
                      (space == ExplainSpace::automatic && alone && !isForest(model.parts.front()));
    if (odds && (!alone || isForest(model.parts.front()))) {
        return fail(ErrorCode::modelInvalid, "a forest or a vote has no exact contributions in log-odds");
    }
    if (!odds && boosted) {
        return fail(ErrorCode::modelInvalid, "boosting has no exact contributions in probability");
    }
    return odds ? ExplainedUnit::logOdds : ExplainedUnit::probability;
}

std::vector<double> columnsOf(const learn::Model& model, std::span<const double> rows) {
    const std::size_t features = model.schema.features.size();
    const std::size_t columns = model.columns.size();
    std::vector<double> out(rows.size() / features * columns);
    for (std::size_t r = 0; r < rows.size() / features; ++r) {
        learn::expandRow(model.columns, rows.subspan(r * features, features),
                         std::span(out).subspan(r * columns, columns));
    }
    return out;
}

}  // namespace

base::Result<ModelExplainer> ModelExplainer::make(const learn::Model& model, const ExplainOptions& options) {
    if (auto sound = checkModel(model); !sound) {
        return fail(sound.error());
    }
    const auto unit = unitOf(model, options.space);
    if (!unit) {
        return fail(unit.error());
    }
    const std::size_t features = model.schema.features.size();
    if (options.mode == ExplainMode::interventional &&
        (options.background.empty() || options.background.size() % features != 0)) {
        return fail(ErrorCode::missingData, "background");
    }
    ModelExplainer explainer;
    explainer.m_model = model;
    explainer.m_unit = *unit;
    explainer.m_mode = options.mode;
    if (options.mode == ExplainMode::interventional) {
        explainer.m_background = columnsOf(model, options.background);
    }
    double weights = 0.0;
    for (const learn::VotePart& part : model.parts) {
        weights += part.weight;
    }
    for (const learn::VotePart& part : model.parts) {
        if (auto added = explainer.addPart(part, part.weight / weights, options); !added) {
            return fail(added.error());
        }
    }
    return explainer;
}

base::Result<void> ModelExplainer::addPart(const learn::VotePart& part, double weight,
                                           const ExplainOptions& options) {
    Part& added = m_parts.emplace_back();
    added.weight = weight;
    if (const auto* linear = std::get_if<learn::LinearModel>(&part.model)) {
        m_base += weight * linearBase(*linear);
        return {};
    }
    const auto& trees = std::get<learn::TreeEnsemble>(part.model);
    if (m_mode == ExplainMode::path) {
        auto shap = PathShap::make(trees, options.set);
        if (!shap) {
            return fail(shap.error());
        }
        m_base += weight * shap->base();
        added.trees = std::move(*shap);
        return {};
    }
    auto shap = InterventionalShap::make(trees, m_background, options.set);
    if (!shap) {
        return fail(shap.error());
    }
    m_base += weight * shap->base();
    added.trees = std::move(*shap);
    return {};
}

double ModelExplainer::linearBase(const learn::LinearModel& linear) const {
    const std::size_t columns = m_model.columns.size();
    const auto shown = [&](double margin) {
        return m_unit == ExplainedUnit::probability ? learn::sigmoid(margin) : margin;
    };
    if (m_mode == ExplainMode::path) {
        return shown(linear.intercept);
    }
    const std::size_t rows = m_background.size() / columns;
    double sum = 0.0;
    for (std::size_t r = 0; r < rows; ++r) {
        sum += shown(learn::marginOf(linear, std::span(m_background).subspan(r * columns, columns),
                                     m_model.linearMissing));
    }
    return sum / static_cast<double>(rows);
}

std::vector<double> ModelExplainer::byFeature(std::span<const double> columns) const {
    std::vector<double> sums(m_model.schema.features.size(), 0.0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        sums[static_cast<std::size_t>(m_model.columns[i].feature)] += columns[i];
    }
    return sums;
}

base::Result<void> ModelExplainer::addLinear(const learn::LinearModel& linear, double weight,
                                             std::span<const double> columns, std::span<double> phi) const {
    const std::size_t width = columns.size();
    const std::vector<double> row = byFeature(marginParts(linear, columns, m_model.linearMissing));
    const std::size_t references = m_mode == ExplainMode::path ? 1 : m_background.size() / width;
    const double share = weight / static_cast<double>(references);
    for (std::size_t r = 0; r < references; ++r) {
        const std::vector<double> reference =
            m_mode == ExplainMode::path
                ? std::vector<double>(phi.size(), 0.0)
                : byFeature(marginParts(linear, std::span(m_background).subspan(r * width, width),
                                        m_model.linearMissing));
        if (m_unit == ExplainedUnit::probability) {
            if (auto added = addSigmoidGame({linear.intercept, row, reference}, share, phi); !added) {
                return added;
            }
            continue;
        }
        for (std::size_t f = 0; f < phi.size(); ++f) {
            phi[f] += share * (row[f] - reference[f]);
        }
    }
    return {};
}

base::Result<Explanation> ModelExplainer::explain(std::span<const double> features) const {
    const std::vector<double> columns = columnsOf(m_model, features);
    std::vector<double> phi(features.size(), 0.0);
    double vote = 0.0;
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        const Part& part = m_parts[k];
        if (const auto* linear = std::get_if<learn::LinearModel>(&m_model.parts[k].model)) {
            const double margin = learn::marginOf(*linear, columns, m_model.linearMissing);
            vote += part.weight * (m_unit == ExplainedUnit::probability ? learn::sigmoid(margin) : margin);
            if (auto added = addLinear(*linear, part.weight, columns, phi); !added) {
                return fail(added.error());
            }
            continue;
        }
        vote += part.weight * learn::outputOf(std::get<learn::TreeEnsemble>(m_model.parts[k].model), columns);
        std::vector<double> points(columns.size());
        if (const auto* path = std::get_if<PathShap>(&part.trees)) {
            path->explain(columns, points);
        } else {
            std::get<InterventionalShap>(part.trees).explainRows(columns, points);
        }
        const std::vector<double> sums = byFeature(points);
        for (std::size_t f = 0; f < phi.size(); ++f) {
            phi[f] += part.weight * sums[f];
        }
    }
    Explanation explanation{m_base, {}, vote, m_unit};
    for (std::size_t f = 0; f < phi.size(); ++f) {
        explanation.contributions.push_back({m_model.schema.features[f].name, features[f], phi[f]});
    }
    const learn::Calibration& calibration = m_model.calibration;
    if (calibration.kind == learn::CalibrationKind::none) {
        return explanation;
    }
    if (m_unit == ExplainedUnit::logOdds && calibration.kind == learn::CalibrationKind::platt) {
        explanation = inPoints(std::move(explanation), {calibration.slope, calibration.intercept});
        explanation.unit = ExplainedUnit::logOdds;
        return explanation;
    }
    const bool odds = m_unit == ExplainedUnit::logOdds;
    const double shown = learn::calibrated(calibration, odds ? learn::sigmoid(vote) : vote);
    return overridden(std::move(explanation), std::string(kCalibrationBar),
                      odds ? learn::logit(shown) : shown);
}

}  // namespace sakhi::explain
