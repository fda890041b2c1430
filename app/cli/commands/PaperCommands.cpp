#include "Commands.h"

#include "print/PdfAttachment.h"
#include "print/PdfFile.h"
#include "services/papers/AppraisalPaper.h"
#include "store/AuditLog.h"
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

}  // namespace

Result<Answer> report(Call& call) {
    const auto& arguments = call.arguments();
    const auto kind = arguments.word(1, "appraisal");
    const auto name = arguments.word(2, "ID");
    const auto path = arguments.required(QStringLiteral("pdf"));
    if (!kind || !name || !path) {
        return fail(!kind ? kind.error() : !name ? name.error() : path.error());
    }
    if (*kind != "appraisal") {
        return fail(ErrorCode::wrongCall, *kind);
    }
    const auto session = call.session(domain::Role::manager);
    const auto id =
        session ? applicationOf(call, *name) : Result<domain::ApplicationId>(fail(session.error()));
    if (!id) {
        return fail(id.error());
    }
    auto& space = **call.workspace();
    const QString language = arguments.has(QStringLiteral("language"))
                                 ? arguments.value(QStringLiteral("language"))
                                 : QStringLiteral("en");
    const auto paper = services::appraisalPaper(space, **session, *id, call.clock().today(), language);
    const auto detail = paper ? space.applications().detail(**session, *id, call.clock().today())
                              : Result<services::ApplicationDetail>(fail(paper.error()));
    if (!detail) {
        return fail(detail.error());
    }
    theme::registerFonts();
    const auto pdf = print::pdfOf(*paper);
    if (!pdf) {
        return fail(pdf.error());
    }
    const std::string digest = hex(paper->digest);
    const auto noted = space.bus().execute(
        **session, services::NotePrinted{detail->row.group.id, paper->number.toStdString(), digest,
                                         hex(report::digestOf(pdf->bytes))});
    if (!noted) {
        return fail(noted.error());
    }
    const auto written = writeFile(QString::fromStdString(*path), pdf->bytes);
    if (!written) {
        return fail(written.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("number"), paper->number},
                   {QStringLiteral("pages"), pdf->layout.pages},
                   {QStringLiteral("digest"), QString::fromStdString(digest)}};
    answer.text =
        QStringLiteral("%1\t%2\t%3")
            .arg(paper->number, QString::number(pdf->layout.pages), report::printedDigest(paper->digest));
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
