#include "learn/Metrics.h"

#include "learn/Curves.h"
#include "learn/Numeric.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sakhi::learn {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kLogEdge = 1e-15;
constexpr std::size_t kCalibrationBins = 10;

double share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : kNone;
}

constexpr std::array kFields{&Metrics::auc,       &Metrics::accuracy, &Metrics::f1,
                             &Metrics::precision, &Metrics::recall,   &Metrics::ks,
                             &Metrics::brier,     &Metrics::logLoss,  &Metrics::ece};

void measureProbability(Metrics& metrics, std::span<const std::uint8_t> target,
                        std::span<const double> probability) {
    double squares = 0.0;
    double logs = 0.0;
    for (std::size_t row = 0; row < target.size(); ++row) {
        const double error = probability[row] - target[row];
        squares += error * error;
        const double given = target[row] != 0 ? probability[row] : 1.0 - probability[row];
        logs -= exactLog(std::clamp(given, kLogEdge, 1.0 - kLogEdge));
    }
    const auto rows = static_cast<double>(target.size());
    metrics.brier = squares / rows;
    metrics.logLoss = logs / rows;
    metrics.ece = 0.0;
    for (const ReliabilityPoint& point : reliabilityOf(target, probability, kCalibrationBins)) {
        metrics.ece +=
            std::abs(point.meanProbability - point.observed) * static_cast<double>(point.rows) / rows;
    }
}

}  // namespace

Confusion& Confusion::operator+=(const Confusion& other) {
    truePositive += other.truePositive;
    falsePositive += other.falsePositive;
    trueNegative += other.trueNegative;
    falseNegative += other.falseNegative;
    return *this;
}

Confusion confusionOf(std::span<const std::uint8_t> target, std::span<const double> probability,
                      double threshold) {
    Confusion counts;
    for (std::size_t row = 0; row < target.size(); ++row) {
        const bool taken = probability[row] > threshold;
        if (target[row] != 0) {
            ++(taken ? counts.truePositive : counts.falseNegative);
        } else {
            ++(taken ? counts.falsePositive : counts.trueNegative);
        }
    }
    return counts;
}

double rocAuc(std::span<const std::uint8_t> target, std::span<const double> probability) {
    const auto curve = rocOf(target, probability);
    double area = 0.0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        // Whole numbers twice over, so that no order of rows changes the last digit.
        area += static_cast<double>(curve[i].falsePositives - curve[i - 1].falsePositives) *
                static_cast<double>(curve[i].truePositives + curve[i - 1].truePositives);
    }
    const double pairs =
        static_cast<double>(curve.back().truePositives) * static_cast<double>(curve.back().falsePositives);
    return pairs > 0.0 ? area / (2.0 * pairs) : kNone;
}

Metrics measure(std::span<const std::uint8_t> target, std::span<const double> probability, double threshold) {
    const Confusion c = confusionOf(target, probability, threshold);
    Metrics metrics;
    metrics.auc = rocAuc(target, probability);
    metrics.accuracy = share(c.truePositive + c.trueNegative, static_cast<std::int64_t>(target.size()));
    metrics.precision = share(c.truePositive, c.truePositive + c.falsePositive);
    metrics.recall = share(c.truePositive, c.truePositive + c.falseNegative);
    const std::int64_t pooled = 2 * c.truePositive + c.falsePositive + c.falseNegative;
    metrics.f1 = pooled > 0 ? share(2 * c.truePositive, pooled) : 0.0;
    metrics.ks = 0.0;
    for (const RocPoint& point : rocOf(target, probability)) {
        metrics.ks = std::max(metrics.ks, point.truePositiveRate - point.falsePositiveRate);
    }
    measureProbability(metrics, target, probability);
    return metrics;
}

MetricsSpread spreadOf(std::span<const Metrics> folds) {
    MetricsSpread spread;
    const auto count = static_cast<double>(folds.size());
    for (const auto field : kFields) {
        double sum = 0.0;
        for (const Metrics& fold : folds) {
            sum += fold.*field;
        }
        spread.mean.*field = sum / count;
        double squares = 0.0;
        for (const Metrics& fold : folds) {
            const double off = fold.*field - spread.mean.*field;
            squares += off * off;
        }
        spread.sd.*field = folds.size() > 1 ? std::sqrt(squares / (count - 1.0)) : 0.0;
    }
    return spread;
}

}  // namespace sakhi::learn
