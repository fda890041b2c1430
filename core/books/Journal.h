#pragma once

#include "books/Account.h"
#include "domain/GroupRecords.h"

#include <optional>
#include <span>
#include <vector>

namespace sakhi::books {

/// What a voucher is for; its key is the particulars of the cash book.
enum class Particulars {
    opening,
    savings,
    voluntarySavings,
    principalRepaid,
    interestRepaid,
    fines,
    bankWithdrawn,
    bankDeposited,
    loansDisbursed,
    expenses,
    bankLoanReceived,
    bankLoanRepaid,
    savingsWithdrawn,
    otherReceipts,
    cashShortOver,
    correction,
};

/// One side of a voucher: a debit or a credit of an account, and of the member or the loan whose ledger it
/// moves.
struct Entry {
    Account account{Account::cash};
    base::Money debit;
    base::Money credit;
    std::optional<domain::MemberId> member;
    std::optional<domain::LoanId> loan;

    bool operator==(const Entry&) const = default;
};

/// One act in double entry: its debits equal its credits.
struct Voucher {
    base::Date on;
    Particulars particulars{Particulars::opening};
    std::optional<domain::MeetingId> meeting;
    std::vector<Entry> entries;
    /// Set on both vouchers of a correction.
    std::optional<domain::CorrectionId> correction{};

    bool operator==(const Voucher&) const = default;
};

/// The group's opening: the recorded sheet, or where none came with the records the one that follows from
/// them: the first meeting's opening cash, and the least bank balance that keeps the account from going below
/// zero (import.md). Its day is before every meeting and loan.
domain::Opening openingOf(const domain::GroupRecords& records);

/// The account of a receipt or an expense.
Account accountOf(domain::OtherHead head);

/// The meeting an internal loan was handed out in: the one it names, else the one of its day; null where it
/// can only have been paid from the bank account.
const domain::Meeting* meetingOf(const domain::Loan& loan, std::span<const domain::Meeting> meetings);

/// The books of a group as vouchers by date: opening, then each day's vouchers, those that pay cash out last
/// and corrections after all. What the opening does not balance is booked to the opening difference. Loans
/// made on or before the opening's day enter it with what was outstanding then. A corrected entry stands as
/// it was first entered on the meeting's day, and is reversed and entered anew on the day of its correction.
std::vector<Voucher> postings(const domain::GroupRecords& records);

}  // namespace sakhi::books

namespace sakhi::base {
template <>
struct EnumKeys<books::Particulars> {
    static constexpr std::array<std::pair<books::Particulars, std::string_view>, 16> rows{{
        {books::Particulars::opening, "opening"},
        {books::Particulars::savings, "savings"},
        {books::Particulars::voluntarySavings, "voluntary_savings"},
        {books::Particulars::principalRepaid, "principal_repaid"},
        {books::Particulars::interestRepaid, "interest_repaid"},
        {books::Particulars::fines, "fines"},
        {books::Particulars::bankWithdrawn, "bank_withdrawn"},
        {books::Particulars::bankDeposited, "bank_deposited"},
        {books::Particulars::loansDisbursed, "loans_disbursed"},
        {books::Particulars::expenses, "expenses"},
        {books::Particulars::bankLoanReceived, "bank_loan_received"},
        {books::Particulars::bankLoanRepaid, "bank_loan_repaid"},
        {books::Particulars::savingsWithdrawn, "savings_withdrawn"},
        {books::Particulars::otherReceipts, "other_receipts"},
        {books::Particulars::cashShortOver, "cash_short_over"},
        {books::Particulars::correction, "correction"},
    }};
};
}  // namespace sakhi::base
