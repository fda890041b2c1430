#include "books/MeetingSheet.h"

#include <algorithm>

namespace sakhi::books {

using base::Date;
using base::Money;

namespace {

const lending::LoanAccount* accountOf(const SheetBasis& basis, const domain::LoanId& loan) {
    const auto found = std::ranges::find(basis.accounts, loan, [](const auto& a) { return a.loan().id; });
    return found == basis.accounts.end() ? nullptr : &*found;
}

void addLine(const SheetBasis& basis, const MeetingSheet& sheet, const SheetLine& line,
             domain::Meeting& out) {
    out.lines.push_back({line.member, line.attendance, line.savings, line.voluntarySavings, line.fine});
    if (!(line.compulsoryWithdrawal + line.voluntaryWithdrawal).isZero()) {
        out.withdrawals.push_back({line.member, line.compulsoryWithdrawal, line.voluntaryWithdrawal});
    }
    if (line.broughtBy) {
        out.brought.push_back({line.member, *line.broughtBy});
    }
    if (!line.fineWaived.isZero()) {
        out.waivers.push_back({line.member, line.fineWaived});
    }
    for (const SheetRepayment& repayment : line.repayments) {
        const lending::LoanAccount* account = accountOf(basis, repayment.loan);
        if (account && !repayment.paid.isZero()) {
            const Split split = splitOf(*account, repayment, sheet.heldOn);
            out.repayments.push_back({repayment.loan, sheet.heldOn, split.principal, split.interest,
                                      domain::PaymentMode::meetingCash, sheet.meeting});
        }
    }
}

/// The account as it was before the meeting's own payments.
lending::LoanAccount before(const lending::LoanAccount& account, const domain::MeetingId& meeting) {
    std::vector<domain::Repayment> payments = account.payments();
    std::erase_if(payments, [&](const domain::Repayment& paid) { return paid.meeting == meeting; });
    return {account.loan(), std::move(payments), Money{}};
}

/// The row of a member as the meeting holds it, with every loan she could have paid on.
SheetLine lineOf(const SheetBasis& basis, const domain::Meeting& meeting, const domain::MeetingLine& line) {
    SheetLine out{
        line.member, line.attendance, line.savings, line.voluntarySavings, {}, {}, line.fine, {}, {}, {}};
    for (const domain::SavingsWithdrawal& row : meeting.withdrawals) {
        if (row.member == line.member) {
            out.compulsoryWithdrawal = row.compulsory;
            out.voluntaryWithdrawal = row.voluntary;
        }
    }
    for (const domain::FineWaiver& row : meeting.waivers) {
        out.fineWaived += row.member == line.member ? row.amount : Money{};
    }
    for (const domain::BroughtPayment& row : meeting.brought) {
        out.broughtBy = row.member == line.member ? row.by : out.broughtBy;
    }
    for (const lending::LoanAccount& account : basis.accounts) {
        const domain::Loan& loan = account.loan();
        if (loan.kind != domain::LoanKind::internal || loan.member != line.member ||
            loan.meeting == meeting.id) {
            continue;
        }
        const lending::LoanAccount then = before(account, meeting.id);
        const auto paid = std::ranges::find(meeting.repayments, loan.id, &domain::Repayment::loan);
        if (paid == meeting.repayments.end()) {
            if (!then.outstanding(meeting.heldOn).isZero()) {
                out.repayments.push_back({loan.id, dueOn(then, meeting.heldOn), {}, {}});
            }
            continue;
        }
        SheetRepayment row{loan.id, dueOn(then, meeting.heldOn), paid->principal + paid->interest, {}};
        if (splitOf(then, row, meeting.heldOn).interest != paid->interest) {
            row.interest = paid->interest;
        }
        out.repayments.push_back(row);
    }
    return out;
}

/// The loans that the meeting handed out or noted as paid in by the bank.
void addLoans(const SheetBasis& basis, MeetingSheet& sheet) {
    for (const domain::Loan& loan : basis.records.loans) {
        if (loan.meeting != sheet.meeting) {
            continue;
        }
        if (loan.kind == domain::LoanKind::internal && loan.member) {
            sheet.loans.push_back({loan.id, *loan.member, loan.purpose, loan.principal, loan.yearlyRate,
                                   loan.method, loan.tenureMonths, loan.firstDueOn, loan.fund,
                                   loan.resolutionNo, loan.application});
        } else {
            sheet.bankLoans.push_back({loan.id, loan.code, loan.purpose, loan.principal, loan.yearlyRate,
                                       loan.method, loan.tenureMonths, loan.disbursedOn, loan.firstDueOn,
                                       loan.application});
        }
    }
    for (const domain::Repayment& paid : basis.records.otherRepayments) {
        if (paid.recordedIn == sheet.meeting) {
            sheet.bankRepayments.push_back(
                {paid.loan, paid.paidOn, paid.principal, paid.interest, paid.mode});
        }
    }
}

}  // namespace

domain::Meeting meetingOf(const SheetBasis& basis, const MeetingSheet& sheet, Date closedOn) {
    MeetingSheet written = sheet;
    written.openingCash = basis.cash;
    const SheetTotals sums = totals(written);
    domain::Meeting out;
    out.id = sheet.meeting;
    out.group = sheet.group;
    out.kind = sheet.kind;
    out.heldOn = sheet.heldOn;
    out.place = sheet.place;
    out.origin = domain::MeetingOrigin::entered;
    out.closedOn = closedOn;
    out.chair = sheet.chair;
    out.openingCash = basis.cash;
    out.resolutions = sheet.resolutions;
    out.nextOn = sheet.nextOn;
    out.reason = sheet.reason;
    out.closingCash = basis.cash;
    if (!domain::movesMoney(sheet.kind)) {
        return out;
    }
    for (const SheetLine& line : sheet.lines) {
        addLine(basis, sheet, line, out);
    }
    out.others = sheet.others;
    out.bankWithdrawn = sheet.bankWithdrawn;
    out.bankDeposited = sheet.bankDeposited;
    out.loansDisbursed = sums.loansGiven;
    out.expenses = sums.expenses;
    out.counted = sheet.counted;
    out.difference = sums.difference.value_or(Money{});
    out.differenceReason = out.difference.isZero() ? std::string{} : sheet.differenceReason;
    out.closingCash = sums.byBooks + out.difference;
    return out;
}

MeetingSheet sheetOf(const SheetBasis& basis, const domain::Meeting& meeting) {
    MeetingSheet sheet;
    sheet.meeting = meeting.id;
    sheet.group = meeting.group;
    sheet.kind = meeting.kind;
    sheet.heldOn = meeting.heldOn;
    sheet.place = meeting.place;
    sheet.chair = meeting.chair;
    sheet.openingCash = meeting.openingCash;
    for (const domain::MeetingLine& line : meeting.lines) {
        sheet.lines.push_back(lineOf(basis, meeting, line));
    }
    sheet.others = meeting.others;
    sheet.bankWithdrawn = meeting.bankWithdrawn;
    sheet.bankDeposited = meeting.bankDeposited;
    addLoans(basis, sheet);
    sheet.resolutions = meeting.resolutions;
    sheet.counted = meeting.counted;
    sheet.differenceReason = meeting.differenceReason;
    sheet.nextOn = meeting.nextOn;
    sheet.reason = meeting.reason;
    return sheet;
}

}  // namespace sakhi::books
