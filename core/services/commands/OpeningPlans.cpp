#include "services/commands/LoanCodes.h"
#include "services/commands/RecordOps.h"
#include "store/GroupRecordsReader.h"

#include <algorithm>
#include <set>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::LoanKind;

namespace {

bool isAmount(Money amount) {
    return !amount.isNegative() && amount <= Money::paise(Money::kMaxPaise);
}

/// The sheet is the beginning of the books: once, before any meeting, on a day between the group's founding
/// and today.
Result<void> checkSheet(const domain::GroupRecords& records, const domain::Opening& opening,
                        base::Date today) {
    if (records.opening) {
        return fail(ErrorCode::ruleBroken, "opening_recorded");
    }
    if (!records.meetings.empty() || !records.loans.empty()) {
        return fail(ErrorCode::ruleBroken, "records_begun");
    }
    if (opening.asOf < records.group.formedOn) {
        return fail(ErrorCode::ruleBroken, "opening_before_formed");
    }
    if (opening.asOf > today) {
        return fail(ErrorCode::ruleBroken, "opening_later");
    }
    const bool surplus = isAmount(opening.surplus.isNegative() ? -opening.surplus : opening.surplus);
    return isAmount(opening.cash) && isAmount(opening.bank) && surplus
               ? Result<void>()
               : Result<void>(fail(ErrorCode::ruleBroken, "amount_negative"));
}

Result<void> checkSavings(const domain::GroupRecords& records, const RecordOpening& command) {
    std::set<domain::MemberId> named;
    for (const auto& [member, saved] : command.savings) {
        if (std::ranges::find(records.members, member, &domain::Member::id) == records.members.end()) {
            return fail(ErrorCode::ruleBroken, "not_a_member");
        }
        if (!named.insert(member).second) {
            return fail(ErrorCode::ruleBroken, "member_twice");
        }
        if (!isAmount(saved)) {
            return fail(ErrorCode::ruleBroken, "amount_negative");
        }
    }
    return {};
}

Result<void> checkLoan(const domain::GroupRecords& records, const domain::Loan& loan, base::Date asOf) {
    if (loan.member.has_value() != (loan.kind == LoanKind::internal)) {
        return fail(ErrorCode::missingData, "borrower");
    }
    if (loan.member &&
        std::ranges::find(records.members, *loan.member, &domain::Member::id) == records.members.end()) {
        return fail(ErrorCode::ruleBroken, "not_a_member");
    }
    if (loan.principal <= Money() || !isAmount(loan.principal)) {
        return fail(ErrorCode::ruleBroken, "amount_positive");
    }
    if (!domain::isTenure(loan.tenureMonths)) {
        return fail(ErrorCode::ruleBroken, "months_range");
    }
    if (!domain::isYearlyRate(loan.yearlyRate)) {
        return fail(ErrorCode::ruleBroken, "rate_range");
    }
    return loan.firstDueOn > asOf && loan.firstDueOn <= base::latestDate()
               ? Result<void>()
               : Result<void>(fail(ErrorCode::ruleBroken, "next_due_after_sheet"));
}

Result<void> checkOpening(const domain::GroupRecords& records, const RecordOpening& command,
                          base::Date today) {
    if (auto fit = checkSheet(records, command.opening, today); !fit) {
        return fit;
    }
    if (auto fit = checkSavings(records, command); !fit) {
        return fit;
    }
    for (const auto& loan : command.loans) {
        if (auto fit = checkLoan(records, loan, command.opening.asOf); !fit) {
            return fit;
        }
    }
    return {};
}

/// A loan of the sheet as one handed out on its day: what was left then is its principal.
domain::Loan openingLoan(const PlanContext& context, const RecordOpening& command, const domain::Loan& asked,
                         const std::string& code) {
    domain::Loan loan = asked;
    loan.id = {context.newId()};
    loan.group = command.group;
    loan.code = code;
    loan.disbursedOn = command.opening.asOf;
    loan.fund = domain::FundSource::ownFunds;
    loan.meeting.reset();
    loan.application.reset();
    return loan;
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const RecordOpening& command) {
    if (const auto allowed = context.session.may(security::CommandKind::recordOpening, command.group);
        !allowed) {
        return fail(allowed.error());
    }
    const auto records =
        store::GroupRecordsReader(context.reader, context.session.opener()).load(command.group);
    if (!records) {
        return fail(records.error());
    }
    if (const auto fit = checkOpening(*records, command, context.clock.today()); !fit) {
        return fail(fit.error());
    }
    Sealer seal(context.session);
    Plan plan;
    wire::OpeningRecorded op{command.group, command.opening, {}};
    op.opening.derived = false;
    for (const auto& [member, saved] : command.savings) {
        op.savings.push_back({member, saved});
    }
    plan.ops.emplace_back(std::move(op));
    LoanCodes codes(context, *records);
    for (const auto& asked : command.loans) {
        const auto code = codes.next();
        if (!code) {
            return fail(code.error());
        }
        plan.ops.emplace_back(loanOp(openingLoan(context, command, asked, *code), seal));
    }
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    plan.auditAction = "opening";
    plan.auditSubject = records->group.code;
    plan.auditDetail = base::formatIso(command.opening.asOf);
    plan.outcome = {command.group.value, records->group.code, std::nullopt};
    return plan;
}

}  // namespace sakhi::services
