#pragma once

#include "domain/GroupRecords.h"
#include "lending/LendingRules.h"
#include "lending/Schedule.h"

#include <optional>
#include <vector>

namespace sakhi::lending {

/// What a loan owes on a day, at the end of that day.
struct Dues {
    /// Principal not repaid.
    base::Money outstanding;
    /// All that fell due up to the day, and the part of it that is paid.
    base::Money due;
    base::Money paid;
    /// due - paid.
    base::Money overdue;
    /// Instalments due and not paid, beyond the tolerance.
    int overdueInstalments{0};
    /// The oldest due from which days past due count; none within the tolerance.
    std::optional<base::Date> oldestUnpaidOn;
    /// (day - oldestUnpaidOn) + 1, as RBI counts (NORMS.md 2.1); 0 without one.
    int daysPastDue{0};
    /// The next instalment after the day, less what was paid ahead; none when nothing is to come.
    std::optional<base::Date> nextDueOn;
    base::Money nextDue;

    bool operator==(const Dues&) const = default;
};

/// The instalments that fell due in a span of days, and what came in for them by its end.
struct Collection {
    base::Money due;
    base::Money paid;
    int instalments{0};
    /// Paid in full, within the tolerance, on or before the due date.
    int onTime{0};

    Collection& operator+=(const Collection& other);
    bool operator==(const Collection&) const = default;
};

/// A loan with its schedule and payments: what is due, paid and past due on any day. Payments count against
/// the oldest due. A loan whose principal is repaid in full is closed that day: what was still to fall due
/// falls away, and what rounding left of earlier dues counts as paid that day (import.md).
class LoanAccount {
public:
    /// Payments in any order; those of one day stay in theirs.
    LoanAccount(domain::Loan loan, std::vector<domain::Repayment> payments, base::Money tolerance);

    [[nodiscard]] const domain::Loan& loan() const { return m_loan; }
    [[nodiscard]] const std::vector<Instalment>& instalments() const { return m_instalments; }
    [[nodiscard]] const std::vector<domain::Repayment>& payments() const { return m_payments; }

    /// The day the principal was repaid in full.
    [[nodiscard]] std::optional<base::Date> closedOn() const { return m_closedOn; }
    [[nodiscard]] bool closed(base::Date day) const { return m_closedOn && *m_closedOn <= day; }

    /// Principal owed at the end of the day; 0 before disbursal.
    [[nodiscard]] base::Money outstanding(base::Date day) const;

    [[nodiscard]] Dues dues(base::Date day) const;

    /// Due and not paid at the end of the day.
    [[nodiscard]] base::Money overdue(base::Date day) const;

    /// Days past due at the end of the day; 0 where arrears are within the tolerance.
    [[nodiscard]] int daysPastDue(base::Date day) const;

    /// Of the instalments with after < due <= until, what was paid by the end of `until`.
    [[nodiscard]] Collection collection(base::Date after, base::Date until) const;

private:
    /// Principal + interest paid up to the day; once closed, what fell due.
    [[nodiscard]] base::Money paidBy(base::Date day) const;
    [[nodiscard]] std::optional<base::Date> oldestUnpaid(base::Date day) const;
    [[nodiscard]] std::size_t fallenDue(base::Date day) const;
    [[nodiscard]] bool paidOnTime(std::size_t instalment) const;

    domain::Loan m_loan;
    base::Money m_tolerance;
    std::vector<Instalment> m_instalments;
    /// Sum of the instalments up to and with each.
    std::vector<base::Money> m_dueUpTo;
    std::vector<domain::Repayment> m_payments;
    std::vector<base::Money> m_paidUpTo;
    std::optional<base::Date> m_closedOn;
};

/// The accounts of all loans of a group, in the order of its loans.
std::vector<LoanAccount> loanAccounts(const domain::GroupRecords& records, const LendingRules& rules);

/// The days on which a bank loan's due, left unpaid, changes class. Printed on loan papers.
struct ClassDates {
    base::Date overdueOn;
    base::Date sma1On;
    base::Date sma2On;
    base::Date npaOn;

    bool operator==(const ClassDates&) const = default;
};
ClassDates classDates(base::Date dueOn, const AssetClassRules& rules);

}  // namespace sakhi::lending
