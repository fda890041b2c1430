#pragma once

#include "domain/GroupRecords.h"

#include <string>
#include <vector>

namespace sakhi::books {

/// What the books of a group must hold (NORMS.md 3.4, import.md).
enum class Check {
    /// sum of debits = sum of credits, of each voucher and of the trial balance.
    voucherBalance,
    /// opening cash + receipts - payments = closing cash, and the next opening is the last closing.
    meetingBalance,
    /// loans handed out in a meeting = the internal loans disbursed that day.
    meetingLoans,
    /// the cash book ends with the last meeting's closing cash.
    cashBook,
    /// members' savings ledgers = savings in the general ledger.
    savingsLedgers,
    /// the loans' outstanding = loans in the general ledger, for members' and bank loans.
    loanLedgers,
    /// principal repaid never above the principal outstanding.
    overpaidLoan,
    /// the bank account went below zero: a notice.
    bankBelowZero,
    /// the opening does not balance: a notice, shown on every statement.
    openingDifference,
};

/// True for a check whose finding is a notice, not a fault.
bool isNotice(Check check);

/// A place where the books do not hold what they must. No personal data.
struct Finding {
    Check check{Check::voucherBalance};
    base::Date on;
    base::Money expected;
    base::Money found;
    /// The loan's code where one is meant.
    std::string subject;

    bool operator==(const Finding&) const = default;
};

/// All findings of a group's books, faults and notices, by date within each check.
std::vector<Finding> checkBooks(const domain::GroupRecords& records);

}  // namespace sakhi::books

namespace sakhi::base {
template <>
struct EnumKeys<books::Check> {
    static constexpr std::array<std::pair<books::Check, std::string_view>, 9> rows{{
        {books::Check::voucherBalance, "voucher_balance"},
        {books::Check::meetingBalance, "meeting_balance"},
        {books::Check::meetingLoans, "meeting_loans"},
        {books::Check::cashBook, "cash_book"},
        {books::Check::savingsLedgers, "savings_ledgers"},
        {books::Check::loanLedgers, "loan_ledgers"},
        {books::Check::overpaidLoan, "overpaid_loan"},
        {books::Check::bankBelowZero, "bank_below_zero"},
        {books::Check::openingDifference, "opening_difference"},
    }};
};
}  // namespace sakhi::base
