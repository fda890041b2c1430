#include "print/PdfFile.h"

#include "print/PaperLayout.h"
#include "print/PdfFont.h"
#include "print/PdfPages.h"
#include "print/PdfText.h"

#include <QBuffer>
#include <QDateTime>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace sakhi::print {
namespace {

/// The order of embedded fonts follows the seed of hash tables; it is fixed while a PDF is made.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed&) = delete;
    FixedHashSeed& operator=(const FixedHashSeed&) = delete;
};

/// Puts the report's own time, in UTC, in place of the clock's and the machine's zone.
void setCreationDate(QByteArray& info, base::InstantMs when) {
    const QByteArray tag = "/CreationDate (";
    const qsizetype start = info.indexOf(tag) + tag.size();
    const QDateTime own = QDateTime::fromMSecsSinceEpoch(when, Qt::UTC);
    const QByteArray date = "D:" + own.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    info.replace(start, info.indexOf(')', start) - start, date);
}

/// The file as it is kept: small, and without the clock.
base::Result<QByteArray> finished(const QByteArray& pdf, base::InstantMs when) {
    auto objects = PdfObjects::of(pdf);
    if (!objects) {
        return base::fail(objects.error());
    }
    for (std::size_t i = 0; i < objects->count(); ++i) {
        if ((*objects)[i].contains("/CreationDate (")) {
            setCreationDate((*objects)[i], when);
            leanFonts(*objects);
            shortenPages(*objects);
            joinGlyphs(*objects);
            shareStart(*objects);
            return objects->file();
        }
    }
    return base::fail(base::ErrorCode::internal, "CreationDate");
}

}  // namespace

base::Result<PdfBytes> pdfOf(const report::Document& document) {
    const FixedHashSeed seed;
    PdfBytes out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(600);
        const PaperLayout layout(document, writer);
        const PageGrid& grid = layout.grid();
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(grid.width, grid.height), QPageSize::Millimeter),
                                         QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.number);
        writer.setCreator(QStringLiteral("SakhiCircle"));
        writer.addFileAttachment(document.attachmentName, document.attachment,
                                 QStringLiteral("application/json"));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return base::fail(base::ErrorCode::internal, "QPdfWriter");
        }
        out.layout = layout.paintAll(painter, [&writer] { writer.newPage(); });
        painter.end();
    }
    auto bytes = finished(out.bytes, document.ownTime());
    if (!bytes) {
        return base::fail(bytes.error());
    }
    out.bytes = std::move(*bytes);
    return out;
}

base::Result<LayoutReport> savePdf(const report::Document& document, const QString& path) {
    const auto pdf = pdfOf(document);
    if (!pdf) {
        return base::fail(pdf.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size() || !file.commit()) {
        return base::fail(base::ErrorCode::fileUnwritable, path.toStdString());
    }
    return pdf->layout;
}

}  // namespace sakhi::print
