#include "Samples.h"
#include "base/Random.h"
#include "learn/Logistic.h"
#include "learn/Numeric.h"
#include "learn/Train.h"
#include "support/Fixture.h"

#include <QJsonArray>

#include <cmath>

using namespace sakhi::learn;

namespace {

// The gradient of the penalised loss at a model, written out row by row.
std::vector<double> gradientAt(const LinearModel& model, const Dataset& data) {
    std::vector<double> gradient(model.coefficient.size() + 1, 0.0);
    for (std::size_t row = 0; row < data.rowCount; ++row) {
        std::vector<double> z;
        double margin = model.intercept;
        for (std::size_t k = 0; k < model.coefficient.size(); ++k) {
            const double x = std::isnan(data.values[k][row]) ? -1.0 : data.values[k][row];
            z.push_back((x - model.mean[k]) / model.spread[k]);
            margin += model.coefficient[k] * z.back();
        }
        const double residual = 1.0 / (1.0 + std::exp(-margin)) - data.target[row];
        for (std::size_t k = 0; k < z.size(); ++k) {
            gradient[k] += residual * z[k];
        }
        gradient.back() += residual;
    }
    for (std::size_t k = 0; k < model.coefficient.size(); ++k) {
        gradient[k] += model.coefficient[k];
    }
    return gradient;
}

double worst(const QJsonArray& expected, const std::vector<double>& found) {
    double most = expected.size() == static_cast<qsizetype>(found.size()) ? 0.0 : INFINITY;
    for (qsizetype i = 0; i < expected.size() && std::isfinite(most); ++i) {
        most = std::max(most, std::abs(expected[i].toDouble() - found[static_cast<std::size_t>(i)]) /
                                  std::max(1.0, std::abs(expected[i].toDouble())));
    }
    return most;
}

}  // namespace

