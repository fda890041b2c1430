#include "services/commands/ApplicationSteps.h"
#include "services/commands/GroupAccounts.h"
#include "services/commands/LoanCodes.h"
#include "services/commands/RecordOps.h"
#include "store/Drafts.h"

#include <algorithm>
#include <set>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using books::MeetingSheet;
using domain::ApplicationKind;
using domain::ApplicationState;
using security::CommandKind;
using workflow::Act;

namespace {

/// A meeting is the books' keepers' act; a bank that notes what it paid out by an approved request does no
/// more than that.
CommandKind rightFor(const MeetingSheet& sheet) {
    MeetingSheet rest = sheet;
    rest.bankLoans.clear();
    MeetingSheet nothing;
    nothing.meeting = sheet.meeting;
    nothing.group = sheet.group;
    nothing.kind = domain::MeetingKind::between;
    nothing.heldOn = sheet.heldOn;
    nothing.openingCash = sheet.openingCash;
    const bool paidOut =
        !sheet.bankLoans.empty() && rest == nothing &&
        std::ranges::all_of(sheet.bankLoans, [](const auto& loan) { return loan.application.has_value(); });
    return paidOut ? CommandKind::disburse : CommandKind::recordMeeting;
}

/// Every member and loan of the sheet is one of the group's, a line a member, a loan in its borrower's line.
Result<void> checkReferences(const MeetingSheet& sheet, const domain::GroupRecords& records) {
    const auto known = [&](const std::optional<domain::MemberId>& member) {
        return !member ||
               std::ranges::find(records.members, *member, &domain::Member::id) != records.members.end();
    };
    bool members = known(sheet.chair);
    std::set<domain::MemberId> lines;
    for (const books::SheetLine& line : sheet.lines) {
        members = members && known(line.member) && known(line.broughtBy) && lines.insert(line.member).second;
        std::set<domain::LoanId> loans;
        for (const books::SheetRepayment& row : line.repayments) {
            const auto loan = std::ranges::find(records.loans, row.loan, &domain::Loan::id);
            if (loan == records.loans.end() || loan->member != line.member ||
                !loans.insert(row.loan).second) {
                return fail(ErrorCode::notFound, "loan");
            }
        }
    }
    for (const domain::OtherItem& item : sheet.others) {
        members = members && known(item.member);
    }
    for (const domain::Resolution& resolution : sheet.resolutions) {
        members = members && known(resolution.proposedBy) && known(resolution.secondedBy);
    }
    for (const books::BankRepayment& paid : sheet.bankRepayments) {
        if (paid.mode == domain::PaymentMode::meetingCash) {
            return fail(ErrorCode::ruleBroken, "bank_mode");
        }
    }
    return members ? Result<void>() : fail(ErrorCode::notFound, "member");
}

/// The first finding as the rule that is broken, with the member's code where it is hers.
Result<void> checkSheet(const GroupAccounts& books, const MeetingSheet& sheet, base::Date today) {
    const auto faults = findings(books.basis(), sheet, today);
    if (faults.empty()) {
        return {};
    }
    base::Error error{ErrorCode::ruleBroken, {std::string(base::keyOf(faults.front().finding))}};
    if (faults.front().member) {
        const auto member =
            std::ranges::find(books.records.members, *faults.front().member, &domain::Member::id);
        error.details.push_back(member != books.records.members.end() ? member->code : std::string());
    }
    return fail(std::move(error));
}

/// A request that was granted by the meeting: to granted, where it was not yet, and to disbursed. One inside
/// a request to the bank follows that, and is only named.
Result<void> payOut(const PlanContext& context, const books::GrantedLoan& loan, const MeetingSheet& sheet,
                    std::vector<wire::OpBody>& ops) {
    auto application = loadApplication(context, *loan.application);
    if (!application) {
        return fail(application.error());
    }
    if (application->kind != ApplicationKind::memberRequest || application->group != sheet.group ||
        application->member != loan.member) {
        return fail(ErrorCode::notFound, "application");
    }
    if (application->inRequest) {
        const bool approved = application->state == ApplicationState::approved ||
                              application->state == ApplicationState::disbursed;
        return approved ? Result<void>() : fail(ErrorCode::ruleBroken, "in_request");
    }
    for (const Act act : {Act::grant, Act::disburse}) {
        if (act == Act::grant && application->state == ApplicationState::granted) {
            continue;
        }
        auto op = moved(context, *application, {act, "", "", loan.resolutionNo, sheet.heldOn});
        if (!op) {
            return fail(op.error());
        }
        application->state = op->to;
        ops.emplace_back(std::move(*op));
    }
    return {};
}

Result<void> bankPaidOut(const PlanContext& context, const books::BankLoanReceived& loan,
                         const MeetingSheet& sheet, std::vector<wire::OpBody>& ops) {
    const auto request = loadApplication(context, *loan.application);
    if (!request) {
        return fail(request.error());
    }
    if (request->kind != ApplicationKind::bankRequest || request->group != sheet.group) {
        return fail(ErrorCode::notFound, "application");
    }
    if (request->decision && loan.principal > request->decision->amount) {
        return fail(ErrorCode::ruleBroken, "amount_above_request");
    }
    auto op = moved(context, *request, {Act::disburse, "", "", "", {}});
    if (!op) {
        return fail(op.error());
    }
    ops.emplace_back(*op);
    return followRequest(context, *request, *op, ops);
}

Result<void> addGranted(const PlanContext& context, const MeetingSheet& sheet, LoanCodes& codes, Sealer& seal,
                        std::vector<wire::OpBody>& ops) {
    for (const books::GrantedLoan& granted : sheet.loans) {
        const auto code = codes.next();
        if (!code) {
            return fail(code.error());
        }
        domain::Loan loan;
        loan.id = granted.loan.isNil() ? domain::LoanId{context.newId()} : granted.loan;
        loan.group = sheet.group;
        loan.member = granted.member;
        loan.code = *code;
        loan.purpose = granted.purpose;
        loan.principal = granted.principal;
        loan.yearlyRate = granted.yearlyRate;
        loan.method = granted.method;
        loan.tenureMonths = granted.tenureMonths;
        loan.disbursedOn = sheet.heldOn;
        loan.firstDueOn = granted.firstDueOn;
        loan.fund = granted.fund;
        loan.meeting = sheet.meeting;
        loan.resolutionNo = granted.resolutionNo;
        loan.application = granted.application;
        ops.emplace_back(loanOp(loan, seal));
        if (granted.application) {
            if (auto paid = payOut(context, granted, sheet, ops); !paid) {
                return paid;
            }
        }
    }
    return {};
}

Result<void> addBankLoans(const PlanContext& context, const MeetingSheet& sheet, LoanCodes& codes,
                          Sealer& seal, std::vector<wire::OpBody>& ops) {
    for (const books::BankLoanReceived& received : sheet.bankLoans) {
        const auto code = codes.orNext(received.code);
        if (!code) {
            return fail(code.error());
        }
        domain::Loan loan;
        loan.id = received.loan.isNil() ? domain::LoanId{context.newId()} : received.loan;
        loan.group = sheet.group;
        loan.code = *code;
        loan.kind = domain::LoanKind::bank;
        loan.purpose = received.purpose;
        loan.principal = received.principal;
        loan.yearlyRate = received.yearlyRate;
        loan.method = received.method;
        loan.tenureMonths = received.tenureMonths;
        loan.disbursedOn = received.disbursedOn;
        loan.firstDueOn = received.firstDueOn;
        loan.meeting = sheet.meeting;
        loan.application = received.application;
        ops.emplace_back(loanOp(loan, seal));
        if (received.application) {
            if (auto paid = bankPaidOut(context, received, sheet, ops); !paid) {
                return paid;
            }
        }
    }
    return {};
}

Result<void> addOps(const PlanContext& context, const GroupAccounts& books, const MeetingSheet& sheet,
                    std::vector<wire::OpBody>& ops) {
    Sealer seal(context.session);
    LoanCodes codes(context, books.records);
    ops.emplace_back(meetingOp(meetingOf(books.basis(), sheet, context.clock.today()), seal));
    if (auto added = addGranted(context, sheet, codes, seal, ops); !added) {
        return added;
    }
    if (auto added = addBankLoans(context, sheet, codes, seal, ops); !added) {
        return added;
    }
    for (const books::BankRepayment& paid : sheet.bankRepayments) {
        ops.emplace_back(wire::LoanRepaid{paid.loan, sheet.group, paid.paidOn, paid.principal, paid.interest,
                                          paid.mode, sheet.meeting});
    }
    return seal.outcome();
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const CloseMeeting& command) {
    const MeetingSheet& sheet = command.sheet;
    if (const auto allowed = context.session.may(rightFor(sheet), sheet.group); !allowed) {
        return fail(allowed.error());
    }
    if (sheet.meeting.isNil()) {
        return fail(ErrorCode::missingData, "meeting");
    }
    const auto books = loadAccounts(context, sheet.group);
    if (!books) {
        return fail(books.error());
    }
    if (std::ranges::find(books->records.meetings, sheet.meeting, &domain::Meeting::id) !=
        books->records.meetings.end()) {
        return fail(ErrorCode::ruleBroken, "meeting_closed");
    }
    auto fit = checkReferences(sheet, books->records);
    if (fit) {
        fit = checkSheet(*books, sheet, context.clock.today());
    }
    Plan plan;
    if (fit) {
        fit = addOps(context, *books, sheet, plan.ops);
    }
    if (!fit) {
        return fail(fit.error());
    }
    plan.auditAction = "close_meeting";
    plan.auditSubject = base::toText(sheet.meeting.value);
    plan.auditDetail = base::keyOf(sheet.kind);
    plan.outcome = {sheet.meeting.value, books->records.group.code, std::nullopt};
    plan.local = [user = context.session.user().id,
                  subject = plan.auditSubject](store::WriteTransaction& transaction) {
        return store::Drafts(transaction.connection()).clear(user, "meeting", subject);
    };
    return plan;
}

}  // namespace sakhi::services
