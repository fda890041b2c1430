#include "books/MeetingSheet.h"
#include "books/Statements.h"

#include <algorithm>

namespace sakhi::books {

using base::Date;
using base::Money;
using domain::Attendance;
using domain::GroupRecords;
using domain::MeetingKind;

namespace {

/// A meeting in which everyone on the roll saves.
bool asksSaving(MeetingKind kind) {
    return domain::movesMoney(kind) && kind != MeetingKind::between;
}

/// The compulsory saving less what was paid in advance.
Money savingAsked(const GroupRecords& records, Money position) {
    const Money compulsory = records.group.compulsorySaving;
    return compulsory - std::clamp(position, Money{}, compulsory);
}

/// The line without any money.
SheetLine unpaid(const SheetLine& line) {
    SheetLine out;
    out.member = line.member;
    for (const SheetRepayment& repayment : line.repayments) {
        out.repayments.push_back({repayment.loan, repayment.due, {}, {}});
    }
    return out;
}

}  // namespace

Money cashInBox(const GroupRecords& records) {
    return Balances(postings(records), base::latestDate()).of(Account::cash);
}

Money savingsPosition(const GroupRecords& records, const domain::Member& member, Date before) {
    Money position;
    for (const domain::Meeting& meeting : records.meetings) {
        if (meeting.heldOn >= before) {
            break;
        }
        const auto line = std::ranges::find(meeting.lines, member.id, &domain::MeetingLine::member);
        position += line != meeting.lines.end() ? line->savings : Money{};
        if (asksSaving(meeting.kind) && member.onRoll(meeting.heldOn)) {
            position -= records.group.compulsorySaving;
        }
    }
    return position;
}

SheetLine prefilledLine(const SheetBasis& basis, const domain::Member& member, Date heldOn) {
    SheetLine line;
    line.member = member.id;
    line.savings = savingAsked(basis.records, savingsPosition(basis.records, member, heldOn));
    for (const lending::LoanAccount& account : basis.accounts) {
        const domain::Loan& loan = account.loan();
        const Money left = account.outstanding(heldOn);
        if (loan.kind == domain::LoanKind::internal && loan.member == member.id && !left.isZero()) {
            const Money due = dueOn(account, heldOn);
            line.repayments.push_back({loan.id, due, due, {}});
        }
    }
    return line;
}

MeetingSheet prefilled(const SheetBasis& basis, MeetingKind kind, Date heldOn,
                       const domain::MeetingId& meeting) {
    MeetingSheet sheet;
    sheet.meeting = meeting;
    sheet.group = basis.records.group.id;
    sheet.kind = kind;
    sheet.heldOn = heldOn;
    sheet.openingCash = basis.cash;
    if (!asksSaving(kind)) {
        return sheet;
    }
    for (const domain::Member& member : basis.records.members) {
        if (member.onRoll(heldOn)) {
            sheet.lines.push_back(prefilledLine(basis, member, heldOn));
        }
    }
    return sheet;
}

SheetLine withAttendance(const SheetBasis& basis, const MeetingSheet& sheet, const SheetLine& line,
                         Attendance attendance) {
    const bool came = domain::counts(attendance);
    SheetLine out = line;
    if (!came) {
        out = unpaid(line);
    } else if (!domain::counts(line.attendance)) {
        const auto member = std::ranges::find(basis.records.members, line.member, &domain::Member::id);
        out = member != basis.records.members.end() ? prefilledLine(basis, *member, sheet.heldOn) : line;
    }
    out.attendance = attendance;
    const Money asked = fineByRule(basis.records, line) - line.fineWaived;
    const bool typed = domain::counts(line.attendance) && !line.fine.isZero() && line.fine != asked;
    if (came && !typed) {
        out.fine = Money{};
        out.fineWaived = Money{};
        out.fine = fineByRule(basis.records, out);
    }
    return out;
}

Money fineByRule(const GroupRecords& records, const SheetLine& line) {
    const domain::GroupRules& rules = records.rules;
    Money fine;
    switch (line.attendance) {
        case Attendance::present:
            break;
        case Attendance::late:
            fine = rules.fineLate;
            break;
        case Attendance::absent:
            fine = rules.fineAbsent;
            break;
        case Attendance::leave:
            return {};
    }
    const auto member = std::ranges::find(records.members, line.member, &domain::Member::id);
    if (!rules.fineUnpaidSaving.isZero() && member != records.members.end()) {
        const Money asked = savingAsked(records, savingsPosition(records, *member, base::latestDate()));
        fine += line.savings < asked ? rules.fineUnpaidSaving : Money{};
    }
    return fine;
}

}  // namespace sakhi::books
