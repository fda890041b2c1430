#include "Commands.h"
#include "Tables.h"
#include "TrainingOptions.h"
#include "explain/FileBytes.h"
#include "explain/ModelFile.h"
#include "learn/CrossValidation.h"
#include "learn/Importance.h"
#include "learn/Train.h"
#include "services/models/GroupRiskModel.h"
#include "services/models/SimulatedHistories.h"

#include <QJsonArray>

#include <filesystem>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::int64_t kUsualFolds = 5;
constexpr std::int32_t kShuffles = 3;
/// Boosting of depth 1 is a sum of the features' own margins, so its bars are exact in probability.
constexpr std::int32_t kRiskDepth = 1;

struct Material {
    learn::Dataset data;
    learn::Folds folds;
};

Result<learn::Folds> foldsOf(const Arguments& arguments, const learn::Dataset& data, std::uint64_t seed) {
    const std::string given = arguments.value(QStringLiteral("folds")).toStdString();
    std::error_code ignored;
    if (!given.empty() && std::filesystem::is_regular_file(given, ignored)) {
        return learn::readFolds(learn::CsvSource::file(given), data.rowCount);
    }
    const auto count = wholeOf(arguments, "folds", kUsualFolds);
    if (!count || *count < 2 || *count > 100) {
        return fail(ErrorCode::wrongCall, "--folds " + given);
    }
    return learn::stratifiedFolds(data.target, static_cast<std::uint16_t>(*count), seed);
}

Result<Material> tableOf(const Arguments& arguments, const std::string& path, std::uint64_t seed) {
    auto data = learn::readDataset(learn::CsvSource::file(path), readOptions(arguments));
    if (!data) {
        return fail(data.error());
    }
    auto folds = foldsOf(arguments, *data, seed);
    if (!folds) {
        return fail(folds.error());
    }
    return Material{std::move(*data), std::move(*folds)};
}

/// The table of the group's low-risk model, what is always asked of it, and its usual learner
/// (resources/models/README.md tells why it is this one).
Result<Material> simulatedTable(Call& call, learn::TrainOptions& options) {
    services::HistoryPlan plan;
    const auto groups = wholeOf(call.arguments(), "groups", plan.groups);
    if (!groups || *groups > 100'000) {
        return fail(ErrorCode::wrongCall, "--groups");
    }
    plan.groups = static_cast<int>(*groups);
    plan.seed = options.seed;
    auto histories = services::simulatedHistories(plan, call.progress());
    if (!histories) {
        return fail(histories.error());
    }
    if (!call.arguments().has(QStringLiteral("learner"))) {
        options.voters = {{learn::Learner::boosting, 1.0}};
        options.depth = options.depth.value_or(kRiskDepth);
    }
    options.constraints.clear();
    for (const auto& feature : services::riskFeatures()) {
        options.constraints.emplace_back(base::keyOf(feature.measure), feature.direction);
    }
    return Material{std::move(histories->data), std::move(histories->folds)};
}

QJsonObject metricsJson(const learn::Metrics& m) {
    return {{QStringLiteral("auc"), m.auc},       {QStringLiteral("accuracy"), m.accuracy},
            {QStringLiteral("f1"), m.f1},         {QStringLiteral("precision"), m.precision},
            {QStringLiteral("recall"), m.recall}, {QStringLiteral("ks"), m.ks},
            {QStringLiteral("brier"), m.brier},   {QStringLiteral("log_loss"), m.logLoss},
            {QStringLiteral("ece"), m.ece}};
}

/// What shuffling each feature costs on the first fold's rows, asked of a model that did not see them; and
/// Gini's.
Result<QJsonArray> importanceJson(const Material& material, const learn::TrainOptions& options,
                                  const base::Progress& progress) {
    const auto model = learn::train(material.data.subset(material.folds.outside(0)), options, progress);
    if (!model) {
        return fail(model.error());
    }
    const auto held = material.data.subset(material.folds.inside(0));
    const auto shuffled = learn::permutationImportance(*model, held, kShuffles, options.seed, progress);
    if (!shuffled) {
        return fail(shuffled.error());
    }
    const auto gini = learn::giniImportance(*model);
    QJsonArray out;
    for (std::size_t f = 0; f < shuffled->size(); ++f) {
        out.append(QJsonObject{
            {QStringLiteral("feature"), QString::fromStdString(material.data.schema.features[f].name)},
            {QStringLiteral("permutation"), (*shuffled)[f].mean},
            {QStringLiteral("permutation_sd"), (*shuffled)[f].sd},
            {QStringLiteral("gini"), gini[f]}});
    }
    return out;
}

