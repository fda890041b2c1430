#include "records/FolderForm.h"

#include <algorithm>

namespace sakhi::records {

using base::Money;
using domain::GroupRecords;
using domain::Meeting;
using domain::MeetingLine;

namespace {

bool paid(const MeetingLine& line) {
    return !line.savings.isZero() || !line.voluntarySavings.isZero() || !line.fine.isZero();
}

bool hasLine(const Meeting& meeting, domain::MemberId member) {
    return std::ranges::find(meeting.lines, member, &MeetingLine::member) != meeting.lines.end();
}

bool movedMoney(const Meeting& meeting) {
    const auto moved = [](Money amount) { return !amount.isZero(); };
    return std::ranges::any_of(meeting.lines, paid) || !meeting.repayments.empty() ||
           !entriesOf(meeting).empty() || moved(meeting.bankWithdrawn) || moved(meeting.bankDeposited) ||
           moved(meeting.loansDisbursed) || moved(meeting.expenses);
}

/// "4: Text; 5: Text", after the text an imported meeting has.
void foldResolutions(Meeting& meeting) {
    for (const domain::Resolution& resolution : meeting.resolutions) {
        meeting.resolution +=
            (meeting.resolution.empty() ? "" : "; ") + resolution.number + ": " + resolution.text;
    }
    meeting.resolutions.clear();
}

void foldLines(const Meeting& from, Meeting& into) {
    for (const MeetingLine& line : from.lines) {
        auto row = std::ranges::find(into.lines, line.member, &MeetingLine::member);
        if (row == into.lines.end()) {
            into.lines.push_back(line);
            continue;
        }
        row->savings += line.savings;
        row->voluntarySavings += line.voluntarySavings;
        row->fine += line.fine;
        if (domain::counts(line.attendance)) {
            row->attendance = line.attendance;
        }
    }
}

/// Another meeting of the same day becomes part of the first.
void foldMeeting(const Meeting& from, Meeting& into) {
    foldLines(from, into);
    into.bankWithdrawn += from.bankWithdrawn;
    into.bankDeposited += from.bankDeposited;
    into.loansDisbursed += from.loansDisbursed;
    into.expenses += from.expenses;
    into.repayments.insert(into.repayments.end(), from.repayments.begin(), from.repayments.end());
    for (const OtherEntry& entry : entriesOf(from)) {
        addEntry(entry, into);
    }
    if (!from.resolution.empty()) {
        into.resolution += (into.resolution.empty() ? "" : "; ") + from.resolution;
    }
}

/// Who repaid has a line, so that her payment stands in both files.
void addPayersLines(const GroupRecords& records, Meeting& meeting) {
    for (const domain::Repayment& repayment : meeting.repayments) {
        const auto loan = std::ranges::find(records.loans, repayment.loan, &domain::Loan::id);
        const bool known = loan == records.loans.end() || !loan->member || hasLine(meeting, *loan->member);
        if (!known) {
            meeting.lines.push_back({*loan->member, domain::Attendance::absent, {}, {}, {}});
        }
    }
}

Money cashMoved(const Meeting& meeting) {
    Money cash = meeting.bankWithdrawn - meeting.bankDeposited - meeting.loansDisbursed - meeting.expenses;
    for (const MeetingLine& line : meeting.lines) {
        cash += line.savings + line.voluntarySavings + line.fine;
    }
    for (const domain::Repayment& repayment : meeting.repayments) {
        cash += repayment.principal + repayment.interest;
    }
    for (const OtherEntry& entry : entriesOf(meeting)) {
        cash += cashBesideColumns(entry.kind, entry.account, entry.amount);
    }
    return cash;
}

void foldEntered(const GroupRecords& records, Meeting& meeting) {
    foldResolutions(meeting);
    addPayersLines(records, meeting);
    if (meeting.origin == domain::MeetingOrigin::entered) {
        meeting.expenses = Money();
        for (const OtherEntry& entry : entriesOf(meeting)) {
            meeting.expenses += isCashExpense(entry.kind, entry.account) ? entry.amount : Money();
        }
        return;
    }
    // Of an imported meeting they were told as one sum; what of it was corrected is told by head.
    for (const domain::Correction& correction : records.corrections) {
        for (const domain::CorrectedEntry& entry : correction.entries) {
            const auto item = static_cast<std::size_t>(entry.item);
            if (correction.meeting == meeting.id && entry.head == domain::EntryHead::other &&
                item < meeting.others.size() && !domain::isReceipt(meeting.others[item].head) &&
                !meeting.others[item].atBank) {
                meeting.expenses += entry.now - entry.was;
            }
        }
    }
}

void foldMeetings(GroupRecords& records) {
    std::vector<Meeting> folded;
    for (Meeting& meeting : records.meetings) {
        foldEntered(records, meeting);
        if (!domain::isHeld(meeting.kind) && !movedMoney(meeting)) {
            continue;
        }
        if (!folded.empty() && folded.back().heldOn == meeting.heldOn) {
            foldMeeting(meeting, folded.back());
        } else {
            folded.push_back(std::move(meeting));
        }
    }
    Money cash = folded.empty() ? Money() : folded.front().openingCash;
    for (Meeting& meeting : folded) {
        meeting.openingCash = cash;
        cash += cashMoved(meeting);
        meeting.closingCash = cash;
    }
    records.meetings = std::move(folded);
}

/// A folder has no line of a member on or after the day she left; of who settled or paid a loan off then, the
/// day after her last line is written.
void foldLeaving(GroupRecords& records) {
    for (domain::Member& member : records.members) {
        for (const Meeting& meeting : records.meetings) {
            if (member.leftOn && meeting.heldOn >= *member.leftOn && hasLine(meeting, member.id)) {
                member.leftOn = meeting.heldOn + std::chrono::days{1};
            }
        }
    }
}

}  // namespace

GroupRecords folderForm(GroupRecords records) {
    const bool entered =
        !records.corrections.empty() || std::ranges::any_of(records.meetings, [](const auto& m) {
            return m.origin == domain::MeetingOrigin::entered || !entriesOf(m).empty();
        });
    if (entered) {
        foldMeetings(records);
        foldLeaving(records);
        records.corrections.clear();
    }
    return records;
}

}  // namespace sakhi::records
