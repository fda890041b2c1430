#include "services/commands/RecordOps.h"

#include "domain/Loan.h"

namespace sakhi::services {

wire::GroupAdded groupOp(const domain::Group& group, Sealer& seal) {
    wire::GroupAdded op;
    op.group = group.id;
    op.code = group.code;
    op.name = seal(store::fields::kGroupName, group.id.value, group.name);
    op.village = group.village;
    op.panchayat = group.panchayat;
    op.block = group.block;
    op.district = group.district;
    op.state = group.state;
    op.formedOn = group.formedOn;
    op.frequency = group.frequency;
    op.meetingDay = group.meetingDay;
    op.compulsorySaving = group.compulsorySaving;
    op.internalMonthlyRate = group.internalMonthlyRate;
    op.bankName = group.bankName;
    op.branchIfsc = group.branchIfsc;
    op.accountNo = seal(store::fields::kGroupAccountNo, group.id.value, group.accountNo);
    op.cclLimit = group.cclLimit;
    return op;
}

wire::MemberJoined memberOp(const domain::Member& member, Sealer& seal) {
    const base::Uuid& row = member.id.value;
    wire::MemberJoined op;
    op.member = member.id;
    op.group = member.group;
    op.code = member.code;
    op.name = seal(store::fields::kMemberName, row, member.name);
    op.relationName = seal(store::fields::kMemberRelationName, row, member.relationName);
    op.dateOfBirth = seal(store::fields::kMemberDateOfBirth, row,
                          member.dateOfBirth ? base::formatIso(*member.dateOfBirth) : "");
    op.phone = seal(store::fields::kMemberPhone, row, member.phone);
    op.monthlyHouseholdIncome =
        seal(store::fields::kMemberIncome, row,
             member.monthlyHouseholdIncome ? base::formatPlain(*member.monthlyHouseholdIncome) : "");
    op.literacy =
        seal(store::fields::kMemberLiteracy, row, member.literacy ? base::keyOf(*member.literacy) : "");
    op.gender = member.gender;
    op.joinedOn = member.joinedOn;
    op.leftOn = member.leftOn;
    op.office = member.office;
    op.primaryOccupation = member.primaryOccupation;
    return op;
}

wire::LoanDisbursed loanOp(const domain::Loan& loan, Sealer& seal) {
    const bool known = domain::isKnownPurpose(loan.purpose);
    wire::LoanDisbursed op;
    op.loan = loan.id;
    op.group = loan.group;
    op.member = loan.member;
    op.code = loan.code;
    op.kind = loan.kind;
    op.purpose = known ? loan.purpose : "";
    op.purposeNote = seal(store::fields::kLoanPurposeNote, loan.id.value, known ? "" : loan.purpose);
    op.principal = loan.principal;
    op.yearlyRate = loan.yearlyRate;
    op.method = loan.method;
    op.tenureMonths = loan.tenureMonths;
    op.disbursedOn = loan.disbursedOn;
    op.firstDueOn = loan.firstDueOn;
    return op;
}

void addHolder(const Session& session, const std::vector<domain::GroupId>& added,
               std::vector<wire::OpBody>& ops) {
    const auto& user = session.user();
    if (user.role != domain::Role::representative || added.empty()) {
        return;
    }
    wire::UserChanged op{user.id, user.role, user.confirmed, user.disabled, user.groups};
    op.groups.insert(op.groups.end(), added.begin(), added.end());
    ops.emplace_back(std::move(op));
}

}  // namespace sakhi::services
