#pragma once

#include "learn/Model.h"

#include <cstdint>
#include <span>

namespace sakhi::learn {

/// Fewer rows than this never get an isotonic calibration.
inline constexpr std::size_t kIsotonicRows = 1000;

/// Platt's sigmoid on the log-odds, with his corrected targets (n1 + 1) / (n1 + 2) and 1 / (n0 + 2), by
/// Newton's method (Platt 1999; Lin, Lin, Weng 2007). A slope that would fall is kept at 0.
Calibration fitPlatt(std::span<const std::uint8_t> target, std::span<const double> probability);

/// The isotonic least-squares fit by pooling adjacent violators (Ayer et al. 1955); a point in the middle of
/// each pool.
Calibration fitIsotonic(std::span<const std::uint8_t> target, std::span<const double> probability);

/// The calibration to use, given probabilities of rows the model has not seen: isotonic only with
/// kIsotonicRows rows or more and only where its log loss on held-out fifths is below Platt's; where
/// `mayDecline`, none where neither is below the probabilities as they are.
Calibration chooseCalibration(std::span<const std::uint8_t> target, std::span<const double> probability,
                              bool mayUseIsotonic, bool mayDecline);

}  // namespace sakhi::learn
