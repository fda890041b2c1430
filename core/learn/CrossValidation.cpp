#include "learn/CrossValidation.h"

#include "learn/Numeric.h"
#include "learn/Predict.h"

#include <cmath>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<CrossValidation> crossValidate(const Dataset& data, const Folds& folds, const TrainOptions& options,
                                      const base::Progress& progress) {
    CrossValidation result;
    result.probability.resize(data.rowCount);
    // Within a fold the listener hears the same count again, so that it can still stop the work.
    std::int64_t done = 0;
    const auto within = [&](std::int64_t, std::int64_t) {
        return !base::cancelled(progress, done, folds.count);
    };
    for (std::uint16_t fold = 0; fold < folds.count; ++fold) {
        const Dataset seen = data.subset(folds.outside(fold));
        const auto rows = folds.inside(fold);
        const Dataset unseen = data.subset(rows);
        const auto model = train(seen, options, within);
        if (!model) {
            return fail(model.error());
        }
        const auto given = probabilitiesOf(*model, unseen);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            result.probability[rows[i]] = given[i];
        }
        result.folds.push_back(measure(unseen.target, given));
        result.confusion += confusionOf(unseen.target, given);
        result.trainTestGap +=
            (rocAuc(seen.target, probabilitiesOf(*model, seen)) - result.folds.back().auc) / folds.count;
        ++done;
    }
    result.spread = spreadOf(result.folds);
    return result;
}

Result<PairedComparison> compare(const CrossValidation& a, const CrossValidation& b, double Metrics::*measure,
                                 double level) {
    const std::size_t count = a.folds.size();
    if (count < 2 || b.folds.size() != count) {
        return fail(ErrorCode::wrongCall, "folds");
    }
    PairedComparison paired;
    for (std::size_t fold = 0; fold < count; ++fold) {
        paired.differences.push_back(b.folds[fold].*measure - a.folds[fold].*measure);
        paired.mean += paired.differences.back() / static_cast<double>(count);
    }
    double squares = 0.0;
    for (const double difference : paired.differences) {
        squares += (difference - paired.mean) * (difference - paired.mean);
    }
    const auto k = static_cast<double>(count);
    paired.sd = std::sqrt(squares / (k - 1.0));
    const double t = studentQuantile(level, static_cast<std::int32_t>(count - 1));
    const double plain = t * paired.sd * std::sqrt(1.0 / k);
    const double corrected = t * paired.sd * std::sqrt(1.0 / k + 1.0 / (k - 1.0));
    paired.low = paired.mean - plain;
    paired.high = paired.mean + plain;
    paired.correctedLow = paired.mean - corrected;
    paired.correctedHigh = paired.mean + corrected;
    return paired;
}

}  // namespace sakhi::learn
