#include "print/PdfAttachment.h"
#include "unit/print/PaperFixture.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace sakhi;

/// What is attached to a paper comes out as it went in.
class TstAttachment : public test::PaperFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void attachedDataComeOut() {
        const auto document = appraisal(test::sampleAppraisal("en"), QStringLiteral("en"));
        const auto pdf = print::pdfOf(document);
        QVERIFY(pdf);
        const auto data = print::attachmentOf(pdf->bytes);
        QVERIFY(data);
        QCOMPARE(*data, document.attachment);
        QCOMPARE(report::digestOf(*data), document.digest);
    }

    void brokenFilesAreRefused() {
        const auto pdf = print::pdfOf(appraisal(test::sampleAppraisal("en"), QStringLiteral("en")));
        QVERIFY(pdf);
        QCOMPARE(print::attachmentOf(QByteArray()).error().code, base::ErrorCode::fileDamaged);
        QCOMPARE(print::attachmentOf("%PDF-1.6\nnothing").error().code, base::ErrorCode::fileDamaged);
        QCOMPARE(print::attachmentOf(pdf->bytes.left(pdf->bytes.size() - 200)).error().code,
                 base::ErrorCode::fileDamaged);
        QByteArray moved = pdf->bytes;
        moved.remove(moved.size() / 2, 1);
        QCOMPARE(print::attachmentOf(moved).error().code, base::ErrorCode::fileDamaged);
    }

    /// The papers of the first versions have a table of places in plain words.
    void olderFilesAreReadToo() {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
            writer.addFileAttachment(QStringLiteral("old.json"), "{\"a\":1}",
                                     QStringLiteral("application/json"));
            QPainter painter(&writer);
            painter.drawLine(0, 0, 100, 100);
        }
        QVERIFY(bytes.contains("\nxref\n"));
        QCOMPARE(print::attachmentOf(bytes).value_or(QByteArray()), QByteArray("{\"a\":1}"));
        bytes.replace("/EF <</F ", "/EF <</F 9");
        QCOMPARE(print::attachmentOf(bytes).error().code, base::ErrorCode::fileDamaged);
    }
};

SAKHI_TEST(TstAttachment)
#include "tst_attachment.moc"
