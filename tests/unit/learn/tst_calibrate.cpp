#include "base/Random.h"
#include "learn/Calibrate.h"
#include "learn/Metrics.h"
#include "learn/Numeric.h"
#include "support/Fixture.h"

#include <cmath>

using namespace sakhi::learn;

namespace {

struct Given {
    std::vector<std::uint8_t> target;
    std::vector<double> probability;
};

// Targets drawn from a probability that `bent` turns into the one given.
template <class Bend>
Given drawn(std::size_t rows, std::uint64_t seed, Bend bent) {
    sakhi::base::Random random(seed);
    Given given;
    for (std::size_t i = 0; i < rows; ++i) {
        const double truth = 0.02 + 0.96 * random.uniform();
        given.target.push_back(random.uniform() < truth ? 1 : 0);
        given.probability.push_back(bent(truth));
    }
    return given;
}

double lossOf(const Calibration& calibration, const Given& given) {
    std::vector<double> p;
    for (const double probability : given.probability) {
        p.push_back(calibrated(calibration, probability));
    }
    return measure(given.target, p).logLoss;
}

double overconfident(double p) {
    return sigmoid(2.5 * logit(p) + 0.7);
}

// Low and middle side by side, high far away: no sigmoid of the log-odds undoes it.
double stepped(double p) {
    return p < 0.33 ? 0.01 + p / 1000 : (p < 0.66 ? 0.03 + p / 1000 : 0.98 + p / 1000);
}

}  // namespace

class TstCalibrate : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void plattUndoesABend() {
        const Given given = drawn(20000, 3, overconfident);
        const Calibration platt = fitPlatt(given.target, given.probability);
        QVERIFY(std::abs(platt.slope - 1.0 / 2.5) < 0.02);
        QVERIFY(std::abs(platt.intercept + 0.7 / 2.5) < 0.05);
        QVERIFY(lossOf(platt, given) < lossOf({}, given) - 0.05);
    }

    // With the corrected targets a perfect order of six rows stays short of certainty.
    void plattCorrectsTheTargets() {
        const std::vector<std::uint8_t> target{0, 0, 0, 1, 1, 1};
        const std::vector<double> p{0.1, 0.2, 0.3, 0.7, 0.8, 0.9};
        const Calibration platt = fitPlatt(target, p);
        double sum = 0.0;
        double weighted = 0.0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            const double goal = target[i] != 0 ? 4.0 / 5.0 : 1.0 / 5.0;
            const double residual = calibrated(platt, p[i]) - goal;
            sum += residual;
            weighted += residual * logit(p[i]);
        }
        QVERIFY(std::abs(sum) < 1e-8);
        QVERIFY(std::abs(weighted) < 1e-8);
        const std::vector<double> reversed{0.9, 0.8, 0.7, 0.3, 0.2, 0.1};
        QCOMPARE(fitPlatt(target, reversed).slope, 0.0);
        QCOMPARE(calibrated(fitPlatt(target, reversed), 0.3), 0.5);
    }

    void isotonicPoolsViolators() {
        const std::vector<std::uint8_t> target{0, 1, 0, 1, 1, 0, 1, 1};
        const std::vector<double> p{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
        const Calibration fit = fitIsotonic(target, p);
        // Worked by hand: 0 | 1 0 | 1 1 0 | 1 1, the ends a tenth short of certainty.
        QCOMPARE(fit.y, (std::vector<double>{0.1, 0.5, 2.0 / 3.0, 0.9}));
        QVERIFY(std::abs(fit.x[1] - 0.25) < 1e-15 && std::abs(fit.x[2] - 0.5) < 1e-15);
        QCOMPARE(calibrated(fit, 0.0), 0.1);
        QCOMPARE(calibrated(fit, 0.99), 0.9);
        QVERIFY(std::abs(calibrated(fit, 0.375) - (0.5 + 2.0 / 3.0) / 2) < 1e-12);
        const std::vector<double> tied{0.1, 0.1, 0.1, 0.4, 0.4, 0.4, 0.4, 0.4};
        QCOMPARE(fitIsotonic(target, tied).y, (std::vector<double>{1.0 / 3.0, 0.8}));
    }

    void isotonicOnlyWithRowsAndGain() {
        const auto kind = [](const Given& g, bool mayIsotonic, bool mayDecline) {
            return chooseCalibration(g.target, g.probability, mayIsotonic, mayDecline).kind;
        };
        const Given steps = drawn(4000, 7, stepped);
        QVERIFY(kind(steps, true, false) == CalibrationKind::isotonic);
        QVERIFY(kind(steps, false, false) == CalibrationKind::platt);
        QVERIFY(kind(drawn(999, 7, stepped), true, false) == CalibrationKind::platt);
        QVERIFY(kind(drawn(1000, 7, stepped), true, false) == CalibrationKind::isotonic);
        QVERIFY(kind(drawn(4000, 7, overconfident), true, false) == CalibrationKind::platt);
        QVERIFY(kind(drawn(4000, 8, overconfident), true, true) == CalibrationKind::platt);
        QVERIFY(kind(drawn(4000, 9, [](double p) { return p; }), true, true) != CalibrationKind::isotonic);
    }

    void bothKeepTheOrder() {
        const Given given = drawn(3000, 11, stepped);
        for (const Calibration& fit :
             {fitPlatt(given.target, given.probability), fitIsotonic(given.target, given.probability)}) {
            double before = 0.0;
            for (int i = 0; i <= 1000; ++i) {
                const double p = calibrated(fit, i / 1000.0);
                QVERIFY(p >= before && p <= 1.0);
                before = p;
            }
        }
    }
};

SAKHI_TEST(TstCalibrate)
#include "tst_calibrate.moc"
