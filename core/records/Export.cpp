#include "records/Export.h"

#include "base/Text.h"
#include "records/FolderForm.h"
#include "records/OutFile.h"

#include <algorithm>
#include <unordered_map>

namespace sakhi::records {

using base::ErrorCode;
using base::fail;
using base::formatIso;
using base::formatPlain;
using base::Result;
using domain::GroupRecords;

namespace {

namespace fs = std::filesystem;

std::string isoOrEmpty(const std::optional<base::Date>& date) {
    return date ? formatIso(*date) : std::string();
}

/// Order of codes: without regard to case, then as they are written.
auto codeKey(std::string_view code) {
    return std::pair(base::lowerAscii(code), std::string(code));
}

template <class T>
void sortByCode(std::vector<const T*>& things) {
    std::ranges::sort(things, {}, [](const T* thing) { return codeKey(thing->code); });
}

/// One run of an export; the rows are read where they lie.
class Run {
public:
    Run(std::span<const GroupRecords> groups, const base::Progress& progress);

    Result<void> write(RecordFile file, OutFile& out);

private:
    void groups(OutFile& out) const;
    void members(OutFile& out) const;
    void opening(OutFile& out) const;
    void openingMembers(OutFile& out) const;
    void meetings(OutFile& out) const;
    void meetingLines(OutFile& out) const;
    void lines(OutFile& out, const GroupRecords& group, const domain::Meeting& meeting) const;
    void loans(OutFile& out) const;
    void repayments(OutFile& out) const;
    void otherEntries(OutFile& out) const;
    [[nodiscard]] const std::string& codeOf(domain::MemberId id) const;

