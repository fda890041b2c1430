#include "Commands.h"
#include "Tables.h"
#include "explain/InterventionalShap.h"
#include "explain/ModelExplainer.h"
#include "explain/PathShap.h"
#include "explain/TreePredictor.h"
#include "learn/Numeric.h"

#include <QJsonArray>

#include <algorithm>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Rows of contributions, `features` each, as the answer of `explain` shows them.
struct Explained {
    std::vector<std::string> features;
    double base{0.0};
    std::vector<double> phi;
    std::vector<double> predict;
    explain::ExplainedUnit unit{explain::ExplainedUnit::probability};
};

/// The ensemble of a model that is nothing but one, on its features as they stand: whole batches are
/// explained at once.
const learn::TreeEnsemble* bareEnsemble(const learn::Model& model) {
    const bool plain = model.parts.size() == 1 && model.calibration.kind == learn::CalibrationKind::none &&
                       model.columns.size() == model.schema.features.size();
    for (std::size_t i = 0; plain && i < model.columns.size(); ++i) {
        if (model.columns[i] != learn::Column{static_cast<std::int32_t>(i), -1}) {
            return nullptr;
        }
    }
    return plain ? std::get_if<learn::TreeEnsemble>(&model.parts.front().model) : nullptr;
}

QJsonArray listed(std::span<const double> values) {
    QJsonArray out;
    for (const double value : values) {
        out.append(value);
    }
    return out;
}

QString linesOf(std::span<const double> values) {
    QString out;
    for (const double value : values) {
        out += QString::number(value, 'g', 17) + QLatin1Char('\n');
    }
    return out;
}

/// The rows of --rows, or those the model's file brings along.
Result<explain::RowTable> rowsOfCall(const Arguments& arguments, const explain::LoadedModel& loaded) {
    if (arguments.has(QStringLiteral("rows"))) {
        return rowsOf(arguments.value(QStringLiteral("rows")).toStdString(), loaded);
    }
    if (loaded.rows.rows() == 0) {
        return fail(ErrorCode::wrongCall, "--rows");
    }
    return loaded.rows;
}

/// Each row's output: of a tree JSON as its file says (a probability or a margin), of others the probability.
Result<std::vector<double>> predictionsOf(const explain::LoadedModel& loaded,
                                          const explain::RowTable& table) {
    std::vector<double> out(table.rows());
    const auto* ensemble = bareEnsemble(loaded.model);
    if (ensemble == nullptr) {
        for (std::size_t r = 0; r < out.size(); ++r) {
            out[r] = learn::probabilityOf(loaded.model,
                                          std::span(table.cells).subspan(r * table.columns, table.columns));
        }
        return out;
    }
    const auto predictor = explain::TreePredictor::make(*ensemble);
    if (!predictor) {
        return fail(predictor.error());
    }
    predictor->predictRows(table.cells, out);
    if (ensemble->output == learn::TreeOutput::margin && loaded.source != explain::ModelSource::treeJson) {
        std::transform(out.begin(), out.end(), out.begin(), learn::sigmoid);
    }
    return out;
}

Result<Explained> explainBatch(const learn::TreeEnsemble& ensemble, const explain::RowTable& table,
                               const explain::ExplainOptions& options, const base::Progress& progress) {
    Explained out;
    const bool margin = ensemble.output == learn::TreeOutput::margin;
    out.unit = margin ? explain::ExplainedUnit::logOdds : explain::ExplainedUnit::probability;
    out.phi.resize(table.cells.size());
    out.predict.resize(table.rows());
    const auto predictor = explain::TreePredictor::make(ensemble);
    if (!predictor) {
        return fail(predictor.error());
    }
    predictor->predictRows(table.cells, out.predict);
    const auto run = [&](const auto& shap) -> Result<Explained> {
        if (!shap) {
            return fail(shap.error());
        }
        out.base = shap->base();
        if (!shap->explainRows(table.cells, out.phi, progress)) {
            return fail(ErrorCode::cancelled);
        }
        return std::move(out);
    };
    return options.mode == explain::ExplainMode::path
               ? run(explain::PathShap::make(ensemble))
               : run(explain::InterventionalShap::make(ensemble, options.background));
}

Result<Explained> explainEach(const learn::Model& model, const explain::RowTable& table,
                              const explain::ExplainOptions& options, const base::Progress& progress) {
    const auto explainer = explain::ModelExplainer::make(model, options);
    if (!explainer) {
        return fail(explainer.error());
    }
    Explained out;
    out.unit = explainer->unit();
    for (std::size_t r = 0; r < table.rows(); ++r) {
        if (base::cancelled(progress, static_cast<std::int64_t>(r),
                            static_cast<std::int64_t>(table.rows()))) {
            return fail(ErrorCode::cancelled);
        }
        const auto one = explainer->explain(std::span(table.cells).subspan(r * table.columns, table.columns));
        if (!one) {
            return fail(one.error());
        }
        out.base = one->base;
        out.predict.push_back(one->prediction);
        for (const auto& bar : one->contributions) {
            if (r == 0) {
                out.features.push_back(bar.feature);
            }
            out.phi.push_back(bar.points);
        }
    }
    return out;
}

