#include "records/MergeStored.h"

#include "base/Text.h"
#include "records/Columns.h"
#include "records/MergeEntries.h"
#include "records/MergeRepayments.h"

#include <algorithm>
#include <unordered_map>

namespace sakhi::records {

namespace {

/// Compares a row of the folder with the store's; reports the first column that differs.
class Comparison {
public:
    Comparison(RecordFile file, std::uint32_t line) : m_file(file), m_line(line) {}

    void check(std::size_t column, bool same) {
        if (!same && m_column == kNone) {
            m_column = static_cast<std::uint32_t>(column);
        }
    }

    /// 1 where the row is unchanged, 0 where it differs (reported).
    std::int64_t finish(std::uint32_t group, FaultList& faults) const {
        if (m_column == kNone) {
            return 1;
        }
        faults.add(
            {FaultCode::differsFromStored, m_file, m_line, std::string(columnsOf(m_file)[m_column]), {}},
            group);
        return 0;
    }

private:
    RecordFile m_file;
    std::uint32_t m_line;
    std::uint32_t m_column{kNone};
};

/// One group's merge; holds what its steps share.
class Merge {
public:
    Merge(Drafts& drafts, std::uint32_t place, const domain::GroupRecords& stored, FaultList& faults)
        : m_drafts(drafts),
          m_draft(drafts.groups[place]),
          m_place(place),
          m_stored(folderForm(stored)),
          m_faults(faults) {}

    RowCounts run() {
        group();
        members();
        opening();
        loans();
        meetings();
        lines();
        mergeEntries(m_draft, m_place, storedEntries(), m_faults);
        m_unchanged.repayments += mergeRepayments(m_drafts, m_place, storedRepayments(), m_faults);
        return m_unchanged;
    }

private:
    void group();
    void members();
    void member(std::uint32_t place, const domain::Member& stored);
    void opening();
    void loans();
    void loan(LoanDraft& draft, const domain::Loan& stored);
    void meetings();
    void meeting(const MeetingRow& row, const domain::Meeting& stored);
    void lines();
    void line(const LineRow& row, const LineRow& stored);
    [[nodiscard]] std::vector<EntryRow> storedEntries() const;
    std::vector<LineRow> storedLines() const;
    std::vector<RepaymentRow> storedRepayments() const;

