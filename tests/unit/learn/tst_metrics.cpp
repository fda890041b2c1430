#include "base/Random.h"
#include "learn/CrossValidation.h"
#include "learn/Curves.h"
#include "learn/Metrics.h"
#include "support/Fixture.h"

#include <cmath>

using namespace sakhi::learn;

class TstMetrics : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aucCountsPairsAndHalvesTies() {
        sakhi::base::Random random(4);
        for (int round = 0; round < 50; ++round) {
            std::vector<std::uint8_t> target;
            std::vector<double> p;
            for (int i = 0; i < 60; ++i) {
                target.push_back(random.below(3) == 0 ? 1 : 0);
                p.push_back(static_cast<double>(random.below(8)) / 8.0);
            }
            target[0] = 1;
            target[1] = 0;
            double right = 0.0;
            double pairs = 0.0;
            for (std::size_t i = 0; i < p.size(); ++i) {
                for (std::size_t j = 0; j < p.size(); ++j) {
                    if (target[i] == 1 && target[j] == 0) {
                        pairs += 1.0;
                        right += p[i] > p[j] ? 1.0 : (p[i] == p[j] ? 0.5 : 0.0);
                    }
                }
            }
            QCOMPARE(rocAuc(target, p), right / pairs);
        }
        QVERIFY(std::isnan(rocAuc(std::vector<std::uint8_t>{1, 1}, std::vector<double>{0.1, 0.2})));
    }

    // Worked by hand: eight rows, threshold 0.5 (0.5 itself is not above it).
    void aWorkedExample() {
        const std::vector<std::uint8_t> target{1, 1, 1, 0, 0, 0, 0, 1};
        const std::vector<double> p{0.9, 0.8, 0.3, 0.7, 0.2, 0.1, 0.4, 0.5};
        const Confusion c = confusionOf(target, p);
        QCOMPARE(c, (Confusion{2, 1, 3, 2}));
        const Metrics m = measure(target, p);
        QCOMPARE(m.accuracy, 5.0 / 8.0);
        QCOMPARE(m.precision, 2.0 / 3.0);
        QCOMPARE(m.recall, 0.5);
        QCOMPARE(m.f1, 4.0 / 7.0);
        QCOMPARE(m.auc, 13.0 / 16.0);
        QCOMPARE(m.ks, 0.5);
        QVERIFY(std::abs(m.brier - (0.01 + 0.04 + 0.49 + 0.49 + 0.04 + 0.01 + 0.16 + 0.25) / 8) < 1e-15);
        const double logs = std::log(0.9) + std::log(0.8) + std::log(0.3) + std::log(0.3) + std::log(0.8) +
                            std::log(0.9) + std::log(0.6) + std::log(0.5);
        QVERIFY(std::abs(m.logLoss + logs / 8) < 1e-14);
        QVERIFY(std::abs(m.ece - (0.1 + 0.2 + 0.7 + 0.7 + 0.2 + 0.1 + 0.4 + 0.5) / 8) < 1e-15);
    }

    void curvesEndWhereTheyMust() {
        const std::vector<std::uint8_t> target{1, 0, 1, 0, 0};
        const std::vector<double> p{0.9, 0.9, 0.4, 0.4, 0.1};
        const auto roc = rocOf(target, p);
        QCOMPARE(roc.size(), std::size_t{4});
        QCOMPARE(roc.front().truePositiveRate, 0.0);
        QCOMPARE(roc[1].truePositives, std::int64_t{1});
        QCOMPARE(roc[1].falsePositives, std::int64_t{1});
        QCOMPARE(roc.back().truePositiveRate, 1.0);
        QCOMPARE(roc.back().falsePositiveRate, 1.0);
        const auto points = reliabilityOf(target, p, 10);
        QCOMPARE(points.size(), std::size_t{3});
        QCOMPARE(points[0].meanProbability, 0.1);
        QCOMPARE(points[2].observed, 0.5);
    }

    void gainsAddUp() {
        std::vector<std::uint8_t> target;
        std::vector<double> p;
        for (int i = 0; i < 105; ++i) {
            p.push_back(i / 105.0);
            target.push_back(i >= 84 ? 1 : 0);
        }
        const auto gains = gainsOf(target, p);
        QCOMPARE(gains.size(), std::size_t{10});
        std::int64_t rows = 0;
        std::int64_t ones = 0;
        for (const GainsRow& row : gains) {
            rows += row.rows;
            ones += row.positives;
        }
        QCOMPARE(rows, std::int64_t{105});
        QCOMPARE(ones, std::int64_t{21});
        QCOMPARE(gains[1].cumulativePositives, 1.0);
        QCOMPARE(gains[1].lift, 5.0);
        QCOMPARE(gains[1].ks, 1.0);
        QCOMPARE(gains.back().cumulativeNegatives, 1.0);
    }

    void pairsOfModelsAreComparedByFold() {
        CrossValidation a;
        CrossValidation b;
        const double before[] = {0.70, 0.72, 0.71, 0.69, 0.73};
        const double after[] = {0.72, 0.73, 0.74, 0.70, 0.75};
        for (int fold = 0; fold < 5; ++fold) {
            a.folds.emplace_back().auc = before[fold];
            b.folds.emplace_back().auc = after[fold];
        }
        const auto paired = compare(a, b, &Metrics::auc);
        QVERIFY(std::abs(paired->mean - 0.018) < 1e-12);
        // sd of 0.02 0.01 0.03 0.01 0.02 is 0.00836660; t(4) = 2.7764451.
        QVERIFY(std::abs(paired->sd - 0.00836660027) < 1e-9);
        QVERIFY(std::abs(paired->high - (0.018 + 2.7764451 * 0.00836660027 / std::sqrt(5.0))) < 1e-8);
        QVERIFY(std::abs(paired->correctedLow - (0.018 - 2.7764451 * 0.00836660027 * std::sqrt(0.45))) <
                1e-8);
        b.folds.pop_back();
        QVERIFY(!compare(a, b, &Metrics::auc));
    }

    void spreadsAreMeanAndSampleDeviation() {
        std::vector<Metrics> folds(2);
        folds[0].ks = 0.2;
        folds[1].ks = 0.4;
        const auto spread = spreadOf(folds);
        QVERIFY(std::abs(spread.mean.ks - 0.3) < 1e-15);
        QVERIFY(std::abs(spread.sd.ks - 0.2 / std::sqrt(2.0)) < 1e-15);
    }
};

SAKHI_TEST(TstMetrics)
#include "tst_metrics.moc"
