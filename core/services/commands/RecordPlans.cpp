#include "services/commands/RecordOps.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::GroupRecords;

namespace {

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

void addOpening(const records::GroupPlan& group, std::vector<wire::OpBody>& ops) {
    if (!group.records.opening && group.openingSavings.empty()) {
        return;
    }
    wire::OpeningRecorded op;
    op.group = group.records.group.id;
    op.opening = group.records.opening.value_or(domain::Opening{});
    for (const auto& member : group.records.members) {
        op.savings.push_back({member.id, member.openingSavings});
    }
    for (const auto& saving : group.openingSavings) {
        op.savings.push_back({saving.member, saving.savings});
    }
    ops.emplace_back(std::move(op));
}

/// The ops of one group in the order they happened: the group, its people, the opening, loans, meetings,
/// payments.
void addGroupOps(const records::GroupPlan& group, Sealer& seal, std::vector<wire::OpBody>& ops) {
    const GroupRecords& records = group.records;
    if (group.newGroup) {
        ops.emplace_back(groupOp(records.group, seal));
    }
    for (const auto& member : records.members) {
        ops.emplace_back(memberOp(member, seal));
    }
    addOpening(group, ops);
    for (const auto& loan : records.loans) {
        ops.emplace_back(loanOp(loan, seal));
    }
    for (const auto& meeting : records.meetings) {
        ops.emplace_back(meetingOp(meeting, seal));
    }
    for (const auto& repayment : records.otherRepayments) {
        ops.emplace_back(wire::LoanRepaid{repayment.loan, records.group.id, repayment.paidOn,
                                          repayment.principal, repayment.interest, repayment.mode});
    }
}

/// Whoever keeps groups' records holds the groups she brings in.
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

/// Every row of a group's plan is of that group: what was checked for it holds for all of it.
bool isOfOneGroup(const GroupRecords& records) {
    const auto own = [&](const auto& row) { return row.group == records.group.id; };
    return std::ranges::all_of(records.members, own) && std::ranges::all_of(records.loans, own) &&
           std::ranges::all_of(records.meetings, own);
}

Result<void> mayImport(const Session& session, const records::ImportPlan& plan) {
    if (const auto allowed = session.may(security::CommandKind::importRecords, security::Subject{});
        !allowed) {
        return fail(allowed.error());
    }
    for (const auto& group : plan.groups) {
        if (!isOfOneGroup(group.records)) {
            return fail(ErrorCode::notAllowed);
        }
        if (group.newGroup) {
            continue;
        }
        if (const auto allowed = session.may(security::CommandKind::importRecords, group.records.group.id);
            !allowed) {
            return fail(allowed.error());
        }
    }
    return {};
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const ImportRecords& command) {
    if (const auto allowed = mayImport(context.session, command.plan); !allowed) {
        return fail(allowed.error());
    }
    if (command.plan.groups.empty() && command.plan.faultsTotal > 0) {
        return fail(ErrorCode::faultyRecords, std::to_string(command.plan.faultsTotal));
    }
    Plan plan;
    Sealer seal(context.session);
    std::vector<domain::GroupId> added;
    for (const auto& group : command.plan.groups) {
        addGroupOps(group, seal, plan.ops);
        if (group.newGroup) {
            added.push_back(group.records.group.id);
        }
    }
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    addHolder(context.session, added, plan.ops);
    plan.auditAction = "import";
    plan.auditSubject = std::to_string(command.plan.groups.size());
    plan.auditDetail = std::to_string(plan.ops.size());
    return plan;
}

Result<Plan> plan(const PlanContext& context, const RecordAssessment& command) {
    const auto& assessment = command.assessment;
    if (const auto allowed = context.session.may(security::CommandKind::recordAssessment, assessment.group);
        !allowed) {
        return fail(allowed.error());
    }
    wire::AssessmentRecorded op;
    op.assessment = {context.newId()};
    op.group = assessment.group;
    op.card = assessment.card;
    op.asOf = assessment.asOf;
    op.score = assessment.score;
    op.probability = assessment.probability;
    op.confidence = assessment.confidence;
    op.band = assessment.band;
    op.base = assessment.base;
    op.baseKind = assessment.baseKind;
    op.contributions = assessment.contributions;
    op.rules = assessment.rules;
    op.missing = assessment.missing;
    op.model = assessment.model;
    op.recordsUntil = assessment.recordsUntil;
    op.inputsHash = assessment.inputsHash;
    Plan plan;
    plan.outcome = {op.assessment.value, "", std::nullopt};
    plan.auditAction = "assess";
    plan.auditSubject = base::toText(op.assessment.value);
    plan.auditDetail = assessment.card;
    plan.ops.emplace_back(std::move(op));
    return plan;
}

}  // namespace sakhi::services
