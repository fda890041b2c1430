#include "base/Money.h"
#include "base/Random.h"
#include "base/Rate.h"
#include "support/Fixture.h"

#include <QLocale>

using namespace sakhi::base;

class TstMoney : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void parsesPlainRupees() {
        QCOMPARE(parsePlain("1234.5")->inPaise(), 123450);
        QCOMPARE(parsePlain("0")->inPaise(), 0);
        QCOMPARE(parsePlain("-7.05")->inPaise(), -705);
        for (const char* bad : {"", "-", ".5", "1.", "1.234", "1,000", "12a", " 1", "1e3"}) {
            QVERIFY2(!parsePlain(bad), bad);
        }
        QCOMPARE(parsePlain("99999999999999999999").error().code, ErrorCode::outOfRange);
        QCOMPARE(parsePlain("10000000000.01").error().code, ErrorCode::outOfRange);
    }

    void writesWhatItReads() {
        Random random(7);
        for (int i = 0; i < 2000; ++i) {
            const Money amount =
                Money::paise(static_cast<std::int64_t>(random.below(1'000'000'000)) - 500'000'000);
            QCOMPARE(*parsePlain(formatPlain(amount)), amount);
            QCOMPARE(*parsePlain(formatTwoDecimals(amount)), amount);
        }
    }

    void groupsAsIndiaDoes() {
        const QLocale india(QLocale::English, QLocale::India);
        Random random(11);
        for (int i = 0; i < 2000; ++i) {
            const auto rupees = static_cast<std::int64_t>(random.below(1ULL << (random.below(33) + 1)));
            QCOMPARE(QString::fromStdString(formatIndianBare(Money::rupees(rupees))),
                     india.toString(qlonglong(rupees)));
        }
        QCOMPARE(formatIndian(Money::paise(123456750)), std::string("₹12,34,567.50"));
        QCOMPARE(formatIndian(Money::rupees(-20)), std::string("\u2212₹20"));
    }

    void readsWhatPeopleType() {
        QCOMPARE(parseTyped("₹ 1,23,456.50")->inPaise(), 12345650);
        QCOMPARE(parseTyped("१२३४")->inPaise(), 123400);
        QCOMPARE(parseTyped("௫௦")->inPaise(), 5000);
        QVERIFY(!parseTyped("twelve"));
    }

    void roundsTheFourWays() {
        QCOMPARE(divideRounded(5, 2, Rounding::halfUp), 3);
        QCOMPARE(divideRounded(5, 2, Rounding::halfEven), 2);
        QCOMPARE(divideRounded(7, 2, Rounding::halfEven), 4);
        QCOMPARE(divideRounded(5, 2, Rounding::down), 2);
        QCOMPARE(divideRounded(9, 4, Rounding::up), 3);
        QCOMPARE(divideRounded(-5, 2, Rounding::halfUp), -3);
        // 1,250 at 15 % a year for a month is 15.625: the case that tells half-even from half-up.
        const Rate rate = *parsePercent("15");
        QCOMPARE(interest(Money::rupees(1250), rate, 1, 12, 1, Rounding::halfUp).inPaise(), 1563);
        QCOMPARE(interest(Money::rupees(1250), rate, 1, 12, 1, Rounding::halfEven).inPaise(), 1562);
    }

    void splitsWithoutLosingAPaisa() {
        Random random(3);
        for (int i = 0; i < 500; ++i) {
            std::vector<std::int64_t> weights{1};
            for (std::uint64_t k = random.below(15); k > 0; --k) {
                weights.push_back(static_cast<std::int64_t>(random.below(1000)));
            }
            const Money total = Money::paise(static_cast<std::int64_t>(random.below(10'000'000)));
            Money sum;
            for (const Money part : splitByWeight(total, weights)) {
                QVERIFY(!part.isNegative());
                sum += part;
            }
            QCOMPARE(sum, total);
        }
        const std::vector<std::int64_t> nothing(3);
        QVERIFY(splitByWeight(Money::rupees(5), nothing).empty());
    }

    void refusesToOverflow() {
        QCOMPARE(checkedAdd(Money::paise(INT64_MAX), Money::paise(1)).error().code, ErrorCode::overflow);
        QCOMPARE(checkedMultiply(Money::paise(INT64_MAX / 2), 3).error().code, ErrorCode::overflow);
    }
};

SAKHI_TEST(TstMoney)
#include "tst_money.moc"
