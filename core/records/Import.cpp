#include "records/Import.h"

#include "records/BuildPlan.h"
#include "records/FileSource.h"
#include "records/GroupCheck.h"
#include "records/MergeStored.h"
#include "records/Readers.h"

#include <algorithm>

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

/// Lets the rows of a group go; those of the folder stay where they are wanted.
void keepNew(GroupDraft& group, bool wanted) {
    const auto keep = [wanted](auto& rows) {
        if (!wanted) {
            rows = {};
        } else if (std::erase_if(rows, [](const auto& row) { return row.line == 0; }) > 0) {
            rows.shrink_to_fit();
        }
    };
    keep(group.meetings);
    keep(group.lines);
    keep(group.repayments);
    keep(group.entries);
    group.displaced = {};
}

/// One run from the folder to the plan.
class Run {
public:
    Run(const fs::path& folder, const ImportSetup& setup)
        : m_folder(folder), m_setup(setup), m_drafts(setup.stored), m_today(toDay(setup.clock.today())) {}

    Result<ImportPlan> plan(const GroupSink& sink);

private:
    Result<void> find();
    Result<void> read(RecordFile file);
    Result<void> check(std::uint32_t place);
    Result<void> build(const GroupSink& sink);
    void finish();

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
    if (m_drafts.groups[place].known > Known::stored) {
        return {};
    }
    orderRows(m_drafts.groups[place], place, m_faults);
    RowCounts unchanged;
    if (!m_drafts.groups[place].storedId.isNil()) {
        const auto stored = m_setup.stored->load(m_drafts.groups[place].storedId);
        if (!stored) {
            return fail(stored.error());
        }
        unchanged = mergeStored(m_drafts, place, *stored, m_faults);
    }
    GroupCheck(m_drafts, place, m_faults).run();
    if (!m_faults.faulty(place)) {
        m_plan.unchanged += unchanged;
    }
    keepNew(m_drafts.groups[place], !m_faults.faulty(place));
    return {};
}

/// Hands on what is new of each group without a fault and lets its rows go.
Result<void> Run::build(const GroupSink& sink) {
    for (std::uint32_t place = 0; place < m_drafts.groups.size(); ++place) {
        if (m_drafts.groups[place].known > Known::stored || m_faults.faulty(place)) {
            continue;
        }
        if (base::cancelled(m_setup.progress, m_bytes, m_bytes)) {
            return fail(ErrorCode::cancelled);
        }
        GroupPlan plan = buildPlan(m_drafts, place, m_setup.clock, m_setup.entropy);
        keepNew(m_drafts.groups[place], false);
        if (!plan.empty()) {
            m_plan.added += countRows(plan);
            if (const auto taken = sink(std::move(plan)); !taken) {
                return fail(taken.error());
            }
        }
    }
    return {};
}

void Run::finish() {
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

Result<ImportPlan> Run::plan(const GroupSink& sink) {
    if (const auto found = find(); !found) {
        return fail(found.error());
    }
    for (const auto& [file, name] : base::EnumKeys<RecordFile>::rows) {
        if (const auto done = read(file); !done) {
            return fail(done.error());
        }
    }
    for (std::uint32_t place = 0; place < m_drafts.groups.size(); ++place) {
        if (base::cancelled(m_setup.progress, m_bytes, m_bytes)) {
            return fail(ErrorCode::cancelled);
        }
        if (const auto done = check(place); !done) {
            return fail(done.error());
        }
    }
    finish();
    if (m_plan.faultsTotal == 0 || m_setup.skipFaulty) {
        if (const auto done = build(sink); !done) {
            return fail(done.error());
        }
    }
    return std::move(m_plan);
}

}  // namespace

Result<ImportPlan> planImport(const fs::path& folder, const ImportSetup& setup, const GroupSink& sink) {
    return Run(folder, setup).plan(sink);
}

Result<ImportPlan> planImport(const fs::path& folder, const ImportSetup& setup) {
    std::vector<GroupPlan> groups;
    const auto keep = [&](GroupPlan&& plan) -> Result<void> {
        groups.push_back(std::move(plan));
        return {};
    };
    auto plan = planImport(folder, setup, keep);
    if (plan) {
        plan->groups = std::move(groups);
    }
    return plan;
}

}  // namespace sakhi::records
