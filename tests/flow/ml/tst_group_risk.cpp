#include "base/Random.h"
#include "explain/FileBytes.h"
#include "flow/ml/Program.h"
#include "services/models/GroupRiskModel.h"
#include "services/models/ShippedModels.h"
#include "services/models/SimulatedHistories.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace sakhi;
using namespace sakhi::services;
using namespace sakhi::test;
using scorecards::Measure;

namespace {

constexpr int kRows = 200;

/// Made-up measures all over their ranges, some missing.
scorecards::Measures drawn(base::Random& random) {
    scorecards::Measures measures;
    for (const RiskFeature& feature : riskFeatures()) {
        const bool trend = base::keyOf(feature.measure).ends_with("_trend");
        const double range = feature.measure == Measure::savingsPerMember ? 9000.0 : 100.0;
        if (random.uniform() < 0.9) {
            measures[feature.measure].value =
                trend ? 10.0 * random.uniform() - 5.0 : range * random.uniform();
        }
    }
    return measures;
}

}  // namespace

/// The shipped low-risk model, and the second figure of a score.
class TstGroupRisk : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void betterMeasuresNeverLowerIt() {
        const auto model = GroupRiskModel::shipped();
        QVERIFY(model);
        base::Random random(11);
        int violations = 0;
        int moved = 0;
        for (int row = 0; row < kRows; ++row) {
            auto measures = drawn(random);
            for (const RiskFeature& feature : riskFeatures()) {
                if (feature.direction == learn::Monotone::free || !measures.value(feature.measure)) {
                    continue;
                }
                const auto kept = measures[feature.measure];
                const bool savings = feature.measure == Measure::savingsPerMember;
                double before = feature.direction == learn::Monotone::rising ? 0.0 : 1.0;
                for (int step = -5; step <= 100; ++step) {
                    measures[feature.measure].value = savings ? 90.0 * step : step;
                    const double now = (*model)->probability(measures);
                    const double rise =
                        feature.direction == learn::Monotone::rising ? now - before : before - now;
                    violations += rise < 0.0 ? 1 : 0;
                    moved += step > -5 && rise > 0.0 ? 1 : 0;
                    before = now;
                }
                measures[feature.measure] = kept;
            }
        }
        QCOMPARE(violations, 0);
        // A sum of steps: each row must cross many of them.
        QVERIFY(moved > kRows * 20);
    }

    void barsAddUp() {
        const auto model = GroupRiskModel::shipped();
        QVERIFY(model);
        base::Random random(12);
        for (int row = 0; row < kRows; ++row) {
            const auto measures = drawn(random);
            const auto explanation = (*model)->explain(measures);
            QVERIFY(explanation);
            QCOMPARE(explanation->contributions.size(), riskFeatures().size());
            double sum = explanation->base;
            for (const auto& bar : explanation->contributions) {
                sum += bar.points;
            }
            QVERIFY(std::abs(sum - 100.0 * (*model)->probability(measures)) <= 1e-10);
        }
    }

    /// What the program ships is what its own command makes.
    void trainingMakesTheShippedModel() {
        QTemporaryDir dir;
        const QString out = dir.filePath(QStringLiteral("m"));
        const Ran ran =
            runSakhi({QStringLiteral("train"), QStringLiteral("--simulated"), QStringLiteral("--out"), out});
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        QVERIFY(*explain::readFileBytes(out.toStdString()) == groupLowRiskBytes());
        QVERIFY(ran.json[QStringLiteral("mean")].toObject()[QStringLiteral("auc")].toDouble() > 0.88);
    }

    void daysOfAGroupShareAFold() {
        const auto histories = simulatedHistories({20, 60, 7, 5, 3});
        QVERIFY(histories);
        QCOMPARE(histories->folds.of.size(), histories->data.rowCount);
        QVERIFY(histories->data.rowCount > 70);
        QVERIFY(histories->data.positives() > 0);
        const auto again = simulatedHistories({20, 60, 7, 5, 3});
        QCOMPARE(again->data.hash(), histories->data.hash());
        QVERIFY(!simulatedHistories({20, 40, 7, 5, 3}));
    }

    void otherModelsAreRefused() {
        const std::string bytes(groupLowRiskBytes());
        const auto codeOf = [](const std::string& changed) {
            const auto model = GroupRiskModel::fromBytes(changed);
            return model ? base::ErrorCode::internal : model.error().code;
        };
        QCOMPARE(codeOf(bytes.substr(0, bytes.size() - 1)), base::ErrorCode::fileDamaged);
        std::string flipped = bytes;
        flipped[bytes.size() / 2] = static_cast<char>(flipped[bytes.size() / 2] ^ 1);
        QCOMPARE(codeOf(flipped), base::ErrorCode::fileDamaged);
        QCOMPARE(codeOf("other"), base::ErrorCode::formatUnknown);
    }

    void scoreShowsBothFigures() {
        QTemporaryDir dir;
        const QStringList store{QStringLiteral("--store"), dir.filePath(QStringLiteral("s"))};
        QCOMPARE(runSakhi(store + QStringList{QStringLiteral("demo"), QStringLiteral("--groups"),
                                              QStringLiteral("4"), QStringLiteral("--months"),
                                              QStringLiteral("24")})
                     .exit,
                 0);
        const Ran ran = runSakhi(store + QStringList{QStringLiteral("score"), QStringLiteral("SM0002")});
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        const double p = ran.json[QStringLiteral("probability")].toDouble(-1);
        QVERIFY(p > 0 && p < 1);
        QCOMPARE(ran.json[QStringLiteral("confidence")].toDouble(), std::max(p, 1 - p));
        const QJsonObject lowRisk = ran.json[QStringLiteral("low_risk")].toObject();
        double sum = lowRisk[QStringLiteral("base")].toDouble();
        for (const auto& bar : lowRisk[QStringLiteral("contributions")].toArray()) {
            sum += bar.toObject()[QStringLiteral("points")].toDouble();
        }
        QVERIFY(std::abs(sum - 100 * p) <= 1e-9);
        const double score = ran.json[QStringLiteral("score")].toDouble();
        const Ran raised =
            runSakhi(store + QStringList{QStringLiteral("raise"), QStringLiteral("SM0002"),
                                         QStringLiteral("--to"), QString::number(score + 1, 'f', 6)});
        QCOMPARE(raised.exit, 0);
        const QJsonArray proposals = raised.json[QStringLiteral("proposals")].toArray();
        QVERIFY(!proposals.isEmpty());
        for (const auto& proposal : proposals) {
            QVERIFY(proposal.toObject()[QStringLiteral("score")].toDouble() >= score + 1 - 1e-6);
            QVERIFY(!proposal.toObject()[QStringLiteral("changes")].toArray().isEmpty());
        }
    }

    void confidenceHasWords() {
        QCOMPARE(confidenceWord(confidenceOf(0.2)), std::string("high"));
        QCOMPARE(confidenceWord(confidenceOf(0.65)), std::string("medium"));
        QCOMPARE(confidenceWord(confidenceOf(0.4)), std::string("low"));
    }
};

SAKHI_TEST(TstGroupRisk)
#include "tst_group_risk.moc"
