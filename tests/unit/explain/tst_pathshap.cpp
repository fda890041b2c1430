#include "RandomTrees.h"
#include "ShapOracle.h"
#include "explain/PathShap.h"
#include "support/Fixture.h"

using namespace sakhi;
using namespace sakhi::explain;
using namespace sakhi::test;

namespace {

constexpr double kTolerance = 1e-12;

bool near(double a, double b) {
    return std::abs(a - b) <= kTolerance;
}

}  // namespace

class TstPathShap : public Fixture {
    Q_OBJECT

private:
    static void compare(const char* file, const std::string& name) {
        const TreeFixture fixture = fixtureOf(file, name);
        const Expected expected = expectedOf(file, "path", name);
        const auto rows = rowsOf(fixture.rows);
        for (const InstructionSet set : availableInstructionSets()) {
            const auto shap = PathShap::make(fixture.ensemble, set);
            QVERIFY(shap.has_value());
            QVERIFY2(near(shap->base(), expected.base), name.c_str());
            std::vector<double> batch(fixture.rows.cells.size());
            QVERIFY(shap->explainRows(fixture.rows.cells, batch));
            for (std::size_t r = 0; r < rows.size(); ++r) {
                std::vector<double> phi(rows[r].size());
                shap->explain(rows[r], phi);
                double sum = shap->base();
                for (std::size_t f = 0; f < phi.size(); ++f) {
                    QVERIFY2(near(phi[f], expected.phi[r][f]), name.c_str());
                    QVERIFY2(near(batch[r * phi.size() + f], expected.phi[r][f]), name.c_str());
                    sum += batch[r * phi.size() + f];
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

    void matchesEnumerationOnTinyModels() {
        for (const std::string& name : tinyCases()) {
            compare("tiny_brute.json.gz", name);
            const TreeFixture fixture = fixtureOf("tiny_brute.json.gz", name);
            const auto shap = PathShap::make(fixture.ensemble);
            for (const auto& row : rowsOf(fixture.rows)) {
                const auto truth = enumeratedPath(fixture.ensemble, row);
                std::vector<double> phi(row.size());
                shap->explain(row, phi);
                for (std::size_t f = 0; f < phi.size(); ++f) {
                    QVERIFY(near(phi[f], truth[f + 1]));
                }
            }
        }
    }

    void matchesEnumerationOnRandomTrees() {
        base::Random random(20260);
        for (int round = 0; round < 30; ++round) {
            TreeShape shape;
            shape.features = static_cast<std::int32_t>(random.below(9) + 1);
            shape.depth = static_cast<int>(random.below(26));
            shape.split = shape.depth > 8 ? 0.56 : 0.85;
            const auto ensemble = randomEnsemble(random, shape);
            std::vector<double> cells;
            for (int r = 0; r < 9; ++r) {
                const auto row = randomRow(random, shape.features);
                cells.insert(cells.end(), row.begin(), row.end());
            }
            const auto rows = rowsOf({static_cast<std::size_t>(shape.features), cells});
            for (const InstructionSet set : availableInstructionSets()) {
                const auto shap = PathShap::make(ensemble, set);
                std::vector<double> batch(cells.size());
                QVERIFY(shap->explainRows(cells, batch));
                for (std::size_t r = 0; r < 2; ++r) {
                    const auto truth = enumeratedPath(ensemble, rows[r]);
                    std::vector<double> phi(rows[r].size());
                    shap->explain(rows[r], phi);
                    QVERIFY(near(shap->base(), truth[0]));
                    for (std::size_t f = 0; f < phi.size(); ++f) {
                        QVERIFY(near(phi[f], truth[f + 1]));
                        QVERIFY(near(batch[r * phi.size() + f], truth[f + 1]));
                    }
                }
            }
        }
    }

    void everyInstructionSetGivesTheSame() {
        base::Random random(4);
        for (int round = 0; round < 20; ++round) {
            const TreeShape shape{30, 25, 4, 0.64};
            const auto ensemble = randomEnsemble(random, shape);
            std::vector<double> cells;
            for (int r = 0; r < 77; ++r) {
                const auto row = randomRow(random, shape.features);
                cells.insert(cells.end(), row.begin(), row.end());
            }
            std::vector<double> first(cells.size());
            QVERIFY(PathShap::make(ensemble, InstructionSet::baseline)->explainRows(cells, first));
            for (const InstructionSet set : availableInstructionSets()) {
                std::vector<double> phi(cells.size());
                QVERIFY(PathShap::make(ensemble, set)->explainRows(cells, phi));
                for (std::size_t i = 0; i < phi.size(); ++i) {
                    QVERIFY(std::abs(phi[i] - first[i]) <= 1e-13);
                }
            }
        }
    }

    void stopsWhenAsked() {
        const TreeFixture fixture = fixtureOf("xgb_german.json.gz");
        std::vector<double> phi(fixture.rows.cells.size());
        const auto shap = PathShap::make(fixture.ensemble);
        QVERIFY(!shap->explainRows(fixture.rows.cells, phi,
                                   [](std::int64_t done, std::int64_t) { return done == 0; }));
    }
};

SAKHI_TEST(TstPathShap)
#include "tst_pathshap.moc"
