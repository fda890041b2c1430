#include "services/papers/Papers.h"

#include "report/Registry.h"
#include "services/papers/AppraisalPaper.h"
#include "services/papers/BooksSource.h"
#include "services/papers/PaperLanguage.h"
#include "services/papers/RequestPapers.h"

#include <QCoreApplication>

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

/// What every maker of a paper is given; the right to the group or member was checked.
struct Desk {
    Workspace& space;
    const Session& session;
    const PaperOrder& order;
    const report::ReportRow& row;
    base::Date today;
    const QString& language;
};

base::Date lastDay(const Desk& desk) {
    return std::min(desk.order.to.value_or(desk.today), desk.today);
}

/// The meeting that is named, else the last one up to the day; nil where there is none.
domain::MeetingId meetingOf(const GroupBooks& books, const domain::MeetingId& named, base::Date until,
                            const std::optional<domain::MemberId>& member = {}) {
    domain::MeetingId last = named;
    for (const auto& meeting : books.records.meetings) {
        const bool told = member ? std::ranges::find(meeting.lines, *member, &domain::MeetingLine::member) !=
                                       meeting.lines.end()
                                 : meeting.kind != domain::MeetingKind::between;
        last = named.isNil() && told && meeting.heldOn <= until ? meeting.id : last;
    }
    return last;
}

template <class Facts>
Result<report::ReportFacts> asFacts(Result<Facts> facts) {
    return facts ? Result<report::ReportFacts>(std::move(*facts)) : fail(facts.error());
}

Result<report::ReportFacts> booksFacts(const Desk& desk, const BooksSource& source) {
    const auto& order = desk.order;
    switch (desk.row.about) {
        case report::About::member:
            return asFacts(passbookFacts(source, domain::MemberId{order.subject}, order.from));
        case report::About::memberAtMeeting:
            return asFacts(slipFacts(
                source, domain::MemberId{order.subject},
                meetingOf(source.books, order.meeting, source.asOf, domain::MemberId{order.subject})));
        case report::About::meeting: {
            const domain::MeetingId named{order.subject.isNil() ? order.meeting.value : order.subject};
            return asFacts(minutesFacts(source, meetingOf(source.books, named, source.asOf)));
        }
        case report::About::loan:
            return asFacts(loanFacts(source, domain::LoanId{order.subject},
                                     desk.space.norms().on(source.asOf).assetClass));
        case report::About::group:
        case report::About::request:
        case report::About::office:
            break;
    }
    if (desk.row.kind == "score_history") {
        return asFacts(scoreHistoryFacts(desk.space, source));
    }
    const auto opening = books::openingOf(source.books.records).asOf;
    return report::ReportFacts(statementFacts(source, order.from.value_or(std::min(opening, source.asOf))));
}

/// Whom the order is of, with her right to it.
Result<std::optional<domain::MemberId>> subjectOf(const Desk& desk, const GroupBooks& books) {
    std::optional<domain::MemberId> member;
    if (desk.row.about == report::About::member || desk.row.about == report::About::memberAtMeeting) {
        member = domain::MemberId{desk.order.subject};
    } else if (desk.row.about == report::About::loan) {
        const auto* account = books.account(domain::LoanId{desk.order.subject});
        if (account == nullptr) {
            return fail(base::ErrorCode::notFound);
        }
        member = account->loan().member;
    }
    const auto allowed = member ? desk.session.may(desk.row.right, desk.order.group, *member)
                                : desk.session.may(security::CommandKind::readGroup, desk.order.group);
    return allowed ? Result<std::optional<domain::MemberId>>(member) : fail(allowed.error());
}

bool unconfirmed(const Session& session) {
    return session.user().role == domain::Role::manager && !session.user().confirmed;
}

Result<MadePaper> booksPaper(const Desk& desk) {
    const auto books = desk.space.records().books(desk.session, desk.order.group);
    const auto member =
        books ? subjectOf(desk, **books) : Result<std::optional<domain::MemberId>>(fail(books.error()));
    if (!member) {
        return fail(member.error());
    }
    const PaperLanguage language(desk.language);
    auto facts = booksFacts(desk, {**books, desk.space.store().info(), language.words(), lastDay(desk)});
    if (!facts) {
        return fail(facts.error());
    }
    return MadePaper{desk.row.build(*facts, language.words()), desk.order.group, *member};
}

Result<MadePaper> queuePaper(const Desk& desk) {
    if (const auto allowed = desk.session.may(desk.row.right, security::Subject{}); !allowed) {
        return fail(allowed.error());
    }
    const auto rows = desk.space.applications().queue(desk.session, desk.today);
    if (!rows) {
        return fail(rows.error());
    }
    const PaperLanguage language(desk.language);
    auto facts = queueFacts(*rows, desk.space.store().info(), language.words(), desk.today);
    facts.paper.unconfirmed = unconfirmed(desk.session);
    return MadePaper{desk.row.build(facts, language.words()), {}, std::nullopt};
}

Result<MadePaper> requestPaper(const Desk& desk) {
    const domain::ApplicationId request{desk.order.subject};
    const auto detail = desk.space.applications().detail(desk.session, request, desk.today);
    if (!detail) {
        return fail(detail.error());
    }
    const auto group = detail->row.group.id;
    if (desk.row.kind == "appraisal") {
        auto paper = appraisalPaper(desk.space, desk.session, request, desk.today, desk.language);
        return paper ? Result<MadePaper>(MadePaper{std::move(*paper), group, std::nullopt})
                     : fail(paper.error());
    }
    const PaperLanguage language(desk.language);
    const auto approved = approvedRequest(desk.space, desk.session, *detail);
    if (!approved) {
        return fail(approved.error());
    }
    const BooksSource source{*approved->books, desk.space.store().info(), language.words(),
                             approved->decidedOn};
    const report::ReportFacts facts = desk.row.kind == "sanction"
                                          ? report::ReportFacts(sanctionFacts(source, approved->view))
                                          : report::ReportFacts(requestSchedule(source, approved->view));
    return MadePaper{desk.row.build(facts, language.words()), group, std::nullopt};
}

}  // namespace

Result<MadePaper> makePaper(Workspace& space, const Session& session, const PaperOrder& order,
                            base::Date today, const QString& language) {
    const auto* row = report::findReport(order.kind);
    if (row == nullptr) {
        return fail(base::ErrorCode::wrongCall, order.kind);
    }
    const Desk desk{space, session, order, *row, today, language};
    // A schedule without a group is that of a request.
    if (row->about == report::About::request || (row->about == report::About::loan && order.group.isNil())) {
        return requestPaper(desk);
    }
    return row->about == report::About::office ? queuePaper(desk) : booksPaper(desk);
}

Result<void> notePrinted(Workspace& space, const Session& session, const MadePaper& paper,
                         const QByteArray& pdf) {
    NotePrinted note;
    note.group = paper.group;
    note.member = paper.member;
    note.number = paper.document.number.toStdString();
    note.digest = paper.document.digest.toHex().toStdString();
    if (!pdf.isEmpty()) {
        note.fileDigest = report::digestOf(pdf).toHex().toStdString();
    }
    const auto noted = space.bus().execute(session, note);
    return noted ? Result<void>() : fail(noted.error());
}

QString paperName(std::string_view kind) {
    const auto* row = report::findReport(kind);
    return row == nullptr ? QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))
                          : QCoreApplication::translate("Paper", row->title.source, row->title.comment);
}

}  // namespace sakhi::services
