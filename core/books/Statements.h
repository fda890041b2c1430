#pragma once

#include "books/Journal.h"

#include <array>
#include <map>
#include <span>
#include <vector>

namespace sakhi::books {

/// A line of the cash book or the bank book. receipt raises the balance, payment lowers it.
struct BookRow {
    base::Date on;
    Particulars particulars{Particulars::opening};
    base::Money receipt;
    base::Money payment;
    base::Money balance;
    /// The place of its voucher among those the book was made of.
    std::size_t voucher{0};

    bool operator==(const BookRow&) const = default;
};

/// The cash book or the bank book over a span of days: opening + receipts - payments = closing.
struct Book {
    base::Money opening;
    std::vector<BookRow> rows;
    base::Money receipts;
    base::Money payments;
    base::Money closing;
};

/// The book of an asset account (cash or bank) over from <= day <= to.
Book book(std::span<const Voucher> vouchers, Account account, base::Date from, base::Date to);

/// The net of every account at the end of a day: debits less credits, in the order of the chart.
class Balances {
public:
    Balances(std::span<const Voucher> vouchers, base::Date day);

    /// Debits less credits.
    [[nodiscard]] base::Money net(Account account) const { return m_net[static_cast<std::size_t>(account)]; }

    /// The balance on the account's own side: debits less credits for assets and expenses, else credits less
    /// debits.
    [[nodiscard]] base::Money of(Account account) const;

    /// The sum of the accounts of a kind, on their own side.
    [[nodiscard]] base::Money total(AccountKind kind) const;

    /// Compulsory and voluntary savings of all members.
    [[nodiscard]] base::Money savings() const;

    /// Equity + income - expenses: what the group has earned beyond its savings.
    [[nodiscard]] base::Money surplus() const;

    /// savings + surplus: the group's own funds.
    [[nodiscard]] base::Money corpus() const { return savings() + surplus(); }

private:
    std::array<base::Money, base::EnumKeys<Account>::rows.size()> m_net{};
};

/// One account of the trial balance; one of debit and credit is zero.
struct TrialRow {
    Account account{Account::cash};
    base::Money debit;
    base::Money credit;
};

/// The accounts that are not zero at the end of a day; the sums of debits and credits are equal.
std::vector<TrialRow> trialBalance(std::span<const Voucher> vouchers, base::Date day);

/// Each member's savings with the group at the end of a day, from the vouchers.
std::map<domain::MemberId, base::Money> savingsLedger(std::span<const Voucher> vouchers, base::Date day);

/// Each loan's principal outstanding at the end of a day, from the vouchers (members' and bank's).
std::map<domain::LoanId, base::Money> loanLedger(std::span<const Voucher> vouchers, base::Date day);

}  // namespace sakhi::books
