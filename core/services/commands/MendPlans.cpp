#include "base/Text.h"
#include "books/Corrected.h"
#include "services/commands/ApplicationSteps.h"
#include "services/commands/GroupAccounts.h"
#include "services/commands/RecordOps.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using security::CommandKind;
using workflow::Act;

namespace {

/// The group whose meeting it is; notFound.
Result<domain::GroupId> groupOfMeeting(const PlanContext& context, const domain::MeetingId& meeting) {
    const auto group =
        context.reader.first<domain::GroupId>("SELECT group_id FROM meeting WHERE meeting_id = ?", meeting);
    if (!group) {
        return fail(group.error());
    }
    return *group ? Result<domain::GroupId>(**group) : fail(ErrorCode::notFound, "meeting");
}

/// Whether money was entered in the group after the meeting, which would then stand on what is taken away. A
/// loan comes with its meeting, or by itself with what is imported.
Result<bool> enteredSince(const PlanContext& context, const domain::Meeting& meeting) {
    const auto found = context.reader.first<bool>(
        "SELECT EXISTS(SELECT 1 FROM meeting WHERE group_id = ?1 AND dev_seq > ?3) OR "
        "EXISTS(SELECT 1 FROM correction WHERE group_id = ?1 AND dev_seq > ?3) OR "
        "EXISTS(SELECT 1 FROM op o WHERE o.group_id = ?1 AND o.dev_seq > ?3 AND o.op_type = 'loan_disbursed' "
        "AND NOT EXISTS(SELECT 1 FROM op m WHERE m.cmd_id = o.cmd_id AND m.group_id = ?1 AND m.op_type = "
        "'meeting_closed')) OR "
        "EXISTS(SELECT 1 FROM loan l JOIN repayment r USING(loan_id) WHERE l.group_id = ?1 AND r.dev_seq > "
        "?3 AND r.meeting_id IS NOT ?2 AND r.recorded_in IS NOT ?2)",
        meeting.group, meeting.id, meeting.entrySeq);
    if (!found) {
        return fail(found.error());
    }
    return found->value_or(false);
}

/// The requests that the meeting paid out go back to where they were before; those inside a request to the
/// bank follow it.
Result<void> takeBack(const PlanContext& context, const domain::GroupRecords& records,
                      const domain::MeetingId& meeting, std::vector<wire::OpBody>& ops) {
    for (const domain::Loan& loan : records.loans) {
        if (loan.meeting != meeting || !loan.application) {
            continue;
        }
        const auto application = loadApplication(context, *loan.application);
        if (!application) {
            return fail(application.error());
        }
        if (application->inRequest) {
            continue;
        }
        auto op = moved(context, *application, {Act::takeBack, "meeting_reopened", "", "", {}});
        if (!op) {
            return fail(op.error());
        }
        ops.emplace_back(*op);
        if (auto followed = followRequest(context, *application, *op, ops); !followed) {
            return followed;
        }
    }
    return {};
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const ReopenMeeting& command) {
    const auto group = groupOfMeeting(context, command.meeting);
    if (!group) {
        return fail(group.error());
    }
    if (const auto allowed = context.session.may(CommandKind::reopenMeeting, *group); !allowed) {
        return fail(allowed.error());
    }
    if (base::trimmed(command.reason).empty()) {
        return fail(ErrorCode::missingData, "reason");
    }
    const auto books = loadAccounts(context, *group);
    if (!books) {
        return fail(books.error());
    }
    const auto meeting = std::ranges::find(books->records.meetings, command.meeting, &domain::Meeting::id);
    if (meeting->closedOn != context.clock.today()) {
        return fail(ErrorCode::ruleBroken, "reopen_same_day");
    }
    const auto later = enteredSince(context, *meeting);
    if (!later || *later) {
        return later ? fail(ErrorCode::ruleBroken, "entered_since") : fail(later.error());
    }
    auto reason =
        context.session.seal(store::fields::kMeetingReopeningReason, command.meeting.value, command.reason);
    if (!reason) {
        return fail(reason.error());
    }
    Plan plan;
    if (const auto taken = takeBack(context, books->records, command.meeting, plan.ops); !taken) {
        return fail(taken.error());
    }
    plan.ops.emplace_back(wire::MeetingReopened{command.meeting, *group, std::move(*reason)});
    plan.auditAction = "reopen_meeting";
    plan.auditSubject = base::toText(command.meeting.value);
    plan.outcome = {command.meeting.value, books->records.group.code, std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const CorrectEntries& command) {
    const auto group = groupOfMeeting(context, command.meeting);
    if (!group) {
        return fail(group.error());
    }
    if (const auto allowed = context.session.may(CommandKind::reverseEntry, *group); !allowed) {
        return fail(allowed.error());
    }
    if (base::trimmed(command.reason).empty()) {
        return fail(ErrorCode::missingData, "reason");
    }
    const auto books = loadAccounts(context, *group);
    if (!books) {
        return fail(books.error());
    }
    const domain::Correction correction{{context.newId()}, *group,          context.clock.today(),
                                        command.meeting,   command.entries, command.reason};
    if (const auto stands = books::corrected(books->records, correction); !stands) {
        return fail(stands.error());
    }
    auto reason = context.session.seal(store::fields::kCorrectionReason, correction.id.value, command.reason);
    if (!reason) {
        return fail(reason.error());
    }
    Plan plan;
    plan.ops.emplace_back(wire::EntriesCorrected{correction.id, *group, correction.on, command.meeting,
                                                 command.entries, std::move(*reason)});
    plan.auditAction = "correct_entries";
    plan.auditSubject = base::toText(command.meeting.value);
    plan.auditDetail = base::toText(correction.id.value);
    plan.outcome = {correction.id.value, books->records.group.code, std::nullopt};
    return plan;
}

}  // namespace sakhi::services
