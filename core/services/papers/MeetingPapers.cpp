#include "books/Passbook.h"
#include "services/BookWords.h"
#include "services/KeyText.h"
#include "services/papers/BooksSource.h"

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Money;
using base::Result;

namespace {

/// A meeting as it was first entered: what was read aloud, signed and counted.
const domain::Meeting* meetingIn(const domain::GroupRecords& records, const domain::MeetingId& id) {
    const auto at = std::ranges::find(records.meetings, id, &domain::Meeting::id);
    return at == records.meetings.end() ? nullptr : &*at;
}

report::AttendanceFacts lineOf(const BooksSource& source, const domain::Meeting& meeting,
                               const domain::MeetingLine& line) {
    report::AttendanceFacts out;
    out.member = personOf(source, line.member);
    out.attendance = line.attendance;
    out.savings = line.savings;
    out.voluntary = line.voluntarySavings;
    out.fine = line.fine;
    for (const auto& repayment : meeting.repayments) {
        const auto* account = source.books.account(repayment.loan);
        if (account != nullptr && account->loan().member == line.member) {
            out.principal += repayment.principal;
            out.interest += repayment.interest;
        }
    }
    return out;
}

std::string who(const BooksSource& source, const domain::MemberId& member) {
    const auto person = personOf(source, member);
    return person.memberNo + " " + person.name;
}

report::Said note(std::string key, const QString& text) {
    return {std::move(key), text.toStdString()};
}

std::vector<report::Said> notesOf(const BooksSource& source, const domain::Meeting& meeting) {
    const auto& w = source.words;
    const auto name = [&](const domain::MemberId& member) {
        return QString::fromStdString(who(source, member));
    };
    const auto rupees = [](Money amount) { return QString::fromStdString(base::formatIndian(amount)); };
    std::vector<report::Said> out;
    for (const auto& one : meeting.brought) {
        out.push_back(
            note("brought:" + personOf(source, one.member).memberNo,
                 w.translate("Paper", "%1 was away; %2 brought what she paid.", "minutes: two members")
                     .arg(name(one.member), name(one.by))));
    }
    for (const auto& one : meeting.waivers) {
        out.push_back(note("waived:" + personOf(source, one.member).memberNo,
                           w.translate("Paper", "%1: a fine of %2 was let off.", "minutes: member; amount")
                               .arg(name(one.member), rupees(one.amount))));
    }
    for (const auto& one : meeting.withdrawals) {
        out.push_back(
            note("withdrawn:" + personOf(source, one.member).memberNo,
                 w.translate("Paper", "%1 was handed back savings of %2.", "minutes: member; amount")
                     .arg(name(one.member), rupees(one.compulsory + one.voluntary))));
    }
    if (!meeting.reason.empty()) {
        out.push_back({{}, meeting.reason});
    }
    return out;
}

std::vector<report::ResolutionFacts> resolutionsOf(const BooksSource& source,
                                                   const domain::Meeting& meeting) {
    std::vector<report::ResolutionFacts> out;
    const auto number = [&](const std::optional<domain::MemberId>& member) {
        return member ? personOf(source, *member).memberNo : std::string();
    };
    for (const auto& one : meeting.resolutions) {
        out.push_back({one.number, one.text, number(one.proposedBy), number(one.secondedBy)});
    }
    if (out.empty() && !meeting.resolution.empty()) {
        out.push_back({meetingNo(source.books, meeting.id), meeting.resolution, {}, {}});
    }
    return out;
}

std::vector<report::GrantFacts> grantsOf(const BooksSource& source, const domain::Meeting& meeting) {
    std::vector<report::GrantFacts> out;
    const auto& records = source.books.records;
    for (const auto& loan : records.loans) {
        const bool own = loan.kind == domain::LoanKind::internal && loan.member;
        const auto* granted = own ? books::meetingOf(loan, records.meetings) : nullptr;
        if (granted != nullptr && granted->id == meeting.id) {
            out.push_back(
                {loan.code,
                 personOf(source, *loan.member),
                 {loan.purpose, keyText(KeyKind::purpose, loan.purpose, source.words).toStdString()},
                 loan.principal,
                 loan.tenureMonths,
                 loan.yearlyRate});
        }
    }
    return out;
}

/// What the meeting's vouchers moved in the box, head by head, as they were first entered.
std::vector<report::CashFacts> cashOf(const BooksSource& source, const domain::MeetingId& meeting) {
    std::vector<report::CashFacts> out;
    for (const auto& voucher : source.books.vouchers) {
        if (voucher.meeting != meeting || voucher.correction) {
            continue;
        }
        Money cash;
        std::string key(base::keyOf(voucher.particulars));
        QString words = particularsText(voucher.particulars, &source.words);
        for (const auto& entry : voucher.entries) {
            cash += entry.account == books::Account::cash ? entry.debit - entry.credit : Money();
            const bool named = voucher.particulars == books::Particulars::expenses ||
                               voucher.particulars == books::Particulars::otherReceipts;
            if (named && entry.account != books::Account::cash) {
                key = base::keyOf(entry.account);
                words = accountText(entry.account, &source.words);
            }
        }
        const auto same =
            std::ranges::find_if(out, [&](const report::CashFacts& one) { return one.what.key == key; });
        if (same != out.end()) {
            same->amount += cash;
        } else if (!cash.isZero()) {
            out.push_back({{key, words.toStdString()}, cash});
        }
    }
    return out;
}

void fillCount(const domain::Meeting& meeting, report::MinutesFacts& out) {
    if (!meeting.counted) {
        return;
    }
    out.counted = meeting.counted->total;
    for (const auto& one : meeting.counted->notes) {
        out.notesCounted.push_back({one.note, one.amount});
    }
}

}  // namespace

