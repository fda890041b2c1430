#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "learn/Model.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// How a logistic regression is fitted.
struct LogisticOptions {
    /// C of the penalised loss: sum of weight x log loss + |w|^2 / (2 C), intercept free.
    double c{1.0};
    std::array<double, 2> classWeight{1.0, 1.0};
    /// The sign each coefficient must keep, one a column, or empty.
    std::vector<Monotone> constraints;
    /// What stands in for a missing cell before standardising.
    double missing{-1.0};
};

/// The exact minimum by Newton's method on columns standardised with their mean and population spread (a
/// constant column keeps the spread 1), to a gradient of 1e-12 a row. Sign bounds by an active set: a
/// coefficient that would change its sign stays 0 until its gradient pulls it inside. missingData where a
/// class has no row, cancelled.
base::Result<LinearModel> fitLogistic(std::span<const std::vector<double>> columns,
                                      std::span<const std::uint8_t> target, const LogisticOptions& options,
                                      const base::Progress& progress);

}  // namespace sakhi::learn
