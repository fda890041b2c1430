#include "services/commands/RecordOps.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::GroupRecords;

namespace {

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
std::vector<wire::OpBody> groupOps(const records::GroupPlan& group, Sealer& seal) {
    std::vector<wire::OpBody> ops;
    const GroupRecords& records = group.records;
    ops.reserve(2 + records.members.size() + records.loans.size() + records.meetings.size() +
                records.otherRepayments.size());
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
    return ops;
}

/// Every row of a group's plan is of that group: what was checked for it holds for all of it.
bool isOfOneGroup(const GroupRecords& records) {
    const auto own = [&](const auto& row) { return row.group == records.group.id; };
    return std::ranges::all_of(records.members, own) && std::ranges::all_of(records.loans, own) &&
           std::ranges::all_of(records.meetings, own);
}

Result<void> mayImport(const Session& session, const records::PlannedGroups& groups) {
    if (const auto allowed = session.may(security::CommandKind::importRecords, security::Subject{});
        !allowed) {
        return fail(allowed.error());
    }
    for (const auto& group : groups.groups()) {
        if (group.isNew) {
            continue;
        }
        if (const auto allowed = session.may(security::CommandKind::importRecords, group.id); !allowed) {
            return fail(allowed.error());
        }
    }
    return {};
}

/// The ops of all groups, a group a part.
OpParts partsOf(const Session& session, const records::PlannedGroups& groups) {
    OpParts parts;
    parts.count = groups.size();
    for (const auto& group : groups.groups()) {
        parts.ops += group.acts;
    }
    parts.make = [&session, groups](std::size_t part) -> Result<std::vector<wire::OpBody>> {
        const records::GroupPlan group = groups.at(part);
        if (!isOfOneGroup(group.records)) {
            return fail(ErrorCode::notAllowed);
        }
        Sealer seal(session);
        auto ops = groupOps(group, seal);
        if (const auto sealed = seal.outcome(); !sealed) {
            return fail(sealed.error());
        }
        return ops;
    };
    return parts;
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const ImportRecords& command) {
    const records::PlannedGroups& groups = command.plan.groups;
    if (const auto allowed = mayImport(context.session, groups); !allowed) {
        return fail(allowed.error());
    }
    if (groups.empty() && command.plan.faultsTotal > 0) {
        return fail(ErrorCode::faultyRecords, std::to_string(command.plan.faultsTotal));
    }
    Plan plan;
    plan.parts = partsOf(context.session, groups);
    std::vector<domain::GroupId> added;
    for (const auto& group : groups.groups()) {
        if (group.isNew) {
            added.push_back(group.id);
        }
    }
    addHolder(context.session, added, plan.ops);
    plan.auditAction = "import";
    plan.auditSubject = std::to_string(groups.size());
    plan.auditDetail = std::to_string(plan.parts.ops + static_cast<std::int64_t>(plan.ops.size()));
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
