#pragma once

#include "learn/Train.h"

#include <span>
#include <vector>

namespace sakhi::learn {

/// What becomes of a model if the refused ones, whose outcome nobody saw, were this much worse than foretold.
struct RejectScenario {
    /// Times the probability the accepted-only model gives a refused row (never above 1).
    double worse{1.0};
    /// The share of class 1 that the refused rows got so.
    double refusedBadRate{0.0};
    /// The retrained model's mean probability over accepted and over refused rows.
    double acceptedMean{0.0};
    double refusedMean{0.0};
    /// The retrained model's AUC on the accepted rows.
    double acceptedAuc{0.0};
    /// The share of all rows whose decision at the threshold differs from the accepted-only model's.
    double decisionsChanged{0.0};
};

/// A sensitivity, not a correction: trains on the accepted rows; then, for each factor, draws outcomes for
/// the refused rows with the scaled probability (parcelling), trains again on all rows and reports what
/// moved. Both tables have one schema; `refused` needs no target. Errors of train().
base::Result<std::vector<RejectScenario>> rejectSensitivity(const Dataset& accepted, const Dataset& refused,
                                                            const TrainOptions& options,
                                                            std::span<const double> worse, double threshold,
                                                            const base::Progress& progress = {});

}  // namespace sakhi::learn
