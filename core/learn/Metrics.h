#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// Rows by what they are and what they were taken for, at one threshold.
struct Confusion {
    std::int64_t truePositive{0};
    std::int64_t falsePositive{0};
    std::int64_t trueNegative{0};
    std::int64_t falseNegative{0};

    Confusion& operator+=(const Confusion& other);
    bool operator==(const Confusion&) const = default;
};

/// How good probabilities are against targets. A share without rows to divide by (precision without a
/// positive answer, AUC with one class) is NaN, f1 then 0.
struct Metrics {
    double auc{0.0};
    double accuracy{0.0};
    double f1{0.0};
    double precision{0.0};
    double recall{0.0};
    /// Greatest distance of the two cumulated distributions (Kolmogorov, Smirnov).
    double ks{0.0};
    /// Mean squared error of the probability (Brier 1950).
    double brier{0.0};
    /// Mean of -log of the probability given to what came; probabilities kept within [1e-15, 1 - 1e-15].
    double logLoss{0.0};
    /// Expected calibration error: mean distance, over ten equal bins of probability weighted by rows,
    /// between the mean probability and the share of class 1 (Naeini et al. 2015).
    double ece{0.0};
};

/// A row is taken for class 1 where its probability is above `threshold`.
Confusion confusionOf(std::span<const std::uint8_t> target, std::span<const double> probability,
                      double threshold = 0.5);

/// The area under the ROC curve: the share of pairs in the right order, ties counting half (Mann, Whitney).
double rocAuc(std::span<const std::uint8_t> target, std::span<const double> probability);

/// All measures; accuracy, f1, precision and recall at the threshold.
Metrics measure(std::span<const std::uint8_t> target, std::span<const double> probability,
                double threshold = 0.5);

/// The mean and the sample standard deviation (n - 1; 0 for one) of each measure.
struct MetricsSpread {
    Metrics mean;
    Metrics sd;
};
MetricsSpread spreadOf(std::span<const Metrics> folds);

}  // namespace sakhi::learn
