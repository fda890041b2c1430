#include "books/Statements.h"

namespace sakhi::books {

using base::Date;
using base::Money;

Book book(std::span<const Voucher> vouchers, Account account, Date from, Date to) {
    Book out;
    Money balance;
    std::size_t place = 0;
    for (const Voucher& voucher : vouchers) {
        if (voucher.on > to) {
            break;
        }
        BookRow row{voucher.on, voucher.particulars, {}, {}, {}, place++};
        for (const Entry& entry : voucher.entries) {
            if (entry.account == account) {
                row.receipt += entry.debit;
                row.payment += entry.credit;
            }
        }
        if (row.receipt.isZero() && row.payment.isZero()) {
            continue;
        }
        balance += row.receipt - row.payment;
        if (voucher.on < from) {
            out.opening = balance;
            continue;
        }
        row.balance = balance;
        out.receipts += row.receipt;
        out.payments += row.payment;
        out.rows.push_back(row);
    }
    out.closing = balance;
    return out;
}

Balances::Balances(std::span<const Voucher> vouchers, Date day) {
    for (const Voucher& voucher : vouchers) {
        if (voucher.on > day) {
            break;
        }
        for (const Entry& entry : voucher.entries) {
            m_net[static_cast<std::size_t>(entry.account)] += entry.debit - entry.credit;
        }
    }
}

Money Balances::of(Account account) const {
    return debitRaises(account) ? net(account) : -net(account);
}

Money Balances::total(AccountKind kind) const {
    Money sum;
    for (const auto& [account, key] : base::EnumKeys<Account>::rows) {
        if (kindOf(account) == kind) {
            sum += of(account);
        }
    }
    return sum;
}

Money Balances::savings() const {
    return of(Account::compulsorySavings) + of(Account::voluntarySavings);
}

Money Balances::surplus() const {
    return total(AccountKind::equity) + total(AccountKind::income) - total(AccountKind::expense);
}

std::vector<TrialRow> trialBalance(std::span<const Voucher> vouchers, Date day) {
    const Balances balances(vouchers, day);
    std::vector<TrialRow> rows;
    for (const auto& [account, key] : base::EnumKeys<Account>::rows) {
        const Money net = balances.net(account);
        if (net.isNegative()) {
            rows.push_back({account, {}, -net});
        } else if (!net.isZero()) {
            rows.push_back({account, net, {}});
        }
    }
    return rows;
}

std::map<domain::MemberId, Money> savingsLedger(std::span<const Voucher> vouchers, Date day) {
    std::map<domain::MemberId, Money> ledger;
    for (const Voucher& voucher : vouchers) {
        if (voucher.on > day) {
            break;
        }
        for (const Entry& entry : voucher.entries) {
            const bool saving =
                entry.account == Account::compulsorySavings || entry.account == Account::voluntarySavings;
            if (saving && entry.member) {
                ledger[*entry.member] += entry.credit - entry.debit;
            }
        }
    }
    return ledger;
}

std::map<domain::LoanId, Money> loanLedger(std::span<const Voucher> vouchers, Date day) {
    std::map<domain::LoanId, Money> ledger;
    for (const Voucher& voucher : vouchers) {
        if (voucher.on > day) {
            break;
        }
        for (const Entry& entry : voucher.entries) {
            if (entry.loan && entry.account == Account::memberLoans) {
                ledger[*entry.loan] += entry.debit - entry.credit;
            } else if (entry.loan && entry.account == Account::bankLoans) {
                ledger[*entry.loan] += entry.credit - entry.debit;
            }
        }
    }
    return ledger;
}

}  // namespace sakhi::books
