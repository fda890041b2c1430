#pragma once

#include "records/Draft.h"

namespace sakhi::records {

/// Puts a group's stored entries (rows of line 0) in with those of the folder and takes out what the folder
/// repeats. An entry has no key: equal rows are matched one to one, and one more of a stored meeting is a
/// fault. Call after the meetings are merged.
void mergeEntries(GroupDraft& group, std::uint32_t place, std::vector<EntryRow> stored, FaultList& faults);

}  // namespace sakhi::records
