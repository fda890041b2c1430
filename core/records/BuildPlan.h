#pragma once

#include "base/Clock.h"
#include "records/Drafts.h"
#include "records/Import.h"

namespace sakhi::records {

/// Makes the plan of a group from its checked rows: those of the folder that are new, with new ids. The
/// rows' texts are moved out of the draft.
GroupPlan buildPlan(Drafts& drafts, std::uint32_t place, const base::Clock& clock, base::Entropy& entropy);

/// The rows of a plan by kind.
RowCounts countRows(const GroupPlan& plan);

}  // namespace sakhi::records
