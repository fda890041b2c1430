#pragma once

#include "books/Journal.h"
#include "domain/GroupRecords.h"
#include "lending/LoanAccount.h"
#include "scorecards/Measure.h"

#include <span>
#include <vector>

namespace sakhi::scorecards {

/// Measures one group's records on any day. Schedules are made once; a day costs a pass over the window.
/// Holds a reference: the records must outlive it.
class GroupMeasurer {
public:
    GroupMeasurer(const domain::GroupRecords& records, const lending::LendingRules& rules);

    [[nodiscard]] const domain::GroupRecords& records() const { return m_records; }
    [[nodiscard]] const std::vector<lending::LoanAccount>& accounts() const { return m_accounts; }

    /// The group's measures on a day.
    [[nodiscard]] Measures measure(base::Date asOf) const;

    /// A member's own: attendance, savings, savings regularity, repayment, on time, budget consistency and
    /// the trends of the first three; the others are missing. Attendance counts the meetings of her time on
    /// the roll.
    [[nodiscard]] Measures measureMember(domain::MemberId member, base::Date asOf) const;

    /// What the group and its members have due and unpaid at the end of a day.
    [[nodiscard]] base::Money overdue(base::Date asOf) const;

    /// The meetings with asOf - 12 months < day <= asOf, in order.
    [[nodiscard]] std::span<const domain::Meeting> window(base::Date asOf) const;

private:
    const domain::GroupRecords& m_records;
    std::vector<lending::LoanAccount> m_accounts;
    std::vector<books::Voucher> m_vouchers;
};

}  // namespace sakhi::scorecards
