#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Uuid.h"
#include "records/Fault.h"
#include "records/PlannedGroups.h"
#include "records/StoredRecords.h"

#include <filesystem>

namespace sakhi::records {

/// What an import would store, or why not. With a fault and without skipFaulty, groups is empty.
struct ImportPlan {
    PlannedGroups groups;
    RowCounts added;
    RowCounts unchanged;
    /// The first kListedFaults faults by file, line and column.
    std::vector<Fault> faults;
    std::int64_t faultsTotal{0};
    std::vector<Fault> warnings;
    /// Codes of the groups with a fault, in order: with skipFaulty those left out.
    std::vector<std::string> faultyGroups;
};

inline constexpr std::size_t kListedFaults = 10'000;

/// What an import works with. `stored` may be null: nothing is stored yet.
struct ImportSetup {
    const base::Clock& clock;
    base::Entropy& entropy;
    StoredRecords* stored{nullptr};
    bool skipFaulty{false};
    /// Told in bytes of the files; asked often enough to stop within a tenth of a second.
    base::Progress progress;
};

/// Reads and checks a folder by every rule of formats/import.md and says what is new; stores nothing.
/// fileNotFound: no such folder, or none of the files in it. cancelled: progress said so. Any error of
/// `stored` is handed on. Faults of the records are no error: they stand in the plan.
base::Result<ImportPlan> planImport(const std::filesystem::path& folder, const ImportSetup& setup);

}  // namespace sakhi::records
