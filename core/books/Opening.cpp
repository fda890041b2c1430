#include "books/Journal.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace sakhi::books {

using base::Date;
using base::Money;
using domain::GroupRecords;

namespace {

/// The day before the first meeting, loan and repayment.
Date dayBefore(const GroupRecords& records) {
    Date first = base::latestDate();
    for (const domain::Meeting& meeting : records.meetings) {
        first = std::min(first, meeting.heldOn);
    }
    for (const domain::Loan& loan : records.loans) {
        first = std::min(first, loan.disbursedOn);
    }
    return first - std::chrono::days{1};
}

/// What each day adds to the bank account after the opening.
std::map<Date, Money> bankMovements(const GroupRecords& records) {
    std::map<Date, Money> moved;
    std::unordered_map<domain::LoanId, domain::LoanKind> kinds;
    for (const domain::Loan& loan : records.loans) {
        kinds[loan.id] = loan.kind;
        const bool inMeeting = meetingOf(loan, records.meetings) != nullptr;
        if (loan.kind == domain::LoanKind::bank) {
            moved[loan.disbursedOn] += loan.principal;
        } else if (!inMeeting) {
            moved[loan.disbursedOn] -= loan.principal;
        }
    }
    for (const domain::Meeting& meeting : records.meetings) {
        moved[meeting.heldOn] += meeting.bankDeposited - meeting.bankWithdrawn;
        for (const domain::OtherItem& item : meeting.others) {
            if (item.atBank) {
                moved[meeting.heldOn] += domain::isReceipt(item.head) ? item.amount : -item.amount;
            }
        }
    }
    for (const domain::Repayment& repayment : records.otherRepayments) {
        const Money paid = repayment.principal + repayment.interest;
        moved[repayment.paidOn] += kinds[repayment.loan] == domain::LoanKind::bank ? -paid : paid;
    }
    return moved;
}

}  // namespace

domain::Opening openingOf(const GroupRecords& records) {
    if (records.opening) {
        return *records.opening;
    }
    domain::Opening opening;
    opening.derived = true;
    opening.asOf = records.group.formedOn;
    if (records.meetings.empty() && records.loans.empty()) {
        return opening;
    }
    opening.asOf = dayBefore(records);
    opening.cash = records.meetings.empty() ? Money{} : records.meetings.front().openingCash;
    Money balance;
    Money lowest;
    for (const auto& [day, moved] : bankMovements(records)) {
        balance += moved;
        lowest = std::min(lowest, balance);
    }
    opening.bank = -lowest;
    return opening;
}

}  // namespace sakhi::books
