#pragma once

#include "base/Progress.h"
#include "learn/Dataset.h"
#include "learn/Folds.h"
#include "scorecards/GroupMeasurer.h"

#include <cstdint>

namespace sakhi::services {

/// Which simulated groups to learn from: each is measured on several days, and each day's next six months are
/// known.
struct HistoryPlan {
    int groups{2000};
    /// Months of records of a group, up to the end of March 2026.
    int months{60};
    int daysEach{7};
    int monthsApart{5};
    std::uint64_t seed{1};
};

/// A table for training the group's risk model, and folds that keep the days of one group together.
struct SimulatedHistories {
    learn::Dataset data;
    learn::Folds folds;
};

/// The name of what the model foretells: 1 where the group stays at low risk.
inline constexpr const char* kLowRiskTarget = "low_risk_in_six_months";

/// True where on no day looked at (weekly, asOf < day <= asOf + 6 months) a bank loan is more than 30 days
/// past due or par_30 is above 10 % (SCORES.md, card 1).
bool staysAtLowRisk(const scorecards::GroupMeasurer& measurer, base::Date asOf);

/// Simulates the groups and measures them: a row a group and day on which the group card has a score. The
/// same plan gives the same table. Errors of simulate::validate(); outOfRange for a plan whose days do not
/// lie in its months; cancelled.
base::Result<SimulatedHistories> simulatedHistories(const HistoryPlan& plan,
                                                    const base::Progress& progress = {});

}  // namespace sakhi::services
