#include "print/PdfAttachment.h"
#include "unit/print/PaperFixture.h"

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
        QByteArray changed = pdf->bytes;
        changed.replace("/EF <</F ", "/EF <</F 9");
        QCOMPARE(print::attachmentOf(changed).error().code, base::ErrorCode::fileDamaged);
    }
};

SAKHI_TEST(TstAttachment)
#include "tst_attachment.moc"
