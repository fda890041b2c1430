#include "RandomTrees.h"
#include "ShapOracle.h"
#include "explain/InterventionalShap.h"
#include "support/Fixture.h"

using namespace sakhi;
using namespace sakhi::explain;
using namespace sakhi::test;

namespace {

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-12;
}

std::vector<double> randomRows(base::Random& random, std::int32_t features, int count) {
    std::vector<double> cells;
    for (int r = 0; r < count; ++r) {
        const auto row = randomRow(random, features);
        cells.insert(cells.end(), row.begin(), row.end());
    }
    return cells;
}

}  // namespace

class TstInterventionalShap : public Fixture {
    Q_OBJECT

private:
    static void compare(const char* file, const std::string& name) {
        const TreeFixture fixture = fixtureOf(file, name);
        const Expected expected = expectedOf(file, "interventional", name);
        const std::size_t columns = fixture.rows.columns;
        for (const InstructionSet set : availableInstructionSets()) {
            const auto shap = InterventionalShap::make(fixture.ensemble, fixture.background.cells, set);
            QVERIFY(shap.has_value());
            QVERIFY2(near(shap->base(), expected.base), name.c_str());
            std::vector<double> batch(fixture.rows.cells.size());
            QVERIFY(shap->explainRows(fixture.rows.cells, batch));
            for (std::size_t r = 0; r < fixture.rows.rows(); ++r) {
                std::vector<double> phi(columns);
                QVERIFY(shap->explainRows(std::span(fixture.rows.cells).subspan(r * columns, columns), phi));
                double sum = shap->base();
                for (std::size_t f = 0; f < columns; ++f) {
                    QVERIFY2(near(phi[f], expected.phi[r][f]), name.c_str());
                    QVERIFY2(near(batch[r * columns + f], expected.phi[r][f]), name.c_str());
                    sum += phi[f];
                }
                QVERIFY2(near(sum, expected.predict[r]), name.c_str());
            }
        }
    }

private Q_SLOTS:
    void matchesTheFixtures_data() {
        QTest::addColumn<QByteArray>("file");
        for (const char* file :
             {"rf_causal28.json.gz", "rf_german.json.gz", "xgb_causal28.json.gz", "xgb_german.json.gz"}) {
            QTest::newRow(file) << QByteArray(file);
        }
    }

    void matchesTheFixtures() {
        QFETCH(QByteArray, file);
        compare(file.constData(), {});
    }

    void matchesTheTinyModels() {
        for (const std::string& name : tinyCases()) {
            compare("tiny_brute.json.gz", name);
        }
    }

    void matchesEnumerationOnRandomTrees() {
        base::Random random(77);
        for (int round = 0; round < 40; ++round) {
            TreeShape shape;
            shape.features = static_cast<std::int32_t>(random.below(7) + 1);
            shape.depth = static_cast<int>(random.below(26));
            shape.split = shape.depth > 8 ? 0.56 : 0.8;
            const auto ensemble = randomEnsemble(random, shape);
            const auto columns = static_cast<std::size_t>(shape.features);
            const auto background = randomRows(random, shape.features, 7);
            const auto rows = randomRows(random, shape.features, 3);
            for (const InstructionSet set : availableInstructionSets()) {
                const auto shap = InterventionalShap::make(ensemble, background, set);
                std::vector<double> phi(rows.size());
                QVERIFY(shap->explainRows(rows, phi));
                for (std::size_t r = 0; r < 3; ++r) {
                    const auto truth = enumeratedInterventional(ensemble, rowsOf({columns, rows})[r],
                                                                rowsOf({columns, background}));
                    QVERIFY(near(shap->base(), truth[0]));
                    for (std::size_t f = 0; f < columns; ++f) {
                        QVERIFY(near(phi[r * columns + f], truth[f + 1]));
                    }
                }
            }
        }
    }

    void addsUpWhereMasksAreWideAndRowsMany() {
        base::Random random(5);
        const TreeShape shape{40, 25, 3, 0.66};
        const auto ensemble = randomEnsemble(random, shape);
        const auto background = randomRows(random, shape.features, 1500);
        const auto rows = randomRows(random, shape.features, 200);
        const auto shap = InterventionalShap::make(ensemble, background);
        std::vector<double> phi(rows.size());
        QVERIFY(shap->explainRows(rows, phi));
        for (std::size_t r = 0; r < 200; ++r) {
            const auto row = rowsOf({40, rows})[r];
            double sum = shap->base();
            for (std::size_t f = 0; f < 40; ++f) {
                sum += phi[r * 40 + f];
            }
            QVERIFY(near(sum, outputByHand(ensemble, row)));
        }
    }

    void refusesAnEmptyBackground() {
        const TreeFixture fixture = fixtureOf("xgb_german.json.gz");
        const auto shap = InterventionalShap::make(fixture.ensemble, {});
        QCOMPARE(shap.error().code, base::ErrorCode::missingData);
    }
};

SAKHI_TEST(TstInterventionalShap)
#include "tst_interventionalshap.moc"
