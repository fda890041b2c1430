#include "books/Checks.h"

#include "books/CorrectionVouchers.h"
#include "books/Statements.h"
#include "lending/LoanAccount.h"

#include <algorithm>
#include <map>

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

/// What corrections made before a meeting was closed moved in the box since the meeting before it.
class CorrectedCash {
public:
    explicit CorrectedCash(const GroupRecords& records)
        : m_records(records), m_next(records.corrections.begin()) {}

    Money until(const domain::Meeting& meeting) {
        Money sum;
        for (; m_next != m_records.corrections.end() && m_next->entrySeq < meeting.entrySeq; ++m_next) {
            sum += cashEffect(*m_next, m_records);
        }
        return sum;
    }

    Money rest() {
        Money sum;
        for (; m_next != m_records.corrections.end(); ++m_next) {
            sum += cashEffect(*m_next, m_records);
        }
        return sum;
    }

private:
    const GroupRecords& m_records;
    std::vector<domain::Correction>::const_iterator m_next;
};

/// Each meeting as it was entered: the box of its day.
void checkMeetings(const GroupRecords& records, std::vector<Finding>& out) {
    Money opening = openingOf(records).cash;
    CorrectedCash corrected(records);
    std::map<domain::MeetingId, Money> handedOut;
    for (const domain::Loan& loan : records.loans) {
        const auto* meeting =
            loan.kind == domain::LoanKind::internal ? meetingOf(loan, records.meetings) : nullptr;
        if (meeting) {
            handedOut[meeting->id] += loan.principal;
        }
    }
    for (const domain::Meeting& meeting : records.meetings) {
        opening += corrected.until(meeting);
        if (meeting.openingCash != opening) {
            out.push_back({Check::meetingBalance, meeting.heldOn, opening, meeting.openingCash, {}});
        }
        Money closing = meeting.openingCash + meeting.bankWithdrawn - meeting.bankDeposited -
                        meeting.loansDisbursed - meeting.expenses + meeting.difference;
        for (const domain::MeetingLine& line : meeting.lines) {
            closing += line.savings + line.voluntarySavings + line.fine;
        }
        for (const domain::Repayment& repayment : meeting.repayments) {
            closing += repayment.principal + repayment.interest;
        }
        for (const domain::SavingsWithdrawal& withdrawal : meeting.withdrawals) {
            closing -= withdrawal.compulsory + withdrawal.voluntary;
        }
        for (const domain::OtherItem& item : meeting.others) {
            closing += domain::isReceipt(item.head) && !item.atBank ? item.amount : Money{};
        }
        if (meeting.closingCash != closing) {
            out.push_back({Check::meetingBalance, meeting.heldOn, closing, meeting.closingCash, {}});
        }
        opening = meeting.closingCash;
        const Money lent = handedOut[meeting.id];
        if (lent != meeting.loansDisbursed) {
            out.push_back({Check::meetingLoans, meeting.heldOn, lent, meeting.loansDisbursed, {}});
        }
    }
}

/// Each ledger counted from the records, beside the general ledger made from the vouchers.
void checkLedgers(const GroupRecords& records, std::span<const Voucher> vouchers, std::vector<Finding>& out) {
    const Date day = lastDay(vouchers);
    const Balances balances(vouchers, day);
    Money cash = records.meetings.empty() ? openingOf(records).cash : records.meetings.back().closingCash;
    CorrectedCash corrected(records);
    if (!records.meetings.empty()) {
        corrected.until(records.meetings.back());
    }
    cash += corrected.rest();
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
        for (const domain::SavingsWithdrawal& withdrawal : meeting.withdrawals) {
            savings -= withdrawal.compulsory + withdrawal.voluntary;
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
    if (records.corrections.empty()) {
        checkMeetings(records, out);
    } else {
        checkMeetings(domain::asEntered(records), out);
    }
    checkLedgers(records, vouchers, out);
    checkBank(vouchers, out);
    const Money difference = Balances(vouchers, lastDay(vouchers)).net(Account::openingDifference);
    if (!difference.isZero()) {
        out.push_back({Check::openingDifference, openingOf(records).asOf, {}, difference, {}});
    }
    return out;
}

}  // namespace sakhi::books
