#include "explain/FileBytes.h"
#include "explain/InstructionSet.h"
#include "explain/InterventionalShap.h"
#include "explain/JsonReader.h"
#include "explain/ModelLoader.h"
#include "explain/ModelTimings.h"
#include "explain/PathShap.h"
#include "explain/TreePredictor.h"
#include "learn/Dataset.h"
#include "learn/Train.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>

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
            "{\"set\":\"%s\",\"predict_1_us\":%.4g,\"predict_10k_ms\":%.4g,\"shap_forPath1_us\":%.4g,"
            "\"shap_forPath1k_ms\":%.4g,\"shap_bg100_1_us\":%.4g,\"shap_bg100_100_ms\":%.4g,"
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

/// The most memory held since the last call, in KiB (Linux keeps it and forgets it when asked).
long peakKib() {
    std::ifstream status("/proc/self/status");
    long kib = 0;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            kib = std::atol(line.c_str() + std::strlen("VmHWM:"));
        }
    }
    std::ofstream("/proc/self/clear_refs") << '5';
    return kib;
}

/// What explaining 30,000 rows takes beside the model, the rows and their contributions, which lie there
/// already.
int weighExplaining(const std::string& path) {
    constexpr std::size_t kRows = 30'000;
    const auto loaded = explain::loadModelFile(path);
    if (!loaded) {
        return complain(loaded.error());
    }
    const auto& ensemble = std::get<learn::TreeEnsemble>(loaded->model.parts.front().model);
    const auto shap = explain::PathShap::make(ensemble);
    const auto reference = explain::InterventionalShap::make(ensemble, loaded->background.cells);
    if (!shap || !reference) {
        return complain(shap ? reference.error() : shap.error());
    }
    std::vector<double> cells;
    while (cells.size() < kRows * loaded->rows.columns) {
        cells.insert(cells.end(), loaded->rows.cells.begin(), loaded->rows.cells.end());
    }
    cells.resize(kRows * loaded->rows.columns);
    std::vector<double> phi(cells.size(), 1.0);
    peakKib();
    const long held = peakKib();
    shap->explainRows(cells, phi);
    const long inPath = peakKib();
    reference->explainRows(cells, phi);
    std::printf("{\"held_kib\":%ld,\"more_path_kib\":%ld,\"more_interventional_kib\":%ld}\n", held,
                inPath - held, peakKib() - held);
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

/// bench_ml MODEL ROWS [--every-set] | --train TABLE.csv[.gz] | --memory MODEL-WITH-ROWS | --once
/// MODEL-WITH-ROWS
int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--train") == 0) {
        return timeTraining(argv[2]);
    }
    if (argc == 3 && std::strcmp(argv[1], "--memory") == 0) {
        return weighExplaining(argv[2]);
    }
    if (argc == 3 && std::strcmp(argv[1], "--once") == 0) {
        return doOnce(argv[2]);
    }
    if (argc < 3) {
        std::fprintf(stderr,
                     "usage: bench_ml MODEL ROWS-FIXTURE [--every-set] | --train TABLE | --memory FIXTURE | "
                     "--once FIXTURE\n");
        return 2;
    }
    return timeFixture(argv[1], argv[2], argc > 3);
}
