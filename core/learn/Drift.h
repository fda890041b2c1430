#pragma once

#include "base/EnumText.h"
#include "learn/Dataset.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sakhi::learn {

enum class Light { green, amber, red };

/// How far a distribution has moved: PSI of a score, CSI of a feature.
struct Drift {
    std::string name;
    /// sum of (now - then) x ln(now / then) over the bins, shares with half a row added to each bin.
    double index{0.0};
    /// What chance alone stays below in 95 of 100 cases: chi-square quantile of bins - 1 degrees x (1/n +
    /// 1/m) (Yurdakul, Naranjo 2020).
    double chanceBound{0.0};
    std::int32_t bins{0};
    Light light{Light::green};
};

/// Red where the index is above 0.25, amber above 0.1 (the trade's rule of thumb) and in both cases above
/// what chance alone makes of samples of this size; green otherwise.
Light lightOf(double index, double chanceBound);

/// From counts by bin, then and now.
Drift driftOf(std::string name, std::span<const std::int64_t> then, std::span<const std::int64_t> now);

/// Numbers in tenths of the values then (equal values together) and a bin of their own for missing ones
/// (NaN).
Drift driftOfNumbers(std::string name, std::span<const double> then, std::span<const double> now);

/// CSI of every feature; categories in one bin each. Both tables have the same schema.
std::vector<Drift> driftOfFeatures(const Dataset& then, const Dataset& now);

/// How the ranking and the level of a model have held.
struct PerformanceDrift {
    double aucThen{0.0};
    double aucNow{0.0};
    /// 95 % interval of now - then (DeLong et al. 1988, two independent samples).
    double low{0.0};
    double high{0.0};
    /// Class 1 that came / foretold, now; 1 = the level holds.
    double observedToExpected{0.0};
    /// Red: surely 0.05 or more lower; amber: surely lower; green otherwise.
    Light light{Light::green};
};

PerformanceDrift performanceDrift(std::span<const std::uint8_t> targetThen,
                                  std::span<const double> probabilityThen,
                                  std::span<const std::uint8_t> targetNow,
                                  std::span<const double> probabilityNow);

/// DeLong's variance of an AUC.
double aucVariance(std::span<const std::uint8_t> target, std::span<const double> probability);

}  // namespace sakhi::learn

template <>
struct sakhi::base::EnumKeys<sakhi::learn::Light> {
    static constexpr std::array<std::pair<sakhi::learn::Light, std::string_view>, 3> rows{{
        {sakhi::learn::Light::green, "green"},
        {sakhi::learn::Light::amber, "amber"},
        {sakhi::learn::Light::red, "red"},
    }};
};
