#include "unit/print/PaperFixture.h"
#include "unit/print/SamplePapers.h"

#include <QDir>
#include <QImage>
#include <QRectF>
#include <QXmlStreamReader>

using namespace sakhi;

namespace {

struct Word {
    QString text;
    QRectF box;
};

struct SheetOfWords {
    QRectF page;
    QList<Word> words;
};

/// The words of a PDF as `pdftotext -bbox` finds them drawn, in points.
QList<SheetOfWords> sheetsOf(const QByteArray& boxes) {
    QList<SheetOfWords> out;
    QXmlStreamReader xml(boxes);
    while (!xml.atEnd()) {
        xml.readNext();
        const auto number = [&](const char* name) {
            return xml.attributes().value(QString::fromLatin1(name)).toDouble();
        };
        if (xml.isStartElement() && xml.name() == QLatin1String("page")) {
            out.append({{0, 0, number("width"), number("height")}, {}});
        } else if (xml.isStartElement() && xml.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number("xMin"), number("yMin")),
                             QPointF(number("xMax"), number("yMax")));
            out.last().words.append({xml.readElementText(), box});
        }
    }
    return out;
}

/// Two words written over each other: on one line, and more than their rounding apart from it.
bool overlap(const QRectF& a, const QRectF& b) {
    constexpr double kTouching = 1.0;
    const QRectF both = a.intersected(b);
    return both.width() > kTouching && both.height() > 0.5 * std::min(a.height(), b.height());
}

}  // namespace

/// Every paper as it is drawn, page by page: where each word stands, and where there is ink.
class TstExtents : public test::PaperFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void wordsStandApartAndWithinThePage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("members");
        for (const char* language : {"en", "hi"}) {
            for (const int members : {12, 40}) {
                QTest::addRow("%s, %d members", language, members)
                    << QString::fromLatin1(language) << members;
            }
        }
    }

    void wordsStandApartAndWithinThePage() {
        QFETCH(QString, language);
        QFETCH(int, members);
        const bool hindi = language == QLatin1String("hi");
        auto papers = test::SamplePapers(hindi, members, 24).all();
        if (members > 12) {
            papers.emplace_back("appraisal", test::longAppraisal(language.toStdString(), 200, 84));
        }
        for (const auto& [kind, facts] : papers) {
            auto document = built(kind, facts, language);
            document.sample = false;  // its outline crosses everything
            const auto pdf = print::pdfOf(document);
            QVERIFY(pdf.has_value());
            QVERIFY2(pdf->layout.missingGlyphs.isEmpty(),
                     qPrintable(pdf->layout.missingGlyphs.join(QLatin1Char(' '))));
            const QString file = saved(pdf->bytes, "extents.pdf");
            const auto sheets = sheetsOf(
                run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
            const auto found = faultsOf(sheets);
            QVERIFY2(found.isEmpty(),
                     qPrintable(document.kind + QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
            QCOMPARE(sheets.size(), pdf->layout.pages);
            checkInk(file, pdf->layout.pages, document.sheet);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

private:
    [[nodiscard]] report::Document built(std::string_view kind, const report::ReportFacts& facts,
                                         const QString& language) const {
        const report::Words english(QStringLiteral("en"));
        const report::Words hindi(QStringLiteral("hi"), &m_translator, &english);
        const report::Words englishWithHindi(QStringLiteral("en"), nullptr, &hindi);
        return report::findReport(kind)->build(facts,
                                               language == QLatin1String("hi") ? hindi : englishWithHindi);
    }

    static QStringList faultsOf(const QList<SheetOfWords>& sheets) {
        QStringList out;
        for (qsizetype page = 0; page < sheets.size(); ++page) {
            const auto& words = sheets[page].words;
            if (words.isEmpty()) {
                out << QStringLiteral("page %1 is empty").arg(page + 1);
            }
            for (qsizetype i = 0; i < words.size(); ++i) {
                // A mark above another letter has no width of its own.
                if (!words[i].box.isEmpty() && !sheets[page].page.contains(words[i].box)) {
                    out << QStringLiteral("page %1: %2 leaves it").arg(page + 1).arg(words[i].text);
                }
                for (qsizetype j = i + 1; j < words.size(); ++j) {
                    if (overlap(words[i].box, words[j].box)) {
                        out << QStringLiteral("page %1: %2 over %3")
                                   .arg(page + 1)
                                   .arg(words[i].text, words[j].text);
                    }
                }
            }
        }
        return out;
    }

    /// Nothing is drawn in the margins but the crosses for the punch.
    void checkInk(const QString& pdf, int pages, report::Sheet sheet) {
        constexpr int kDpi = 40;
        const QString out = m_dir.filePath(QStringLiteral("ink"));
        std::ignore = run(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QString::number(kDpi), QStringLiteral("-gray"), pdf, out});
        const auto pictures = QDir(m_dir.path()).entryInfoList({QStringLiteral("ink*.pgm")}, QDir::Files);
        QCOMPARE(pictures.size(), pages);
        const bool slip = sheet == report::Sheet::slip;
        const double left = slip ? 3.0 : 17.0;
        const double right = slip ? 77.0 : 199.0;
        for (const auto& picture : pictures) {
            const QImage image(picture.filePath());
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const double mm = x * 25.4 / kDpi;
                    const bool punch = mm < 8.5 && !slip;
                    QVERIFY2((mm >= left && mm <= right) || punch || qGray(image.pixel(x, y)) > 200,
                             qPrintable(QStringLiteral("%1: ink at %2 mm").arg(picture.fileName()).arg(mm)));
                }
            }
            QVERIFY(QFile::remove(picture.filePath()));
        }
    }
};

SAKHI_TEST(TstExtents)
#include "tst_extents.moc"
