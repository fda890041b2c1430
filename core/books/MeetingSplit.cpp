#include "books/MeetingSheet.h"

#include <algorithm>

namespace sakhi::books {

using base::Date;
using base::Money;

namespace {

/// A payment so soon after another, with no due day between them, is the same month's.
constexpr std::chrono::days kSameMonth{15};

/// One month's interest on what is outstanding on the day; at a flat rate on the whole loan.
Money monthsInterest(const lending::LoanAccount& account, Date day) {
    constexpr std::int64_t kRupee = 100;
    const domain::Loan& loan = account.loan();
    const Money left = account.outstanding(day);
    const bool flat = loan.method == domain::InterestMethod::flat && !left.isZero();
    return base::interest(flat ? loan.principal : left, loan.yearlyRate, 1, 12, kRupee,
                          base::Rounding::halfUp);
}

/// Whether the month's interest is still to be asked on the day.
bool asksInterest(const lending::LoanAccount& account, Date day) {
    Date last = account.loan().disbursedOn;
    for (const domain::Repayment& payment : account.payments()) {
        last = payment.paidOn <= day ? std::max(last, payment.paidOn) : last;
    }
    return day - last >= kSameMonth ||
           std::ranges::any_of(account.instalments(), [&](const lending::Instalment& row) {
               return last < row.dueOn && row.dueOn <= day;
           });
}

}  // namespace

Split splitOf(const lending::LoanAccount& account, const SheetRepayment& repayment, Date paidOn) {
    Split out;
    if (repayment.interest) {
        out.interest = *repayment.interest;
    } else if (asksInterest(account, paidOn)) {
        out.interest = std::min(repayment.paid, monthsInterest(account, paidOn));
    }
    out.principal = repayment.paid - out.interest;
    return out;
}

Money dueOn(const lending::LoanAccount& account, Date day) {
    const Money overdue = account.overdue(day);
    const Money interest = splitOf(account, {account.loan().id, overdue, overdue, {}}, day).interest;
    return std::min(overdue, account.outstanding(day) + interest);
}

}  // namespace sakhi::books
