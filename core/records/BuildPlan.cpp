#include "records/BuildPlan.h"

#include "base/Text.h"

#include <algorithm>

namespace sakhi::records {

namespace {

using domain::PaymentMode;

template <class T>
void sortByCode(std::vector<T>& things) {
    std::ranges::sort(things, {}, [](const T& thing) { return base::lowerAscii(thing.code); });
}

/// Builds one group's plan; holds what its steps share.
class Builder {
public:
    Builder(const FolderRows& folder, std::uint32_t place)
        : m_folder(folder), m_draft(folder.groups[place]), m_rows(m_draft.packed.unpack()) {}

    GroupPlan build() {
        m_plan.newGroup = m_draft.line > 0;
        m_plan.records.group = m_draft.value;
        members();
        opening();
        loans();
        meetings();
        repayments();
        sortByCode(m_plan.records.members);
        sortByCode(m_plan.records.loans);
        return std::move(m_plan);
    }

private:
    void members();
    void opening();
    void loans();
    void meetings();
    void lines(domain::Meeting& meeting, std::vector<LineRow>::const_iterator& line) const;
    void entries(domain::Meeting& meeting, std::vector<EntryRow>::iterator& entry);
    void repayments();
    void reserveRepayments();
    [[nodiscard]] std::size_t meetingOf(const RepaymentRow& row) const;

    const FolderRows& m_folder;
    const GroupDraft& m_draft;
    GroupRows m_rows;
    GroupPlan m_plan;
};

void Builder::members() {
    for (const std::uint32_t place : m_draft.members) {
        const MemberDraft& draft = m_folder.members[place];
        if (draft.line > 0) {
            m_plan.records.members.push_back(draft.value);
        } else if (draft.openingLine > 0) {
            m_plan.openingSavings.push_back({draft.value.id, draft.openingSavings});
        }
    }
}

void Builder::opening() {
    const OpeningDraft& sheet = m_draft.opening;
    if (sheet.present && !sheet.stored) {
        m_plan.records.opening =
            domain::Opening{toDate(sheet.asOf), sheet.cash, sheet.bank, sheet.surplus, sheet.derived};
    }
}

void Builder::loans() {
    for (const std::uint32_t place : m_draft.loans) {
        if (m_folder.loans[place].line > 0) {
            m_plan.records.loans.push_back(m_folder.loans[place].value);
        }
    }
}

void Builder::lines(domain::Meeting& meeting, std::vector<LineRow>::const_iterator& line) const {
    const Day day = toDay(meeting.heldOn);
    const auto end = m_rows.lines.end();
    while (line != end && line->heldOn < day) {
        ++line;
    }
    auto last = line;
    while (last != end && last->heldOn == day) {
        ++last;
    }
    meeting.lines.reserve(static_cast<std::size_t>(last - line));
    for (; line != last; ++line) {
        const auto seen = line->present ? domain::Attendance::present : domain::Attendance::absent;
        meeting.lines.push_back(
            {m_folder.members[line->member].value.id, seen, line->savings, line->voluntary, line->fine});
    }
}

void Builder::entries(domain::Meeting& meeting, std::vector<EntryRow>::iterator& entry) {
    const Day day = toDay(meeting.heldOn);
    for (; entry != m_rows.entries.end() && entry->heldOn <= day; ++entry) {
        if (entry->heldOn == day) {
            std::optional<domain::MemberId> member;
            if (entry->member != kNone) {
                member = m_folder.members[entry->member].value.id;
            }
            addEntry({entry->kind, entry->account, member, entry->amount, std::move(entry->note)}, meeting);
        }
    }
}

void Builder::meetings() {
    auto line = m_rows.lines.cbegin();
    auto entry = m_rows.entries.begin();
    m_plan.records.meetings.reserve(m_rows.meetings.size());
    for (MeetingRow& row : m_rows.meetings) {
        domain::Meeting meeting;
        meeting.id = row.id;
        meeting.group = m_draft.value.id;
        meeting.heldOn = toDate(row.heldOn);
        meeting.place = std::move(row.place);
        meeting.resolution = std::move(row.resolution);
        meeting.openingCash = row.openingCash;
        meeting.bankWithdrawn = row.bankWithdrawn;
        meeting.bankDeposited = row.bankDeposited;
        meeting.loansDisbursed = row.loansDisbursed;
        meeting.expenses = row.expenses;
        meeting.closingCash = row.closingCash;
        lines(meeting, line);
        entries(meeting, entry);
        m_plan.records.meetings.push_back(std::move(meeting));
    }
}

void Builder::reserveRepayments() {
    std::vector<std::size_t> counts(m_plan.records.meetings.size());
    for (const RepaymentRow& row : m_rows.repayments) {
        const std::size_t at = meetingOf(row);
        counts.resize(std::max(counts.size(), at + 1));
        ++counts[at];
    }
    for (std::size_t i = 0; i < m_plan.records.meetings.size(); ++i) {
        m_plan.records.meetings[i].repayments.reserve(counts[i]);
    }
}

/// The place of the meeting a repayment was made in; the number of meetings where it was made outside.
std::size_t Builder::meetingOf(const RepaymentRow& row) const {
    const auto& meetings = m_plan.records.meetings;
    const auto at = std::ranges::lower_bound(meetings, toDate(row.paidOn), {}, &domain::Meeting::heldOn);
    const bool found =
        row.mode == PaymentMode::meetingCash && at != meetings.end() && at->heldOn == toDate(row.paidOn);
    return found ? static_cast<std::size_t>(at - meetings.begin()) : meetings.size();
}

void Builder::repayments() {
    auto& meetings = m_plan.records.meetings;
    reserveRepayments();
    for (const RepaymentRow& row : m_rows.repayments) {
        domain::Repayment repayment{m_folder.loans[row.loan].value.id,
                                    toDate(row.paidOn),
                                    row.principal,
                                    row.interest,
                                    row.mode,
                                    std::nullopt};
        const std::size_t at = meetingOf(row);
        if (at < meetings.size()) {
            repayment.meeting = meetings[at].id;
            meetings[at].repayments.push_back(repayment);
        } else {
            m_plan.records.otherRepayments.push_back(repayment);
        }
    }
}

}  // namespace

GroupPlan buildPlan(const FolderRows& folder, std::uint32_t place) {
    return Builder(folder, place).build();
}

}  // namespace sakhi::records
