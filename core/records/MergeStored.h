#pragma once

#include "records/Drafts.h"
#include "records/Import.h"

namespace sakhi::records {

/// Puts the meetings and lines of a group in order of day (and member); reports what stands twice.
void orderRows(GroupDraft& group, std::uint32_t place, FaultList& faults);

/// Adds what the store holds of a group to its draft, as rows of line 0, and takes out the rows of the folder
/// that say the same. Reports rows that say something else of what is stored. Answers the rows that are
/// unchanged.
RowCounts mergeStored(Drafts& drafts, std::uint32_t place, const domain::GroupRecords& stored,
                      FaultList& faults);

}  // namespace sakhi::records
