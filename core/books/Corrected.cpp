#include "books/Corrected.h"

#include "books/MeetingSheet.h"
#include "books/MemberSavings.h"

#include <algorithm>

namespace sakhi::books {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::CorrectedEntry;
using domain::EntryHead;
using domain::GroupRecords;

namespace {

/// A row of nothing, where an entry may come in that the meeting had left out: a withdrawal of one of its
/// members, a payment on a loan that ran then.
void makeRoom(const GroupRecords& records, const CorrectedEntry& entry, domain::Meeting& meeting) {
    const domain::MemberId member{entry.subject.value};
    const domain::LoanId loan{entry.subject.value};
    switch (entry.head) {
        case EntryHead::compulsoryWithdrawal:
        case EntryHead::voluntaryWithdrawal:
            if (std::ranges::find(meeting.lines, member, &domain::MeetingLine::member) !=
                meeting.lines.end()) {
                meeting.withdrawals.push_back({member, {}, {}});
            }
            return;
        case EntryHead::principal:
        case EntryHead::interest: {
            const auto found = std::ranges::find(records.loans, loan, &domain::Loan::id);
            if (found != records.loans.end() && found->kind == domain::LoanKind::internal &&
                found->disbursedOn <= meeting.heldOn && domain::movesMoney(meeting.kind)) {
                meeting.repayments.push_back(
                    {loan, meeting.heldOn, {}, {}, domain::PaymentMode::meetingCash, meeting.id});
            }
            return;
        }
        case EntryHead::savings:
        case EntryHead::voluntarySavings:
        case EntryHead::fine:
        case EntryHead::other:
        case EntryHead::bankWithdrawn:
        case EntryHead::bankDeposited:
            return;
    }
}

Result<void> apply(const GroupRecords& records, const CorrectedEntry& entry, domain::Meeting& meeting) {
    if (!domain::amountOf(meeting, entry)) {
        makeRoom(records, entry, meeting);
    }
    Money* amount = domain::amountOf(meeting, entry);
    if (!amount || (!domain::movesMoney(meeting.kind))) {
        return fail(ErrorCode::ruleBroken, "no_such_entry");
    }
    if (*amount != entry.was) {
        return fail(ErrorCode::ruleBroken, "state_changed");
    }
    if (entry.now == entry.was) {
        return fail(ErrorCode::ruleBroken, "nothing_changed");
    }
    if (entry.now.isNegative()) {
        return fail(ErrorCode::ruleBroken, "negative_amount");
    }
    *amount = entry.now;
    return {};
}

Result<void> checkStanding(const GroupRecords& records) {
    for (const lending::LoanAccount& account : lending::loanAccounts(records, {})) {
        if (account.outstanding(base::latestDate()).isNegative()) {
            return fail(ErrorCode::ruleBroken, "overpaid");
        }
    }
    for (const domain::Member& member : records.members) {
        const MemberSavings saved = savingsOf(records, member);
        if (saved.compulsory.isNegative() || saved.voluntary.isNegative()) {
            return fail(ErrorCode::ruleBroken, "overdrawn");
        }
    }
    if (cashInBox(records).isNegative()) {
        return fail(ErrorCode::ruleBroken, "box_below_zero");
    }
    return {};
}

}  // namespace

Result<GroupRecords> corrected(const GroupRecords& records, const domain::Correction& correction) {
    GroupRecords out = records;
    const auto meeting = std::ranges::find(out.meetings, correction.meeting, &domain::Meeting::id);
    if (meeting == out.meetings.end()) {
        return fail(ErrorCode::ruleBroken, "no_such_entry");
    }
    if (correction.on < meeting->heldOn) {
        return fail(ErrorCode::ruleBroken, "wrong_day");
    }
    if (correction.entries.empty()) {
        return fail(ErrorCode::ruleBroken, "nothing_changed");
    }
    for (const CorrectedEntry& entry : correction.entries) {
        if (const auto done = apply(records, entry, *meeting); !done) {
            return fail(done.error());
        }
    }
    out.corrections.push_back(correction);
    if (const auto stands = checkStanding(out); !stands) {
        return fail(stands.error());
    }
    return out;
}

}  // namespace sakhi::books
