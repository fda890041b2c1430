#include "base/Text.h"
#include "security/PasswordRules.h"
#include "services/NewStoreKeys.h"
#include "services/commands/Plan.h"
#include "store/UserReader.h"

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> mayHandle(const PlanContext& context, domain::Role role, const std::vector<domain::GroupId>& groups, bool change) {
    const auto kind = change ? security::changeUserKind(role) : security::addUserKind(role);
    if (!kind) {
        // A manager's account comes from the bank; in a store of samples it is made with the others.
        return context.auth.isSample() && !change ? Result<void>() : Result<void>(fail(ErrorCode::notAllowed));
    }
    if (groups.empty()) {
        return context.session.may(*kind, security::Subject{});
    }
    for (const auto& group : groups) {
        if (const auto allowed = context.session.may(*kind, group); !allowed) {
            return fail(allowed.error());
        }
    }
    return {};
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const AddUser& command) {
    if (const auto allowed = mayHandle(context, command.role, command.groups, false); !allowed) {
        return fail(allowed.error());
    }
    if (base::trimmed(command.login).empty()) {
        return fail(ErrorCode::missingData, "name");
    }
    if (!command.password.empty()) {
        if (const auto strong = security::checkPassword(command.password, command.login, command.role); !strong) {
            return fail(strong.error());
        }
    }
    const domain::UserId id{context.newId()};
    auto login = context.session.seal(store::fields::kUserLogin, id.value, command.login);
    auto name = context.session.seal(store::fields::kUserName, id.value, command.name.empty() ? command.login : command.name);
    auto row = context.auth.keyRowFor(id, command.login, command.password, context.session);
    if (!login || !name || !row) {
        return fail(!login ? login.error() : !name ? name.error() : row.error());
    }
    const auto taken = store::UserKeys(context.reader).byLogin(row->loginTag);
    if (!taken) {
        return fail(taken.error());
    }
    if (taken->has_value()) {
        return fail(ErrorCode::alreadyExists, command.login);
    }
    wire::UserAdded op{id, std::move(*login), std::move(*name), command.role, true, std::nullopt, command.groups};
    op.confirmed = command.role != domain::Role::manager || command.confirmed;
    if (!command.member.isNil()) {
        op.member = command.member;
    }
    Plan plan;
    plan.ops.emplace_back(std::move(op));
    plan.auditAction = "user_add";
    plan.auditSubject = base::toText(id.value);
    plan.auditDetail = base::keyOf(command.role);
    plan.local = [row = std::move(*row)](store::WriteTransaction& transaction) {
        return store::UserKeys(transaction.connection()).put(row);
    };
    plan.outcome = {id.value, "", std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const ChangeUser& command) {
    const auto user = store::UserReader(context.reader).load(command.user);
    if (!user) {
        return fail(user.error());
    }
    for (const domain::Role role : {user->role, command.role}) {
        if (const auto allowed = mayHandle(context, role, command.groups, true); !allowed) {
            return fail(allowed.error());
        }
    }
    Plan plan;
    plan.ops.emplace_back(wire::UserChanged{command.user, command.role, user->confirmed, command.disabled, command.groups});
    plan.auditAction = "user_change";
    plan.auditSubject = base::toText(command.user.value);
    plan.auditDetail = base::keyOf(command.role);
    plan.outcome = {command.user.value, "", std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const NotePrinted& command) {
    if (const auto allowed = context.session.may(security::CommandKind::printPaper, command.group); !allowed) {
        return fail(allowed.error());
    }
    Plan plan;
    plan.auditAction = "print";
    plan.auditSubject = command.number;
    plan.auditDetail = command.fileDigest.empty() ? command.digest : command.digest + " " + command.fileDigest;
    return plan;
}

}  // namespace sakhi::services
