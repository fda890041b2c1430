#include "store/Lists.h"

#include "store/LoanColumns.h"

namespace sakhi::store {

using base::fail;
using base::Result;

domain::Loan takeLoan(Statement& row, const FieldOpener& opener) {
    domain::Loan loan;
    loan.id = row.take<domain::LoanId>();
    loan.group = row.take<domain::GroupId>();
    loan.member = row.take<std::optional<domain::MemberId>>();
    loan.code = row.take<std::string>();
    loan.kind = row.take<domain::LoanKind>();
    loan.purpose = row.take<std::string>();
    const auto note = row.take<domain::Sealed>();
    if (loan.purpose.empty()) {
        loan.purpose = opened(opener, fields::kLoanPurposeNote, loan.id.value, note);
    }
    loan.principal = row.take<base::Money>();
    loan.yearlyRate = row.take<base::Rate>();
    loan.method = row.take<domain::InterestMethod>();
    loan.tenureMonths = row.take<int>();
    loan.disbursedOn = row.take<base::Date>();
    loan.firstDueOn = row.take<base::Date>();
    loan.fund = row.take<domain::FundSource>();
    loan.meeting = row.take<std::optional<domain::MeetingId>>();
    loan.resolutionNo = row.take<std::string>();
    loan.application = row.take<std::optional<domain::ApplicationId>>();
    return loan;
}

Result<std::vector<GroupRow>> Lists::groups() {
    std::vector<GroupRow> groups;
    const auto read = m_connection.each(
        "SELECT g.group_id, g.code, g.name, g.village, g.block, g.district, "
        "(SELECT COUNT(*) FROM member m WHERE m.group_id = g.group_id AND m.left_on IS NULL), "
        "(SELECT COUNT(*) FROM meeting t WHERE t.group_id = g.group_id), "
        "(SELECT MAX(held_on) FROM meeting t WHERE t.group_id = g.group_id) FROM grp g ORDER BY "
        "lower(g.code)",
        [&](Statement& row) {
            GroupRow group;
            group.id = row.take<domain::GroupId>();
            group.code = row.take<std::string>();
            group.name = opened(m_opener, fields::kGroupName, group.id.value, row.take<domain::Sealed>());
            group.village = row.take<std::string>();
            group.block = row.take<std::string>();
            group.district = row.take<std::string>();
            group.members = row.take<int>();
            group.meetings = row.take<int>();
            group.lastMeetingOn = row.take<std::optional<base::Date>>();
            groups.push_back(std::move(group));
        });
    if (!read) {
        return fail(read.error());
    }
    return groups;
}

Result<std::vector<LoanRow>> Lists::loans(std::optional<domain::GroupId> group) {
    std::vector<LoanRow> loans;
    const auto take = [&](Statement& row) {
        LoanRow loan;
        loan.loan = takeLoan(row, m_opener);
        loan.groupCode = row.take<std::string>();
        loan.memberCode = row.take<std::string>();
        loan.principalRepaid = row.take<base::Money>();
        loan.interestRepaid = row.take<base::Money>();
        loan.lastPaidOn = row.take<std::optional<base::Date>>();
        loans.push_back(std::move(loan));
    };
#define SAKHI_LOAN_ROWS                                                                                      \
    "SELECT l.loan_id, l.group_id, l.member_id, l.code, l.kind, l.purpose, l.purpose_note, "                 \
    "l.principal_paise, "                                                                                    \
    "l.yearly_rate_bp, l.method, l.tenure_months, l.disbursed_on, l.first_due_on, l.fund, l.meeting_id, "    \
    "l.resolution_no, l.application_id, g.code, "                                                            \
    "coalesce(m.code, ''), coalesce(SUM(r.principal_paise), 0), coalesce(SUM(r.interest_paise), 0), "        \
    "MAX(r.paid_on) FROM loan l JOIN grp g USING(group_id) LEFT JOIN member m ON m.member_id = l.member_id " \
    "LEFT JOIN repayment r ON r.loan_id = l.loan_id "
    const auto read =
        group ? m_connection.each(SAKHI_LOAN_ROWS
                                  "WHERE l.group_id = ? GROUP BY l.loan_id ORDER BY lower(l.code)",
                                  take, *group)
              : m_connection.each(SAKHI_LOAN_ROWS "GROUP BY l.loan_id ORDER BY lower(l.code)", take);
#undef SAKHI_LOAN_ROWS
    if (!read) {
        return fail(read.error());
    }
    return loans;
}

Result<Counts> Lists::counts() {
    Counts counts;
    const auto read = m_connection.each(
        "SELECT (SELECT COUNT(*) FROM grp), (SELECT COUNT(*) FROM member), (SELECT COUNT(*) FROM meeting), "
        "(SELECT COUNT(*) FROM meeting_line), (SELECT COUNT(*) FROM loan), (SELECT COUNT(*) FROM repayment), "
        "(SELECT COUNT(*) FROM application), (SELECT COUNT(*) FROM assessment), (SELECT COUNT(*) FROM "
        "app_user), "
        "(SELECT COUNT(*) FROM op), (SELECT COUNT(*) FROM audit)",
        [&](Statement& row) {
            for (std::int64_t* count : {&counts.groups, &counts.members, &counts.meetings, &counts.lines,
                                        &counts.loans, &counts.repayments, &counts.applications,
                                        &counts.assessments, &counts.users, &counts.ops, &counts.auditRows}) {
                *count = row.take<std::int64_t>();
            }
        });
    if (!read) {
        return fail(read.error());
    }
    return counts;
}

}  // namespace sakhi::store
