#include "base/Text.h"
#include "security/PasswordRules.h"
#include "services/NewStoreKeys.h"
#include "services/commands/Plan.h"
#include "store/GroupRecordsReader.h"
#include "store/UserReader.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> mayHandle(const PlanContext& context, domain::Role role,
                       const std::vector<domain::GroupId>& groups, bool change) {
    const auto kind = change ? security::changeUserKind(role) : security::addUserKind(role);
    if (!kind) {
        // A manager's account comes from the bank; in a store of samples a confirmed manager makes further
        // ones.
        const auto& user = context.session.user();
        const bool made =
            context.auth.isSample() && !change && user.role == domain::Role::manager && user.confirmed;
        return made ? Result<void>() : Result<void>(fail(ErrorCode::notAllowed));
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

/// A member's account is of a member on the roll of the group it is made in.
Result<void> checkMember(const PlanContext& context, const AddUser& command) {
    if (command.member.isNil()) {
        return command.role == domain::Role::member ? Result<void>(fail(ErrorCode::missingData, "member"))
                                                    : Result<void>();
    }
    for (const auto& group : command.groups) {
        const auto members = store::GroupRecordsReader(context.reader).members(group);
        if (!members) {
            return fail(members.error());
        }
        if (std::ranges::find(*members, command.member, &domain::Member::id) != members->end()) {
            return {};
        }
    }
    return command.role == domain::Role::member ? Result<void>(fail(ErrorCode::ruleBroken, "not_a_member"))
                                                : Result<void>();
}

/// Only a store of samples has accounts without a password.
Result<void> checkAccount(const PlanContext& context, const AddUser& command) {
    if (base::trimmed(command.login).empty()) {
        return fail(ErrorCode::missingData, "name");
    }
    if (command.password.empty()) {
        return context.auth.isSample() ? Result<void>()
                                       : Result<void>(fail(ErrorCode::missingData, "password"));
    }
    return security::checkPassword(command.password, command.login, command.role);
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const AddUser& command) {
    if (const auto allowed = mayHandle(context, command.role, command.groups, false); !allowed) {
        return fail(allowed.error());
    }
    if (const auto fit = checkAccount(context, command); !fit) {
        return fail(fit.error());
    }
    if (const auto known = checkMember(context, command); !known) {
        return fail(known.error());
    }
    const domain::UserId id{context.newId()};
    auto login = context.session.seal(store::fields::kUserLogin, id.value, command.login);
    auto name = context.session.seal(store::fields::kUserName, id.value,
                                     command.name.empty() ? command.login : command.name);
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
    wire::UserAdded op{id,   std::move(*login), std::move(*name), command.role,
                       true, std::nullopt,      command.groups};
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
    // Her right must reach the account as it is and as it will be.
    for (const auto& [role, groups] :
         {std::pair(user->role, user->groups), std::pair(command.role, command.groups)}) {
        if (const auto allowed = mayHandle(context, role, groups, true); !allowed) {
            return fail(allowed.error());
        }
    }
    Plan plan;
    plan.ops.emplace_back(
        wire::UserChanged{command.user, command.role, user->confirmed, command.disabled, command.groups});
    plan.auditAction = "user_change";
    plan.auditSubject = base::toText(command.user.value);
    plan.auditDetail = base::keyOf(command.role);
    plan.outcome = {command.user.value, "", std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const ResetPassword& command) {
    const auto user = store::UserReader(context.reader, context.session.opener()).load(command.user);
    if (!user) {
        return fail(user.error());
    }
    if (const auto allowed = mayHandle(context, user->role, user->groups, true); !allowed) {
        return fail(allowed.error());
    }
    if (const auto fit = security::checkPassword(command.password, user->login, user->role); !fit) {
        return fail(fit.error());
    }
    auto row = context.auth.keyRowFor(user->id, user->login, command.password, context.session);
    const auto before = store::UserKeys(context.reader).byUser(user->id);
    if (!row || !before) {
        return fail(row ? before.error() : row.error());
    }
    if (*before) {
        row->recoveryWrapped = (*before)->recoveryWrapped;
    }
    Plan plan;
    plan.auditAction = "password_reset";
    plan.auditSubject = base::toText(command.user.value);
    plan.local = [row = std::move(*row)](store::WriteTransaction& transaction) {
        store::UserKeys keys(transaction.connection());
        auto put = keys.put(row);
        return put ? keys.putLoginState(row.user, {}) : put;
    };
    plan.outcome = {command.user.value, "", std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const NotePrinted& command) {
    const security::Subject subject{command.group.isNil() ? std::nullopt : std::optional(command.group),
                                    command.member, std::nullopt};
    if (const auto allowed = context.session.may(security::CommandKind::printPaper, subject); !allowed) {
        return fail(allowed.error());
    }
    Plan plan;
    plan.auditAction = "print";
    plan.auditSubject = command.number;
    plan.auditDetail =
        command.fileDigest.empty() ? command.digest : command.digest + " " + command.fileDigest;
    return plan;
}

}  // namespace sakhi::services
