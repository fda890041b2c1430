#include "books/Checks.h"

#include "books/Statements.h"
#include "lending/LoanAccount.h"

#include <algorithm>

namespace sakhi::books {

using base::Date;
using base::Money;
using domain::GroupRecords;

bool isNotice(Check check) {
    return check == Check::bankBelowZero || check == Check::openingDifference;
}

namespace {

Date lastDay(std::span<const Voucher> vouchers) {
    return vouchers.empty() ? base::earliestDate() : vouchers.back().on;
}

void checkVouchers(std::span<const Voucher> vouchers, std::vector<Finding>& out) {
    for (const Voucher& voucher : vouchers) {
        Money debits;
        Money credits;
        for (const Entry& entry : voucher.entries) {
            debits += entry.debit;
            credits += entry.credit;
        }
        if (debits != credits) {
            out.push_back({Check::voucherBalance, voucher.on, debits, credits, {}});
        }
    }
}

void checkMeetings(const GroupRecords& records, std::vector<Finding>& out) {
    Money opening = openingOf(records).cash;
    for (const domain::Meeting& meeting : records.meetings) {
        if (meeting.openingCash != opening) {
            out.push_back({Check::meetingBalance, meeting.heldOn, opening, meeting.openingCash, {}});
        }
        Money closing = meeting.openingCash + meeting.bankWithdrawn - meeting.bankDeposited -
                        meeting.loansDisbursed - meeting.expenses;
        for (const domain::MeetingLine& line : meeting.lines) {
            closing += line.savings + line.voluntarySavings + line.fine;
        }
        for (const domain::Repayment& repayment : meeting.repayments) {
            closing += repayment.principal + repayment.interest;
        }
        if (meeting.closingCash != closing) {
            out.push_back({Check::meetingBalance, meeting.heldOn, closing, meeting.closingCash, {}});
        }
        opening = meeting.closingCash;
        Money lent;
        for (const domain::Loan& loan : records.loans) {
            lent += loan.kind == domain::LoanKind::internal && loan.disbursedOn == meeting.heldOn
                        ? loan.principal
                        : Money{};
        }
        if (lent != meeting.loansDisbursed) {
            out.push_back({Check::meetingLoans, meeting.heldOn, lent, meeting.loansDisbursed, {}});
        }
    }
}

/// Each ledger counted from the records, beside the general ledger made from the vouchers.
void checkLedgers(const GroupRecords& records, std::span<const Voucher> vouchers, std::vector<Finding>& out) {
    const Date day = lastDay(vouchers);
    const Balances balances(vouchers, day);
    const Money cash =
        records.meetings.empty() ? openingOf(records).cash : records.meetings.back().closingCash;
    if (balances.of(Account::cash) != cash) {
        out.push_back({Check::cashBook, day, cash, balances.of(Account::cash), {}});
    }
    Money savings;
    for (const domain::Member& member : records.members) {
        savings += member.openingSavings;
    }
    for (const domain::Meeting& meeting : records.meetings) {
        for (const domain::MeetingLine& line : meeting.lines) {
            savings += line.savings + line.voluntarySavings;
        }
    }
    Money ledger;
    for (const auto& [member, saved] : savingsLedger(vouchers, day)) {
        ledger += saved;
    }
    if (ledger != savings || balances.savings() != savings) {
        out.push_back({Check::savingsLedgers, day, savings, balances.savings(), {}});
    }
    Money lent;
    Money owed;
    // What is owed does not hang on the tolerance.
    for (const lending::LoanAccount& account : lending::loanAccounts(records, {})) {
        const Money left = account.outstanding(day);
        (account.loan().kind == domain::LoanKind::bank ? owed : lent) += left;
        if (left.isNegative()) {
            out.push_back({Check::overpaidLoan, day, {}, left, account.loan().code});
        }
    }
    if (balances.of(Account::memberLoans) != lent) {
        out.push_back({Check::loanLedgers, day, lent, balances.of(Account::memberLoans), {}});
    }
    if (balances.of(Account::bankLoans) != owed) {
        out.push_back({Check::loanLedgers, day, owed, balances.of(Account::bankLoans), {}});
    }
}

/// The first day on which the bank account stands below zero, after all of the day's vouchers.
void checkBank(std::span<const Voucher> vouchers, std::vector<Finding>& out) {
    const Book bank = book(vouchers, Account::bank, base::earliestDate(), base::latestDate());
    for (std::size_t i = 0; i < bank.rows.size(); ++i) {
        const bool endOfDay = i + 1 == bank.rows.size() || bank.rows[i + 1].on != bank.rows[i].on;
        if (endOfDay && bank.rows[i].balance.isNegative()) {
            out.push_back({Check::bankBelowZero, bank.rows[i].on, {}, bank.rows[i].balance, {}});
            return;
        }
    }
}

}  // namespace

std::vector<Finding> checkBooks(const GroupRecords& records) {
    const std::vector<Voucher> vouchers = postings(records);
    std::vector<Finding> out;
    checkVouchers(vouchers, out);
    checkMeetings(records, out);
    checkLedgers(records, vouchers, out);
    checkBank(vouchers, out);
    const Money difference = Balances(vouchers, lastDay(vouchers)).net(Account::openingDifference);
    if (!difference.isZero()) {
        out.push_back({Check::openingDifference, openingOf(records).asOf, {}, difference, {}});
    }
    return out;
}

}  // namespace sakhi::books