class TstLogistic : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheExactOptimum() {
        if (!sakhi::test::hasCredit()) {
            QSKIP("../shared/data/credit is not here");
        }
        const QJsonObject models = sakhi::test::creditJson(QStringLiteral("lr_reference.json"))
                                       .value(QStringLiteral("models"))
                                       .toObject();
        QVERIFY(models.size() >= 2);
        for (const QString& name : models.keys()) {
            const QJsonObject expected = models.value(name).toObject();
            const Dataset& data = sakhi::test::credit(name.toStdString()).data;
            TrainOptions options;
            options.voters = {{Learner::logistic, 1.0}};
            const auto model = train(data, options);
            const auto& linear = std::get<LinearModel>(model->parts.front().model);
            QVERIFY(worst(expected.value(QStringLiteral("mean")).toArray(), linear.mean) < 1e-12);
            QVERIFY(worst(expected.value(QStringLiteral("scale")).toArray(), linear.spread) < 1e-12);
            const double off = worst(expected.value(QStringLiteral("coef")).toArray(), linear.coefficient);
            QVERIFY2(off < 1e-9, qPrintable(QString::number(off)));
            QVERIFY(std::abs(expected.value(QStringLiteral("intercept")).toDouble() - linear.intercept) <
                    1e-9);
            const QJsonArray rows = expected.value(QStringLiteral("probability_rows")).toArray();
            std::vector<double> found;
            std::vector<double> row(data.values.size());
            for (const QJsonValue& index : rows) {
                data.copyRow(static_cast<std::size_t>(index.toInt()), row);
                found.push_back(probabilityOf(*model, row));
            }
            QVERIFY(worst(expected.value(QStringLiteral("probability")).toArray(), found) < 1e-9);
            qInfo("%s: coefficients within %.1e of the reference", qPrintable(name), off);
        }
    }

    void theGradientVanishes() {
        const Dataset data = sakhi::test::madeUp(3000, 21, 0.1);
        const auto model = fitLogistic(data.values, data.target, {}, {});
        for (const double slope : gradientAt(*model, data)) {
            QVERIFY2(std::abs(slope) < 1e-10, qPrintable(QString::number(slope)));
        }
    }

    void signBoundsHoldAtTheConstrainedOptimum() {
        const Dataset data = sakhi::test::madeUp(1500, 22, 0.0);
        // Against the grain: income may only raise and debt only lower the risk; late is bound with the
        // grain.
        LogisticOptions options;
        options.constraints = {Monotone::rising, Monotone::falling, Monotone::rising, Monotone::free,
                               Monotone::free};
        const auto model = fitLogistic(data.values, data.target, options, {});
        QCOMPARE(model->coefficient[0], 0.0);
        QCOMPARE(model->coefficient[1], 0.0);
        QVERIFY(model->coefficient[2] > 0.1);
        const auto slopes = gradientAt(*model, data);
        // A bound coefficient may have a slope that pushes it outward only; the others none.
        QVERIFY(slopes[0] > 0.0);
        QVERIFY(slopes[1] < 0.0);
        for (const std::size_t k : {2, 3, 4, 5}) {
            QVERIFY(std::abs(slopes[k]) < 1e-9);
        }
    }

    // Columns that lean on each other, bounds at random: the conditions of the constrained optimum must hold.
    void signBoundsHoldOnEntangledColumns() {
        sakhi::base::Random random(23);
        int atBound = 0;
        for (int round = 0; round < 60; ++round) {
            Dataset data;
            data.values.resize(6);
            data.rowCount = 120;
            for (std::size_t row = 0; row < data.rowCount; ++row) {
                const double shared = random.uniform();
                double risk = -0.2;
                for (std::size_t k = 0; k < 6; ++k) {
                    data.values[k].push_back(shared + 0.3 * random.uniform());
                    risk += (k % 2 == 0 ? 3.0 : -3.0) * (data.values[k].back() - 0.6);
                }
                data.target.push_back(random.uniform() < sigmoid(risk) ? 1 : 0);
            }
            LogisticOptions options;
            for (std::size_t k = 0; k < 6; ++k) {
                options.constraints.push_back(static_cast<Monotone>(static_cast<int>(random.below(3)) - 1));
            }
            const auto model = fitLogistic(data.values, data.target, options, {});
            const auto slopes = gradientAt(*model, data);
            for (std::size_t k = 0; k < 6; ++k) {
                const auto sign = static_cast<double>(options.constraints[k]);
                QVERIFY(model->coefficient[k] * sign >= 0.0);
                const bool bound = sign != 0.0 && model->coefficient[k] == 0.0;
                atBound += bound ? 1 : 0;
                QVERIFY(bound ? slopes[k] * sign > -1e-9 : std::abs(slopes[k]) < 1e-9);
            }
        }
        QVERIFY(atBound > 50);
    }

    void constantAndSeparableColumnsDoNotHurt() {
        std::vector<std::vector<double>> columns(2);
        std::vector<std::uint8_t> target;
        for (int i = 0; i < 40; ++i) {
            columns[0].push_back(0.1);
            columns[1].push_back(i);
            target.push_back(i >= 20 ? 1 : 0);
        }
        const auto model = fitLogistic(columns, target, {}, {});
        QVERIFY(model);
        QVERIFY(std::abs(model->coefficient[0]) < 1e-12);
        QCOMPARE(model->spread[0], 1.0);
        QVERIFY(model->coefficient[1] > 1.0 && model->coefficient[1] < 10.0);
        const std::vector<std::uint8_t> one(40, 1);
        QVERIFY(fitLogistic(columns, one, {}, {}).error().code == sakhi::base::ErrorCode::missingData);
        QVERIFY(fitLogistic(columns, target, {}, [](auto, auto) { return false; }).error().code ==
                sakhi::base::ErrorCode::cancelled);
    }
};

SAKHI_TEST(TstLogistic)
#include "tst_logistic.moc"
