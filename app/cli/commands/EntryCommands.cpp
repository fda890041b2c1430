#include "Commands.h"
#include "base/Text.h"
#include "store/Codes.h"

#include <algorithm>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::EntryHead;

namespace {

books::MeetingSheet betweenSheet(Call& call, const MeetingDesk& desk) {
    return books::prefilled(desk.desk.basis(), domain::MeetingKind::between, desk.on,
                            {base::makeUuidV7(call.clock().nowMs(), call.entropy())});
}

/// What moved at the bank on an earlier day is noted on the day of the last meeting: none is written before
/// it.
void liftToLast(books::MeetingSheet& sheet, const MeetingDesk& desk) {
    const auto& meetings = desk.desk.books->records.meetings;
    if (!meetings.empty()) {
        sheet.heldOn = std::max(sheet.heldOn, meetings.back().heldOn);
    }
}

/// A payment into or out of the bank account, noted today or on the day of the last meeting.
void payAtBank(books::MeetingSheet& sheet, const MeetingDesk& desk, const lending::LoanAccount& account,
               Money amount, domain::PaymentMode mode) {
    const books::Split split = books::splitOf(account, {account.loan().id, {}, amount, {}}, desk.on);
    sheet.bankRepayments.push_back({account.loan().id, desk.on, split.principal, split.interest, mode});
    liftToLast(sheet, desk);
}

/// GROUP:DATE:HEAD:SUBJECT taken apart.
struct EntryName {
    domain::GroupId group;
    base::Date on;
    domain::CorrectedEntry entry;
};

Result<EntryName> entryNamed(Call& call, const std::string& name) {
    const QStringList parts = QString::fromStdString(name).split(QLatin1Char(':'));
    if (parts.size() < 3) {
        return fail(ErrorCode::wrongCall, "ENTRY " + name);
    }
    store::Codes codes((*call.workspace())->store().reader());
    const auto group = codes.group(parts[0].toStdString());
    const auto on = base::parseIsoDate(parts[1].toStdString());
    const auto head = base::fromKey<EntryHead>(parts[2].toStdString());
    if (!group || !*group || !on || !head) {
        return fail(ErrorCode::notFound, name);
    }
    EntryName out{**group, *on, {}};
    out.entry.head = *head;
    const std::string subject = parts.size() > 3 ? parts[3].toStdString() : std::string();
    if (*head == EntryHead::other) {
        bool known = false;
        out.entry.item = QString::fromStdString(subject).toInt(&known);
        if (!known || out.entry.item < 0) {
            return fail(ErrorCode::wrongCall, "ENTRY " + name);
        }
    } else if (*head == EntryHead::principal || *head == EntryHead::interest) {
        const auto loan = codes.loan(subject);
        if (!loan || !*loan) {
            return fail(ErrorCode::notFound, subject);
        }
        out.entry.subject = {(*loan)->id.value};
    } else if (*head != EntryHead::bankWithdrawn && *head != EntryHead::bankDeposited) {
        const auto member = codes.member(subject);
        if (!member || !*member) {
            return fail(ErrorCode::notFound, subject);
        }
        out.entry.subject = {(*member)->id.value};
    }
    return out;
}

}  // namespace

Result<Answer> repay(Call& call) {
    const auto code = call.arguments().word(1, "LOAN");
    const auto on = call.arguments().required(QStringLiteral("on"));
    const auto amountText = call.arguments().required(QStringLiteral("amount"));
    const auto role = keeperOf(call);
    if (!code || !on || !amountText || !role) {
        return fail(!code         ? code.error()
                    : !on         ? on.error()
                    : !amountText ? amountText.error()
                                  : role.error());
    }
    const auto amount = base::parseTyped(*amountText);
    const auto loan = store::Codes((*call.workspace())->store().reader()).loan(*code);
    if (!amount || !loan || !*loan) {
        return fail(!amount ? amount.error()
                    : loan  ? base::Error{ErrorCode::notFound, {*code}}
                            : loan.error());
    }
    const auto desk = deskOf(call, (*loan)->group, *on);
    if (!desk) {
        return fail(desk.error());
    }
    const auto accounts = desk->desk.basis().accounts;
    const auto account =
        std::ranges::find(accounts, (*loan)->id, [](const auto& one) { return one.loan().id; });
    const auto& records = desk->desk.books->records;
    const auto member = std::ranges::find_if(
        records.members, [&](const domain::Member& one) { return one.id == account->loan().member; });
    const std::string key = call.arguments().has(QStringLiteral("mode"))
                                ? call.arguments().value(QStringLiteral("mode")).toStdString()
                            : member == records.members.end() ? "bank_transfer"
                                                              : "meeting_cash";
    const auto mode = base::fromKey<domain::PaymentMode>(key);
    if (!mode || (*mode == domain::PaymentMode::meetingCash && member == records.members.end())) {
        return fail(ErrorCode::invalidText, key);
    }
    auto sheet = betweenSheet(call, *desk);
    if (*mode != domain::PaymentMode::meetingCash) {
        payAtBank(sheet, *desk, *account, *amount, *mode);
        return closeSheet(call, sheet);
    }
    books::SheetLine line;
    line.member = member->id;
    line.repayments.push_back({(*loan)->id, books::dueOn(*account, desk->on), *amount, {}});
    sheet.lines.push_back(std::move(line));
    return closeSheet(call, sheet);
}