    const base::Progress& m_progress;
    std::vector<const GroupRecords*> m_groups;
    std::vector<const domain::Member*> m_members;
    std::vector<const domain::Loan*> m_loans;
    std::unordered_map<domain::GroupId, const GroupRecords*> m_groupOf;
    std::unordered_map<domain::MemberId, const domain::Member*> m_memberOf;
    std::unordered_map<domain::LoanId, const domain::Loan*> m_loanOf;
};

Run::Run(std::span<const GroupRecords> groups, const base::Progress& progress) : m_progress(progress) {
    for (const GroupRecords& group : groups) {
        m_groups.push_back(&group);
        m_groupOf.emplace(group.group.id, &group);
        for (const domain::Member& member : group.members) {
            m_members.push_back(&member);
            m_memberOf.emplace(member.id, &member);
        }
        for (const domain::Loan& loan : group.loans) {
            m_loans.push_back(&loan);
            m_loanOf.emplace(loan.id, &loan);
        }
    }
    std::ranges::sort(m_groups, {}, [](const GroupRecords* g) { return codeKey(g->group.code); });
    sortByCode(m_members);
    sortByCode(m_loans);
}

const std::string& Run::codeOf(domain::MemberId id) const {
    static const std::string none;
    const auto found = m_memberOf.find(id);
    return found == m_memberOf.end() ? none : found->second->code;
}

void Run::groups(OutFile& out) const {
    for (const GroupRecords* records : m_groups) {
        const domain::Group& g = records->group;
        out.row({g.code, g.name, g.village, g.panchayat, g.block, g.district, g.state, formatIso(g.formedOn),
                 base::keyOf(g.frequency), g.meetingDay, formatPlain(g.compulsorySaving),
                 base::formatPercent(g.internalMonthlyRate), g.bankName, g.branchIfsc, g.accountNo,
                 formatPlain(g.cclLimit)});
    }
}

void Run::members(OutFile& out) const {
    for (const domain::Member* m : m_members) {
        const auto group = m_groupOf.find(m->group);
        const std::string home = group == m_groupOf.end() ? std::string() : group->second->group.code;
        const std::string income =
            m->monthlyHouseholdIncome ? formatPlain(*m->monthlyHouseholdIncome) : std::string();
        const std::string_view literacy = m->literacy ? base::keyOf(*m->literacy) : std::string_view();
        out.row({m->code, home, m->name, m->relationName, base::keyOf(m->gender), isoOrEmpty(m->dateOfBirth),
                 formatIso(m->joinedOn), isoOrEmpty(m->leftOn), base::keyOf(m->office), m->phone, income,
                 m->primaryOccupation, literacy});
    }
}

void Run::opening(OutFile& out) const {
    for (const GroupRecords* g : m_groups) {
        if (g->opening && !g->opening->derived) {
            out.row({g->group.code, formatIso(g->opening->asOf), formatPlain(g->opening->cash),
                     formatPlain(g->opening->bank), formatPlain(g->opening->surplus)});
        }
    }
}

void Run::openingMembers(OutFile& out) const {
    for (const domain::Member* m : m_members) {
        const auto group = m_groupOf.find(m->group);
        const bool sheet =
            group != m_groupOf.end() && group->second->opening && !group->second->opening->derived;
        // Without a sheet only what was told is written: no row and 0 mean the same.
        if (sheet || !m->openingSavings.isZero()) {
            out.row({m->code, formatPlain(m->openingSavings)});
        }
    }
}

void Run::meetings(OutFile& out) const {
    for (const GroupRecords* g : m_groups) {
        for (const domain::Meeting& m : g->meetings) {
            out.row({g->group.code, formatIso(m.heldOn), m.place, formatPlain(m.openingCash),
                     formatPlain(m.bankWithdrawn), formatPlain(m.bankDeposited),
                     formatPlain(m.loansDisbursed), formatPlain(m.expenses), formatPlain(m.closingCash),
                     m.resolution});
        }
    }
}

void Run::meetingLines(OutFile& out) const {
    for (const GroupRecords* g : m_groups) {
        for (const domain::Meeting& meeting : g->meetings) {
            lines(out, *g, meeting);
        }
    }
}

void Run::lines(OutFile& out, const GroupRecords& group, const domain::Meeting& meeting) const {
    std::unordered_map<domain::MemberId, std::pair<base::Money, base::Money>> repaid;
    for (const domain::Repayment& repayment : meeting.repayments) {
        const auto loan = m_loanOf.find(repayment.loan);
        if (loan != m_loanOf.end() && loan->second->member) {
            repaid[*loan->second->member].first += repayment.principal;
            repaid[*loan->second->member].second += repayment.interest;
        }
    }
    std::vector<const domain::MeetingLine*> sorted;
    for (const domain::MeetingLine& line : meeting.lines) {
        sorted.push_back(&line);
    }
    std::ranges::sort(sorted, {},
                      [&](const domain::MeetingLine* line) { return codeKey(codeOf(line->member)); });
    const std::string day = formatIso(meeting.heldOn);
    for (const domain::MeetingLine* line : sorted) {
        const auto [principal, interest] = repaid[line->member];
        out.row({group.group.code, day, codeOf(line->member), domain::counts(line->attendance) ? "1" : "0",
                 formatPlain(line->savings), formatPlain(line->voluntarySavings), formatPlain(principal),
                 formatPlain(interest), formatPlain(line->fine)});
    }
}

void Run::loans(OutFile& out) const {
    for (const domain::Loan* l : m_loans) {
        const auto group = m_groupOf.find(l->group);
        const std::string home = group == m_groupOf.end() ? std::string() : group->second->group.code;
        out.row({l->code, home, l->member ? codeOf(*l->member) : std::string(), base::keyOf(l->kind),
                 l->purpose, formatPlain(l->principal), base::formatPercent(l->yearlyRate),
                 base::keyOf(l->method), std::to_string(l->tenureMonths), formatIso(l->disbursedOn),
                 formatIso(l->firstDueOn)});
    }
}

void Run::repayments(OutFile& out) const {
    // By loan, day and order of entry; of one day those of the meeting come first.
    std::unordered_map<domain::LoanId, std::vector<const domain::Repayment*>> ofLoan;
    for (const GroupRecords* g : m_groups) {
        for (const domain::Meeting& meeting : g->meetings) {
            for (const domain::Repayment& repayment : meeting.repayments) {
                ofLoan[repayment.loan].push_back(&repayment);
            }
        }
        for (const domain::Repayment& repayment : g->otherRepayments) {
            ofLoan[repayment.loan].push_back(&repayment);
        }
    }
    for (const domain::Loan* loan : m_loans) {
        auto& rows = ofLoan[loan->id];
        std::ranges::stable_sort(rows, {}, [](const domain::Repayment* r) { return r->paidOn; });
        for (const domain::Repayment* r : rows) {
            out.row({loan->code, formatIso(r->paidOn), formatPlain(r->principal), formatPlain(r->interest),
                     base::keyOf(r->mode)});
        }
    }
}

void Run::otherEntries(OutFile& out) const {
    for (const GroupRecords* g : m_groups) {
        for (const domain::Meeting& meeting : g->meetings) {
            for (const OtherEntry& entry : entriesOf(meeting)) {
                out.row({g->group.code, formatIso(meeting.heldOn), base::keyOf(entry.kind),
                         entry.member ? codeOf(*entry.member) : std::string(), formatPlain(entry.amount),
                         base::keyOf(entry.account), entry.note});
            }
        }
    }
}

Result<void> Run::write(RecordFile file, OutFile& out) {
    if (base::cancelled(m_progress, static_cast<std::int64_t>(file), kRecordFiles)) {
        return fail(ErrorCode::cancelled);
    }
    using Writer = void (Run::*)(OutFile&) const;
    constexpr std::array<Writer, kRecordFiles> kWriters{
        &Run::groups,       &Run::members, &Run::opening,    &Run::openingMembers, &Run::meetings,
        &Run::meetingLines, &Run::loans,   &Run::repayments, &Run::otherEntries};
    (this->*kWriters[static_cast<std::size_t>(file)])(out);
    return out.finish();
}

/// Makes the folder, or sees that it holds nothing but files of these names.
Result<void> prepare(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error)) {
        return fail(ErrorCode::fileUnwritable, folder.filename().string());
    }
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        const bool ours = std::ranges::any_of(base::EnumKeys<RecordFile>::rows, [&](const auto& row) {
            return name == row.second || name == OutFile::temporaryName(row.second);
        });
        std::error_code ignored;
        if (!ours || !at->is_regular_file(ignored)) {
            return fail(ErrorCode::alreadyExists, folder.filename().string());
        }
    }
    return error ? Result<void>(fail(ErrorCode::fileUnwritable, folder.filename().string())) : Result<void>();
}

}  // namespace

Result<std::int64_t> exportFolder(std::vector<GroupRecords> groups, const fs::path& folder,
                                  const base::Progress& progress) {
    if (const auto ready = prepare(folder); !ready) {
        return fail(ready.error());
    }
    std::ranges::transform(groups, groups.begin(),
                           [](GroupRecords& group) { return folderForm(std::move(group)); });
    Run run(groups, progress);
    std::vector<OutFile> files;
    std::int64_t rows = 0;
    // Until all are written none takes its name; what is left unnamed is removed with its OutFile.
    for (const auto& [file, name] : base::EnumKeys<RecordFile>::rows) {
        files.emplace_back(folder, file);
        if (const auto done = run.write(file, files.back()); !done) {
            return fail(done.error());
        }
        rows += files.back().rows();
        if (file == RecordFile::otherEntries && files.back().rows() == 0) {
            // An older export may have left one that says what is no longer so.
            files.pop_back();
            std::error_code ignored;
            fs::remove(folder / name, ignored);
        }
    }
    for (OutFile& file : files) {
        if (const auto named = file.takeName(); !named) {
            return fail(named.error());
        }
    }
    return rows;
}

}  // namespace sakhi::records
