#include "base/Text.h"
#include "books/Settlement.h"
#include "books/Statements.h"
#include "lending/LendingRules.h"
#include "services/commands/ApplicationSteps.h"
#include "services/commands/RecordOps.h"
#include "store/ApplicationReader.h"
#include "store/GroupRecordsReader.h"
#include "store/MemberReader.h"
#include "store/UserReader.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::LeavingReason;

namespace {

/// Nothing was entered after the day she leaves, or her settlement would not be the last word.
Result<void> checkDay(const domain::GroupRecords& records, const domain::Member& member, base::Date leftOn,
                      base::Date today) {
    if (leftOn > today) {
        return fail(ErrorCode::ruleBroken, "left_later");
    }
    if (leftOn <= member.joinedOn) {
        return fail(ErrorCode::ruleBroken, "left_before_joining");
    }
    const bool met = !records.meetings.empty() && records.meetings.back().heldOn > leftOn;
    const bool paid = std::ranges::any_of(records.otherRepayments,
                                          [&](const domain::Repayment& one) { return one.paidOn > leftOn; });
    return met || paid ? Result<void>(fail(ErrorCode::ruleBroken, "left_before_meeting")) : Result<void>();
}

Result<domain::Meeting> settle(const books::Settlement& settlement, const domain::Member& member,
                               const RecordLeaving& command, base::Money cash) {
    if (settlement.savings().isNegative()) {
        return fail(ErrorCode::ruleBroken, "savings_below_zero");
    }
    if (!settlement.toBring().isZero() && !command.paysRest) {
        return fail(ErrorCode::ruleBroken, "savings_below_loans");
    }
    if (settlement.toHer() > cash) {
        return fail(ErrorCode::ruleBroken, "box_too_small");
    }
    return books::settlementMeeting(settlement, member, command.leftOn, cash);
}

wire::MeetingClosed settledOp(const domain::Meeting& meeting, const std::string& resolutionNo) {
    wire::MeetingClosed op;
    op.meeting = meeting.id;
    op.group = meeting.group;
    op.kind = meeting.kind;
    op.heldOn = meeting.heldOn;
    op.openingCash = meeting.openingCash;
    op.closingCash = meeting.closingCash;
    op.origin = meeting.origin;
    op.closedOn = meeting.closedOn;
    op.withdrawals = meeting.withdrawals;
    for (const domain::Repayment& repayment : meeting.repayments) {
        op.repayments.push_back({repayment.loan, repayment.principal, repayment.interest});
    }
    if (!resolutionNo.empty()) {
        op.resolutions.push_back({resolutionNo, {}, {}, {}});
    }
    return op;
}

/// Her request that is still open is taken back.
Result<void> withdrawOpen(const PlanContext& context, const domain::MemberId& member,
                          std::vector<wire::OpBody>& ops) {
    store::ApplicationFilter filter;
    filter.member = member;
    const auto applications = store::ApplicationReader(context.reader).list(filter);
    if (!applications) {
        return fail(applications.error());
    }
    for (const domain::Application& application : *applications) {
        if (!workflow::isOpen(application.state)) {
            continue;
        }
        if (application.inRequest) {
            return fail(ErrorCode::ruleBroken, "in_request");
        }
        auto op = moved(context, application, {workflow::Act::withdraw, "", "", "", std::nullopt});
        if (!op) {
            return fail(op.error());
        }
        ops.emplace_back(std::move(*op));
    }
    return {};
}

Result<void> disableAccounts(const PlanContext& context, const domain::MemberId& member,
                             std::vector<wire::OpBody>& ops) {
    const auto users = store::UserReader(context.reader).all();
    if (!users) {
        return fail(users.error());
    }
    for (const domain::User& user : *users) {
        if (user.member == member && user.role == domain::Role::member && !user.disabled) {
            ops.emplace_back(wire::UserChanged{user.id, user.role, user.confirmed, true, user.groups});
        }
    }
    return {};
}

/// After a death the nominee is named: now, or by herself before.
Result<void> nameNominee(const PlanContext& context, const RecordLeaving& command, Sealer& seal,
                         std::vector<wire::OpBody>& ops) {
    if (command.reason != LeavingReason::death) {
        return {};
    }
    const std::string named(base::trimmed(command.nominee));
    if (!named.empty()) {
        wire::MemberChanged op;
        op.member = command.member;
        op.group = command.group;
        op.nominee = seal(store::fields::kMemberNominee, command.member.value, named);
        ops.emplace_back(std::move(op));
        return {};
    }
    const auto extras = store::MemberReader(context.reader, context.session.opener()).extras(command.group);
    if (!extras) {
        return fail(extras.error());
    }
    const auto hers = extras->find(command.member);
    return hers == extras->end() || hers->second.nominee.empty()
               ? Result<void>(fail(ErrorCode::missingData, "nominee"))
               : Result<void>();
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const RecordLeaving& command) {
    if (const auto allowed =
            context.session.may(security::CommandKind::recordLeaving, command.group, command.member);
        !allowed) {
        return fail(allowed.error());
    }
    const auto records = store::GroupRecordsReader(context.reader).load(command.group);
    if (!records) {
        return fail(records.error());
    }
    const auto member = std::ranges::find(records->members, command.member, &domain::Member::id);
    if (member == records->members.end() || member->leftOn) {
        return fail(ErrorCode::ruleBroken, "not_a_member");
    }
    if (const auto fit = checkDay(*records, *member, command.leftOn, context.clock.today()); !fit) {
        return fail(fit.error());
    }
    const auto vouchers = books::postings(*records);
    const auto settlement = books::settlement(
        vouchers, lending::loanAccounts(*records, lending::shippedRules()), member->id, command.leftOn);
    auto meeting = settle(settlement, *member, command,
                          books::Balances(vouchers, base::latestDate()).of(books::Account::cash));
    if (!meeting) {
        return fail(meeting.error());
    }
    Plan plan;
    Sealer seal(context.session);
    wire::MemberLeft left{command.member, command.group, command.leftOn, command.reason, {}, {}};
    left.note = seal(store::fields::kMemberLeavingNote, command.member.value, command.note);
    if (settlement.movesMoney()) {
        meeting->id = {context.newId()};
        meeting->closedOn = context.clock.today();
        left.settledIn = meeting->id;
        plan.ops.emplace_back(settledOp(*meeting, command.resolutionNo));
    }
    for (const auto& done : {nameNominee(context, command, seal, plan.ops), seal.outcome(),
                             withdrawOpen(context, command.member, plan.ops),
                             disableAccounts(context, command.member, plan.ops)}) {
        if (!done) {
            return fail(done.error());
        }
    }
    plan.ops.emplace_back(std::move(left));
    plan.auditAction = "member_leave";
    plan.auditSubject = member->code;
    plan.auditDetail = base::keyOf(command.reason);
    plan.outcome = {command.member.value, member->code, std::nullopt};
    return plan;
}

}  // namespace sakhi::services