Result<Answer> disburse(Call& call) {
    const auto on = call.arguments().required(QStringLiteral("on"));
    const auto role = keeperOf(call);
    const auto word = call.arguments().word(1, "ID");
    if (!on || !role || !word) {
        return fail(!on ? on.error() : !role ? role.error() : word.error());
    }
    const auto id = applicationOf(call, *word);
    if (!id) {
        return fail(id.error());
    }
    auto& session = **call.session();
    const auto request =
        store::ApplicationReader((*call.workspace())->store().reader(), session.opener()).load(*id);
    const auto desk =
        request ? deskOf(call, request->group, *on) : Result<MeetingDesk>(fail(request.error()));
    if (!desk) {
        return fail(desk.error());
    }
    auto sheet = betweenSheet(call, *desk);
    const domain::LoanId loan{base::makeUuidV7(call.clock().nowMs(), call.entropy())};
    const base::Date due = base::addMonths(desk->on, 1);
    if (request->kind == domain::ApplicationKind::memberRequest) {
        const auto monthly = desk->desk.books->records.group.internalMonthlyRate.inBasisPoints();
        sheet.loans.push_back({loan, request->member, request->purpose, request->amount,
                               base::Rate::basisPoints(monthly * 12), domain::InterestMethod::reducing,
                               request->months, due, domain::FundSource::ownFunds, request->resolutionNo,
                               *id});
    } else if (request->decision) {
        sheet.bankLoans.push_back({loan, "", request->purpose, request->decision->amount,
                                   request->decision->yearlyRate, domain::InterestMethod::reducing,
                                   request->decision->months, desk->on, due, *id});
        liftToLast(sheet, *desk);
    } else {
        return fail(ErrorCode::wrongState, base::keyOf(request->state));
    }
    auto done = closeSheet(call, sheet);
    if (done) {
        done->json[QStringLiteral("id")] = QString::fromStdString(request->number);
        done->json[QStringLiteral("state")] = QStringLiteral("disbursed");
    }
    return done;
}

Result<Answer> reverse(Call& call) {
    const auto name = call.arguments().word(1, "ENTRY");
    const auto reason = call.arguments().required(QStringLiteral("reason"));
    const auto role = keeperOf(call);
    if (!name || !reason || !role) {
        return fail(!name ? name.error() : !reason ? reason.error() : role.error());
    }
    auto named = entryNamed(call, *name);
    const auto now = call.arguments().has(QStringLiteral("to"))
                         ? base::parseTyped(call.arguments().value(QStringLiteral("to")).toStdString())
                         : Result<Money>(Money{});
    if (!named || !now) {
        return fail(named ? now.error() : named.error());
    }
    const auto books = (*call.workspace())->records().books(**call.session(), named->group);
    if (!books) {
        return fail(books.error());
    }
    // Of several meetings on the day the one that has the entry; an empty one only where there is no other.
    std::optional<domain::MeetingId> meeting;
    for (domain::Meeting standing : (*books)->records.meetings) {
        const Money* amount =
            standing.heldOn == named->on ? domain::amountOf(standing, named->entry) : nullptr;
        if (amount && (!meeting || !amount->isZero())) {
            meeting = standing.id;
            named->entry.was = *amount;
        }
    }
    if (!meeting) {
        return fail(ErrorCode::notFound, *name);
    }
    named->entry.now = *now;
    const auto done =
        (*call.workspace())
            ->bus()
            .execute(**call.session(), services::CorrectEntries{*meeting, {named->entry}, *reason},
                     call.progress());
    if (!done) {
        return fail(done.error());
    }
    const QString id = QString::fromStdString(base::toText(done->id));
    return Answer{{{QStringLiteral("id"), id}}, id, Exit::done};
}

}  // namespace sakhi::cli
