#include "print/PdfFile.h"
#include "report/Registry.h"
#include "support/Fixture.h"
#include "support/SampleAppraisal.h"
#include "theme/Fonts.h"
#include <QTranslator>

using namespace sakhi;

class TstPdf : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts().isEmpty()); theme::installMessageFilter(); }
    void one() {
        QTranslator tr; QVERIFY(tr.load(QStringLiteral("/tmp/paper_hi.qm")));
        const report::Words hindi0(QStringLiteral("hi"), &tr);
        const report::Words words(QStringLiteral("en"), nullptr, &hindi0);
        const report::Words hindi(QStringLiteral("hi"), &tr, &words);
        for (const char* n : {"hi", "hilong"}) {
        const auto l2 = print::savePdf(report::buildAppraisal(n[2] ? test::longAppraisal("hi",60,60): test::sampleAppraisal("hi"), hindi), QStringLiteral("/tmp/paper_%1.pdf").arg(QLatin1String(n)));
        for (const auto& o : l2->overflows) qDebug() << o.page << o.text << o.wanted << o.room;}
        const auto layout = print::savePdf(report::buildAppraisal(test::sampleAppraisal(), words), QStringLiteral("/tmp/paper_en.pdf"));
        QVERIFY(layout.has_value());
        for (const auto& o : layout->overflows) qDebug() << o.page << o.text << o.wanted << o.room;
        const auto l2 = print::savePdf(report::buildAppraisal(test::longAppraisal("en",60,60), words), QStringLiteral("/tmp/paper_long.pdf"));
        for (const auto& o : l2->overflows) qDebug() << o.page << o.text << o.wanted << o.room;
    }
};

SAKHI_TEST(TstPdf)

#include "tst_pdf.moc"
