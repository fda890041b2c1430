#pragma once

#include "base/Clock.h"
#include "records/Draft.h"
#include "records/PlannedGroups.h"

namespace sakhi::records {

/// Leaves of a checked group's rows the folder's own, which are what is new, gives the new things their ids,
/// and packs the rows. Of a group that is not `wanted` no row is left.
void keepNew(FolderRows& folder, std::uint32_t place, bool wanted, const base::Clock& clock,
             base::Entropy& entropy);

/// What is new of a group, once keepNew() has been there.
RowCounts countNew(const FolderRows& folder, std::uint32_t place);

/// The same in short.
PlannedGroup shortOf(const FolderRows& folder, std::uint32_t place);

}  // namespace sakhi::records
