#include "print/PdfFile.h"
#include "report/Registry.h"
#include "support/Fixture.h"
#include "support/SampleAppraisal.h"
#include "theme/Fonts.h"

using namespace sakhi;

class TstPdf : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts().isEmpty()); theme::installMessageFilter(); }
    void one() {
        const report::Words words(QStringLiteral("en"));
        const auto layout = print::savePdf(report::buildAppraisal(test::sampleAppraisal(), words), QStringLiteral("/tmp/paper_en.pdf"));
        QVERIFY(layout.has_value());
        for (const auto& o : layout->overflows) qDebug() << o.page << o.text << o.wanted << o.room;
        const auto l2 = print::savePdf(report::buildAppraisal(test::longAppraisal("en",60,60), words), QStringLiteral("/tmp/paper_long.pdf"));
        for (const auto& o : l2->overflows) qDebug() << o.page << o.text << o.wanted << o.room;
    }
};

SAKHI_TEST(TstPdf)

#include "tst_pdf.moc"
