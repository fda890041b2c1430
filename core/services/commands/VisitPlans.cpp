#include "base/Text.h"
#include "services/Attachments.h"
#include "services/commands/Plan.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Every point of the day's checklist once, and no other.
bool answersAll(const domain::Visit& visit) {
    const auto points = domain::visitPoints(visit.on);
    return visit.checks.size() == points.size() && std::ranges::all_of(points, [&](std::string_view point) {
               return std::ranges::find(visit.checks, point, &domain::VisitCheck::key) != visit.checks.end();
           });
}

/// The pictures and the voice note, each made by the officer herself and fit to be kept.
Result<void> bringFiles(const PlanContext& context, const domain::Visit& visit, wire::VisitRecorded& op) {
    if (visit.photos.size() > domain::kMostVisitPhotos) {
        return fail(ErrorCode::ruleBroken, "visit_photos");
    }
    for (const domain::Attachment& photo : visit.photos) {
        const auto kept = checkedPhoto(context.session, context.blobs, photo);
        if (!kept) {
            return fail(kept.error());
        }
        op.photos.push_back(*kept);
    }
    if (visit.voice) {
        const auto kept = checkedNote(context.session, context.blobs, *visit.voice);
        if (!kept) {
            return fail(kept.error());
        }
        op.voice = *kept;
    }
    return {};
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const RecordVisit& command) {
    const domain::Visit& visit = command.visit;
    if (const auto allowed = context.session.may(security::CommandKind::recordVisit, visit.group); !allowed) {
        return fail(allowed.error());
    }
    if (visit.on > context.clock.today()) {
        return fail(ErrorCode::ruleBroken, "visit_day");
    }
    if (!answersAll(visit)) {
        return fail(ErrorCode::missingData, "checklist");
    }
    if (base::trimmed(visit.met).empty()) {
        return fail(ErrorCode::missingData, "met");
    }
    wire::VisitRecorded op;
    op.visit = {context.newId()};
    op.group = visit.group;
    op.on = visit.on;
    op.checks = visit.checks;
    auto met = context.session.seal(store::fields::kVisitMet, op.visit.value, base::trimmed(visit.met));
    auto note = context.session.seal(store::fields::kVisitNote, op.visit.value, base::trimmed(visit.note));
    if (!met || !note) {
        return fail(met ? note.error() : met.error());
    }
    op.met = std::move(*met);
    op.note = std::move(*note);
    if (const auto brought = bringFiles(context, visit, op); !brought) {
        return fail(brought.error());
    }
    Plan plan;
    plan.outcome = {op.visit.value, "", std::nullopt};
    plan.auditAction = "visit";
    plan.auditSubject = base::toText(op.visit.value);
    plan.ops.emplace_back(std::move(op));
    return plan;
}

}  // namespace sakhi::services
