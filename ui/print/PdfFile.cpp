#include "print/PdfFile.h"

#include "print/PageFrame.h"
#include "print/PaperLayout.h"

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

/// Moves what the cross-reference table says of everything behind `from` by `shift` bytes.
base::Result<void> moveOffsets(QByteArray& pdf, qsizetype from, qsizetype shift) {
    const QByteArray startTag = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(startTag);
    const qsizetype table = pdf.lastIndexOf("\nxref\n", start) + 1;
    if (start < 0 || table <= 0) {
        return base::fail(base::ErrorCode::internal, "xref");
    }
    constexpr qsizetype kEntry = 20;
    constexpr qsizetype kDigits = 10;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    qsizetype at = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; at + kEntry <= trailer; at += kEntry) {
        const qlonglong offset = pdf.mid(at, kDigits).toLongLong();
        if (pdf[at + kEntry - 3] == 'n' && offset > from) {
            pdf.replace(at, kDigits, QByteArray::number(offset + shift).rightJustified(kDigits, '0'));
        }
    }
    const qsizetype number = start + startTag.size();
    qsizetype endOfDigits = number;
    while (endOfDigits < pdf.size() && pdf[endOfDigits] >= '0' && pdf[endOfDigits] <= '9') {
        ++endOfDigits;
    }
    pdf.replace(number, endOfDigits - number, QByteArray::number(table));
    return {};
}

/// Puts the report's own time, in UTC, in place of the clock's. Where the machine's zone made the field
/// longer than D:YYYYMMDDHHMMSSZ, it is shortened and the offsets follow, so the file is the same in every
/// zone.
base::Result<void> patchCreationDate(QByteArray& pdf, base::InstantMs when) {
    const QByteArray tag = "/CreationDate (";
    const qsizetype start = pdf.indexOf(tag) + tag.size();
    const qsizetype end = start < tag.size() ? -1 : pdf.indexOf(')', start);
    if (end < 0) {
        return base::fail(base::ErrorCode::internal, "CreationDate");
    }
    const QDateTime own = QDateTime::fromMSecsSinceEpoch(when, Qt::UTC);
    const QByteArray date = "D:" + own.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    const qsizetype shift = date.size() - (end - start);
    pdf.replace(start, end - start, date);
    return shift == 0 ? base::Result<void>() : moveOffsets(pdf, start, shift);
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
        const PageGrid grid = gridOf(document.sheet);
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(grid.width, grid.height), QPageSize::Millimeter),
                                         QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.number);
        writer.setCreator(QStringLiteral("SakhiCircle"));
        writer.addFileAttachment(document.attachmentName, document.attachment,
                                 QStringLiteral("application/json"));
        const PaperLayout layout(document, writer);
        QPainter painter;
        if (!painter.begin(&writer)) {
            return base::fail(base::ErrorCode::internal, "QPdfWriter");
        }
        out.layout = layout.paintAll(painter, [&writer] { writer.newPage(); });
        painter.end();
    }
    if (const auto patched = patchCreationDate(out.bytes, document.ownTime()); !patched) {
        return base::fail(patched.error());
    }
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
