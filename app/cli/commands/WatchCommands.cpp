#include "Commands.h"
#include "GroupColumn.h"
#include "Tables.h"
#include "TrainingOptions.h"
#include "learn/Drift.h"
#include "learn/Fairness.h"
#include "learn/Predict.h"
#include "learn/RejectInference.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr double kUsualThreshold = 0.5;
constexpr std::int64_t kUsualRepeats = 1'000;

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A figure for people; "-" where there is none.
QString shown(double value) {
    return std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'f', 4);
}

/// Rows for a model, and what it says of them.
struct Judged {
    learn::Dataset data;
    std::vector<double> probability;
};

/// --target, or the column the model foretells; empty for an imported model that does not say.
std::string targetOf(const Arguments& arguments, const explain::LoadedModel& loaded) {
    return arguments.has(QStringLiteral("target")) ? arguments.value(QStringLiteral("target")).toStdString()
                                                   : loaded.model.schema.target;
}

Result<Judged> judged(const Arguments& arguments, const std::string& path, const explain::LoadedModel& loaded,
                      bool withTarget) {
    auto schema = schemaFor(path, loaded);
    if (!schema) {
        return fail(schema.error());
    }
    schema->target = targetOf(arguments, loaded);
    if (arguments.has(QStringLiteral("positive"))) {
        schema->positive = arguments.value(QStringLiteral("positive")).toStdString();
    }
    if (withTarget && schema->target.empty()) {
        return fail(ErrorCode::wrongCall, "--target");
    }
    auto data = learn::readRows(learn::CsvSource::file(path), *schema, withTarget);
    if (!data) {
        return fail(data.error());
    }
    auto probability = learn::probabilitiesOf(loaded.model, *data);
    return Judged{std::move(*data), std::move(probability)};
}

QJsonObject driftJson(const char* of, const learn::Drift& drift) {
    return {{QStringLiteral("of"), QLatin1String(of)},
            {QStringLiteral("name"), QString::fromStdString(drift.name)},
            {QStringLiteral("index"), drift.index},
            {QStringLiteral("chance_bound"), drift.chanceBound},
            {QStringLiteral("bins"), drift.bins},
            {QStringLiteral("light"), textOf(base::keyOf(drift.light))}};
}

QString driftLine(const learn::Drift& drift) {
    return QStringLiteral("%1 %2 (by chance below %3) %4\n")
        .arg(textOf(base::keyOf(drift.light)), -6)
        .arg(shown(drift.index), shown(drift.chanceBound), QString::fromStdString(drift.name));
}

QJsonObject performanceJson(const learn::PerformanceDrift& held) {
    return {{QStringLiteral("auc_then"), held.aucThen},
            {QStringLiteral("auc_now"), held.aucNow},
            {QStringLiteral("low"), held.low},
            {QStringLiteral("high"), held.high},
            {QStringLiteral("observed_to_expected"), held.observedToExpected},
            {QStringLiteral("light"), textOf(base::keyOf(held.light))}};
}

QString performanceLine(const learn::PerformanceDrift& held) {
    return QStringLiteral("%1 AUC %2, was %3 (change %4 to %5); came / foretold %6\n")
        .arg(textOf(base::keyOf(held.light)), -6)
        .arg(shown(held.aucNow), shown(held.aucThen), shown(held.low), shown(held.high),
             shown(held.observedToExpected));
}

/// Whether the outcomes are to be compared: asked for by --target, or there in both files.
Result<bool> bothHaveTarget(const Arguments& arguments, const explain::LoadedModel& loaded,
                            const std::string& then, const std::string& now) {
    const std::string target = targetOf(arguments, loaded);
    bool both = !target.empty();
    for (const std::string* path : {&then, &now}) {
        const auto names = headerOf(*path);
        if (!names) {
            return fail(names.error());
        }
        both = both && std::find(names->begin(), names->end(), target) != names->end();
    }
    return both || arguments.has(QStringLiteral("target"));
}