/// --mode and the background that goes with it.
Result<explain::ExplainMode> modeOf(const Arguments& arguments) {
    const QString word = arguments.value(QStringLiteral("mode"));
    if (word.isEmpty() || word == QLatin1String("path")) {
        return explain::ExplainMode::path;
    }
    if (word == QLatin1String("interventional")) {
        return explain::ExplainMode::interventional;
    }
    return fail(ErrorCode::wrongCall, "--mode " + word.toStdString());
}

QJsonObject jsonOf(const Explained& explained) {
    const std::size_t width = explained.features.size();
    QJsonArray features;
    for (const std::string& name : explained.features) {
        features.append(QString::fromStdString(name));
    }
    QJsonArray phi;
    for (std::size_t r = 0; r < explained.predict.size(); ++r) {
        phi.append(listed(std::span(explained.phi).subspan(r * width, width)));
    }
    const bool odds = explained.unit == explain::ExplainedUnit::logOdds;
    return {{QStringLiteral("unit"), odds ? QStringLiteral("log_odds") : QStringLiteral("probability")},
            {QStringLiteral("features"), features},
            {QStringLiteral("base"), explained.base},
            {QStringLiteral("phi"), phi},
            {QStringLiteral("predict"), listed(explained.predict)}};
}

QString textOf(const Explained& explained) {
    const std::size_t width = explained.features.size();
    QString out = QStringLiteral("base %1\n").arg(explained.base, 0, 'g', 17);
    for (std::size_t r = 0; r < explained.predict.size(); ++r) {
        out += QStringLiteral("row %1: %2\n").arg(r + 1).arg(explained.predict[r], 0, 'g', 17);
        for (std::size_t f = 0; f < width; ++f) {
            out += QStringLiteral("  %1 %2\n")
                       .arg(QString::fromStdString(explained.features[f]))
                       .arg(explained.phi[r * width + f], 0, 'g', 17);
        }
    }
    return out;
}

}  // namespace

Result<Answer> predict(Call& call) {
    const auto loaded = modelOf(call.arguments());
    if (!loaded) {
        return fail(loaded.error());
    }
    const auto table = rowsOfCall(call.arguments(), *loaded);
    if (!table) {
        return faultsOf(call.arguments().value(QStringLiteral("rows")).toStdString(), table.error());
    }
    const auto out = predictionsOf(*loaded, *table);
    if (!out) {
        return fail(out.error());
    }
    return Answer{{{QStringLiteral("predict"), listed(*out)}}, linesOf(*out), Exit::done};
}

Result<Answer> explainRows(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto mode = modeOf(arguments);
    const auto loaded = mode ? modelOf(arguments) : fail(mode.error());
    if (!loaded) {
        return fail(loaded.error());
    }
    const auto table = rowsOfCall(arguments, *loaded);
    if (!table) {
        return faultsOf(arguments.value(QStringLiteral("rows")).toStdString(), table.error());
    }
    explain::RowTable background = loaded->background;
    if (*mode == explain::ExplainMode::interventional && arguments.has(QStringLiteral("background"))) {
        const std::string path = arguments.value(QStringLiteral("background")).toStdString();
        auto given = rowsOf(path, *loaded);
        if (!given) {
            return faultsOf(path, given.error());
        }
        background = std::move(*given);
    }
    if (*mode == explain::ExplainMode::interventional && background.rows() == 0) {
        return fail(ErrorCode::wrongCall, "--background");
    }
    explain::ExplainOptions options;
    options.mode = *mode;
    options.background = background.cells;
    const auto* ensemble = bareEnsemble(loaded->model);
    auto explained = ensemble != nullptr ? explainBatch(*ensemble, *table, options, call.progress())
                                         : explainEach(loaded->model, *table, options, call.progress());
    if (!explained) {
        return fail(explained.error());
    }
    if (ensemble != nullptr) {
        for (const auto& feature : loaded->model.schema.features) {
            explained->features.push_back(feature.name);
        }
    }
    const bool json = arguments.has(QStringLiteral("json"));
    return Answer{json ? jsonOf(*explained) : QJsonObject(), json ? QString() : textOf(*explained),
                  Exit::done};
}

}  // namespace sakhi::cli
