#include "base/Text.h"
#include "services/commands/ApplicationSteps.h"

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::Application;
using domain::ApplicationKind;
using domain::ApplicationState;
using security::CommandKind;
using workflow::Act;

namespace {

/// The act that leads to an outcome; none where a manager does not decide so.
std::optional<Act> actOf(ApplicationState outcome) {
    return outcome == ApplicationState::approved   ? std::optional(Act::approve)
           : outcome == ApplicationState::returned ? std::optional(Act::returnForCorrection)
           : outcome == ApplicationState::rejected ? std::optional(Act::reject)
                                                   : std::nullopt;
}

/// A manager decides for every group, but not where she has a share of the loan herself.
Result<void> mayDecide(const Session& session, const Application& request) {
    if (const auto allowed = session.may(CommandKind::decideRequest, request.group); !allowed) {
        return fail(allowed.error());
    }
    for (const auto& share : request.shares) {
        if (const auto allowed = session.may(CommandKind::decideRequest, request.group, share.member);
            !allowed) {
            return fail(allowed.error());
        }
    }
    return {};
}

Result<void> checkDecision(const Application& request, const DecideRequest& command) {
    if (request.kind != ApplicationKind::bankRequest) {
        return fail(ErrorCode::wrongState, base::keyOf(request.state));
    }
    if (!actOf(command.outcome)) {
        return fail(ErrorCode::wrongState, base::keyOf(command.outcome));
    }
    if (base::trimmed(command.reason).empty()) {
        return fail(ErrorCode::missingData, "reason");
    }
    if (command.recommendation.empty()) {
        return fail(ErrorCode::missingData, "recommendation");
    }
    if (command.outcome != ApplicationState::approved) {
        return {};
    }
    if (command.amount > request.amount) {
        return fail(ErrorCode::ruleBroken, "amount_above_request");
    }
    if (!domain::isYearlyRate(command.yearlyRate)) {
        return fail(ErrorCode::ruleBroken, "rate_range");
    }
    return checkTerms(command.amount, command.months);
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const GrantFromOwnFunds& command) {
    const auto application = loadApplication(context, command.application);
    if (!application) {
        return fail(application.error());
    }
    if (const auto allowed = context.session.may(CommandKind::grantFromOwnFunds, application->group);
        !allowed) {
        return fail(allowed.error());
    }
    return stepPlan(context, *application, "grant",
                    {Act::grant, "", "", command.resolutionNo, command.resolutionOn});
}

Result<Plan> plan(const PlanContext& context, const RejectByAdmin& command) {
    const auto application = loadApplication(context, command.application);
    if (!application) {
        return fail(application.error());
    }
    if (const auto allowed = context.session.may(CommandKind::rejectByAdmin, application->group); !allowed) {
        return fail(allowed.error());
    }
    return stepPlan(context, *application, "reject_by_admin",
                    {Act::rejectByAdmin, command.reasonCode, command.reason, "", {}});
}

Result<Plan> plan(const PlanContext& context, const WithdrawApplication& command) {
    const auto application = loadApplication(context, command.application);
    if (!application) {
        return fail(application.error());
    }
    const auto allowed =
        application->kind == ApplicationKind::memberRequest
            ? context.session.may(CommandKind::withdrawApplication, application->group, application->member)
            : context.session.may(CommandKind::withdrawApplication, application->group);
    if (!allowed) {
        return fail(allowed.error());
    }
    return stepPlan(context, *application, "withdraw", {Act::withdraw, "", command.reason, "", {}});
}

Result<Plan> plan(const PlanContext& context, const DecideRequest& command) {
    const auto request = loadApplication(context, command.request);
    if (!request) {
        return fail(request.error());
    }
    if (const auto allowed = mayDecide(context.session, *request); !allowed) {
        return fail(allowed.error());
    }
    if (const auto fit = checkDecision(*request, command); !fit) {
        return fail(fit.error());
    }
    auto op = moved(context, *request, {*actOf(command.outcome), "", command.reason, "", {}});
    if (!op) {
        return fail(op.error());
    }
    op->amount = command.outcome == ApplicationState::approved ? command.amount : Money();
    op->months = command.months;
    op->yearlyRate = command.yearlyRate;
    op->reasonCodes = command.reasonCodes;
    op->conditions = command.conditions;
    op->recommendation = command.recommendation;
    if (!command.assessment.isNil()) {
        op->assessment = command.assessment;
    }
    Plan plan = planOf("decide", *request, op->to);
    plan.ops.emplace_back(*op);
    if (const auto followed = followRequest(context, *request, *op, plan.ops); !followed) {
        return fail(followed.error());
    }
    return plan;
}

}  // namespace sakhi::services