/// PSI of the score, CSI of each feature, and where the outcomes are known how the ranking has held.
Result<Answer> drift(const Arguments& arguments, const explain::LoadedModel& loaded, const std::string& then,
                     const std::string& now) {
    const auto withTarget = bothHaveTarget(arguments, loaded, then, now);
    if (!withTarget) {
        return fail(withTarget.error());
    }
    const auto before = judged(arguments, then, loaded, *withTarget);
    if (!before) {
        return faultsOf(then, before.error());
    }
    const auto after = judged(arguments, now, loaded, *withTarget);
    if (!after) {
        return faultsOf(now, after.error());
    }
    const auto score = learn::driftOfNumbers("score", before->probability, after->probability);
    learn::Light worst = score.light;
    QJsonArray rows{driftJson("score", score)};
    QString lines = driftLine(score);
    for (const learn::Drift& feature : learn::driftOfFeatures(before->data, after->data)) {
        rows.append(driftJson("feature", feature));
        lines += driftLine(feature);
        worst = std::max(worst, feature.light);
    }
    QJsonValue performance;
    if (*withTarget) {
        const auto held = learn::performanceDrift(before->data.target, before->probability,
                                                  after->data.target, after->probability);
        performance = performanceJson(held);
        lines += performanceLine(held);
        worst = std::max(worst, held.light);
    }
    return Answer{{{QStringLiteral("rows"), rows},
                   {QStringLiteral("performance"), performance},
                   {QStringLiteral("rows_then"), static_cast<qint64>(before->data.rowCount)},
                   {QStringLiteral("rows_now"), static_cast<qint64>(after->data.rowCount)},
                   {QStringLiteral("light"), textOf(base::keyOf(worst))}},
                  lines,
                  Exit::done};
}

Result<Answer> driftOf(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto then = arguments.required(QStringLiteral("then"));
    const auto now = arguments.required(QStringLiteral("now"));
    if (!then || !now) {
        return fail(then ? now.error() : then.error());
    }
    const auto loaded = modelOf(arguments);
    return loaded ? drift(arguments, *loaded, *then, *now) : fail(loaded.error());
}

QJsonObject intervalJson(const learn::Interval& interval) {
    return {{QStringLiteral("value"), interval.value},
            {QStringLiteral("low"), interval.low},
            {QStringLiteral("high"), interval.high}};
}

QString intervalText(const learn::Interval& interval) {
    return QStringLiteral("%1 (%2 to %3)")
        .arg(shown(interval.value), shown(interval.low), shown(interval.high));
}

QJsonObject fairnessJson(const learn::GroupFairness& group) {
    return {{QStringLiteral("group"), QString::fromStdString(group.name)},
            {QStringLiteral("rows"), static_cast<qint64>(group.rows)},
            {QStringLiteral("mean_probability"), group.meanProbability},
            {QStringLiteral("observed"), group.observed},
            {QStringLiteral("accepted"), intervalJson(group.accepted)},
            {QStringLiteral("accepted_ratio"), intervalJson(group.acceptedRatio)},
            {QStringLiteral("good_refused"), intervalJson(group.goodRefused)},
            {QStringLiteral("good_refused_gap"), intervalJson(group.goodRefusedGap)},
            {QStringLiteral("bad_refused"), intervalJson(group.badRefused)},
            {QStringLiteral("auc"), intervalJson(group.auc)}};
}

QString fairnessLines(const learn::GroupFairness& group) {
    return QStringLiteral("%1: %2 rows, foretold %3, came %4\n")
               .arg(QString::fromStdString(group.name))
               .arg(group.rows)
               .arg(shown(group.meanProbability), shown(group.observed)) +
           QStringLiteral("  accepted %1, of the largest group's %2\n")
               .arg(intervalText(group.accepted), intervalText(group.acceptedRatio)) +
           QStringLiteral("  good ones refused %1, more than there %2\n")
               .arg(intervalText(group.goodRefused), intervalText(group.goodRefusedGap)) +
           QStringLiteral("  bad ones refused %1, AUC %2\n")
               .arg(intervalText(group.badRefused), intervalText(group.auc));
}

/// How each group of --group fares at the threshold.
Result<Answer> fairness(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto path = arguments.required(QStringLiteral("rows"));
    const auto column = arguments.required(QStringLiteral("group"));
    const auto edges = numbersOf(arguments, "edges");
    const auto threshold = numberOf(arguments, "threshold", kUsualThreshold);
    const auto repeats = wholeOf(arguments, "repeats", kUsualRepeats);
    const auto seed = wholeOf(arguments, "seed", 1);
    if (!path || !column || !edges) {
        return fail(!path ? path.error() : !column ? column.error() : edges.error());
    }
    if (!threshold || !repeats || !seed) {
        return fail(!threshold ? threshold.error() : !repeats ? repeats.error() : seed.error());
    }
    const auto loaded = modelOf(arguments);
    const auto rows = loaded ? judged(arguments, *path, *loaded, true) : fail(loaded.error());
    auto groups = rows ? groupColumn(*path, *column, *edges) : fail(rows.error());
    if (!groups) {
        return faultsOf(*path, groups.error());
    }
    const learn::FairnessInput input{rows->data.target, rows->probability, groups->group, groups->names,
                                     *threshold};
    const auto report =
        learn::fairnessOf(input, static_cast<std::int32_t>(std::clamp<std::int64_t>(*repeats, 0, 1'000'000)),
                          static_cast<std::uint64_t>(*seed));
    if (!report) {
        return fail(report.error());
    }
    QJsonArray out;
    QString lines;
    for (const learn::GroupFairness& group : *report) {
        out.append(fairnessJson(group));
        lines += fairnessLines(group);
    }
    return Answer{
        {{QStringLiteral("rows"), out}, {QStringLiteral("left_out"), static_cast<qint64>(groups->leftOut)}},
        lines,
        Exit::done};
}

