#pragma once

#include "records/Draft.h"
#include "records/PlannedGroups.h"

namespace sakhi::records {

/// Makes the plan of a checked group from its rows at rest (keepNew).
GroupPlan buildPlan(const FolderRows& folder, std::uint32_t place);

}  // namespace sakhi::records
