#include "explain/FileBytes.h"
#include "explain/InstructionSet.h"
#include "explain/JsonReader.h"
#include "explain/ModelLoader.h"
#include "explain/ModelTimings.h"
#include "explain/PathShap.h"
#include "explain/TreePredictor.h"
#include "learn/Dataset.h"
#include "learn/Train.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace sakhi;

namespace {

/// Processor time of this thread: what the clock on the wall shows on a quiet machine.
double seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

int complain(const base::Error& error) {
    std::fprintf(stderr, "%s\n", error.details.empty() ? "failed" : error.details.front().c_str());
    return 1;
}

/// The rows of a data/shap file: all figures of one model, one JSON line an instruction set.
int timeFixture(const std::string& modelPath, const std::string& rowsPath, bool everySet) {
    const auto rows = explain::loadModelFile(rowsPath);
    const auto bytes = explain::readFileBytes(modelPath);
    if (!rows || !bytes) {
        return complain(rows ? bytes.error() : rows.error());
    }
    for (const explain::InstructionSet set : explain::availableInstructionSets()) {
        if (!everySet && set != explain::bestInstructionSet()) {
            continue;
        }
        const auto times = explain::timeModel(*bytes, rows->rows, seconds, set);
        if (!times) {
            return complain(times.error());
        }
        std::printf(
            "{\"set\":\"%s\",\"predict_1_us\":%.4g,\"predict_10k_ms\":%.4g,\"shap_path_1_us\":%.4g,"
            "\"shap_path_1k_ms\":%.4g,\"shap_bg100_1_us\":%.4g,\"shap_bg100_100_ms\":%.4g,"
            "\"load_ms\":%.4g,\"import_ms\":%.4g}\n",
            std::string(base::keyOf(set)).c_str(), times->predictOneUs, times->predictTenThousandMs,
            times->pathOneUs, times->pathThousandMs, times->referenceOneUs, times->referenceHundredMs,
            times->loadMs, times->importMs);
    }
    return 0;
}

/// The median of five trainings on one thread, a table with its target in the last column.
int timeTraining(const std::string& path) {
    learn::ReadOptions reading;
    if (path.find("taiwan") != std::string::npos) {
        reading.drop = {"id"};
    }
    const auto data = learn::readDataset(learn::CsvSource::file(path), reading);
    if (!data) {
        return complain(data.error());
    }
    for (const learn::Learner learner : {learn::Learner::forest, learn::Learner::boosting}) {
        learn::TrainOptions options;
        options.voters = {{learner, 1.0}};
        std::vector<double> times;
        for (int run = 0; run < 5; ++run) {
            const double begin = seconds();
            if (const auto model = learn::train(*data, options); !model) {
                return complain(model.error());
            }
            times.push_back(seconds() - begin);
        }
        std::sort(times.begin(), times.end());
        std::printf("{\"%s\":%.4g}\n", learner == learn::Learner::forest ? "train_rf_ms" : "train_gbt_ms",
                    1e3 * times[2]);
    }
    return 0;
}

/// The work of a whole process: load, predict and explain the file's rows.
int doOnce(const std::string& path) {
    const auto loaded = explain::loadModelFile(path);
    if (!loaded) {
        return complain(loaded.error());
    }
    const auto& ensemble = std::get<learn::TreeEnsemble>(loaded->model.parts.front().model);
    const auto predictor = explain::TreePredictor::make(ensemble);
    const auto shap = explain::PathShap::make(ensemble);
    std::vector<double> out(loaded->rows.rows());
    std::vector<double> phi(loaded->rows.cells.size());
    predictor->predictRows(loaded->rows.cells, out);
    shap->explainRows(loaded->rows.cells, phi);
    std::printf("%.17g %.17g\n", out[0], phi[0]);
    return 0;
}

}  // namespace

/// bench_ml MODEL ROWS [--every-set] | bench_ml --train TABLE.csv[.gz] | bench_ml --once MODEL-WITH-ROWS
int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--train") == 0) {
        return timeTraining(argv[2]);
    }
    if (argc == 3 && std::strcmp(argv[1], "--once") == 0) {
        return doOnce(argv[2]);
    }
    if (argc < 3) {
        std::fprintf(stderr,
                     "usage: bench_ml MODEL ROWS-FIXTURE [--every-set] | --train TABLE | --once FIXTURE\n");
        return 2;
    }
    return timeFixture(argv[1], argv[2], argc > 3);
}
