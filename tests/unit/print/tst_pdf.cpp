#include "print/QrCode.h"
#include "unit/print/PaperFixture.h"

#include <QImage>

#include <ctime>

using namespace sakhi;

namespace {

QImage pageImage(const QString& pdf, int dpi, const QTemporaryDir& dir) {
    const QString out = dir.filePath(QStringLiteral("page"));
    QProcess process;
    process.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-f"), QStringLiteral("1"),
                   QStringLiteral("-singlefile"), QStringLiteral("-png"), pdf, out});
    process.waitForFinished(60'000);
    return QImage(out + QStringLiteral(".png"));
}

qsizetype greyPixels(const QImage& image) {
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            count += grey > 0xA0 && grey < 0xF0 ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

class TstPdf : public test::PaperFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everythingFits_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("months");
        for (const char* language : {"en", "hi"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 0 << 0;
            QTest::addRow("%s long names, 60 members, 60 months", language)
                << QString::fromLatin1(language) << 60 << 60;
            QTest::addRow("%s 14 members, 84 months", language) << QString::fromLatin1(language) << 14 << 84;
            QTest::addRow("%s 200 members", language) << QString::fromLatin1(language) << 200 << 24;
        }
    }

    void everythingFits() {
        QFETCH(QString, language);
        QFETCH(int, members);
        QFETCH(int, months);
        const std::string code = language.toStdString();
        const auto pdf = print::pdfOf(
            appraisal(members == 0 ? test::sampleAppraisal(code) : test::longAppraisal(code, members, months),
                      language));
        QVERIFY(pdf.has_value());
        QStringList found;
        for (const print::Overflow& o : pdf->layout.overflows) {
            found << QStringLiteral("page %1: %2 (%3 mm in %4)")
                         .arg(o.page)
                         .arg(o.text)
                         .arg(o.wanted)
                         .arg(o.room);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        QVERIFY(pdf->layout.pages >= 3);
    }

    void sameDataSameBytesInEveryZone() {
        const auto document = appraisal(test::sampleAppraisal());
        const auto first = print::pdfOf(document);
        qputenv("TZ", "Asia/Kolkata");
        tzset();
        const auto second = print::pdfOf(document);
        qputenv("TZ", "UTC");
        tzset();
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(first->bytes == second->bytes);
        QVERIFY(
            run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), saved(second->bytes, "zone.pdf")})
                .contains("2026-11-18T09:35:00Z"));
        QVERIFY(!run(QStringLiteral("qpdf"), {QStringLiteral("--check"), saved(second->bytes, "zone.pdf")})
                     .isEmpty());
    }

    void fitsAMessage_data() {
        QTest::addColumn<QString>("language");
        QTest::addRow("en") << QStringLiteral("en");
        QTest::addRow("hi") << QStringLiteral("hi");
    }

    void fitsAMessage() {
        QFETCH(QString, language);
        const auto pdf = print::pdfOf(appraisal(test::sampleAppraisal(language.toStdString()), language));
        QVERIFY(pdf.has_value());
        QVERIFY2(pdf->bytes.size() < 60'000, qPrintable(QString::number(pdf->bytes.size())));
    }

    void oneFigureGivesOtherBytes() {
        report::AppraisalFacts facts = test::sampleAppraisal();
        const auto first = print::pdfOf(appraisal(facts));
        facts.measures[0].value = 96.3;
        const auto second = print::pdfOf(appraisal(facts));
        QVERIFY(first->bytes != second->bytes);
    }

    void textIsReadBack() {
        const auto document = appraisal(test::longAppraisal("en", 20, 24));
        const auto pdf = print::pdfOf(document);
        const QString text = textOf(saved(pdf->bytes, "read.pdf"));
        for (int page = 1; page <= pdf->layout.pages; ++page) {
            const QString number = QStringLiteral("Page %1 of %2").arg(page).arg(pdf->layout.pages);
            QCOMPARE(text.count(number), 1);
        }
        QVERIFY(!text.contains(QStringLiteral("Page %1 of").arg(pdf->layout.pages + 1)));
        QCOMPARE(text.count(report::printedDigest(document.digest)), pdf->layout.pages);
        QVERIFY(text.contains(QStringLiteral("LA-2026-0142")));
        QVERIFY(text.contains(QStringLiteral("Field officer")));
        QVERIFY(text.contains(QStringLiteral("Rupees Three Lakh Only")));
        QVERIFY(text.contains(QStringLiteral("78.2 + 3.0 + 2.4 − 1.5 = 82.1")));
        QVERIFY(text.contains(QStringLiteral("19/01/2027")));
        QVERIFY(text.contains(QStringLiteral("carried forward")));
        QVERIFY(text.contains(QStringLiteral("brought forward")));
    }

    void dataAreDetachedAsTheyWere() {
        const auto document = appraisal(test::sampleAppraisal("hi"), QStringLiteral("hi"));
        const auto pdf = print::pdfOf(document);
        const QString out = m_dir.filePath(QStringLiteral("data.json"));
        std::ignore =
            run(QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("1"),
                                              QStringLiteral("-o"), out, saved(pdf->bytes, "data.pdf")});
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray data = file.readAll();
        QCOMPARE(data, document.attachment);
        QCOMPARE(report::digestOf(data), document.digest);
    }

    void sampleSaysSo() {
        report::AppraisalFacts facts = test::sampleAppraisal();
        const auto count = [&](const char* name) {
            const auto pdf = print::pdfOf(appraisal(facts));
            return greyPixels(pageImage(saved(pdf->bytes, name), 60, m_dir));
        };
        const auto words = [&](const char* name) {
            return textOf(saved(print::pdfOf(appraisal(facts))->bytes, name));
        };
        const qsizetype sample = count("sample.pdf");
        QVERIFY(words("sample.pdf").contains(QStringLiteral("Sample records, not real")));
        facts.sample = false;
        const qsizetype real = count("real.pdf");
        QVERIFY(!words("real.pdf").contains(QStringLiteral("Sample records, not real")));
        facts.unconfirmed = true;
        const qsizetype unconfirmed = count("unconfirmed.pdf");
        QVERIFY(words("unconfirmed.pdf").contains(QStringLiteral("not confirmed by a bank")));
        QVERIFY2(sample > real + 500 && unconfirmed > real + 500,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(sample).arg(real).arg(unconfirmed)));
    }

    /// The printed squares, read from the page, are those of the code.
    void printedCodeIsTheCode() {
        report::AppraisalFacts facts = test::sampleAppraisal();
        facts.sample = false;
        const auto document = appraisal(facts);
        const auto squares = print::qrSquares(report::qrText(document));
        QVERIFY(squares.has_value());
        const int dpi = 300;
        const QImage page = pageImage(saved(print::pdfOf(document)->bytes, "code.pdf"), dpi, m_dir);
        QVERIFY(!page.isNull());
        const double dots = dpi / 25.4;
        int wrong = 0;
        int dark = 0;
        for (int y = 0; y < squares->side; ++y) {
            for (int x = 0; x < squares->side; ++x) {
                const double size = 18.0 / squares->side;
                const QPoint at(static_cast<int>((180.0 + (x + 0.5) * size) * dots),
                                static_cast<int>((9.0 + (y + 0.5) * size) * dots));
                const bool black = qGray(page.pixel(at)) < 128;
                wrong += black != (squares->dark[y * squares->side + x] != 0) ? 1 : 0;
                dark += black ? 1 : 0;
            }
        }
        QCOMPARE(wrong, 0);
        QVERIFY(dark > squares->dark.size() / 3);
    }

    void unwritableFileIsAnError() {
        const auto saved = print::savePdf(appraisal(test::sampleAppraisal()),
                                          m_dir.filePath(QStringLiteral("no/such/folder.pdf")));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, base::ErrorCode::fileUnwritable);
    }
};

SAKHI_TEST(TstPdf)

#include "tst_pdf.moc"
