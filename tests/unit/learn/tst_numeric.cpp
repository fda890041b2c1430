#include "base/Random.h"
#include "learn/Numeric.h"
#include "support/Fixture.h"

#include <cmath>

using namespace sakhi::learn;

class TstNumeric : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void expAndLogAreThoseOfTheLibrary() {
        sakhi::base::Random random(5);
        double worstExp = 0.0;
        double worstLog = 0.0;
        for (int i = 0; i < 200000; ++i) {
            const double x = (random.uniform() - 0.5) * (i % 2 == 0 ? 1400.0 : 4.0);
            worstExp = std::max(worstExp, std::abs(exactExp(x) / std::exp(x) - 1.0));
            const double y = std::exp(x / 2);
            worstLog = std::max(worstLog,
                                std::abs(exactLog(y) - std::log(y)) / std::max(1e-3, std::abs(std::log(y))));
        }
        QVERIFY2(worstExp < 5e-16, qPrintable(QString::number(worstExp)));
        QVERIFY2(worstLog < 5e-16, qPrintable(QString::number(worstLog)));
        QCOMPARE(exactExp(0.0), 1.0);
        QCOMPARE(exactLog(1.0), 0.0);
        QCOMPARE(exactExp(-1000.0), 0.0);
        QVERIFY(std::isinf(exactExp(1000.0)));
        QVERIFY(std::isinf(exactLog(0.0)));
        QVERIFY(std::isnan(exactLog(-1.0)) && std::isnan(exactExp(NAN)));
        QVERIFY(std::abs(exactLog(5e-324) - std::log(5e-324)) < 1e-12);
    }

    void sigmoidAndItsKin() {
        QCOMPARE(sigmoid(0.0), 0.5);
        QVERIFY(std::abs(sigmoid(3.0) + sigmoid(-3.0) - 1.0) < 3e-16);
        QVERIFY(std::abs(softplus(40.0) - 40.0) < 1e-14);
        QVERIFY(std::abs(softplus(-40.0) / std::exp(-40.0) - 1.0) < 1e-14);
        QVERIFY(std::abs(logit(sigmoid(2.5)) - 2.5) < 1e-14);
    }

    // From a printed table of Student's distribution (two-sided 95 % and 99 %).
    void studentQuantilesAreTheTables() {
        QVERIFY(std::abs(studentQuantile(0.95, 1) - 12.706) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.95, 2) - 4.303) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.95, 4) - 2.776) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.99, 9) - 3.250) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.95, 30) - 2.042) < 5e-4);
    }
};

SAKHI_TEST(TstNumeric)
#include "tst_numeric.moc"
