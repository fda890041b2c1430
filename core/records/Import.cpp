#include "records/Import.h"

#include "records/BuildPlan.h"
#include "records/FileSource.h"
#include "records/GroupCheck.h"
#include "records/MergeStored.h"
#include "records/NewThings.h"
#include "records/Readers.h"

#include <algorithm>
#include <memory>

namespace sakhi::records {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

namespace fs = std::filesystem;

using Reader = void (*)(TableReader&, Drafts&);

constexpr std::array<Reader, kRecordFiles> kReaders{readGroups,         readMembers,    readOpening,
                                                    readOpeningMembers, readMeetings,   readMeetingLines,
                                                    readLoans,          readRepayments, readOtherEntries};

/// One run from the folder to the plan.
class Run {
public:
    Run(const fs::path& folder, const ImportSetup& setup)
        : m_folder(folder), m_setup(setup), m_drafts(setup.stored), m_today(toDay(setup.clock.today())) {}

    Result<ImportPlan> plan();

private:
    Result<void> find();
    Result<void> read(RecordFile file);
    Result<void> check(std::uint32_t place);
    void trim();
    void listFaults();
    void planGroups();

    const fs::path& m_folder;
    const ImportSetup& m_setup;
    Drafts m_drafts;
    FaultList m_faults;
    Day m_today;
    std::array<fs::path, kRecordFiles> m_paths;
    std::int64_t m_bytes{0};
    std::int64_t m_bytesDone{0};
    ImportPlan m_plan;
};

Result<void> Run::find() {
    std::error_code error;
    if (!fs::is_directory(m_folder, error)) {
        return fail(ErrorCode::fileNotFound, m_folder.filename().string());
    }
    bool any = false;
    for (const auto& [file, name] : base::EnumKeys<RecordFile>::rows) {
        const fs::path plain = m_folder / name;
        const fs::path packed = m_folder / (std::string(name) + ".gz");
        const bool hasPlain = fs::exists(plain, error);
        const bool hasPacked = fs::exists(packed, error);
        if (hasPlain && hasPacked) {
            m_faults.add({FaultCode::fileTwice, file, 0, {}, {}}, kNone);
            m_faults.markAll();
        }
        if (hasPlain || hasPacked) {
            any = true;
            fs::path& path = m_paths[static_cast<std::size_t>(file)];
            path = hasPlain ? plain : packed;
            const auto bytes = fs::file_size(path, error);
            m_bytes += error ? 0 : static_cast<std::int64_t>(bytes);
        }
    }
    if (!any) {
        return fail(ErrorCode::fileNotFound, nameOf(RecordFile::groups));
    }
    return {};
}

Result<void> Run::read(RecordFile file) {
    const auto place = static_cast<std::size_t>(file);
    if (m_paths[place].empty()) {
        return {};
    }
    auto source = FileSource::open(m_paths[place]);
    if (!source) {
        m_faults.add({FaultCode::fileUnreadable, file, 0, {}, {}}, kNone);
        m_faults.markAll();
        m_drafts.brokenFiles[place] = true;
        return {};
    }
    const auto bytes = [&](std::span<char> room) -> Result<std::size_t> {
        if (base::cancelled(m_setup.progress, m_bytesDone + source->bytesRead(), m_bytes)) {
            return fail(ErrorCode::cancelled);
        }
        return source->read(room);
    };
    TableReader table(file, bytes, m_faults, m_today);
    if (table.open()) {
        kReaders[place](table, m_drafts);
        table.settle();
    }
    m_drafts.brokenFiles[place] = table.broken();
    m_bytesDone += source->bytesRead();
    if (table.error() || m_drafts.error) {
        return fail(table.error() ? *table.error() : *m_drafts.error);
    }
    return {};
}

/// Checks a group and keeps of its rows what is new.
Result<void> Run::check(std::uint32_t place) {
    GroupDraft& group = m_drafts.groups[place];
    if (group.known > Known::stored) {
        return {};
    }
    static_cast<GroupRows&>(group) = group.packed.unpack();
    group.packed = {};
    orderRows(group, place, m_faults);
    RowCounts unchanged;
    if (!group.storedId.isNil()) {
        const auto stored = m_setup.stored->load(group.storedId);
        if (!stored) {
            return fail(stored.error());
        }
        unchanged = mergeStored(m_drafts, place, *stored, m_faults);
    }
    GroupCheck(m_drafts, place, m_faults).run();
    if (!m_faults.faulty(place)) {
        m_plan.unchanged += unchanged;
    }
    keepNew(m_drafts, place, !m_faults.faulty(place), m_setup.clock, m_setup.entropy);
    return {};
}

/// Gives back the room kept for more rows of the file that was read.
void Run::trim() {
    for (GroupDraft& group : m_drafts.groups) {
        group.packed.trim();
    }
}

/// What is new of each group without a fault; the rows alone are kept for it.
void Run::planGroups() {
    std::vector<std::uint32_t> places;
    std::vector<PlannedGroup> groups;
    for (std::uint32_t place = 0; place < m_drafts.groups.size(); ++place) {
        if (m_drafts.groups[place].known > Known::stored || m_faults.faulty(place)) {
            continue;
        }
        if (const PlannedGroup group = shortOf(m_drafts, place); group.acts > 0) {
            m_plan.added += countNew(m_drafts, place);
            groups.push_back(group);
            places.push_back(place);
        }
    }
    auto rows = std::make_shared<const FolderRows>(std::move(static_cast<FolderRows&>(m_drafts)));
    m_plan.groups =
        PlannedGroups(std::move(groups), [rows = std::move(rows), places = std::move(places)](
                                             std::size_t group) { return buildPlan(*rows, places[group]); });
}

void Run::listFaults() {
    for (std::uint32_t place = 0; place < m_drafts.groups.size(); ++place) {
        const GroupDraft& group = m_drafts.groups[place];
        if (group.known != Known::missing && m_faults.faulty(place)) {
            m_plan.faultyGroups.push_back(group.value.code);
        }
    }
    std::ranges::sort(m_plan.faultyGroups);
    m_plan.faultsTotal = m_faults.total();
    m_plan.faults = m_faults.takeFaults();
    m_plan.warnings = m_faults.takeWarnings();
}

Result<ImportPlan> Run::plan() {
    if (const auto found = find(); !found) {
        return fail(found.error());
    }
    for (const auto& [file, name] : base::EnumKeys<RecordFile>::rows) {
        if (const auto done = read(file); !done) {
            return fail(done.error());
        }
        trim();
    }
    for (std::uint32_t place = 0; place < m_drafts.groups.size(); ++place) {
        if (base::cancelled(m_setup.progress, m_bytes, m_bytes)) {
            return fail(ErrorCode::cancelled);
        }
        if (const auto done = check(place); !done) {
            return fail(done.error());
        }
    }
    listFaults();
    if (m_plan.faultsTotal == 0 || m_setup.skipFaulty) {
        planGroups();
    }
    return std::move(m_plan);
}

}  // namespace

Result<ImportPlan> planImport(const fs::path& folder, const ImportSetup& setup) {
    return Run(folder, setup).plan();
}

}  // namespace sakhi::records
