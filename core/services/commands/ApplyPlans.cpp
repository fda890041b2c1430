#include "services/commands/ApplicationSteps.h"

#include "domain/Loan.h"
#include "services/Attachments.h"
#include "store/ApplicationReader.h"
#include "store/Codes.h"
#include "store/GroupRecordsReader.h"

#include <algorithm>

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

Result<void> refuseSecondApplication(const PlanContext& context, const domain::MemberId& member) {
    store::ApplicationFilter filter;
    filter.member = member;
    const auto earlier = store::ApplicationReader(context.reader).list(filter);
    if (!earlier) {
        return fail(earlier.error());
    }
    const bool open =
        std::ranges::any_of(*earlier, [](const Application& one) { return workflow::isOpen(one.state); });
    return open ? Result<void>(fail(ErrorCode::ruleBroken, "one_open_application")) : Result<void>();
}

Result<std::string> nextNumber(const PlanContext& context, const domain::GroupId& group,
                               ApplicationKind kind) {
    const auto code = store::Codes(context.reader).codeOf(group);
    const auto made = store::ApplicationReader(context.reader).made(group, kind);
    if (!code || !made) {
        return fail(code ? made.error() : code.error());
    }
    return *code + (kind == ApplicationKind::bankRequest ? "-R" : "-A") + std::to_string(*made + 1);
}

/// The members' requests of a bundle, checked: asked for, of this group, in no other request.
Result<std::vector<Application>> partsOf(const PlanContext& context, const BundleRequest& command) {
    std::vector<Application> parts;
    for (const auto& id : command.applications) {
        auto part = loadApplication(context, id);
        if (!part) {
            return fail(part.error());
        }
        if (part->group != command.group) {
            return fail(ErrorCode::ruleBroken, "other_group");
        }
        if (part->kind != ApplicationKind::memberRequest ||
            part->state != ApplicationState::pendingAdminReview) {
            return fail(ErrorCode::wrongState, base::keyOf(part->state));
        }
        const bool twice =
            std::ranges::any_of(parts, [&](const Application& other) { return other.id == id; });
        if (part->inRequest || twice) {
            return fail(ErrorCode::ruleBroken, "already_in_request");
        }
        parts.push_back(std::move(*part));
    }
    if (parts.empty()) {
        return fail(ErrorCode::missingData, "applications");
    }
    return parts;
}

/// The request to the bank that holds the parts.
Result<Application> bundled(const PlanContext& context, const domain::GroupId& group,
                            const std::vector<Application>& parts) {
    auto number = nextNumber(context, group, ApplicationKind::bankRequest);
    if (!number) {
        return fail(number.error());
    }
    Application request;
    request.id = {context.newId()};
    request.kind = ApplicationKind::bankRequest;
    request.number = std::move(*number);
    request.group = group;
    request.purpose = "bank_linkage";
    for (const auto& part : parts) {
        request.shares.push_back({part.id, part.member, part.amount, part.purpose});
        request.months = std::max(request.months, part.months);
        request.amount += part.amount;
    }
    return request;
}

wire::ApplicationMade madeOp(const Application& application) {
    wire::ApplicationMade op;
    op.application = application.id;
    op.kind = application.kind;
    op.number = application.number;
    op.group = application.group;
    op.amount = application.amount;
    op.purpose = application.purpose;
    op.months = application.months;
    op.shares = application.shares;
    return op;
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const ApplyForLoan& command) {
    if (const auto allowed = context.session.may(CommandKind::applyForLoan, command.group, command.member);
        !allowed) {
        return fail(allowed.error());
    }
    if (const auto fit = checkTerms(command.amount, command.months); !fit) {
        return fail(fit.error());
    }
    if (command.purpose.empty()) {
        return fail(ErrorCode::missingData, "purpose");
    }
    const auto members = store::GroupRecordsReader(context.reader).members(command.group);
    if (!members) {
        return fail(members.error());
    }
    const auto member = std::ranges::find(*members, command.member, &domain::Member::id);
    if (member == members->end() || !member->onRoll(context.clock.today())) {
        return fail(ErrorCode::ruleBroken, "not_a_member");
    }
    if (const auto first = refuseSecondApplication(context, command.member); !first) {
        return fail(first.error());
    }
    const bool known = domain::isKnownPurpose(command.purpose);
    Application application;
    application.id = {context.newId()};
    application.group = command.group;
    application.amount = command.amount;
    application.purpose = known ? command.purpose : "other";
    application.months = command.months;
    auto number = nextNumber(context, command.group, ApplicationKind::memberRequest);
    const std::string note =
        known ? command.note : command.purpose + (command.note.empty() ? "" : ": " + command.note);
    auto sealed = context.session.seal(store::fields::kApplicationNote, application.id.value, note);
    if (!number || !sealed) {
        return fail(number ? sealed.error() : number.error());
    }
    application.number = std::move(*number);
    auto op = madeOp(application);
    op.member = command.member;
    op.note = std::move(*sealed);
    if (command.voice) {
        const auto kept = checkedNote(context.session, context.blobs, *command.voice);
        if (!kept) {
            return fail(kept.error());
        }
        op.voice = *kept;
    }
    Plan plan = planOf("apply", application, ApplicationState::pendingAdminReview);
    plan.ops.emplace_back(std::move(op));
    return plan;
}

Result<Plan> plan(const PlanContext& context, const BundleRequest& command) {
    if (const auto allowed = context.session.may(CommandKind::bundleRequest, command.group); !allowed) {
        return fail(allowed.error());
    }
    const auto parts = partsOf(context, command);
    if (!parts) {
        return fail(parts.error());
    }
    auto request = bundled(context, command.group, *parts);
    if (!request) {
        return fail(request.error());
    }
    Plan plan = planOf("bundle", *request, ApplicationState::pendingAdminReview);
    plan.ops.emplace_back(madeOp(*request));
    return plan;
}

Result<Plan> plan(const PlanContext& context, const ForwardRequest& command) {
    auto request = loadApplication(context, command.request);
    if (!request) {
        return fail(request.error());
    }
    if (const auto allowed = context.session.may(CommandKind::forwardRequest, request->group); !allowed) {
        return fail(allowed.error());
    }
    std::optional<wire::ApplicationMade> made;
    if (request->kind == ApplicationKind::memberRequest) {
        // One member's request goes to the bank as a request of its own with one share.
        const auto parts = partsOf(context, {request->group, {request->id}});
        auto alone =
            parts ? bundled(context, request->group, *parts) : Result<Application>(fail(parts.error()));
        if (!alone) {
            return fail(alone.error());
        }
        request = std::move(*alone);
        made = madeOp(*request);
    }
    const Act act = request->state == ApplicationState::returned ? Act::resubmit : Act::forward;
    auto plan =
        stepPlan(context, *request, "forward", {act, "", "", command.resolutionNo, command.resolutionOn});
    if (plan && made) {
        plan->ops.insert(plan->ops.begin(), std::move(*made));
    }
    return plan;
}

}  // namespace sakhi::services
