#include "print/PdfAttachment.h"
#include "unit/print/PaperFixture.h"
#include "unit/print/SamplePapers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace sakhi;

/// Every paper of the registry, in every language, of small and of large groups.
class TstPapers : public test::PaperFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyKindHasASampleAndATitleInHindi() {
        const auto papers = test::SamplePapers(false, 12, 24).all();
        std::size_t at = 0;
        for (const report::ReportRow& row : report::kReports) {
            QVERIFY(at < papers.size());
            QCOMPARE(papers[at++].first, row.kind);
            QVERIFY2(!m_translator.translate("Paper", row.title.source, row.title.comment).isEmpty(),
                     row.title.source);
        }
        QCOMPARE(at, papers.size());
    }

    void everythingFits_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("months");
        for (const char* language : {"en", "hi"}) {
            const QString code = QString::fromLatin1(language);
            QTest::addRow("%s, 12 members, 24 months", language) << code << 12 << 24;
            QTest::addRow("%s, 20 members, 60 months", language) << code << 20 << 60;
            QTest::addRow("%s, 40 members, 84 months", language) << code << 40 << 84;
        }
    }

    void everythingFits() {
        QFETCH(QString, language);
        QFETCH(int, members);
        QFETCH(int, months);
        for (const auto& [kind, facts] :
             test::SamplePapers(language == QLatin1String("hi"), members, months).all()) {
            const auto document = made(kind, facts, language);
            const auto pdf = print::pdfOf(document);
            QVERIFY(pdf.has_value());
            QStringList found;
            for (const print::Overflow& o : pdf->layout.overflows) {
                found << QStringLiteral("%5 page %1: %2 (%3 mm in %4)")
                             .arg(o.page)
                             .arg(o.text)
                             .arg(o.wanted)
                             .arg(o.room)
                             .arg(document.kind);
            }
            found << pdf->layout.missingGlyphs;
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
            keep(pdf->bytes, QStringLiteral("%1_%2_%3.pdf").arg(document.kind, language).arg(members));
            const QString text = textOf(saved(pdf->bytes, "paper.pdf"));
            for (int page = 1; language == QLatin1String("en") && page <= pdf->layout.pages; ++page) {
                QCOMPARE(text.count(QStringLiteral("Page %1 of %2").arg(page).arg(pdf->layout.pages)), 1);
            }
            QVERIFY(text.contains(document.number));
        }
    }

    void sameBytesTwiceAndAttachedDataComeOut() {
        for (const auto& [kind, facts] : test::SamplePapers(false, 12, 24).all()) {
            const auto document = made(kind, facts, QStringLiteral("en"));
            const auto first = print::pdfOf(document);
            const auto second = print::pdfOf(made(kind, facts, QStringLiteral("en")));
            QVERIFY2(first->bytes == second->bytes, kind.data());
            const auto data = print::attachmentOf(first->bytes);
            QVERIFY(data);
            QCOMPARE(report::digestOf(*data), document.digest);
            QCOMPARE(QJsonDocument::fromJson(*data).object().value(QStringLiteral("number")).toString(),
                     document.number);
            QVERIFY(document.sample);
        }
    }

    void anotherLanguageCarriesTheSameData() {
        for (const auto& [kind, facts] : test::SamplePapers(false, 12, 24).all()) {
            QCOMPARE(made(kind, facts, QStringLiteral("hi")).attachment,
                     made(kind, facts, QStringLiteral("en")).attachment);
        }
    }

    /// What a passbook carries down at a break of the page is what it brings forward: sums, and the balances
    /// as they stand.
    void passbookCarriesItsBalances() {
        const auto facts = test::SamplePapers(false, 12, 60).passbook();
        const auto pdf = print::pdfOf(made("passbook", facts, QStringLiteral("en")));
        QVERIFY(pdf->layout.pages >= 2);
        const QString text = textOf(saved(pdf->bytes, "passbook.pdf"));
        const QRegularExpression line(
            QStringLiteral("(carried|brought) forward +([\\d,–]+) +([\\d,–]+) +([\\d,–]+)"));
        auto at = line.globalMatch(text);
        QVERIFY(at.hasNext());
        const auto carried = at.next();
        QCOMPARE(carried.captured(1), QStringLiteral("carried"));
        QCOMPARE(at.next().captured(4), carried.captured(4));
        bool stood = false;
        for (const auto& one : facts.lines) {
            stood =
                stood || carried.captured(4) == QString::fromStdString(base::formatIndianBare(one.savings));
        }
        QVERIFY(stood);
    }

    void slipIsAsLongAsItsContent() {
        auto facts = test::SamplePapers(false, 12, 24).slip();
        const auto withDue = heightOf(made("slip", facts, QStringLiteral("en")));
        facts.nextDueOn.reset();
        facts.nextMeetingOn.reset();
        const auto without = heightOf(made("slip", facts, QStringLiteral("en")));
        QVERIFY2(withDue > without + 15.0 && without > 200.0, qPrintable(QString::number(without)));
    }

    void boxThatDiffersSaysSo() {
        auto facts = test::SamplePapers(false, 12, 24).minutes();
        const auto text = [&] {
            return textOf(
                saved(print::pdfOf(made("minutes", facts, QStringLiteral("en")))->bytes, "box.pdf"));
        };
        QVERIFY(text().contains(QStringLiteral("they agree")));
        facts.difference = base::Money::rupees(-20);
        facts.differenceReason = "A note was torn";
        QVERIFY(text().contains(QStringLiteral("A note was torn")));
        facts.counted.reset();
        QVERIFY(text().contains(QStringLiteral("count of the box is not recorded")));
    }

private:
    [[nodiscard]] report::Document made(std::string_view kind, const report::ReportFacts& facts,
                                        const QString& language) const {
        const report::Words english(QStringLiteral("en"));
        const report::Words hindi(QStringLiteral("hi"), &m_translator, &english);
        const report::Words englishWithHindi(QStringLiteral("en"), nullptr, &hindi);
        return report::findReport(kind)->build(facts,
                                               language == QLatin1String("hi") ? hindi : englishWithHindi);
    }

    /// Of the only page, in points.
    [[nodiscard]] double heightOf(const report::Document& document) const {
        const QString info = QString::fromUtf8(
            run(QStringLiteral("pdfinfo"), {saved(print::pdfOf(document)->bytes, "slip.pdf")}));
        return QRegularExpression(QStringLiteral("Page size: +[\\d.]+ x ([\\d.]+)"))
            .match(info)
            .captured(1)
            .toDouble();
    }

    /// Leaves the paper where the environment asks for papers to look at.
    static void keep(const QByteArray& pdf, const QString& name) {
        const QString folder = qEnvironmentVariable("SAKHI_TEST_PAPERS");
        QFile file(folder + QLatin1Char('/') + name);
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(pdf);
        }
    }
};

SAKHI_TEST(TstPapers)
#include "tst_papers.moc"