    Drafts& m_drafts;
    GroupDraft& m_draft;
    std::uint32_t m_place;
    /// As a folder holds it, so that a row is held against what an export would write.
    domain::GroupRecords m_stored;
    FaultList& m_faults;
    std::unordered_map<domain::MemberId, std::uint32_t> m_members;
    std::unordered_map<domain::LoanId, std::uint32_t> m_loans;
    RowCounts m_unchanged;
};

void Merge::group() {
    using C = GroupColumns;
    const domain::Group& a = m_draft.value;
    const domain::Group& b = m_stored.group;
    if (m_draft.line > 0 && !m_draft.faulty) {
        Comparison row(RecordFile::groups, m_draft.line);
        row.check(C::name, a.name == b.name);
        row.check(C::village, a.village == b.village);
        row.check(C::panchayat, a.panchayat == b.panchayat);
        row.check(C::block, a.block == b.block);
        row.check(C::district, a.district == b.district);
        row.check(C::state, a.state == b.state);
        row.check(C::formedOn, a.formedOn == b.formedOn);
        row.check(C::frequency, a.frequency == b.frequency);
        row.check(C::meetingDay, a.meetingDay == b.meetingDay);
        row.check(C::compulsorySaving, a.compulsorySaving == b.compulsorySaving);
        row.check(C::internalRate, a.internalMonthlyRate == b.internalMonthlyRate);
        row.check(C::bankName, a.bankName == b.bankName);
        row.check(C::ifsc, a.branchIfsc == b.branchIfsc);
        row.check(C::accountNo, a.accountNo == b.accountNo);
        row.check(C::cclLimit, a.cclLimit == b.cclLimit);
        m_unchanged.groups += row.finish(m_place, m_faults);
    }
    m_draft.value = m_stored.group;
    m_draft.line = 0;
    m_draft.known = Known::stored;
    m_draft.rateKnown = true;
}

void Merge::members() {
    for (const domain::Member& stored : m_stored.members) {
        std::uint32_t place = m_drafts.memberCodes().find(stored.code);
        if (place == kNone) {
            place = m_drafts.addMember(stored.code, {});
        }
        MemberDraft& draft = m_drafts.members[place];
        m_members.emplace(stored.id, place);
        if (draft.group != kNone && draft.group != m_place) {
            continue;
        }
        // A row of the folder is in its group's list already.
        if (draft.line == 0) {
            m_draft.members.push_back(place);
        }
        member(place, stored);
        draft.value = stored;
        draft.line = 0;
        draft.group = m_place;
        draft.known = Known::stored;
        draft.joinedKnown = true;
        draft.leftKnown = true;
    }
}

void Merge::member(std::uint32_t place, const domain::Member& b) {
    using C = MemberColumns;
    MemberDraft& draft = m_drafts.members[place];
    const domain::Member& a = draft.value;
    if (draft.line > 0 && !draft.faulty) {
        Comparison row(RecordFile::members, draft.line);
        row.check(C::name, a.name == b.name);
        row.check(C::relationName, a.relationName == b.relationName);
        row.check(C::gender, a.gender == b.gender);
        row.check(C::dateOfBirth, a.dateOfBirth == b.dateOfBirth);
        row.check(C::joinedOn, a.joinedOn == b.joinedOn);
        row.check(C::leftOn, a.leftOn == b.leftOn);
        row.check(C::office, a.office == b.office);
        row.check(C::phone, a.phone == b.phone);
        row.check(C::income, a.monthlyHouseholdIncome == b.monthlyHouseholdIncome);
        row.check(C::occupation, a.primaryOccupation == b.primaryOccupation);
        row.check(C::literacy, a.literacy == b.literacy);
        m_unchanged.members += row.finish(m_place, m_faults);
    }
    if (draft.openingLine == 0) {
        draft.openingSavings = b.openingSavings;
        draft.openingKnown = true;
    } else if (m_stored.opening && draft.openingKnown) {
        Comparison row(RecordFile::openingMembers, draft.openingLine);
        row.check(OpeningMemberColumns::savings, draft.openingSavings == b.openingSavings);
        row.finish(m_place, m_faults);
        draft.openingSavings = b.openingSavings;
        draft.openingLine = 0;
    }
}

void Merge::opening() {
    using C = OpeningColumns;
    if (!m_stored.opening) {
        return;
    }
    OpeningDraft& a = m_draft.opening;
    const domain::Opening& b = *m_stored.opening;
    if (a.line > 0 && !a.faulty && a.asOf != kNoDay) {
        Comparison row(RecordFile::opening, a.line);
        row.check(C::asOf, toDate(a.asOf) == b.asOf && !b.derived);
        row.check(C::cash, a.cash == b.cash);
        row.check(C::bank, a.bank == b.bank);
        row.check(C::surplus, a.surplus == b.surplus);
        row.finish(m_place, m_faults);
    }
    a = {0, true, true, false, toDay(b.asOf), b.cash, b.bank, b.surplus, b.derived};
}

void Merge::loans() {
    for (const domain::Loan& stored : m_stored.loans) {
        std::uint32_t place = m_drafts.loanCodes().find(stored.code);
        if (place == kNone) {
            place = m_drafts.addLoan(stored.code, {});
        }
        LoanDraft& draft = m_drafts.loans[place];
        m_loans.emplace(stored.id, place);
        if (draft.group != kNone && draft.group != m_place) {
            continue;
        }
        if (draft.line == 0) {
            m_draft.loans.push_back(place);
        }
        loan(draft, stored);
    }
}

void Merge::loan(LoanDraft& draft, const domain::Loan& b) {
    using C = LoanColumns;
    const domain::Loan& a = draft.value;
    const auto borrower = b.member ? m_members.find(*b.member) : m_members.end();
    const std::uint32_t member = borrower == m_members.end() ? kNone : borrower->second;
    if (draft.line > 0 && !draft.faulty) {
        Comparison row(RecordFile::loans, draft.line);
        row.check(C::member, draft.member == member);
        row.check(C::kind, a.kind == b.kind);
        row.check(C::purpose, a.purpose == b.purpose);
        row.check(C::principal, a.principal == b.principal);
        row.check(C::rate, a.yearlyRate == b.yearlyRate);
        row.check(C::method, a.method == b.method);
        row.check(C::tenure, a.tenureMonths == b.tenureMonths);
        row.check(C::disbursedOn, a.disbursedOn == b.disbursedOn);
        row.check(C::firstDueOn, a.firstDueOn == b.firstDueOn);
        m_unchanged.loans += row.finish(m_place, m_faults);
    }
    draft = {b, 0, m_place, member, Known::stored, false, true, true, true, toDay(b.disbursedOn)};
}

void Merge::meetings() {
    auto& rows = m_draft.meetings;
    std::vector<MeetingRow> merged;
    auto row = rows.begin();
    for (const domain::Meeting& stored : m_stored.meetings) {
        const Day day = toDay(stored.heldOn);
        while (row != rows.end() && row->heldOn < day) {
            merged.push_back(std::move(*row++));
        }
        if (row != rows.end() && row->heldOn == day) {
            meeting(*row++, stored);
        }
        MeetingRow known;
        known.heldOn = day;
        known.openingCash = stored.openingCash;
        known.bankWithdrawn = stored.bankWithdrawn;
        known.bankDeposited = stored.bankDeposited;
        known.loansDisbursed = stored.loansDisbursed;
        known.expenses = stored.expenses;
        known.closingCash = stored.closingCash;
        merged.push_back(std::move(known));
    }
    std::move(row, rows.end(), std::back_inserter(merged));
    rows = std::move(merged);
}

void Merge::meeting(const MeetingRow& a, const domain::Meeting& b) {
    using C = MeetingColumns;
    if (a.faulty) {
        return;
    }
    Comparison row(RecordFile::meetings, a.line);
    row.check(C::place, a.place == b.place);
    row.check(C::openingCash, a.openingCash == b.openingCash);
    row.check(C::bankWithdrawn, a.bankWithdrawn == b.bankWithdrawn);
    row.check(C::bankDeposited, a.bankDeposited == b.bankDeposited);
    row.check(C::loansDisbursed, a.loansDisbursed == b.loansDisbursed);
    row.check(C::expenses, a.expenses == b.expenses);
    row.check(C::closingCash, a.closingCash == b.closingCash);
    row.check(C::resolution, a.resolution == b.resolution);
    m_unchanged.meetings += row.finish(m_place, m_faults);
}

std::vector<LineRow> Merge::storedLines() const {
    std::vector<LineRow> out;
    for (const domain::Meeting& meeting : m_stored.meetings) {
        const std::size_t first = out.size();
        for (const domain::MeetingLine& line : meeting.lines) {
            const auto member = m_members.find(line.member);
            LineRow row;
            row.member = member == m_members.end() ? kNone : member->second;
            row.heldOn = toDay(meeting.heldOn);
            row.present = domain::counts(line.attendance);
            row.savings = line.savings;
            row.voluntary = line.voluntarySavings;
            row.fine = line.fine;
            out.push_back(row);
        }
        for (const domain::Repayment& repayment : meeting.repayments) {
            const auto loan = m_loans.find(repayment.loan);
            const std::uint32_t member = loan == m_loans.end() ? kNone : m_drafts.loans[loan->second].member;
            const auto at = std::find_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                                         [&](const LineRow& row) { return row.member == member; });
            if (at != out.end()) {
                at->principal += repayment.principal;
                at->interest += repayment.interest;
            }
        }
    }
    return out;
}

void Merge::line(const LineRow& a, const LineRow& b) {
    using C = LineColumns;
    if (a.faulty || !a.amountsKnown) {
        return;
    }
    Comparison row(RecordFile::meetingLines, a.line);
    row.check(C::present, a.present == b.present);
    row.check(C::savings, a.savings == b.savings);
    row.check(C::voluntary, a.voluntary == b.voluntary);
    row.check(C::principal, a.principal == b.principal);
    row.check(C::interest, a.interest == b.interest);
    row.check(C::fine, a.fine == b.fine);
    m_unchanged.meetingLines += row.finish(m_place, m_faults);
}

void Merge::lines() {
    std::vector<LineRow> merged = storedLines();
    const auto key = [](const LineRow& row) { return std::pair(row.heldOn, row.member); };
    std::ranges::stable_sort(merged, {}, key);
    const std::size_t known = merged.size();
    for (const LineRow& row : m_draft.lines) {
        const auto end = merged.begin() + static_cast<std::ptrdiff_t>(known);
        const auto at = std::lower_bound(merged.begin(), end, key(row),
                                         [&](const LineRow& a, const auto& b) { return key(a) < b; });
        if (at != end && key(*at) == key(row) && row.member != kNone) {
            line(row, *at);
            continue;
        }
        const auto meeting = std::ranges::lower_bound(m_draft.meetings, row.heldOn, {}, &MeetingRow::heldOn);
        const bool closed =
            meeting != m_draft.meetings.end() && meeting->heldOn == row.heldOn && meeting->line == 0;
        if (closed && !row.faulty) {
            m_faults.add(
                {FaultCode::storedMeetingLacksLine, RecordFile::meetingLines, row.line, "member_code", {}},
                m_place);
            m_draft.lineDoubt.add(row.heldOn);
        } else if (!closed) {
            merged.push_back(row);
        }
    }
    std::ranges::stable_sort(merged, {}, key);
    m_draft.lines = std::move(merged);
}

std::vector<EntryRow> Merge::storedEntries() const {
    std::vector<EntryRow> out;
    for (const domain::Meeting& meeting : m_stored.meetings) {
        for (OtherEntry& entry : entriesOf(meeting)) {
            const auto member = entry.member ? m_members.find(*entry.member) : m_members.end();
            out.push_back({0, member == m_members.end() ? kNone : member->second, toDay(meeting.heldOn),
                           entry.kind, entry.account, entry.amount, std::move(entry.note)});
        }
    }
    return out;
}

std::vector<RepaymentRow> Merge::storedRepayments() const {
    std::vector<RepaymentRow> out;
    const auto add = [&](const domain::Repayment& repayment) {
        const auto loan = m_loans.find(repayment.loan);
        RepaymentRow row;
        row.loan = loan == m_loans.end() ? kNone : loan->second;
        row.paidOn = toDay(repayment.paidOn);
        row.mode = repayment.mode;
        row.principal = repayment.principal;
        row.interest = repayment.interest;
        out.push_back(row);
    };
    for (const domain::Meeting& meeting : m_stored.meetings) {
        std::ranges::for_each(meeting.repayments, add);
    }
    std::ranges::for_each(m_stored.otherRepayments, add);
    return out;
}

}  // namespace

RowCounts mergeStored(Drafts& drafts, std::uint32_t place, const domain::GroupRecords& stored,
                      FaultList& faults) {
    return Merge(drafts, place, stored, faults).run();
}

}  // namespace sakhi::records
