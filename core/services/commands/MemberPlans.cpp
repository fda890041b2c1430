#include "base/Text.h"
#include "services/commands/RecordOps.h"
#include "store/Codes.h"
#include "store/GroupRecordsReader.h"

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// "SG-7K2QX-05": the group's code and the next number that is free.
Result<std::string> nextMemberCode(const PlanContext& context, const domain::GroupId& group) {
    const auto code = store::Codes(context.reader).codeOf(group);
    const auto members = store::GroupRecordsReader(context.reader).members(group);
    if (!code || !members) {
        return fail(code ? members.error() : code.error());
    }
    for (std::size_t number = members->size() + 1;; ++number) {
        const std::string digits = std::to_string(number);
        const std::string wanted = *code + (digits.size() < 2 ? "-0" : "-") + digits;
        const auto taken = store::Codes(context.reader).member(wanted);
        if (!taken) {
            return fail(taken.error());
        }
        if (!*taken) {
            return wanted;
        }
    }
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const AddMember& command) {
    domain::Member member = command.member;
    if (const auto allowed = context.session.may(security::CommandKind::addMember, member.group); !allowed) {
        return fail(allowed.error());
    }
    if (base::trimmed(member.name).empty()) {
        return fail(ErrorCode::missingData, "name");
    }
    auto code = nextMemberCode(context, member.group);
    if (!code) {
        return fail(code.error());
    }
    member.id = {context.newId()};
    member.code = *code;
    Sealer seal(context.session);
    Plan plan;
    plan.ops.emplace_back(memberOp(member, seal));
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    plan.auditAction = "member_add";
    plan.auditSubject = *code;
    plan.outcome = {member.id.value, *code, std::nullopt};
    return plan;
}

}  // namespace sakhi::services
