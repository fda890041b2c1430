#include "services/commands/Plan.h"
#include "store/GroupRecordsReader.h"
#include "store/UserReader.h"

#include <algorithm>
#include <set>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Each office and each woman at most once, and all of them on the roll.
Result<void> checkHolders(const AssignOffices& command, const std::vector<domain::Member>& members) {
    std::set<domain::MemberId> seen;
    std::set<domain::Office> offices;
    for (const auto& [member, office] : command.holders) {
        const auto at = std::ranges::find(members, member, &domain::Member::id);
        if (at == members.end() || !at->onRoll(command.on)) {
            return fail(ErrorCode::ruleBroken, "not_a_member");
        }
        if (office == domain::Office::member || !seen.insert(member).second ||
            !offices.insert(office).second) {
            return fail(ErrorCode::ruleBroken, "office_twice");
        }
    }
    return command.holders.empty() ? Result<void>(fail(ErrorCode::missingData, "offices")) : Result<void>();
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const AssignOffices& command) {
    if (const auto allowed = context.session.may(security::CommandKind::changeGroup, command.group);
        !allowed) {
        return fail(allowed.error());
    }
    store::GroupRecordsReader reader(context.reader);
    const auto group = reader.group(command.group);
    const auto members = reader.members(command.group);
    if (!group || !members) {
        return fail(group ? members.error() : group.error());
    }
    if (command.on > context.clock.today() || command.on < group->formedOn) {
        return fail(ErrorCode::ruleBroken, "offices_day");
    }
    if (const auto fit = checkHolders(command, *members); !fit) {
        return fail(fit.error());
    }
    wire::OfficesAssigned op;
    op.group = command.group;
    op.on = command.on;
    op.resolutionNo = command.resolutionNo;
    for (const auto& [member, office] : command.holders) {
        op.holders.push_back({member, office});
    }
    Plan plan;
    plan.ops.emplace_back(std::move(op));
    plan.auditAction = "offices";
    plan.auditSubject = group->code;
    plan.outcome = {command.group.value, group->code, std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const HandOver& command) {
    if (const auto allowed = context.session.may(security::CommandKind::handOver, command.group); !allowed) {
        return fail(allowed.error());
    }
    const auto group = store::GroupRecordsReader(context.reader).group(command.group);
    const auto users = store::UserReader(context.reader).all();
    if (!group || !users) {
        return fail(group ? users.error() : group.error());
    }
    const auto next = std::ranges::find(*users, command.to, &domain::User::id);
    if (next == users->end() || next->role != domain::Role::representative || next->disabled) {
        return fail(ErrorCode::ruleBroken, "not_a_representative");
    }
    const auto holds = [&](const domain::User& user) {
        return std::ranges::find(user.groups, command.group) != user.groups.end();
    };
    if (holds(*next)) {
        return fail(ErrorCode::ruleBroken, "holds_already");
    }
    Plan plan;
    for (const domain::User& user : *users) {
        if (user.role != domain::Role::representative || (!holds(user) && user.id != next->id)) {
            continue;
        }
        wire::UserChanged op{user.id, user.role, user.confirmed, user.disabled, user.groups};
        if (user.id == next->id) {
            op.groups.push_back(command.group);
        } else {
            std::erase(op.groups, command.group);
        }
        plan.ops.emplace_back(std::move(op));
    }
    plan.auditAction = "hand_over";
    plan.auditSubject = group->code;
    plan.auditDetail = base::toText(command.to.value);
    plan.outcome = {command.group.value, group->code, std::nullopt};
    return plan;
}

}  // namespace sakhi::services
