#include "Commands.h"
#include "base/Text.h"
#include "services/MeetingDrafts.h"
#include "store/Codes.h"

#include <QJsonArray>

#include <algorithm>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using books::MeetingSheet;

namespace {

/// Reads the options of one call and keeps the first that cannot be read.
class Options {
public:
    explicit Options(const Call& call) : m_arguments(call.arguments()) {}

    [[nodiscard]] bool has(const char* name) const { return m_arguments.has(QString::fromLatin1(name)); }
    [[nodiscard]] std::string text(const char* name) const {
        return m_arguments.value(QString::fromLatin1(name)).toStdString();
    }

    /// Sets what was given, leaves the rest.
    void money(const char* name, Money& into) {
        if (has(name)) {
            take(base::parseTyped(text(name)), into);
        }
    }
    template <class Enum>
    void key(const char* name, Enum& into) {
        if (!has(name)) {
            return;
        }
        const auto known = base::fromKey<Enum>(text(name));
        if (known) {
            into = *known;
        } else {
            refuse({ErrorCode::invalidText, {text(name)}});
        }
    }

    /// NAME=AMOUNT,NAME=AMOUNT ...
    template <class Take>
    void pairs(const char* name, const Take& use) {
        const QStringList parts =
            QString::fromStdString(text(name)).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const auto at = part.indexOf(QLatin1Char('='));
            Money amount;
            take(at < 0 ? Result<Money>(fail(ErrorCode::invalidMoney, part.toStdString()))
                        : base::parseTyped(part.mid(at + 1).toStdString()),
                 amount);
            if (!m_failure) {
                use(part.left(at).trimmed().toStdString(), amount);
            }
        }
    }

    void refuse(base::Error error) {
        m_failure = m_failure ? m_failure : std::optional<base::Error>(std::move(error));
    }
    [[nodiscard]] Result<void> outcome() const {
        return m_failure ? Result<void>(fail(*m_failure)) : Result<void>();
    }

private:
    void take(const Result<Money>& read, Money& into) {
        if (read) {
            into = *read;
        } else {
            refuse(read.error());
        }
    }

    const Arguments& m_arguments;
    std::optional<base::Error> m_failure;
};

/// A meeting that is being written: where it is kept, and how it stands.
struct Begun {
    MeetingDesk desk;
    MeetingSheet sheet;
};

const domain::Member* memberOf(const MeetingDesk& desk, const std::string& code) {
    const auto& members = desk.desk.books->records.members;
    const auto found = std::ranges::find_if(members, [&](const domain::Member& member) {
        return base::lowerAscii(member.code) == base::lowerAscii(code);
    });
    return found == members.end() ? nullptr : &*found;
}

/// The meeting begun in the group for the day; notFound.
Result<Begun> begunMeeting(Call& call) {
    auto desk = deskOf(call);
    if (!desk) {
        return fail(desk.error());
    }
    for (const services::UnclosedMeeting& begun : desk->desk.unclosed) {
        if (begun.heldOn == desk->on) {
            MeetingSheet sheet = services::resumed(desk->desk.basis(), begun.meeting, begun.fields);
            return Begun{std::move(*desk), std::move(sheet)};
        }
    }
    return fail(ErrorCode::notFound, "meeting");
}

Result<Answer> kept(Call& call, const MeetingSheet& sheet) {
    const auto session = call.session();
    const auto done =
        (*call.workspace())
            ->drafts()
            .put(**session, {services::kMeetingDrafts, sheet.meeting.value}, services::fieldsOf(sheet));
    if (!done) {
        return fail(done.error());
    }
    const auto sums = books::totals(sheet);
    Answer answer;
    const auto money = [](Money amount) { return QString::fromStdString(base::formatTwoDecimals(amount)); };
    answer.json = {{QStringLiteral("id"), QString::fromStdString(base::toText(sheet.meeting.value))},
                   {QStringLiteral("lines"), static_cast<int>(sheet.lines.size())},
                   {QStringLiteral("by_books"), money(sums.byBooks)},
                   {QStringLiteral("difference"),
                    sums.difference ? QJsonValue(money(*sums.difference)) : QJsonValue(QJsonValue::Null)}};
    answer.text = QStringLiteral("box by the books %1").arg(money(sums.byBooks));
    return answer;
}

