#include "store/Projector.h"

namespace sakhi::store {

using base::Result;

Result<void> Projector::project(const OpMeta& meta, const wire::OpBody& body) {
    return std::visit([&](const auto& op) { return on(meta, op); }, body);
}

Result<void> Projector::on(const OpMeta&, const wire::GroupAdded& op) {
    return m_connection.run(
        "INSERT INTO grp(group_id, code, name, village, panchayat, block, district, state, formed_on, "
        "frequency, "
        "meeting_day, compulsory_saving_paise, internal_monthly_rate_bp, bank_name, branch_ifsc, account_no, "
        "ccl_limit_paise) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        op.group, op.code, op.name, op.village, op.panchayat, op.block, op.district, op.state, op.formedOn,
        op.frequency, op.meetingDay, op.compulsorySaving, op.internalMonthlyRate, op.bankName, op.branchIfsc,
        op.accountNo, op.cclLimit);
}

Result<void> Projector::on(const OpMeta&, const wire::OpeningRecorded& op) {
    auto done = m_connection.run(
        "INSERT INTO opening(group_id, as_of_on, cash_paise, bank_paise, surplus_paise, derived) "
        "VALUES(?, ?, ?, ?, ?, ?)",
        op.group, op.opening.asOf, op.opening.cash, op.opening.bank, op.opening.surplus, op.opening.derived);
    for (const wire::OpeningSaving& saving : op.savings) {
        if (!done) {
            return done;
        }
        done = m_connection.run("INSERT INTO opening_saving(member_id, savings_paise) VALUES(?, ?)",
                                saving.member, saving.savings);
    }
    return done;
}

Result<void> Projector::on(const OpMeta&, const wire::MemberJoined& op) {
    return m_connection.run(
        "INSERT INTO member(member_id, group_id, code, name, relation_name, date_of_birth, phone, "
        "monthly_household_income, literacy, gender, joined_on, left_on, office, primary_occupation) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        op.member, op.group, op.code, op.name, op.relationName, op.dateOfBirth, op.phone,
        op.monthlyHouseholdIncome, op.literacy, op.gender, op.joinedOn, op.leftOn, op.office,
        op.primaryOccupation);
}

Result<void> Projector::on(const OpMeta&, const wire::LoanDisbursed& op) {
    return m_connection.run(
        "INSERT INTO loan(loan_id, group_id, member_id, code, kind, purpose, purpose_note, principal_paise, "
        "yearly_rate_bp, method, tenure_months, disbursed_on, first_due_on, fund, meeting_id, resolution_no, "
        "application_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        op.loan, op.group, op.member, op.code, op.kind, op.purpose, op.purposeNote, op.principal,
        op.yearlyRate, op.method, op.tenureMonths, op.disbursedOn, op.firstDueOn,
        op.fund.value_or(domain::FundSource::ownFunds), op.meeting, op.resolutionNo, op.application);
}

Result<void> Projector::on(const OpMeta& meta, const wire::LoanRepaid& op) {
    return addRepayment({op.loan, op.paidOn, op.principal, op.interest, op.mode, std::nullopt, op.recordedIn},
                        meta.devSeq, 0);
}

Result<void> Projector::addRepayment(const domain::Repayment& paid, std::int64_t devSeq, int idx) {
    return m_connection.run(
        "INSERT INTO repayment(loan_id, dev_seq, idx, paid_on, principal_paise, interest_paise, mode, "
        "meeting_id, recorded_in) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        paid.loan, devSeq, idx, paid.paidOn, paid.principal, paid.interest, paid.mode, paid.meeting,
        paid.recordedIn);
}

}  // namespace sakhi::store
