#pragma once

#include "lending/Schedule.h"

#include <vector>

namespace sakhi::simulate {

/// A loan as it runs: its schedule and what is paid so far.
class OpenLoan {
public:
    explicit OpenLoan(const domain::Loan& loan) : m_loan(loan), m_rows(lending::schedule(loan)) {}

    [[nodiscard]] const domain::Loan& loan() const { return m_loan; }
    [[nodiscard]] base::Money outstanding() const { return m_loan.principal - m_principalPaid; }
    [[nodiscard]] bool closed() const { return outstanding().isZero(); }
    [[nodiscard]] base::Money instalment() const { return m_rows.front().total(); }

    /// What is due by the end of a day and not paid, as interest and principal; never more principal than is
    /// owed.
    [[nodiscard]] lending::Instalment owed(base::Date day) const;

    /// Lays an amount on what is due by the day: interest first, the rest on the principal. Returns the
    /// repayment.
    domain::Repayment pay(base::Date paidOn, base::Date dueUntil, base::Money amount);

    /// Pays what is due and the whole principal.
    domain::Repayment settle(base::Date paidOn);

private:
    domain::Repayment record(base::Date paidOn, base::Money principal, base::Money interest);

    domain::Loan m_loan;
    std::vector<lending::Instalment> m_rows;
    base::Money m_principalPaid;
    base::Money m_interestPaid;
};

}  // namespace sakhi::simulate