Result<Answer> openMeeting(Call& call) {
    const auto desk = deskOf(call);
    if (!desk) {
        return fail(desk.error());
    }
    if (std::ranges::find(desk->desk.unclosed, desk->on, &services::UnclosedMeeting::heldOn) !=
        desk->desk.unclosed.end()) {
        return fail(ErrorCode::alreadyExists, base::formatIso(desk->on));
    }
    Options options(call);
    auto kind = domain::MeetingKind::regular;
    options.key("kind", kind);
    if (const auto read = options.outcome(); !read) {
        return fail(read.error());
    }
    MeetingSheet sheet = books::prefilled(desk->desk.basis(), kind, desk->on,
                                          {base::makeUuidV7(call.clock().nowMs(), call.entropy())});
    sheet.place = options.text("place");
    sheet.reason = options.text("reason");
    return kept(call, sheet);
}

/// The row of --member; a new one where the meeting has none for her (between meetings).
books::SheetLine& lineOf(Begun& begun, const domain::Member& member) {
    auto& lines = begun.sheet.lines;
    const auto found = std::ranges::find(lines, member.id, &books::SheetLine::member);
    if (found != lines.end()) {
        return *found;
    }
    books::SheetLine line = books::prefilledLine(begun.desk.desk.basis(), member, begun.sheet.heldOn);
    line.savings = Money{};
    for (books::SheetRepayment& row : line.repayments) {
        row.paid = Money{};
    }
    lines.push_back(std::move(line));
    return lines.back();
}

void setRepayment(Call& call, Options& options, books::SheetLine& line, const std::string& code,
                  const std::function<void(books::SheetRepayment&)>& set) {
    const auto loan = store::Codes((*call.workspace())->store().reader()).loan(code);
    const auto row = loan && *loan
                         ? std::ranges::find(line.repayments, (*loan)->id, &books::SheetRepayment::loan)
                         : line.repayments.end();
    if (row == line.repayments.end()) {
        options.refuse({ErrorCode::notFound, {code}});
    } else {
        set(*row);
    }
}

Result<Answer> writeLine(Call& call) {
    auto begun = begunMeeting(call);
    const auto code = call.arguments().required(QStringLiteral("member"));
    if (!begun || !code) {
        return fail(begun ? code.error() : begun.error());
    }
    const domain::Member* member = memberOf(begun->desk, *code);
    if (member == nullptr) {
        return fail(ErrorCode::notFound, *code);
    }
    Options options(call);
    books::SheetLine& line = lineOf(*begun, *member);
    auto attendance = line.attendance;
    options.key("attendance", attendance);
    line = books::withAttendance(begun->desk.desk.basis(), begun->sheet, line, attendance);
    options.money("savings", line.savings);
    options.money("voluntary", line.voluntarySavings);
    options.money("withdraw", line.voluntaryWithdrawal);
    options.money("withdraw-compulsory", line.compulsoryWithdrawal);
    options.money("fine", line.fine);
    options.money("waive", line.fineWaived);
    options.pairs("repay", [&](const std::string& loan, Money amount) {
        setRepayment(call, options, line, loan, [&](auto& row) { row.paid = amount; });
    });
    options.pairs("interest", [&](const std::string& loan, Money amount) {
        setRepayment(call, options, line, loan, [&](auto& row) { row.interest = amount; });
    });
    if (options.has("brought-by")) {
        const domain::Member* by = memberOf(begun->desk, options.text("brought-by"));
        if (by == nullptr) {
            return fail(ErrorCode::notFound, options.text("brought-by"));
        }
        line.broughtBy = by->id;
    }
    const auto read = options.outcome();
    return read ? kept(call, begun->sheet) : fail(read.error());
}

