#include "lending/LoanAccount.h"

#include <algorithm>
#include <unordered_map>

namespace sakhi::lending {

using base::Date;
using base::Money;

Collection& Collection::operator+=(const Collection& other) {
    due += other.due;
    paid += other.paid;
    instalments += other.instalments;
    onTime += other.onTime;
    return *this;
}

LoanAccount::LoanAccount(domain::Loan loan, std::vector<domain::Repayment> payments, Money tolerance)
    : m_loan(std::move(loan)),
      m_tolerance(tolerance),
      m_instalments(schedule(m_loan)),
      m_payments(std::move(payments)) {
    Money sum;
    for (const Instalment& row : m_instalments) {
        sum += row.total();
        m_dueUpTo.push_back(sum);
    }
    std::ranges::stable_sort(m_payments, {}, &domain::Repayment::paidOn);
    sum = Money{};
    Money principal;
    for (const domain::Repayment& payment : m_payments) {
        sum += payment.principal + payment.interest;
        principal += payment.principal;
        m_paidUpTo.push_back(sum);
        if (!m_closedOn && principal >= m_loan.principal) {
            m_closedOn = payment.paidOn;
        }
    }
}

std::size_t LoanAccount::fallenDue(Date day) const {
    const Date until = m_closedOn ? std::min(day, *m_closedOn) : day;
    return static_cast<std::size_t>(std::ranges::upper_bound(m_instalments, until, {}, &Instalment::dueOn) -
                                    m_instalments.begin());
}

Money LoanAccount::paidBy(Date day) const {
    if (closed(day)) {
        const std::size_t fallen = fallenDue(day);
        return fallen == 0 ? Money{} : m_dueUpTo[fallen - 1];
    }
    const auto paid =
        std::ranges::upper_bound(m_payments, day, {}, &domain::Repayment::paidOn) - m_payments.begin();
    return paid == 0 ? Money{} : m_paidUpTo[static_cast<std::size_t>(paid) - 1];
}

Money LoanAccount::outstanding(Date day) const {
    if (day < m_loan.disbursedOn) {
        return {};
    }
    Money left = m_loan.principal;
    for (const domain::Repayment& payment : m_payments) {
        if (payment.paidOn > day) {
            break;
        }
        left -= payment.principal;
    }
    return left;
}

Money LoanAccount::overdue(Date day) const {
    const std::size_t fallen = fallenDue(day);
    return fallen == 0 ? Money{} : std::max(m_dueUpTo[fallen - 1] - paidBy(day), Money{});
}

std::optional<Date> LoanAccount::oldestUnpaid(Date day) const {
    const Money covered = paidBy(day) + m_tolerance;
    const auto end = m_dueUpTo.begin() + static_cast<std::ptrdiff_t>(fallenDue(day));
    const auto first = std::upper_bound(m_dueUpTo.begin(), end, covered);
    if (first == end) {
        return std::nullopt;
    }
    return m_instalments[static_cast<std::size_t>(first - m_dueUpTo.begin())].dueOn;
}

int LoanAccount::daysPastDue(Date day) const {
    const auto oldest = oldestUnpaid(day);
    return oldest ? static_cast<int>(base::daysBetween(*oldest, day)) + 1 : 0;
}

bool LoanAccount::paidOnTime(std::size_t instalment) const {
    const Date dueOn = m_instalments[instalment].dueOn;
    const Money missing = std::min(m_dueUpTo[instalment] - paidBy(dueOn), m_instalments[instalment].total());
    return missing <= m_tolerance;
}

Dues LoanAccount::dues(Date day) const {
    const std::size_t fallen = fallenDue(day);
    const Money paid = paidBy(day);
    Dues out;
    out.outstanding = outstanding(day);
    out.due = fallen == 0 ? Money{} : m_dueUpTo[fallen - 1];
    out.paid = std::min(paid, out.due);
    out.overdue = out.due - out.paid;
    out.oldestUnpaidOn = oldestUnpaid(day);
    out.daysPastDue = daysPastDue(day);
    for (std::size_t i = 0; i < fallen; ++i) {
        out.overdueInstalments += m_dueUpTo[i] - paid > m_tolerance ? 1 : 0;
    }
    if (!closed(day)) {
        const auto ahead =
            std::upper_bound(m_dueUpTo.begin() + static_cast<std::ptrdiff_t>(fallen), m_dueUpTo.end(), paid);
        if (ahead != m_dueUpTo.end()) {
            const auto next = static_cast<std::size_t>(ahead - m_dueUpTo.begin());
            out.nextDueOn = m_instalments[next].dueOn;
            out.nextDue = std::min(m_dueUpTo[next] - paid, m_instalments[next].total());
        }
    }
    return out;
}

Collection LoanAccount::collection(Date after, Date until) const {
    const std::size_t first = fallenDue(after);
    const std::size_t end = fallenDue(until);
    if (first >= end) {
        return {};
    }
    const Money before = first == 0 ? Money{} : m_dueUpTo[first - 1];
    Collection out;
    out.due = m_dueUpTo[end - 1] - before;
    out.paid = std::clamp(paidBy(until), before, m_dueUpTo[end - 1]) - before;
    out.instalments = static_cast<int>(end - first);
    for (std::size_t i = first; i < end; ++i) {
        out.onTime += paidOnTime(i) ? 1 : 0;
    }
    return out;
}

std::vector<LoanAccount> loanAccounts(const domain::GroupRecords& records, const LendingRules& rules) {
    std::unordered_map<domain::LoanId, std::vector<domain::Repayment>> payments;
    for (const domain::Meeting& meeting : records.meetings) {
        for (const domain::Repayment& repayment : meeting.repayments) {
            payments[repayment.loan].push_back(repayment);
        }
    }
    for (const domain::Repayment& repayment : records.otherRepayments) {
        payments[repayment.loan].push_back(repayment);
    }
    std::vector<LoanAccount> accounts;
    accounts.reserve(records.loans.size());
    for (const domain::Loan& loan : records.loans) {
        accounts.emplace_back(loan, std::move(payments[loan.id]), rules.tolerance(loan.kind));
    }
    return accounts;
}

ClassDates classDates(Date dueOn, const AssetClassRules& rules) {
    using std::chrono::days;
    return {dueOn, dueOn + days{rules.sma1AboveDays}, dueOn + days{rules.sma2AboveDays},
            dueOn + days{rules.npaAboveDays}};
}

}  // namespace sakhi::lending
