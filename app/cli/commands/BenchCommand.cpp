#include "Commands.h"
#include "Tables.h"
#include "explain/FileBytes.h"
#include "explain/ModelTimings.h"
#include "learn/Train.h"

#include <algorithm>
#include <chrono>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kTrainings = 5;

double secondsNow() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The median milliseconds of training one learner with its own options on one thread.
Result<double> trainingTime(const learn::Dataset& data, learn::Learner learner) {
    learn::TrainOptions options;
    options.voters = {{learner, 1.0}};
    std::vector<double> times;
    for (int run = 0; run <= kTrainings; ++run) {
        const double begin = secondsNow();
        if (const auto model = learn::train(data, options); !model) {
            return fail(model.error());
        }
        times.push_back(1e3 * (secondsNow() - begin));
    }
    times.erase(times.begin());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Result<void> addKernels(const Arguments& arguments, QJsonObject& figures) {
    const auto path = arguments.word(2, "M.json");
    const auto rows = arguments.word(3, "ROWS.csv");
    if (!path || !rows) {
        return fail(path ? rows.error() : path.error());
    }
    const auto bytes = explain::readFileBytes(*path);
    const auto loaded = bytes ? explain::loadModel(*bytes) : fail(bytes.error());
    if (!loaded) {
        return fail(ofFile(*path, loaded.error()));
    }
    const auto table = rowsOf(*rows, *loaded);
    const auto times = table ? explain::timeModel(*bytes, *table, secondsNow) : fail(table.error());
    if (!times) {
        return fail(times.error());
    }
    const auto set = base::keyOf(times->set);
    figures.insert(QStringLiteral("instruction_set"),
                   QString::fromUtf8(set.data(), static_cast<qsizetype>(set.size())));
    figures.insert(QStringLiteral("predict_1_us"), times->predictOneUs);
    figures.insert(QStringLiteral("predict_10k_ms"), times->predictTenThousandMs);
    figures.insert(QStringLiteral("shap_path_1_us"), times->pathOneUs);
    figures.insert(QStringLiteral("shap_path_1k_ms"), times->pathThousandMs);
    figures.insert(QStringLiteral("shap_bg100_1_us"), times->referenceOneUs);
    figures.insert(QStringLiteral("shap_bg100_100_ms"), times->referenceHundredMs);
    figures.insert(QStringLiteral("load_ms"), times->loadMs);
    figures.insert(QStringLiteral("import_ms"), times->importMs);
    return {};
}

Result<void> addTrainings(const Arguments& arguments, const std::string& path, QJsonObject& figures) {
    learn::ReadOptions reading;
    reading.target = arguments.value(QStringLiteral("target")).toStdString();
    reading.drop = listOf(arguments, "drop");
    const auto data = learn::readDataset(learn::CsvSource::file(path), reading);
    if (!data) {
        return fail(data.error());
    }
    const auto forest = trainingTime(*data, learn::Learner::forest);
    const auto boosting = forest ? trainingTime(*data, learn::Learner::boosting) : forest;
    if (!boosting) {
        return fail(boosting.error());
    }
    figures.insert(QStringLiteral("train_rf_ms"), *forest);
    figures.insert(QStringLiteral("train_gbt_ms"), *boosting);
    return {};
}

}  // namespace

Result<Answer> bench(Call& call) {
    const Arguments& arguments = call.arguments();
    const auto what = arguments.word(1, "ml");
    if (!what || *what != "ml") {
        return fail(ErrorCode::wrongCall, what ? *what : std::string("ml"));
    }
    QJsonObject figures;
    if (const auto added = addKernels(arguments, figures); !added) {
        return faultsOf(arguments.words().value(3).toStdString(), added.error());
    }
    if (arguments.has(QStringLiteral("train"))) {
        const std::string path = arguments.value(QStringLiteral("train")).toStdString();
        if (const auto added = addTrainings(arguments, path, figures); !added) {
            return faultsOf(path, added.error());
        }
    }
    QString lines;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        lines += QStringLiteral("%1 %2\n")
                     .arg(it.key(), -20)
                     .arg(it.value().isString() ? it.value().toString()
                                                : QString::number(it.value().toDouble(), 'g', 4));
    }
    return Answer{figures, lines, Exit::done};
}

}  // namespace sakhi::cli
