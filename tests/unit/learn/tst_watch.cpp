#include "Samples.h"
#include "base/Random.h"
#include "learn/Drift.h"
#include "learn/Fairness.h"
#include "learn/Metrics.h"
#include "learn/RejectInference.h"
#include "support/Fixture.h"

#include <cmath>

using namespace sakhi::learn;

class TstWatch : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void psiOfAWorkedExample() {
        const std::vector<std::int64_t> then{1000, 2000, 1000};
        const std::vector<std::int64_t> now{1500, 1500, 1000};
        const Drift drift = driftOf("score", then, now);
        // (0.375 - 0.25) ln 1.5 + (0.375 - 0.5) ln 0.75, a hair less for the added half rows.
        const double plain = 0.125 * std::log(1.5) - 0.125 * std::log(0.75);
        QVERIFY(std::abs(drift.index - plain) < 2e-4);
        // Chi-square, 2 degrees, 95 %: 5.991; the closed form used is within 1 % of it.
        QVERIFY(std::abs(drift.chanceBound - 5.991 * 2.0 / 4000.0) < 3e-5);
        QVERIFY(drift.light == Light::green);
        QVERIFY(lightOf(0.2, 0.05) == Light::amber);
        QVERIFY(lightOf(0.3, 0.05) == Light::red);
        QVERIFY(lightOf(0.3, 0.31) == Light::green);
    }

    // Samples of one distribution: small ones go beyond 0.1 by chance, and the light must know.
    void chanceDoesNotLightUp() {
        int above = 0;
        int lit = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            sakhi::base::Random random(seed);
            std::vector<double> then(80);
            std::vector<double> now(60);
            for (double& v : then) {
                v = random.uniform();
            }
            for (double& v : now) {
                v = random.uniform();
            }
            const Drift drift = driftOfNumbers("x", then, now);
            above += drift.index > 0.1 ? 1 : 0;
            lit += drift.light != Light::green ? 1 : 0;
        }
        QVERIFY2(above > 100, qPrintable(QString::number(above)));
        QVERIFY2(lit <= 24, qPrintable(QString::number(lit)));
    }

    void aMovedFeatureLightsUp() {
        const Dataset then = sakhi::test::madeUp(3000, 61, 0.02);
        Dataset now = sakhi::test::madeUp(2000, 62, 0.02);
        for (double& income : now.values[0]) {
            income *= 1.6;
        }
        for (std::size_t row = 0; row < now.rowCount; row += 2) {
            now.values[4][row] = NAN;
        }
        const auto drifts = driftOfFeatures(then, now);
        QVERIFY(drifts[0].light == Light::red);
        QVERIFY(drifts[1].light == Light::green);
        QVERIFY(drifts[3].light == Light::green);
        QVERIFY(drifts[3].bins == 5);
        QVERIFY(drifts[4].light == Light::red);
    }

    void aucVarianceCoversItsSpread() {
        std::vector<double> areas;
        double variance = 0.0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            sakhi::base::Random random(seed);
            std::vector<std::uint8_t> target;
            std::vector<double> p;
            for (int i = 0; i < 150; ++i) {
                target.push_back(i % 3 == 0 ? 1 : 0);
                p.push_back(random.uniform() + (i % 3 == 0 ? 0.3 : 0.0));
            }
            areas.push_back(rocAuc(target, p));
            variance += aucVariance(target, p) / 400.0;
        }
        double mean = 0.0;
        double squares = 0.0;
        for (const double a : areas) {
            mean += a / 400.0;
        }
        for (const double a : areas) {
            squares += (a - mean) * (a - mean) / 399.0;
        }
        QVERIFY2(std::abs(std::sqrt(variance / squares) - 1.0) < 0.15,
                 qPrintable(QString::number(variance / squares)));
    }

    void performanceThatFellIsSeen() {
        const Dataset then = sakhi::test::madeUp(3000, 63, 0.0);
        const Dataset now = sakhi::test::madeUp(3000, 64, 0.0);
        std::vector<double> score(then.values[1]);
        std::vector<double> same(now.values[1]);
        for (std::size_t i = 0; i < score.size(); ++i) {
            score[i] /= 100.0;
            same[i] /= 100.0;
        }
        const auto held = performanceDrift(then.target, score, now.target, same);
        QVERIFY(held.light == Light::green);
        QVERIFY(held.low < 0.0 && held.high > 0.0);
        std::vector<double> lost(now.values[4]);
        const auto fell = performanceDrift(then.target, score, now.target, lost);
        QVERIFY(fell.light == Light::red);
        QVERIFY(fell.aucNow < 0.55);
        QVERIFY(std::abs(fell.observedToExpected - static_cast<double>(now.positives()) / (0.5 * 3000)) <
                0.05);
    }

    void fairnessSeesAGroupThatIsRefusedMore() {
        FairnessInput input;
        sakhi::base::Random random(9);
        std::vector<std::uint8_t> target;
        std::vector<double> p;
        std::vector<std::int32_t> group;
        for (int i = 0; i < 3000; ++i) {
            const std::int32_t g = i % 3 == 0 ? 1 : 0;
            const bool bad = random.uniform() < 0.3;
            target.push_back(bad ? 1 : 0);
            p.push_back(random.uniform() * 0.6 + (bad ? 0.2 : 0.0) + (g == 1 ? 0.15 : 0.0));
            group.push_back(i % 100 == 99 ? -1 : g);
        }
        input.target = target;
        input.probability = p;
        input.group = group;
        input.names = {"one", "other", "nobody"};
        const auto report = fairnessOf(input, 300, 5);
        QVERIFY(report);
        const auto& [one, other, nobody] = std::tie((*report)[0], (*report)[1], (*report)[2]);
        QCOMPARE(one.rows + other.rows, std::int64_t{2970});
        QCOMPARE(one.acceptedRatio.value, 1.0);
        QCOMPARE(one.acceptedRatio.high, 1.0);
        QVERIFY(other.acceptedRatio.high < 0.9);
        QVERIFY(other.acceptedRatio.low < other.acceptedRatio.value);
        QVERIFY(other.goodRefusedGap.low > 0.1);
        QVERIFY(other.auc.low < other.auc.value && other.auc.value < other.auc.high);
        QCOMPARE(nobody.rows, std::int64_t{0});
        QVERIFY(std::isnan(nobody.accepted.value));
        QCOMPARE(fairnessOf(input, 300, 5)->at(1).accepted.low, other.accepted.low);
        group[0] = 3;
        QVERIFY(!fairnessOf(input, 300, 5));
    }

    void worseRefusedMeansHigherRisk() {
        const Dataset all = sakhi::test::madeUp(1600, 65, 0.0);
        std::vector<std::uint32_t> taken;
        std::vector<std::uint32_t> refused;
        for (std::uint32_t row = 0; row < all.rowCount; ++row) {
            (all.values[1][row] < 60.0 ? taken : refused).push_back(row);
        }
        TrainOptions options;
        options.voters = {{Learner::logistic, 1.0}};
        const std::vector<double> worse{1.0, 1.5, 2.0};
        const auto scenarios = rejectSensitivity(all.subset(taken), all.subset(refused), options, worse, 0.5);
        QCOMPARE(scenarios->size(), std::size_t{3});
        QVERIFY((*scenarios)[1].refusedBadRate > (*scenarios)[0].refusedBadRate);
        QVERIFY((*scenarios)[2].refusedMean > (*scenarios)[0].refusedMean + 0.05);
        QVERIFY((*scenarios)[2].decisionsChanged >= (*scenarios)[0].decisionsChanged);
        QVERIFY((*scenarios)[0].acceptedAuc > 0.7);
    }
};

SAKHI_TEST(TstWatch)
#include "tst_watch.moc"
