#include "Commands.h"

#include "print/PdfAttachment.h"
#include "print/PdfFile.h"
#include "report/Registry.h"
#include "services/papers/Papers.h"
#include "store/AuditLog.h"
#include "store/Codes.h"
#include "theme/Fonts.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::fileUnwritable, path.toStdString());
    }
    return {};
}

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::fileUnreadable : ErrorCode::fileNotFound, path.toStdString());
    }
    return file.readAll();
}

std::string hex(const QByteArray& digest) {
    return digest.toHex().toStdString();
}

/// True where the audit notes that this data and this very file were printed.
Result<bool> wasPrinted(services::Workspace& space, const std::string& digest,
                        const std::string& fileDigest) {
    auto reader = space.store().openReader();
    if (!reader) {
        return fail(reader.error());
    }
    bool found = false;
    const auto walked = store::AuditLog(*reader).all([&](const store::AuditRow& row) {
        found = row.action == "print" && row.detail == digest + " " + fileDigest;
        return !found;
    });
    return walked ? Result<bool>(found) : fail(walked.error());
}

template <class Key>
Result<Key> found(const Result<std::optional<Key>>& key, const std::string& name) {
    if (!key) {
        return fail(key.error());
    }
    return *key ? Result<Key>(**key) : fail(ErrorCode::notFound, name);
}

/// The day of an option; nothing where it is not given.
Result<std::optional<base::Date>> dayOf(const Call& call, const QString& option) {
    if (!call.arguments().has(option)) {
        return std::optional<base::Date>();
    }
    const auto day = base::parseIsoDate(call.arguments().value(option).toStdString());
    return day ? Result<std::optional<base::Date>>(*day) : fail(day.error());
}

/// Fills what the name stands for: a request's number, a member's, loan's or group's code.
Result<void> name(Call& call, report::About about, const std::string& given, services::PaperOrder& order) {
    store::Codes codes((*call.workspace())->store().reader());
    const auto takeGroup = [&] {
        const auto group = found(codes.group(given), given);
        order.group = group.value_or(domain::GroupId());
        return group ? Result<void>() : fail(group.error());
    };
    const auto takeRequest = [&] {
        const auto request = applicationOf(call, given);
        order.subject = request ? request->value : base::Uuid();
        return request ? Result<void>() : fail(request.error());
    };
    switch (about) {
        case report::About::request:
            return takeRequest();
        case report::About::member:
        case report::About::memberAtMeeting: {
            const auto member = found(codes.member(given), given);
            if (!member) {
                return fail(member.error());
            }
            order.group = member->group;
            order.subject = member->id.value;
            return {};
        }
        case report::About::loan: {
            const auto loan = codes.loan(given);
            if (!loan || !*loan) {
                return loan ? takeRequest() : fail(loan.error());
            }
            order.group = (*loan)->group;
            order.subject = (*loan)->id.value;
            return {};
        }
        case report::About::meeting:
        case report::About::group:
            return takeGroup();
        case report::About::office:
            break;
    }
    return {};
}

/// The order of a call: `--on` names the meeting of minutes and slips (else the last), `--from` and `--to` a
/// span.
Result<services::PaperOrder> orderOf(Call& call, const report::ReportRow& row) {
    services::PaperOrder order;
    order.kind = row.kind;
    if (row.about != report::About::office) {
        const auto given = call.arguments().word(2, "ID");
        const auto named = given ? name(call, row.about, *given, order) : Result<void>(fail(given.error()));
        if (!named) {
            return fail(named.error());
        }
    }
    const auto on = dayOf(call, QStringLiteral("on"));
    const auto from = dayOf(call, QStringLiteral("from"));
    const auto to = dayOf(call, QStringLiteral("to"));
    if (!on || !from || !to) {
        return fail(!on ? on.error() : !from ? from.error() : to.error());
    }
    order.from = *from;
    order.to = *to;
    if (*on) {
        store::Codes codes((*call.workspace())->store().reader());
        const auto meeting = found(codes.meeting(order.group, **on), base::formatIso(**on));
        if (!meeting) {
            return fail(meeting.error());
        }
        order.meeting = *meeting;
    }
    return order;
}

}  // namespace

Result<Answer> report(Call& call) {
    const auto& arguments = call.arguments();
    const auto kind = arguments.word(1, "kind");
    const auto path = arguments.required(QStringLiteral("pdf"));
    if (!kind || !path) {
        return fail(!kind ? kind.error() : path.error());
    }
    const auto* row = report::findReport(*kind);
    if (row == nullptr) {
        return fail(ErrorCode::wrongCall, *kind);
    }
    const auto session = call.session(domain::Role::manager);
    const auto order = session ? orderOf(call, *row) : Result<services::PaperOrder>(fail(session.error()));
    if (!order) {
        return fail(order.error());
    }
    auto& space = **call.workspace();
    const QString language = arguments.has(QStringLiteral("language"))
                                 ? arguments.value(QStringLiteral("language"))
                                 : QStringLiteral("en");
    const auto paper = services::makePaper(space, **session, *order, call.clock().today(), language);
    if (!paper) {
        return fail(paper.error());
    }
    theme::registerFonts();
    const auto pdf = print::pdfOf(paper->document);
    const auto noted = pdf ? services::notePrinted(space, **session, *paper, pdf->bytes) : fail(pdf.error());
    const auto written =
        noted ? writeFile(QString::fromStdString(*path), pdf->bytes) : Result<void>(fail(noted.error()));
    if (!written) {
        return fail(written.error());
    }
    const auto& document = paper->document;
    Answer answer;
    answer.json = {{QStringLiteral("number"), document.number},
                   {QStringLiteral("pages"), pdf->layout.pages},
                   {QStringLiteral("digest"), QString::fromStdString(hex(document.digest))}};
    answer.text =
        QStringLiteral("%1\t%2\t%3")
            .arg(document.number, QString::number(pdf->layout.pages), report::printedDigest(document.digest));
    return answer;
}

Result<Answer> verify(Call& call) {
    const auto path = call.arguments().word(1, "F");
    const auto space = path ? call.workspace() : Result<services::Workspace*>(fail(path.error()));
    const auto pdf =
        space ? readFile(QString::fromStdString(*path)) : Result<QByteArray>(fail(space.error()));
    if (!pdf) {
        return fail(pdf.error());
    }
    const auto data = print::attachmentOf(*pdf);
    const QByteArray digest = data ? report::digestOf(*data) : QByteArray();
    const auto known =
        data ? wasPrinted(**space, hex(digest), hex(report::digestOf(*pdf))) : Result<bool>(false);
    if (!known) {
        return fail(known.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("genuine"), *known}};
    if (data) {
        answer.json.insert(QStringLiteral("digest"), QString::fromLatin1(digest.toHex()));
        answer.json.insert(QStringLiteral("number"),
                           QJsonDocument::fromJson(*data).object().value(QStringLiteral("number")));
    }
    answer.text = *known ? QStringLiteral("genuine") : QStringLiteral("not genuine");
    answer.exit = *known ? Exit::done : Exit::faultsFound;
    return answer;
}

}  // namespace sakhi::cli
