#pragma once

#include "base/Clock.h"
#include "records/Drafts.h"
#include "records/Import.h"

namespace sakhi::records {

/// Makes the plan of a group from its checked rows, with new ids. The draft's meetings, lines and repayments
/// must be those of the folder alone; their texts are moved out of it.
GroupPlan buildPlan(Drafts& drafts, std::uint32_t place, const base::Clock& clock, base::Entropy& entropy);

/// The rows of a plan by kind.
RowCounts countRows(const GroupPlan& plan);

}  // namespace sakhi::records
