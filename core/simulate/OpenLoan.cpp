#include "simulate/OpenLoan.h"

#include <algorithm>

namespace sakhi::simulate {

using base::Date;
using base::Money;

lending::Instalment OpenLoan::owed(Date day) const {
    Money principal;
    Money interest;
    for (const lending::Instalment& row : m_rows) {
        if (row.dueOn > day) {
            break;
        }
        principal += row.principal;
        interest += row.interest;
    }
    return {day, std::clamp(principal - m_principalPaid, Money{}, outstanding()),
            std::max(interest - m_interestPaid, Money{})};
}

domain::Repayment OpenLoan::pay(Date paidOn, Date dueUntil, Money amount) {
    const lending::Instalment due = owed(dueUntil);
    const Money interest = std::min(amount, due.interest);
    return record(paidOn, std::min(amount - interest, outstanding()), interest);
}

domain::Repayment OpenLoan::settle(Date paidOn) {
    return record(paidOn, outstanding(), owed(paidOn).interest);
}

domain::Repayment OpenLoan::record(Date paidOn, Money principal, Money interest) {
    m_principalPaid += principal;
    m_interestPaid += interest;
    domain::Repayment repayment;
    repayment.loan = m_loan.id;
    repayment.paidOn = paidOn;
    repayment.principal = principal;
    repayment.interest = interest;
    return repayment;
}

}  // namespace sakhi::simulate
