#include "services/commands/ApplicationSteps.h"

#include "base/Text.h"
#include "store/ApplicationReader.h"

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::Application;
using domain::ApplicationState;

Result<Application> loadApplication(const PlanContext& context, const domain::ApplicationId& id) {
    return store::ApplicationReader(context.reader, context.session.opener()).load(id);
}

/// The op that moves an application by an act, after the state table and the step's needs were checked.
Result<wire::ApplicationMoved> moved(const PlanContext& context, const Application& application,
                                     const ApplicationAct& step) {
    const auto role = context.session.user().role;
    const auto row = workflow::findTransition(application.kind, application.state, step.act, role);
    if (!row) {
        return fail(row.error());
    }
    if (row->needsReason && base::trimmed(step.reason).empty() && step.reasonCode.empty()) {
        return fail(ErrorCode::missingData, "reason");
    }
    if (row->needsResolution && base::trimmed(step.resolutionNo).empty()) {
        return fail(ErrorCode::missingData, "resolution");
    }
    auto reason = context.session.seal(store::fields::kApplicationReason, application.id.value, step.reason);
    if (!reason) {
        return fail(reason.error());
    }
    wire::ApplicationMoved op;
    op.application = application.id;
    op.group = application.group;
    op.from = application.state;
    op.to = row->to;
    op.byRole = role;
    op.reasonCode = step.reasonCode;
    op.reason = std::move(*reason);
    op.resolutionNo = step.resolutionNo;
    op.resolutionOn = step.resolutionOn;
    return op;
}

/// The members' requests inside a request to the bank follow it to the state it comes to.
Result<void> followRequest(const PlanContext& context, const Application& request,
                           const wire::ApplicationMoved& lead, std::vector<wire::OpBody>& ops) {
    for (const auto& share : request.shares) {
        const auto part = loadApplication(context, share.application);
        if (!part) {
            return fail(part.error());
        }
        const auto to = workflow::follow(lead.to);
        if (part->state == to) {
            continue;
        }
        wire::ApplicationMoved op;
        op.application = part->id;
        op.group = part->group;
        op.from = part->state;
        op.to = to;
        op.byRole = lead.byRole;
        op.reasonCode = lead.reasonCode;
        ops.emplace_back(std::move(op));
    }
    return {};
}

Plan planOf(std::string action, const Application& application, ApplicationState to) {
    Plan plan;
    plan.auditAction = std::move(action);
    plan.auditSubject = application.number;
    plan.auditDetail = base::keyOf(to);
    plan.outcome = {application.id.value, application.number, to};
    return plan;
}

/// One step of one application, with the requests inside it where it is a request to the bank.
Result<Plan> stepPlan(const PlanContext& context, const Application& application, const char* action,
                      const ApplicationAct& step) {
    if (application.inRequest) {
        return fail(ErrorCode::ruleBroken, "in_request");
    }
    auto op = moved(context, application, step);
    if (!op) {
        return fail(op.error());
    }
    Plan plan = planOf(action, application, op->to);
    plan.ops.emplace_back(*op);
    if (const auto followed = followRequest(context, application, *op, plan.ops); !followed) {
        return fail(followed.error());
    }
    return plan;
}

Result<void> checkTerms(Money amount, int months) {
    if (amount <= Money()) {
        return fail(ErrorCode::ruleBroken, "amount_positive");
    }
    if (amount > Money::paise(Money::kMaxPaise)) {
        return fail(ErrorCode::ruleBroken, "amount_too_large");
    }
    if (!domain::isTenure(months)) {
        return fail(ErrorCode::ruleBroken, "months_range");
    }
    return {};
}

}  // namespace sakhi::services