Result<report::MinutesFacts> minutesFacts(const BooksSource& source, const domain::MeetingId& id) {
    const auto& records = source.books.records;
    const auto entered = domain::asEntered(records);
    const auto* meeting = meetingIn(entered, id);
    if (meeting == nullptr) {
        return fail(base::ErrorCode::notFound);
    }
    const BooksSource then{source.books, source.store, source.words, meeting->heldOn};
    report::MinutesFacts out;
    out.meetingNo = meetingNo(source.books, id);
    out.paper = paperFacts(then, "MM-" + records.group.code + "-" + out.meetingNo);
    out.paper.at = beginningOf(meeting->heldOn);
    out.kind = {std::string(base::keyOf(meeting->kind)),
                meetingKindText(meeting->kind, &source.words).toStdString()};
    out.heldOn = meeting->heldOn;
    out.place = meeting->place;
    if (meeting->chair) {
        out.chair = personOf(then, *meeting->chair);
    }
    out.onRoll = out.paper.group.members;
    out.quorum = (out.onRoll * records.rules.quorumPercent + 99) / 100;
    for (const auto& line : meeting->lines) {
        out.lines.push_back(lineOf(then, *meeting, line));
    }
    std::ranges::sort(out.lines, {},
                      [](const report::AttendanceFacts& line) { return line.member.memberNo; });
    out.notes = notesOf(then, *meeting);
    out.resolutions = resolutionsOf(then, *meeting);
    out.grants = grantsOf(then, *meeting);
    out.openingCash = meeting->openingCash;
    out.cash = cashOf(then, id);
    out.closingCash = meeting->closingCash;
    fillCount(*meeting, out);
    out.difference = meeting->difference;
    out.differenceReason = meeting->differenceReason;
    out.nextOn = meeting->nextOn;
    out.closedOn = meeting->closedOn;
    out.corrections = correctionsIn(then, {meeting->heldOn, base::latestDate(), id});
    return out;
}

Result<report::SlipFacts> slipFacts(const BooksSource& source, const domain::MemberId& member,
                                    const domain::MeetingId& id) {
    const auto entered = domain::asEntered(source.books.records);
    const auto* meeting = meetingIn(entered, id);
    if (meeting == nullptr || source.books.member(member) == nullptr) {
        return fail(base::ErrorCode::notFound);
    }
    const BooksSource then{source.books, source.store, source.words, meeting->heldOn};
    report::SlipFacts out;
    out.meetingNo = meetingNo(source.books, id);
    out.heldOn = meeting->heldOn;
    out.paid.member = personOf(then, member);
    out.paid.attendance = domain::Attendance::absent;
    for (const auto& line : meeting->lines) {
        if (line.member == member) {
            out.paid = lineOf(then, *meeting, line);
        }
    }
    for (const auto& one : meeting->withdrawals) {
        out.withdrawn += one.member == member ? one.compulsory + one.voluntary : Money();
    }
    out.paper = paperFacts(
        then, "SR-" + source.books.records.group.code + "-" + out.meetingNo + "-" + out.paid.member.memberNo);
    for (const auto& row : books::passbook(source.books.records, member)) {
        if (row.on <= meeting->heldOn) {
            out.savings = row.savings;
            out.owed = row.owed;
        }
    }
    out.nextMeetingOn = meeting->nextOn;
    for (const auto& account : source.books.measurer.accounts()) {
        const auto dues = account.loan().member == member && account.loan().disbursedOn <= meeting->heldOn
                              ? account.dues(meeting->heldOn)
                              : lending::Dues();
        if (dues.nextDueOn && (!out.nextDueOn || *dues.nextDueOn <= *out.nextDueOn)) {
            out.nextDue = out.nextDueOn == dues.nextDueOn ? out.nextDue + dues.nextDue : dues.nextDue;
            out.nextDueOn = dues.nextDueOn;
        }
    }
    return out;
}

}  // namespace sakhi::services