/// The box and what moved it beside the members: --total or --notes 500=6,...; --withdrawn, --deposited,
/// --other head=amount,...
Result<Answer> countBox(Call& call) {
    auto begun = begunMeeting(call);
    if (!begun) {
        return fail(begun.error());
    }
    Options options(call);
    MeetingSheet& sheet = begun->sheet;
    options.money("withdrawn", sheet.bankWithdrawn);
    options.money("deposited", sheet.bankDeposited);
    options.pairs("other", [&](const std::string& name, Money amount) {
        if (const auto head = base::fromKey<domain::OtherHead>(name)) {
            sheet.others.push_back({*head, amount, false, {}, {}});
        } else {
            options.refuse({ErrorCode::invalidText, {name}});
        }
    });
    if (options.has("total") || options.has("notes")) {
        domain::CashCount count;
        options.pairs("notes", [&](const std::string& name, Money pieces) {
            const auto note = base::parseTyped(name);
            const auto amount = note ? base::checkedMultiply(*note, pieces.inPaise() / 100)
                                     : Result<Money>(fail(note.error()));
            if (!amount) {
                options.refuse(amount.error());
                return;
            }
            count.notes.push_back({*note, *amount});
            count.total += *amount;
        });
        options.money("total", count.total);
        sheet.counted = count;
    }
    const auto read = options.outcome();
    return read ? kept(call, sheet) : fail(read.error());
}

Result<Answer> closeMeeting(Call& call) {
    auto begun = begunMeeting(call);
    if (!begun) {
        return fail(begun.error());
    }
    MeetingSheet& sheet = begun->sheet;
    Options options(call);
    if (options.has("reason")) {
        sheet.differenceReason = options.text("reason");
    }
    return closeSheet(call, sheet);
}

}  // namespace

Result<MeetingDesk> deskOf(Call& call) {
    const auto code = call.arguments().required(QStringLiteral("group"));
    const auto on = call.arguments().required(QStringLiteral("on"));
    if (!code || !on) {
        return fail(code ? on.error() : code.error());
    }
    const auto role = keeperOf(call);
    if (!role) {
        return fail(role.error());
    }
    const auto group = store::Codes((*call.workspace())->store().reader()).group(*code);
    if (!group || !*group) {
        return fail(group ? base::Error{ErrorCode::notFound, {*code}} : group.error());
    }
    return deskOf(call, **group, *on);
}

Result<MeetingDesk> deskOf(Call& call, const domain::GroupId& group, const std::string& on) {
    const auto day = base::parseIsoDate(on);
    const auto role = keeperOf(call);
    if (!day || !role) {
        return fail(day ? role.error() : day.error());
    }
    auto desk = (*call.workspace())->meetings().desk(**call.session(*role), group, call.clock().today());
    if (!desk) {
        return fail(desk.error());
    }
    return MeetingDesk{std::move(*desk), *day};
}

Result<Answer> closeSheet(Call& call, const MeetingSheet& sheet) {
    const auto session = call.session();
    const auto done =
        (*call.workspace())->bus().execute(**session, services::CloseMeeting{sheet}, call.progress());
    if (!done) {
        return fail(done.error());
    }
    const QString id = QString::fromStdString(base::toText(done->id));
    return Answer{{{QStringLiteral("id"), id}}, id, Exit::done};
}

Result<Answer> meeting(Call& call) {
    const auto step = call.arguments().word(1, "open|line|count|close");
    if (!step) {
        return fail(step.error());
    }
    if (*step == "open") {
        return openMeeting(call);
    }
    if (*step == "line") {
        return writeLine(call);
    }
    if (*step == "count") {
        return countBox(call);
    }
    return *step == "close" ? closeMeeting(call) : fail(ErrorCode::wrongCall, "meeting " + *step);
}

}  // namespace sakhi::cli
