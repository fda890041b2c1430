#pragma once

#include "base/Result.h"
#include "learn/Model.h"

#include <span>
#include <vector>

namespace sakhi::explain {

/// What each column adds to a linear model's margin beyond its mean: coefficient x (x - mean) / spread, a
/// missing cell read as `missing`. The margin is the intercept + their sum, and against the training mean
/// these are the model's exact contributions in log-odds.
std::vector<double> marginParts(const learn::LinearModel& linear, std::span<const double> columns,
                                double missing);

/// One two-sided game on a margin: player i adds row[i] where it plays and reference[i] where it does not.
struct MarginGame {
    double constant{0.0};
    std::span<const double> row;
    std::span<const double> reference;
};

/// Adds weight x the exact Shapley values of sigmoid(constant + sum of the players' margins) to phi, one a
/// player. The sigmoid is a sine series on the range the players can reach, each term a product game
/// (README.md here); the error is below 1e-13. outOfRange where the margin can leave [-20,000, 20,000] or is
/// no number.
base::Result<void> addSigmoidGame(const MarginGame& game, double weight, std::span<double> phi);

}  // namespace sakhi::explain
