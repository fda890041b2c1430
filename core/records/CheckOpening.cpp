#include "records/BankBalance.h"
#include "records/GroupCheck.h"

#include <algorithm>

namespace sakhi::records {

void GroupCheck::opening() {
    const OpeningDraft& sheet = m_group.opening;
    const bool inDoubt = m_group.openingDoubt || m_drafts.openingDoubt.all ||
                         m_drafts.broken(RecordFile::members) || m_drafts.broken(RecordFile::openingMembers);
    if (!sheet.present || sheet.faulty || sheet.derived || inDoubt) {
        return;
    }
    Wide off = Wide{sheet.cash.inPaise()} + sheet.bank.inPaise() - sheet.surplus.inPaise();
    bool anyNew = sheet.line > 0;
    for (const std::uint32_t place : m_group.members) {
        const MemberDraft& member = m_drafts.members[place];
        off -= member.openingSavings.inPaise();
        anyNew = anyNew || member.openingLine > 0;
    }
    m_openingOff = anyNew ? off : Wide{0};
}

void GroupCheck::openingFault() {
    if (m_openingOff == 0) {
        return;
    }
    auto& strays = m_drafts.strayOpenings;
    const auto stray =
        std::ranges::find_if(strays, [&](const Stray& s) { return s.principal.inPaise() == m_openingOff; });
    if (stray != strays.end()) {
        strays.erase(stray);
        m_faults.mark(m_place);
        return;
    }
    const OpeningDraft& sheet = m_group.opening;
    const Wide held = Wide{sheet.cash.inPaise()} + sheet.bank.inPaise();
    const std::vector<std::string> args{rupees(held), rupees(held - m_openingOff)};
    if (sheet.line > 0) {
        fault(FaultCode::openingUnbalanced, RecordFile::opening, sheet.line, "bank", args);
        return;
    }
    std::uint32_t line = 0;
    for (const std::uint32_t place : m_group.members) {
        line = std::max(line, m_drafts.members[place].openingLine);
    }
    fault(FaultCode::openingUnbalanced, RecordFile::openingMembers, line, "savings", args);
}

void GroupCheck::openingDay() {
    const OpeningDraft& sheet = m_group.opening;
    if (!sheet.present || sheet.asOf == kNoDay) {
        return;
    }
    for (std::size_t i = 0; i < m_group.meetings.size(); ++i) {
        const MeetingRow& row = m_group.meetings[i];
        if (row.heldOn > sheet.asOf) {
            return;
        }
        if (!m_tallies[i].hasLines && !m_ghosts.empty()) {
            continue;
        }
        const std::vector<std::string> args{base::formatIso(toDate(row.heldOn))};
        if (sheet.line > 0) {
            fault(FaultCode::openingAfterMeeting, RecordFile::opening, sheet.line, "as_of", args);
            return;
        }
        if (row.line > 0) {
            fault(FaultCode::openingAfterMeeting, RecordFile::meetings, row.line, "held_on", args);
        }
    }
}

/// Without opening figures: the cash of the first meeting, and the least bank that never goes below zero.
void GroupCheck::derive() {
    OpeningDraft& sheet = m_group.opening;
    const auto& meetings = m_group.meetings;
    if (sheet.present || meetings.empty() || meetings.front().line == 0) {
        return;
    }
    const bool anyStored = std::ranges::any_of(meetings, [](const MeetingRow& m) { return m.line == 0; });
    if (anyStored) {
        return;
    }
    const LeastBank least = leastOpeningBank(m_drafts, m_group);
    sheet.present = true;
    sheet.derived = true;
    sheet.asOf = std::min(meetings.front().heldOn, least.firstDay) - 1;
    sheet.cash = meetings.front().openingCash;
    sheet.bank = least.bank;
}

}  // namespace sakhi::records