QJsonObject scenarioJson(const learn::RejectScenario& scenario) {
    return {{QStringLiteral("worse"), scenario.worse},
            {QStringLiteral("refused_bad_rate"), scenario.refusedBadRate},
            {QStringLiteral("accepted_mean"), scenario.acceptedMean},
            {QStringLiteral("refused_mean"), scenario.refusedMean},
            {QStringLiteral("accepted_auc"), scenario.acceptedAuc},
            {QStringLiteral("decisions_changed"), scenario.decisionsChanged}};
}

/// --worse, each at least 0; as a rule 1, 1.5, 2 and 3 times.
Result<std::vector<double>> factorsOf(const Arguments& arguments) {
    if (!arguments.has(QStringLiteral("worse"))) {
        return std::vector<double>{1.0, 1.5, 2.0, 3.0};
    }
    auto factors = numbersOf(arguments, "worse");
    if (factors && (factors->empty() || !std::all_of(factors->begin(), factors->end(),
                                                     [](double f) { return f >= 0.0 && f <= 100.0; }))) {
        return fail(ErrorCode::outOfRange, "--worse");
    }
    return factors;
}

Result<Answer> sensitivity(const learn::Dataset& accepted, const learn::Dataset& refused, Call& call) {
    const auto options = trainingOptions(call.arguments());
    const auto factors = factorsOf(call.arguments());
    const auto threshold = numberOf(call.arguments(), "threshold", kUsualThreshold);
    if (!options || !factors || !threshold) {
        return fail(!options ? options.error() : !factors ? factors.error() : threshold.error());
    }
    const auto scenarios =
        learn::rejectSensitivity(accepted, refused, *options, *factors, *threshold, call.progress());
    if (!scenarios) {
        return fail(scenarios.error());
    }
    QJsonArray rows;
    QString lines;
    for (const learn::RejectScenario& scenario : *scenarios) {
        rows.append(scenarioJson(scenario));
        lines += QStringLiteral(
                     "%1 times as bad: %2 of the refused bad; mean of accepted %3, of refused %4; "
                     "AUC of accepted %5; decisions changed %6\n")
                     .arg(scenario.worse)
                     .arg(shown(scenario.refusedBadRate), shown(scenario.acceptedMean),
                          shown(scenario.refusedMean), shown(scenario.acceptedAuc),
                          shown(scenario.decisionsChanged));
    }
    return Answer{{{QStringLiteral("rows"), rows}}, lines, Exit::done};
}

/// What would change if the refused, whose outcome nobody saw, were worse than foretold.
Result<Answer> rejectInference(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto path = arguments.required(QStringLiteral("data"));
    const auto refusedPath = arguments.required(QStringLiteral("refused"));
    if (!path || !refusedPath) {
        return fail(path ? refusedPath.error() : path.error());
    }
    const auto accepted = learn::readDataset(learn::CsvSource::file(*path), readOptions(arguments));
    if (!accepted) {
        return faultsOf(*path, accepted.error());
    }
    const auto refused = learn::readRows(learn::CsvSource::file(*refusedPath), accepted->schema, false);
    if (!refused) {
        return faultsOf(*refusedPath, refused.error());
    }
    return sensitivity(*accepted, *refused, call);
}

struct Watch {
    const char* name;
    Result<Answer> (*run)(Call& call);
};

constexpr std::array kWatches{Watch{"list", listModels}, Watch{"drift", driftOf}, Watch{"fairness", fairness},
                              Watch{"reject-inference", rejectInference}};

}  // namespace

Result<Answer> models(Call& call) {
    const auto what = call.arguments().word(1, "list | drift | fairness | reject-inference");
    if (!what) {
        return fail(what.error());
    }
    for (const Watch& watch : kWatches) {
        if (*what == watch.name) {
            return watch.run(call);
        }
    }
    return fail(ErrorCode::wrongCall, "models " + *what);
}

}  // namespace sakhi::cli
