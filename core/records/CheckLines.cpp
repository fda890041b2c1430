#include "records/GroupCheck.h"

#include <algorithm>

namespace sakhi::records {

namespace {

/// So many lines are kept to explain other meetings' balances; more would take too long to look through.
constexpr std::size_t kMostDisplaced = 1000;

base::Wide totalOf(const LineRow& row) {
    base::Wide total = 0;
    for (const base::Money part : {row.savings, row.voluntary, row.principal, row.interest, row.fine}) {
        total += part.inPaise();
    }
    return total;
}

}  // namespace

void GroupCheck::lines() {
    const auto& rows = m_group.lines;
    std::size_t meeting = 0;
    for (std::size_t begin = 0; begin < rows.size();) {
        const Day day = rows[begin].heldOn;
        std::size_t end = begin;
        while (end < rows.size() && rows[end].heldOn == day) {
            ++end;
        }
        while (meeting < m_group.meetings.size() && m_group.meetings[meeting].heldOn < day) {
            ++meeting;
        }
        if (meeting == m_group.meetings.size() || m_group.meetings[meeting].heldOn != day) {
            linesOfNoMeeting(begin, end);
        } else {
            MeetingTally& tally = m_tallies[meeting];
            tally.hasLines = true;
            for (std::size_t i = begin; i < end; ++i) {
                tally.lines += totalOf(rows[i]);
                roll(rows[i]);
                if (!rows[i].amountsKnown) {
                    m_group.lineDoubt.add(day);
                }
            }
        }
        begin = end;
    }
}

bool GroupCheck::meetingLost(Day day) {
    if (m_drafts.broken(RecordFile::meetings)) {
        return true;
    }
    const auto lost = m_drafts.lostMeetings.find(day);
    for (int* left : {&m_lostMeetings, lost == m_drafts.lostMeetings.end() ? nullptr : &lost->second}) {
        if (left != nullptr && *left > 0) {
            --*left;
            return true;
        }
    }
    return false;
}

void GroupCheck::linesOfNoMeeting(std::size_t begin, std::size_t end) {
    const Day day = m_group.lines[begin].heldOn;
    m_ghosts.push_back(day);
    const bool follows = meetingLost(day);
    m_faults.mark(m_place);
    for (std::size_t i = begin; i < end; ++i) {
        const LineRow& row = m_group.lines[i];
        if (!follows && row.line > 0 && !row.faulty) {
            fault(FaultCode::meetingUnknown, RecordFile::meetingLines, row.line, "held_on");
        }
        if (m_group.displaced.size() < kMostDisplaced) {
            m_group.displaced.push_back(row);
        }
    }
}

void GroupCheck::roll(const LineRow& row) {
    if (row.line == 0 || row.member == kNone) {
        return;
    }
    const MemberDraft& member = m_drafts.members[row.member];
    if (member.group != m_place || member.known > Known::stored) {
        return;
    }
    const Day joined = toDay(member.value.joinedOn);
    const Day left = member.value.leftOn ? toDay(*member.value.leftOn) : kNoDay;
    if (member.joinedKnown && row.heldOn < joined) {
        fault(FaultCode::lineBeforeJoined, RecordFile::meetingLines, row.line, "held_on",
              {base::formatIso(member.value.joinedOn)});
    } else if (member.leftKnown && left != kNoDay && row.heldOn >= left) {
        fault(FaultCode::lineAfterLeft, RecordFile::meetingLines, row.line, "held_on",
              {base::formatIso(toDate(left))});
    }
}

void GroupCheck::entries() {
    const std::span<const EntryRow> rows(m_group.entries);
    for (std::size_t begin = 0; begin < rows.size();) {
        const Day day = rows[begin].heldOn;
        std::size_t end = begin;
        while (end < rows.size() && rows[end].heldOn == day) {
            ++end;
        }
        const std::uint32_t meeting = meetingOf(day);
        if (meeting != kNone) {
            entriesOfMeeting(rows.subspan(begin, end - begin), meeting);
        } else if (!ghost(day) && !meetingLost(day)) {
            for (std::size_t i = begin; i < end; ++i) {
                fault(FaultCode::meetingUnknown, RecordFile::otherEntries, rows[i].line, "held_on");
            }
        }
        begin = end;
    }
}

void GroupCheck::entriesOfMeeting(std::span<const EntryRow> rows, std::size_t meeting) {
    const MeetingRow& held = m_group.meetings[meeting];
    Wide expenses = 0;
    for (const EntryRow& row : rows) {
        m_tallies[meeting].lines += cashBesideColumns(row.kind, row.account, row.amount).inPaise();
        expenses += isCashExpense(row.kind, row.account) ? row.amount.inPaise() : 0;
    }
    const EntryRow& last = rows.back();
    if (held.amountsKnown && last.line > 0 && expenses > held.expenses.inPaise()) {
        fault(FaultCode::entriesAboveExpenses, RecordFile::otherEntries, last.line, "amount",
              {rupees(expenses), base::formatPlain(held.expenses)});
    }
}

}  // namespace sakhi::records
