#include "report/AmountInWords.h"
#include "report/ShownPoints.h"
#include "support/Fixture.h"

#include <numeric>

using namespace sakhi;
using base::Money;

class TstWords : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data() {
        QTest::addColumn<qlonglong>("paise");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("hindi");
        const auto row = [](qlonglong paise, const char* english, const char* hindi) {
            QTest::addRow("%lld", paise) << paise << QString::fromUtf8(english) << QString::fromUtf8(hindi);
        };
        row(0, "Rupees Zero Only", "शून्य रुपये मात्र");
        row(100, "Rupee One Only", "एक रुपया मात्र");
        row(50, "Fifty Paise Only", "पचास पैसे मात्र");
        row(600'000'00, "Rupees Six Lakh Only", "छह लाख रुपये मात्र");
        row(13'432'00, "Rupees Thirteen Thousand Four Hundred Thirty Two Only",
            "तेरह हज़ार चार सौ बत्तीस रुपये मात्र");
        row(1'000'50, "Rupees One Thousand and Fifty Paise Only", "एक हज़ार रुपये और पचास पैसे मात्र");
        row(99'99'99'999'99,
            "Rupees Ninety Nine Crore Ninety Nine Lakh Ninety Nine Thousand Nine Hundred Ninety Nine and "
            "Ninety Nine "
            "Paise Only",
            "निन्यानवे करोड़ निन्यानवे लाख निन्यानवे हज़ार नौ सौ निन्यानवे रुपये और निन्यानवे पैसे मात्र");
        row(1'000'00'00'000'00, "Rupees One Thousand Crore Only", "एक हज़ार करोड़ रुपये मात्र");
        row(-20'00, "Minus Rupees Twenty Only", "ऋण बीस रुपये मात्र");
    }

    void amounts() {
        QFETCH(qlonglong, paise);
        QTEST(report::amountInWords(Money::paise(paise), QStringLiteral("en")), "english");
        QTEST(report::amountInWords(Money::paise(paise), QStringLiteral("hi")), "hindi");
    }

    /// No two numbers below a hundred share a word.
    void everyNumberHasItsOwnWords() {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("hi")}) {
            QSet<QString> seen;
            for (int rupees = 0; rupees < 1000; ++rupees) {
                seen.insert(report::amountInWords(Money::rupees(rupees), language));
            }
            QCOMPARE(seen.size(), 1000);
        }
    }

    void shownPointsAddUp_data() {
        QTest::addColumn<double>("base");
        QTest::addColumn<QList<double>>("points");
        QTest::addRow("as they are") << 78.2 << QList<double>{3.0, 2.4, -1.5};
        QTest::addRow("thirds") << 60.03 << QList<double>{1.0 / 3, 1.0 / 3, 1.0 / 3, -2.0 / 3};
        QTest::addRow("ends round apart") << 0.04 << QList<double>{0.2, 0.32};
        QTest::addRow("ends round together") << 0.06 << QList<double>{-0.12, 0.0};
        QTest::addRow("one") << 1.05 << QList<double>{0.0};
    }

    void shownPointsAddUp() {
        QFETCH(double, base);
        QFETCH(QList<double>, points);
        const std::vector<double> exact(points.begin(), points.end());
        const double score = std::accumulate(exact.begin(), exact.end(), base);
        const auto shown = report::shownPoints(base, exact, score, 1);
        const double sum = std::accumulate(shown.points.begin(), shown.points.end(), shown.base);
        QVERIFY2(std::abs(sum - shown.score) < 1e-9, qPrintable(QString::number(sum)));
        QVERIFY(std::abs(shown.score - score) <= 0.05 + 1e-9);
        for (std::size_t i = 0; i < exact.size(); ++i) {
            QVERIFY(std::abs(shown.points[i] - exact[i]) < 0.2);
            QVERIFY(std::abs(shown.points[i] * 10 - std::round(shown.points[i] * 10)) < 1e-9);
        }
    }
};

SAKHI_TEST(TstWords)

#include "tst_words.moc"
