#pragma once

#include "base/Progress.h"
#include "services/Workspace.h"

#include <string>
#include <vector>

namespace sakhi::services {

/// One thing a check found: its kind as a key, where it stands and the figures; no personal data.
struct CheckFinding {
    std::string kind;
    std::string where;
    std::string detail;
};

/// What a check of the whole store says: findings must not be, notices are to be known.
struct CheckReport {
    std::vector<CheckFinding> findings;
    std::vector<CheckFinding> notices;
};

/// The file, its references, the signed log, the audit, all projections rebuilt and compared, and the books
/// of every group.
base::Result<CheckReport> checkStore(Workspace& space, const Session& session,
                                     const base::Progress& progress = {});

}  // namespace sakhi::services