QJsonObject measuredJson(const learn::CrossValidation& measured) {
    QJsonArray folds;
    for (const auto& fold : measured.folds) {
        folds.append(metricsJson(fold));
    }
    const auto& c = measured.confusion;
    return {{QStringLiteral("folds"), folds},
            {QStringLiteral("mean"), metricsJson(measured.spread.mean)},
            {QStringLiteral("sd"), metricsJson(measured.spread.sd)},
            {QStringLiteral("train_test_gap"), measured.trainTestGap},
            {QStringLiteral("confusion"),
             QJsonObject{{QStringLiteral("true_positive"), static_cast<qint64>(c.truePositive)},
                         {QStringLiteral("false_positive"), static_cast<qint64>(c.falsePositive)},
                         {QStringLiteral("true_negative"), static_cast<qint64>(c.trueNegative)},
                         {QStringLiteral("false_negative"), static_cast<qint64>(c.falseNegative)}}}};
}

/// Measures on folds, trains on all rows, writes the model.
Result<Answer> learnFrom(const Material& material, const learn::TrainOptions& options, const std::string& out,
                         const base::Progress& progress) {
    const auto measured = learn::crossValidate(material.data, material.folds, options, progress);
    if (!measured) {
        return fail(measured.error());
    }
    const auto importance = importanceJson(material, options, progress);
    if (!importance) {
        return fail(importance.error());
    }
    const auto model = learn::train(material.data, options, progress);
    if (!model) {
        return fail(model.error());
    }
    const std::string bytes = explain::writeModel(*model);
    if (const auto written = explain::writeFileBytes(out, bytes); !written) {
        return fail(ofFile(out, written.error()));
    }
    QJsonObject json = measuredJson(*measured);
    json.insert(QStringLiteral("importance"), *importance);
    json.insert(QStringLiteral("class_1"), QString::fromStdString(material.data.schema.positive));
    json.insert(QStringLiteral("rows"), static_cast<qint64>(material.data.rowCount));
    json.insert(QStringLiteral("positives"), static_cast<qint64>(material.data.positives()));
    json.insert(QStringLiteral("bytes"), static_cast<qint64>(bytes.size()));
    const auto& mean = measured->spread.mean;
    const QString lines =
        QStringLiteral(
            "%1 rows, %2 of class 1 (%8 = %9)\nAUC %3, accuracy %4, Brier %5, log loss %6, gap %7\n")
            .arg(material.data.rowCount)
            .arg(material.data.positives())
            .arg(mean.auc, 0, 'f', 4)
            .arg(mean.accuracy, 0, 'f', 4)
            .arg(mean.brier, 0, 'f', 4)
            .arg(mean.logLoss, 0, 'f', 4)
            .arg(measured->trainTestGap, 0, 'f', 4)
            .arg(QString::fromStdString(material.data.schema.target),
                 QString::fromStdString(material.data.schema.positive));
    return Answer{json, lines, Exit::done};
}

}  // namespace

Result<Answer> train(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto out = arguments.required(QStringLiteral("out"));
    auto options = trainingOptions(arguments);
    if (!out || !options) {
        return fail(out ? options.error() : out.error());
    }
    if (arguments.has(QStringLiteral("simulated"))) {
        const auto material = simulatedTable(call, *options);
        return material ? learnFrom(*material, *options, *out, call.progress())
                        : Result<Answer>(fail(material.error()));
    }
    const auto path = arguments.required(QStringLiteral("data"));
    if (!path) {
        return fail(path.error());
    }
    const auto material = tableOf(arguments, *path, options->seed);
    if (!material) {
        return faultsOf(*path, material.error());
    }
    return learnFrom(*material, *options, *out, call.progress());
}

}  // namespace sakhi::cli
