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
    if (loan.fund != domain::FundSource::ownFunds) {
        op.fund = loan.fund;
    }
    op.meeting = loan.meeting;
    op.resolutionNo = loan.resolutionNo;
    op.application = loan.application;
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

namespace {

/// What only an entered meeting has.
void addEntered(const domain::Meeting& meeting, Sealer& seal, wire::MeetingClosed& op) {
    const base::Uuid& row = meeting.id.value;
    if (meeting.kind != domain::MeetingKind::regular) {
        op.kind = meeting.kind;
    }
    op.chair = meeting.chair;
    op.withdrawals = meeting.withdrawals;
    op.brought = meeting.brought;
    op.waivers = meeting.waivers;
    for (const domain::OtherItem& item : meeting.others) {
        op.others.push_back({item.head, item.amount, item.atBank, item.member,
                             seal(store::fields::kMeetingOtherNote, row, item.note)});
    }
    op.counted = meeting.counted;
    if (!meeting.difference.isZero()) {
        op.difference = meeting.difference;
    }
    op.differenceReason = seal(store::fields::kMeetingDifferenceReason, row, meeting.differenceReason);
    for (const domain::Resolution& resolution : meeting.resolutions) {
        op.resolutions.push_back({resolution.number,
                                  seal(store::fields::kMeetingResolutionText, row, resolution.text),
                                  resolution.proposedBy, resolution.secondedBy});
    }
    op.nextOn = meeting.nextOn;
    op.reason = seal(store::fields::kMeetingReason, row, meeting.reason);
}

}  // namespace

wire::MeetingClosed meetingOp(const domain::Meeting& meeting, Sealer& seal) {
    wire::MeetingClosed op;
    op.meeting = meeting.id;
    op.group = meeting.group;
    op.heldOn = meeting.heldOn;
    op.place = seal(store::fields::kMeetingPlace, meeting.id.value, meeting.place);
    op.resolution = seal(store::fields::kMeetingResolution, meeting.id.value, meeting.resolution);
    op.openingCash = meeting.openingCash;
    op.bankWithdrawn = meeting.bankWithdrawn;
    op.bankDeposited = meeting.bankDeposited;
    op.loansDisbursed = meeting.loansDisbursed;
    op.expenses = meeting.expenses;
    op.closingCash = meeting.closingCash;
    op.origin = meeting.origin;
    op.closedOn = meeting.closedOn;
    op.lines = meeting.lines;
    for (const auto& repayment : meeting.repayments) {
        op.repayments.push_back({repayment.loan, repayment.principal, repayment.interest});
    }
    addEntered(meeting, seal, op);
    return op;
}

}  // namespace sakhi::services
