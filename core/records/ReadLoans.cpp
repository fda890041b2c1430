#include "records/Columns.h"
#include "records/Readers.h"

namespace sakhi::records {

using domain::LoanKind;

namespace {

bool isReal(const Drafts& drafts, std::uint32_t group) {
    return group != kNone && drafts.groups[group].known <= Known::stored;
}

LoanDraft loanRow(TableReader& table) {
    using C = LoanColumns;
    LoanDraft draft;
    domain::Loan& loan = draft.value;
    draft.line = table.line();
    draft.known = table.spoilt() ? Known::lost : Known::here;
    const auto kind = table.choice<LoanKind>(C::kind);
    draft.kindKnown = kind.has_value();
    loan.kind = kind.value_or(LoanKind::internal);
    loan.purpose = table.text(C::purpose);
    const auto principal = table.positiveMoney(C::principal);
    draft.principalKnown = principal.has_value();
    loan.principal = principal.value_or(base::Money());
    const auto rate = table.rate(C::rate, 1);
    draft.rateKnown = rate.has_value();
    loan.yearlyRate = rate.value_or(base::Rate());
    loan.method = table.choice<domain::InterestMethod>(C::method).value_or(loan.method);
    loan.tenureMonths =
        table.whole(C::tenure, 1, domain::kLongestTenure, FaultCode::tenureOutOfRange).value_or(1);
    draft.disbursedOn = table.pastDay(C::disbursedOn);
    const Day firstDue = table.day(C::firstDueOn);
    loan.disbursedOn = draft.disbursedOn == kNoDay ? base::Date{} : toDate(draft.disbursedOn);
    loan.firstDueOn = firstDue == kNoDay ? base::Date{} : toDate(firstDue);
    if (draft.disbursedOn != kNoDay && firstDue != kNoDay && firstDue <= draft.disbursedOn) {
        table.flaw(C::firstDueOn, FaultCode::firstDueTooEarly);
    }
    return draft;
}

void readBorrower(TableReader& table, Drafts& drafts, LoanDraft& draft) {
    using C = LoanColumns;
    const std::string_view code = table.code(C::member, Need::may);
    const bool internal = draft.value.kind == LoanKind::internal;
    if (code.empty()) {
        if (draft.kindKnown && internal && !table.spoilt()) {
            table.flaw(C::member, FaultCode::loanNeedsMember);
            draft.kindKnown = false;
        }
        return;
    }
    if (draft.kindKnown && !internal) {
        table.flaw(C::member, FaultCode::bankLoanOfMember);
        draft.kindKnown = false;
        return;
    }
    draft.member = drafts.memberNamed(code);
    const MemberDraft& member = drafts.members[draft.member];
    const bool bothKnown = isReal(drafts, draft.group) && isReal(drafts, member.group);
    if (member.known == Known::missing) {
        table.flaw(C::member, FaultCode::memberUnknown);
    } else if (bothKnown && member.group != draft.group) {
        table.flaw(C::member, FaultCode::memberOfOtherGroup);
        drafts.groups[draft.group].loanDoubt.add(draft.disbursedOn);
        drafts.groups[member.group].loanDoubt.add(draft.disbursedOn);
        drafts.groups[draft.group].openingDoubt = true;
        drafts.groups[member.group].openingDoubt = true;
    }
}

/// A loan that cannot be placed leaves sums of its day in doubt.
void noteDoubt(Drafts& drafts, const LoanDraft& draft) {
    if (!isReal(drafts, draft.group)) {
        if (draft.principalKnown) {
            Drafts::keepStray(drafts.strayLoans, {kNone, draft.disbursedOn, draft.value.principal, {}},
                              drafts.loanDoubt);
        } else {
            drafts.loanDoubt.add(draft.disbursedOn);
        }
    } else if (!draft.kindKnown || !draft.principalKnown || draft.disbursedOn == kNoDay) {
        drafts.groups[draft.group].loanDoubt.add(draft.disbursedOn);
    }
}

struct Placed {
    std::uint32_t group;
    std::uint32_t member;
};

/// Where a repayment belongs: the group of the loan's member, else the loan's.
Placed placeOf(const Drafts& drafts, std::uint32_t loan) {
    const LoanDraft& draft = drafts.loans[loan];
    const std::uint32_t home = draft.member == kNone ? kNone : drafts.members[draft.member].group;
    return {home == kNone ? draft.group : home, draft.member};
}

/// A repayment that cannot be placed leaves the sums of its day in doubt, or is what a line lacks.
void noteDoubt(Drafts& drafts, const RepaymentRow& row, const Placed& placed) {
    const bool real = isReal(drafts, placed.group);
    if (!row.amountsKnown || !row.modeKnown) {
        (real ? drafts.groups[placed.group].repaymentDoubt : drafts.repaymentDoubt).add(row.paidOn);
        return;
    }
    const LoanDraft* loan = row.loan == kNone ? nullptr : &drafts.loans[row.loan];
    const bool ofBank = loan != nullptr && loan->kindKnown && loan->value.kind == LoanKind::bank;
    const bool borrowerKnown = placed.member != kNone || (loan != nullptr && loan->known == Known::stored);
    if (!ofBank && (!real || row.paidOn == kNoDay || !borrowerKnown)) {
        Drafts::keepStray(drafts.strayRepayments, {placed.member, row.paidOn, row.principal, row.interest},
                          drafts.repaymentDoubt);
    }
}

}  // namespace

void readLoans(TableReader& table, Drafts& drafts) {
    using C = LoanColumns;
    while (table.next()) {
        const std::string_view code = table.code(C::code);
        const std::uint32_t group = namedGroup(table, C::group, drafts);
        LoanDraft draft = loanRow(table);
        draft.group = group;
        readBorrower(table, drafts, draft);
        noteDoubt(drafts, draft);
        const std::uint32_t before = code.empty() ? kNone : drafts.loanCodes().find(code);
        if (code.empty() || before != kNone) {
            drafts.lostLoans += code.empty() ? 1 : 0;
            if (before != kNone) {
                table.flaw(C::code, FaultCode::codeTwice, {std::to_string(drafts.loans[before].line)});
            }
            if (group != kNone) {
                drafts.groups[group].loanDoubt.add(draft.disbursedOn);
            }
            table.finish(group);
            continue;
        }
        warnOfPersonalCode(table, C::code, code);
        const auto home = drafts.storedGroup(&StoredRecords::findLoan, code);
        if (home && drafts.placeOf(*home) != group) {
            table.flaw(C::group, FaultCode::differsFromStored);
        }
        draft.faulty = !table.finish(group);
        const std::uint32_t place = drafts.addLoan(code, std::move(draft));
        if (group != kNone) {
            drafts.groups[group].loans.push_back(place);
        }
    }
}

void readRepayments(TableReader& table, Drafts& drafts) {
    using C = RepaymentColumns;
    while (table.next()) {
        RepaymentRow row;
        row.line = table.line();
        row.paidOn = table.pastDay(C::paidOn);
        take(table.money(C::principal), row.principal, row.amountsKnown);
        take(table.money(C::interest), row.interest, row.amountsKnown);
        const auto mode = table.choice<domain::PaymentMode>(C::mode);
        row.modeKnown = mode.has_value();
        row.mode = mode.value_or(row.mode);
        const std::string_view code = table.code(C::loan);
        row.loan = code.empty() ? kNone : drafts.loanNamed(code);
        const Placed placed = row.loan == kNone ? Placed{kNone, kNone} : placeOf(drafts, row.loan);
        if (row.loan != kNone && drafts.loans[row.loan].known == Known::missing && !table.spoilt()) {
            table.flaw(C::loan, FaultCode::loanUnknown);
        }
        noteDoubt(drafts, row, placed);
        row.faulty = !table.finish(placed.group);
        if (isReal(drafts, placed.group) && row.paidOn != kNoDay) {
            drafts.groups[placed.group].packed.repayments.add(row);
        }
    }
}

}  // namespace sakhi::records
