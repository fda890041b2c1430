#pragma once

#include "records/Drafts.h"

namespace sakhi::records {

/// Puts the stored repayments of a group before those of the folder and takes out the rows that repeat a
/// stored one (a repayment has no key: loan, day, mode and amounts are compared, each stored one counting
/// once). A row that stands in the place of a stored one with other content is reported. Answers the rows
/// that are unchanged.
std::int64_t mergeRepayments(Drafts& drafts, std::uint32_t place, std::vector<RepaymentRow> stored,
                             FaultList& faults);

}  // namespace sakhi::records
