#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Uuid.h"
#include "records/Fault.h"
#include "records/StoredRecords.h"

#include <filesystem>
#include <functional>

namespace sakhi::records {

/// Rows by kind; repayments are those in meetings and outside together.
struct RowCounts {
    std::int64_t groups{0};
    std::int64_t members{0};
    std::int64_t meetings{0};
    std::int64_t meetingLines{0};
    std::int64_t loans{0};
    std::int64_t repayments{0};

    RowCounts& operator+=(const RowCounts& other);
    bool operator==(const RowCounts&) const = default;
};

/// The opening savings of a member who is stored already.
struct OpeningSavings {
    domain::MemberId member;
    base::Money savings;
};

/// What an import adds to one group: new things only, in the order of domain::GroupRecords, with their new
/// ids. Of a stored group `records.group` is the stored one and its id is that of the store.
struct GroupPlan {
    bool newGroup{false};
    domain::GroupRecords records;
    /// Openings that come after their members were stored. A new member carries her own.
    std::vector<OpeningSavings> openingSavings;

    /// True where nothing of it is new.
    [[nodiscard]] bool empty() const;
};

/// What an import would store, or why not. With a fault and without skipFaulty, groups is empty.
struct ImportPlan {
    std::vector<GroupPlan> groups;
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

/// Takes over what is new of one group; an error of it ends the import and is handed on.
using GroupSink = std::function<base::Result<void>(GroupPlan&& plan)>;

/// The same for large folders: the plans are handed to `sink` one by one, so that they need not be in memory
/// together, and the answer's `groups` is empty. The first is handed over only when the whole folder is
/// checked; of a folder with a fault (without skipFaulty) none is.
base::Result<ImportPlan> planImport(const std::filesystem::path& folder, const ImportSetup& setup,
                                    const GroupSink& sink);

}  // namespace sakhi::records
