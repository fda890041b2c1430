#include "books/Settlement.h"

#include <algorithm>

namespace sakhi::books {

using base::Date;
using base::Money;

namespace {

constexpr std::int64_t kRupee = 100;
constexpr std::int64_t kMonths = 12;

/// Balances of the account in her ledger.
Money hers(std::span<const Voucher> vouchers, Account account, const domain::MemberId& member) {
    Money sum;
    for (const Voucher& voucher : vouchers) {
        for (const Entry& entry : voucher.entries) {
            if (entry.account == account && entry.member == member) {
                sum += entry.credit - entry.debit;
            }
        }
    }
    return sum;
}

Money sumOf(const std::vector<SettledLoan>& loans) {
    Money sum;
    for (const SettledLoan& loan : loans) {
        sum += loan.owed();
    }
    return sum;
}

}  // namespace

Money Settlement::owed() const {
    return sumOf(loans);
}

Money Settlement::toHer() const {
    return std::max(Money(), savings() - owed());
}

Money Settlement::toBring() const {
    return std::max(Money(), owed() - savings());
}

Money interestOfMonth(const lending::LoanAccount& account, Date day) {
    const Date month = base::monthStart(day);
    const domain::Loan& loan = account.loan();
    const bool paid = std::ranges::any_of(account.payments(), [&](const domain::Repayment& payment) {
        return payment.paidOn >= month && payment.paidOn <= day && payment.interest > Money();
    });
    if (paid || loan.disbursedOn >= month) {
        return {};
    }
    const Money on = loan.method == domain::InterestMethod::flat ? loan.principal : account.outstanding(day);
    return base::interest(on, loan.yearlyRate, 1, kMonths, kRupee, base::Rounding::halfUp);
}

Settlement settlement(std::span<const Voucher> vouchers, std::span<const lending::LoanAccount> accounts,
                      const domain::MemberId& member, Date day) {
    Settlement out;
    out.compulsory = hers(vouchers, Account::compulsorySavings, member);
    out.voluntary = hers(vouchers, Account::voluntarySavings, member);
    std::vector<const lending::LoanAccount*> running;
    for (const lending::LoanAccount& account : accounts) {
        if (account.loan().member == member && account.outstanding(day) > Money()) {
            running.push_back(&account);
        }
    }
    std::ranges::stable_sort(running, {}, [](const auto* account) { return account->loan().disbursedOn; });
    Money left = out.savings();
    for (const auto* account : running) {
        SettledLoan loan{account->loan().id,
                         account->loan().code,
                         interestOfMonth(*account, day),
                         account->outstanding(day),
                         {}};
        loan.fromSavings = std::min(std::max(left, Money()), loan.owed());
        left -= loan.fromSavings;
        out.loans.push_back(std::move(loan));
    }
    return out;
}

domain::Meeting settlementMeeting(const Settlement& settlement, const domain::Member& member, Date day,
                                  Money cash) {
    domain::Meeting meeting;
    meeting.group = member.group;
    meeting.kind = domain::MeetingKind::between;
    meeting.origin = domain::MeetingOrigin::entered;
    meeting.heldOn = day;
    meeting.openingCash = cash;
    meeting.closingCash = cash + settlement.owed() - settlement.savings();
    if (!settlement.savings().isZero()) {
        meeting.withdrawals.push_back({member.id, settlement.compulsory, settlement.voluntary});
    }
    for (const SettledLoan& loan : settlement.loans) {
        meeting.repayments.push_back(
            {loan.loan, day, loan.principal, loan.interest, domain::PaymentMode::meetingCash, {}});
    }
    return meeting;
}

}  // namespace sakhi::books
