#pragma once

#include "services/norms/NormBook.h"
#include "services/queries/RecordsQuery.h"
#include "services/views/ApplicationView.h"

namespace sakhi::services {

/// What an application is held to: the score at which low risk begins on the group card, and the norms of the
/// day.
struct PolicyLimits {
    double lowRiskFrom{0.0};
    Norms norms;
};

/// The checks of policy on an application, broken ones first: each with the figure found and its limit
/// (NORMS.md 2.3, 2.5).
std::vector<CheckView> policyChecks(const ApplicationDetail& detail, const GroupBooks& books,
                                    std::optional<double> score, const PolicyLimits& limits,
                                    base::Date today);

/// What the program recommends from the checks: never a decision.
Recommendation recommend(const std::vector<CheckView>& checks);

/// Fills the figures of the group, the loan as proposed (or as decided), its schedule and dates.
void fillAppraisal(AppraisalView& view, const GroupBooks& books, const Norms& norms, base::Date today);

}  // namespace sakhi::services
