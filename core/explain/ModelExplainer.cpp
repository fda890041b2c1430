#include "explain/ModelExplainer.h"

#include "explain/ModelCheck.h"
#include "learn/Numeric.h"

#include <algorithm>
#include <numeric>

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

/// Whether each tree asks about one column alone, as depth 1 does: the margin is then a sum of the columns'
/// own parts.
bool isAdditive(const learn::TreeEnsemble& trees) {
    return std::all_of(trees.trees.begin(), trees.trees.end(), [](const learn::Tree& tree) {
        return std::all_of(tree.feature.begin(), tree.feature.end(), [&tree](std::int32_t feature) {
            return feature < 0 || feature == tree.feature.front();
        });
    });
}

/// Boosted trees whose contributions are exact in log-odds alone.
bool isJoint(const learn::VotePart& part) {
    return isBoosted(part) && !isAdditive(std::get<learn::TreeEnsemble>(part.model));
}

/// The unit the options ask for, where the model can be explained in it exactly.
base::Result<ExplainedUnit> unitOf(const learn::Model& model, ExplainSpace space) {
    const bool alone = model.parts.size() == 1;
    const bool joint = std::any_of(model.parts.begin(), model.parts.end(), isJoint);
    const bool odds = space == ExplainSpace::logOdds ||
                      (space == ExplainSpace::automatic && alone && !isForest(model.parts.front()));
    if (odds && (!alone || isForest(model.parts.front()))) {
        return fail(ErrorCode::modelInvalid, "a forest or a vote has no exact contributions in log-odds");
    }
    if (!odds && joint) {
        return fail(ErrorCode::modelInvalid,
                    "boosting deeper than 1 has no exact contributions in probability");
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
    const auto* linear = std::get_if<learn::LinearModel>(&part.model);
    added.isMargin = linear != nullptr || (isBoosted(part) && m_unit == ExplainedUnit::probability);
    if (linear != nullptr) {
        added.constant = linear->intercept;
    } else if (m_mode == ExplainMode::interventional && !added.isMargin) {
        auto shap =
            InterventionalShap::make(std::get<learn::TreeEnsemble>(part.model), m_background, options.set);
        if (!shap) {
            return fail(shap.error());
        }
        added.constant = shap->base();
        added.trees = std::move(*shap);
    } else {
        auto shap = PathShap::make(std::get<learn::TreeEnsemble>(part.model), options.set);
        if (!shap) {
            return fail(shap.error());
        }
        added.constant = shap->base();
        added.trees = std::move(*shap);
    }
    m_base += weight * (added.isMargin ? addReferences(m_parts.size() - 1) : added.constant);
    return {};
}

double ModelExplainer::addReferences(std::size_t k) {
    Part& part = m_parts[k];
    if (m_mode == ExplainMode::path) {
        part.references.emplace_back(m_model.schema.features.size(), 0.0);
    }
    const std::size_t width = m_model.columns.size();
    for (std::size_t at = 0; at < m_background.size(); at += width) {
        part.references.push_back(marginsOf(k, std::span(m_background).subspan(at, width)));
    }
    double sum = 0.0;
    for (const std::vector<double>& reference : part.references) {
        const double margin = std::accumulate(reference.begin(), reference.end(), part.constant);
        sum += m_unit == ExplainedUnit::probability ? learn::sigmoid(margin) : margin;
    }
    return sum / static_cast<double>(part.references.size());
}

std::vector<double> ModelExplainer::byFeature(std::span<const double> columns) const {
    std::vector<double> sums(m_model.schema.features.size(), 0.0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        sums[static_cast<std::size_t>(m_model.columns[i].feature)] += columns[i];
    }
    return sums;
}

std::vector<double> ModelExplainer::marginsOf(std::size_t k, std::span<const double> columns) const {
    if (const auto* linear = std::get_if<learn::LinearModel>(&m_model.parts[k].model)) {
        return byFeature(marginParts(*linear, columns, m_model.linearMissing));
    }
    std::vector<double> points(columns.size());
    std::get<PathShap>(m_parts[k].trees).explain(columns, points);
    return byFeature(points);
}

base::Result<void> ModelExplainer::addMargin(std::size_t k, std::span<const double> columns,
                                             std::span<double> phi) const {
    const Part& part = m_parts[k];
    const std::vector<double> row = marginsOf(k, columns);
    const double share = part.weight / static_cast<double>(part.references.size());
    for (const std::vector<double>& reference : part.references) {
        if (m_unit == ExplainedUnit::probability) {
            if (auto added = addSigmoidGame({part.constant, row, reference}, share, phi); !added) {
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

void ModelExplainer::addTrees(const Part& part, std::span<const double> columns,
                              std::span<double> phi) const {
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

double ModelExplainer::shownBy(const learn::VotePart& part, std::span<const double> columns) const {
    if (m_unit == ExplainedUnit::probability) {
        return learn::probabilityOf(part, columns, m_model.linearMissing);
    }
    const auto* linear = std::get_if<learn::LinearModel>(&part.model);
    return linear != nullptr ? learn::marginOf(*linear, columns, m_model.linearMissing)
                             : learn::outputOf(std::get<learn::TreeEnsemble>(part.model), columns);
}

base::Result<Explanation> ModelExplainer::explain(std::span<const double> features) const {
    const std::vector<double> columns = columnsOf(m_model, features);
    std::vector<double> phi(features.size(), 0.0);
    double vote = 0.0;
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        vote += m_parts[k].weight * shownBy(m_model.parts[k], columns);
        if (!m_parts[k].isMargin) {
            addTrees(m_parts[k], columns, phi);
        } else if (auto added = addMargin(k, columns, phi); !added) {
            return fail(added.error());
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
