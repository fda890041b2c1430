#include "learn/Drift.h"

#include "learn/Metrics.h"
#include "learn/Numeric.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sakhi::learn {

namespace {

constexpr double kNormal95 = 1.6448536269514722;
constexpr double kNormal975 = 1.959963984540054;
constexpr std::size_t kTenths = 10;
constexpr double kAmberIndex = 0.1;
constexpr double kRedIndex = 0.25;
constexpr double kRedAucLoss = 0.05;

// The 95 % point of chi-square within 1 % (Wilson, Hilferty 1931).
double chiSquare95(double freedom) {
    const double spread = 2.0 / (9.0 * freedom);
    const double root = 1.0 - spread + kNormal95 * std::sqrt(spread);
    return freedom * root * root * root;
}

// The upper edges of tenths of the known values, without repeats and without the last.
std::vector<double> tenthsOf(std::span<const double> values) {
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known),
                 [](double v) { return !std::isnan(v); });
    std::sort(known.begin(), known.end());
    std::vector<double> edges;
    for (std::size_t k = 1; k < kTenths && !known.empty(); ++k) {
        const double edge = known[(known.size() * k - 1) / kTenths];
        if ((edges.empty() || edge > edges.back()) && edge < known.back()) {
            edges.push_back(edge);
        }
    }
    return edges;
}

std::vector<std::int64_t> countsBy(std::span<const double> values, std::span<const double> edges) {
    std::vector<std::int64_t> counts(edges.size() + 2, 0);
    for (const double value : values) {
        const auto at = std::lower_bound(edges.begin(), edges.end(), value);
        ++counts[std::isnan(value) ? edges.size() + 1 : static_cast<std::size_t>(at - edges.begin())];
    }
    return counts;
}

double varianceOf(std::span<const double> values) {
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return values.size() > 1 ? squares / static_cast<double>(values.size() - 1) : 0.0;
}

// For each of `of`, the share of `against` it stands above, ties counting half; both sorted.
std::vector<double> placements(const std::vector<double>& of, const std::vector<double>& against) {
    std::vector<double> places;
    for (const double value : of) {
        const auto [low, high] = std::equal_range(against.begin(), against.end(), value);
        const double below = static_cast<double>(low - against.begin()) + static_cast<double>(high - low) / 2;
        places.push_back(below / static_cast<double>(against.size()));
    }
    return places;
}

}  // namespace

Light lightOf(double index, double chanceBound) {
    if (index <= chanceBound || index <= kAmberIndex) {
        return Light::green;
    }
    return index > kRedIndex ? Light::red : Light::amber;
}

Drift driftOf(std::string name, std::span<const std::int64_t> then, std::span<const std::int64_t> now) {
    Drift drift;
    drift.name = std::move(name);
    for (std::size_t bin = 0; bin < then.size(); ++bin) {
        drift.bins += then[bin] + now[bin] > 0 ? 1 : 0;
    }
    const auto rowsThen = static_cast<double>(std::accumulate(then.begin(), then.end(), std::int64_t{0}));
    const auto rowsNow = static_cast<double>(std::accumulate(now.begin(), now.end(), std::int64_t{0}));
    if (drift.bins < 2 || rowsThen == 0.0 || rowsNow == 0.0) {
        return drift;
    }
    const double added = drift.bins * 0.5;
    for (std::size_t bin = 0; bin < then.size(); ++bin) {
        if (then[bin] + now[bin] > 0) {
            const double shareThen = (static_cast<double>(then[bin]) + 0.5) / (rowsThen + added);
            const double shareNow = (static_cast<double>(now[bin]) + 0.5) / (rowsNow + added);
            drift.index += (shareNow - shareThen) * exactLog(shareNow / shareThen);
        }
    }
    drift.chanceBound = chiSquare95(drift.bins - 1) * (1.0 / rowsThen + 1.0 / rowsNow);
    drift.light = lightOf(drift.index, drift.chanceBound);
    return drift;
}

Drift driftOfNumbers(std::string name, std::span<const double> then, std::span<const double> now) {
    const auto edges = tenthsOf(then);
    return driftOf(std::move(name), countsBy(then, edges), countsBy(now, edges));
}

std::vector<Drift> driftOfFeatures(const Dataset& then, const Dataset& now) {
    std::vector<Drift> drifts;
    for (std::size_t f = 0; f < then.schema.features.size(); ++f) {
        const Feature& feature = then.schema.features[f];
        if (feature.kind == FeatureKind::number) {
            drifts.push_back(driftOfNumbers(feature.name, then.values[f], now.values[f]));
            continue;
        }
        std::vector<double> edges(feature.categories.size());
        std::iota(edges.begin(), edges.end(), 0.0);
        drifts.push_back(
            driftOf(feature.name, countsBy(then.values[f], edges), countsBy(now.values[f], edges)));
    }
    return drifts;
}

double aucVariance(std::span<const std::uint8_t> target, std::span<const double> probability) {
    std::vector<double> ones;
    std::vector<double> zeros;
    for (std::size_t row = 0; row < target.size(); ++row) {
        (target[row] != 0 ? ones : zeros).push_back(probability[row]);
    }
    if (ones.empty() || zeros.empty()) {
        return 0.0;
    }
    std::sort(ones.begin(), ones.end());
    std::sort(zeros.begin(), zeros.end());
    return varianceOf(placements(ones, zeros)) / static_cast<double>(ones.size()) +
           varianceOf(placements(zeros, ones)) / static_cast<double>(zeros.size());
}

PerformanceDrift performanceDrift(std::span<const std::uint8_t> targetThen,
                                  std::span<const double> probabilityThen,
                                  std::span<const std::uint8_t> targetNow,
                                  std::span<const double> probabilityNow) {
    PerformanceDrift drift;
    drift.aucThen = rocAuc(targetThen, probabilityThen);
    drift.aucNow = rocAuc(targetNow, probabilityNow);
    const double reach = kNormal975 * std::sqrt(aucVariance(targetThen, probabilityThen) +
                                                aucVariance(targetNow, probabilityNow));
    drift.low = drift.aucNow - drift.aucThen - reach;
    drift.high = drift.aucNow - drift.aucThen + reach;
    const double expected = std::accumulate(probabilityNow.begin(), probabilityNow.end(), 0.0);
    const auto observed =
        static_cast<double>(std::count(targetNow.begin(), targetNow.end(), std::uint8_t{1}));
    drift.observedToExpected = observed / expected;
    if (drift.high < 0.0) {
        drift.light = drift.high <= -kRedAucLoss ? Light::red : Light::amber;
    }
    return drift;
}

}  // namespace sakhi::learn
