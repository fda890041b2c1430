#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// A point of the ROC curve: everything with at least this probability is taken for class 1.
struct RocPoint {
    double threshold{0.0};
    std::int64_t truePositives{0};
    std::int64_t falsePositives{0};
    double truePositiveRate{0.0};
    double falsePositiveRate{0.0};
};

/// From (0, 0), one point a different probability, falling. A rate without rows is 0.
std::vector<RocPoint> rocOf(std::span<const std::uint8_t> target, std::span<const double> probability);

/// Rows of one bin of probability.
struct ReliabilityPoint {
    std::int64_t rows{0};
    double meanProbability{0.0};
    /// Share of class 1.
    double observed{0.0};
};

/// Equal bins of [0, 1], empty ones left out.
std::vector<ReliabilityPoint> reliabilityOf(std::span<const std::uint8_t> target,
                                            std::span<const double> probability, std::size_t bins);

/// One tenth (or another part) of the rows, the riskiest first.
struct GainsRow {
    std::int64_t rows{0};
    std::int64_t positives{0};
    double lowestProbability{0.0};
    /// Share of all rows, of class 1 and of class 0 up to here.
    double cumulativeRows{0.0};
    double cumulativePositives{0.0};
    double cumulativeNegatives{0.0};
    /// cumulativePositives / cumulativeRows.
    double lift{0.0};
    /// cumulativePositives - cumulativeNegatives; the greatest is KS at these cuts.
    double ks{0.0};
};

/// The gains table in `parts` parts of about equal size; rows of equal probability keep their order.
std::vector<GainsRow> gainsOf(std::span<const std::uint8_t> target, std::span<const double> probability,
                              std::size_t parts = 10);

}  // namespace sakhi::learn
