#include "Commands.h"
#include "Tables.h"
#include "explain/FileBytes.h"
#include "explain/ModelFile.h"
#include "learn/CrossValidation.h"
#include "learn/Importance.h"
#include "learn/Train.h"
#include "services/models/GroupRiskModel.h"
#include "services/models/SimulatedHistories.h"

#include <QJsonArray>

#include <array>
#include <filesystem>
#include <limits>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::int64_t kUsualFolds = 5;
constexpr std::int32_t kShuffles = 3;
constexpr std::int32_t kRiskDepth = 8;
constexpr std::int32_t kRiskLeaf = 40;

struct Material {
    learn::Dataset data;
    learn::Folds folds;
};

/// The enum value of an option, or `otherwise`; wrongCall naming the option.
template <class E>
Result<E> wordOf(const Arguments& arguments, const char* option, E otherwise) {
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name)) {
        return otherwise;
    }
    const std::string word = arguments.value(name).toStdString();
    const auto value = base::fromKey<E>(word);
    return value ? value : Result<E>(fail(ErrorCode::wrongCall, "--" + std::string(option) + " " + word));
}

/// logistic | tree | forest | boost | vote:A+B.
Result<std::vector<learn::Voter>> votersOf(const Arguments& arguments) {
    QString word = arguments.value(QStringLiteral("learner"));
    if (word.isEmpty()) {
        return std::vector<learn::Voter>(1);
    }
    const bool vote = word.startsWith(QLatin1String("vote:"));
    const QStringList names = vote ? word.mid(5).split(QLatin1Char('+')) : QStringList{word};
    std::vector<learn::Voter> voters;
    for (const QString& name : names) {
        const auto learner = base::fromKey<learn::Learner>(name.toStdString());
        if (!learner) {
            return fail(ErrorCode::wrongCall, "--learner " + word.toStdString());
        }
        voters.push_back({*learner, 1.0});
    }
    return voters;
}

/// "a:+,b:-".
Result<std::vector<std::pair<std::string, learn::Monotone>>> constraintsOf(const Arguments& arguments) {
    std::vector<std::pair<std::string, learn::Monotone>> out;
    for (const std::string& word : listOf(arguments, "monotone")) {
        const std::size_t colon = word.rfind(':');
        const auto sign = base::fromKey<learn::Monotone>(colon == std::string::npos ? std::string()
                                                                                    : word.substr(colon + 1));
        if (!sign) {
            return fail(ErrorCode::wrongCall, "--monotone " + word);
        }
        out.emplace_back(word.substr(0, colon), *sign);
    }
    return out;
}

Result<std::optional<std::int32_t>> countOf(const Arguments& arguments, const char* option) {
    if (!arguments.has(QString::fromLatin1(option))) {
        return std::optional<std::int32_t>();
    }
    const auto value = wholeOf(arguments, option, 0);
    if (!value || *value < 0 || *value > std::numeric_limits<std::int32_t>::max()) {
        return fail(value ? base::Error{ErrorCode::outOfRange, {"--" + std::string(option)}} : value.error());
    }
    return std::optional<std::int32_t>(static_cast<std::int32_t>(*value));
}

Result<void> readCounts(const Arguments& arguments, learn::TrainOptions& options) {
    const std::array<std::pair<const char*, std::optional<std::int32_t>*>, 3> counts{
        {{"trees", &options.trees}, {"depth", &options.depth}, {"min-leaf", &options.minLeaf}}};
    for (const auto& [option, into] : counts) {
        const auto value = countOf(arguments, option);
        if (!value) {
            return fail(value.error());
        }
        *into = *value;
    }
    const auto threads = countOf(arguments, "threads");
    const auto seed = wholeOf(arguments, "seed", static_cast<std::int64_t>(options.seed));
    const auto rate = numberOf(arguments, "rate", options.rate);
    const auto penalty = numberOf(arguments, "l2", options.l2);
    if (!threads || !seed || !rate || !penalty) {
        return fail(!threads ? threads.error()
                    : !seed  ? seed.error()
                    : !rate  ? rate.error()
                             : penalty.error());
    }
    options.threads = threads->value_or(1);
    options.seed = static_cast<std::uint64_t>(*seed);
    options.rate = *rate;
    options.l2 = *penalty;
    return {};
}

Result<learn::TrainOptions> optionsOf(const Arguments& arguments) {
    learn::TrainOptions options;
    const auto voters = votersOf(arguments);
    const auto constraints = constraintsOf(arguments);
    const auto encoding = wordOf(arguments, "encode", options.encoding);
    const auto weight = wordOf(arguments, "class-weight", options.classWeight);
    const auto calibration = wordOf(arguments, "calibrate", options.calibration);
    if (!voters || !constraints || !encoding) {
        return fail(!voters ? voters.error() : !constraints ? constraints.error() : encoding.error());
    }
    if (!weight || !calibration) {
        return fail(weight ? calibration.error() : weight.error());
    }
    options.voters = *voters;
    options.constraints = *constraints;
    options.encoding = *encoding;
    options.classWeight = *weight;
    options.calibration = *calibration;
    if (const auto read = readCounts(arguments, options); !read) {
        return fail(read.error());
    }
    return options;
}

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
    learn::ReadOptions reading;
    reading.target = arguments.value(QStringLiteral("target")).toStdString();
    reading.drop = listOf(arguments, "drop");
    reading.categorical = listOf(arguments, "categorical");
    auto data = learn::readDataset(learn::CsvSource::file(path), reading);
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
        options.voters = {{learn::Learner::logistic, 1.0}, {learn::Learner::tree, 1.0}};
        options.depth = options.depth.value_or(kRiskDepth);
        options.minLeaf = options.minLeaf.value_or(kRiskLeaf);
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
    json.insert(QStringLiteral("rows"), static_cast<qint64>(material.data.rowCount));
    json.insert(QStringLiteral("positives"), static_cast<qint64>(material.data.positives()));
    json.insert(QStringLiteral("bytes"), static_cast<qint64>(bytes.size()));
    const auto& mean = measured->spread.mean;
    const QString lines =
        QStringLiteral("%1 rows, %2 of class 1\nAUC %3, accuracy %4, Brier %5, log loss %6, gap %7\n")
            .arg(material.data.rowCount)
            .arg(material.data.positives())
            .arg(mean.auc, 0, 'f', 4)
            .arg(mean.accuracy, 0, 'f', 4)
            .arg(mean.brier, 0, 'f', 4)
            .arg(mean.logLoss, 0, 'f', 4)
            .arg(measured->trainTestGap, 0, 'f', 4);
    return Answer{json, lines, Exit::done};
}

}  // namespace

Result<Answer> train(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto out = arguments.required(QStringLiteral("out"));
    auto options = optionsOf(arguments);
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
