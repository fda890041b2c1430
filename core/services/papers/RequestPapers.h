#pragma once

#include "services/Workspace.h"
#include "services/papers/BooksSource.h"

namespace sakhi::services {

/// A request to the bank that was approved, as it stood on the day of the decision.
struct ApprovedRequest {
    AppraisalView view;
    std::shared_ptr<const GroupBooks> books;
    base::Date decidedOn;
};

/// wrongState where it was not approved.
base::Result<ApprovedRequest> approvedRequest(Workspace& space, const Session& session,
                                              const ApplicationDetail& detail);

report::SanctionFacts sanctionFacts(const BooksSource& source, const AppraisalView& view);
report::RepaymentFacts requestSchedule(const BooksSource& source, const AppraisalView& view);

/// Every assessment of the group by its card, the oldest first.
base::Result<report::ScoreHistoryFacts> scoreHistoryFacts(Workspace& space, const BooksSource& source);

report::QueueFacts queueFacts(const std::vector<QueueRow>& rows, const store::StoreInfo& store,
                              const report::Words& words, base::Date today);

}  // namespace sakhi::services
