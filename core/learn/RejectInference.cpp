#include "learn/RejectInference.h"

#include "base/Random.h"
#include "learn/Metrics.h"
#include "learn/Predict.h"

#include <algorithm>
#include <numeric>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Dataset joined(const Dataset& accepted, const Dataset& refused, std::span<const std::uint8_t> outcomes) {
    Dataset all = accepted;
    all.rowCount += refused.rowCount;
    for (std::size_t f = 0; f < all.values.size(); ++f) {
        all.values[f].insert(all.values[f].end(), refused.values[f].begin(), refused.values[f].end());
    }
    all.target.insert(all.target.end(), outcomes.begin(), outcomes.end());
    return all;
}

double meanOf(std::span<const double> values) {
    return values.empty()
               ? 0.0
               : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

Result<std::vector<RejectScenario>> rejectSensitivity(const Dataset& accepted, const Dataset& refused,
                                                      const TrainOptions& options,
                                                      std::span<const double> worse, double threshold,
                                                      const base::Progress& progress) {
    if (accepted.schema != refused.schema || refused.rowCount == 0) {
        return fail(ErrorCode::modelSchemaMismatch, "refused");
    }
    const auto first = train(accepted, options, progress);
    if (!first) {
        return fail(first.error());
    }
    const auto foretold = probabilitiesOf(*first, refused);
    auto before = probabilitiesOf(*first, accepted);
    before.insert(before.end(), foretold.begin(), foretold.end());
    std::vector<RejectScenario> scenarios;
    for (const double factor : worse) {
        base::Random random(options.seed);
        std::vector<std::uint8_t> outcomes;
        for (const double p : foretold) {
            outcomes.push_back(random.uniform() < std::min(1.0, factor * p) ? 1 : 0);
        }
        const Dataset all = joined(accepted, refused, outcomes);
        const auto model = train(all, options, progress);
        if (!model) {
            return fail(model.error());
        }
        const auto after = probabilitiesOf(*model, all);
        const auto ofAccepted = std::span(after).first(accepted.rowCount);
        RejectScenario scenario;
        scenario.worse = factor;
        scenario.refusedBadRate =
            std::accumulate(outcomes.begin(), outcomes.end(), 0.0) / static_cast<double>(outcomes.size());
        scenario.acceptedMean = meanOf(ofAccepted);
        scenario.refusedMean = meanOf(std::span(after).subspan(accepted.rowCount));
        scenario.acceptedAuc = rocAuc(accepted.target, ofAccepted);
        for (std::size_t row = 0; row < after.size(); ++row) {
            scenario.decisionsChanged += (after[row] > threshold) != (before[row] > threshold) ? 1.0 : 0.0;
        }
        scenario.decisionsChanged /= static_cast<double>(after.size());
        scenarios.push_back(scenario);
    }
    return scenarios;
}

}  // namespace sakhi::learn
