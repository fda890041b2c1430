#include "RandomTrees.h"
#include "ShapOracle.h"
#include "explain/TreePredictor.h"
#include "support/Fixture.h"

using namespace sakhi;
using namespace sakhi::explain;
using namespace sakhi::test;

class TstTreePredictor : public Fixture {
    Q_OBJECT

private:
    static void compare(const char* file, const std::string& name) {
        const TreeFixture fixture = fixtureOf(file, name);
        const Expected expected = expectedOf(file, "path", name);
        for (const InstructionSet set : availableInstructionSets()) {
            const auto predictor = TreePredictor::make(fixture.ensemble, set);
            QVERIFY(predictor.has_value());
            std::vector<double> out(fixture.rows.rows());
            predictor->predictRows(fixture.rows.cells, out);
            const auto rows = rowsOf(fixture.rows);
            for (std::size_t r = 0; r < rows.size(); ++r) {
                QVERIFY2(std::abs(out[r] - expected.predict[r]) <= 1e-12, name.c_str());
                QVERIFY2(predictor->predict(rows[r]) == out[r], name.c_str());
            }
        }
    }

private Q_SLOTS:
    void matchesTheFixtures() {
        for (const char* file :
             {"rf_causal28.json.gz", "rf_german.json.gz", "xgb_causal28.json.gz", "xgb_german.json.gz"}) {
            compare(file, {});
        }
        for (const std::string& name : tinyCases()) {
            compare("tiny_brute.json.gz", name);
        }
    }

    void givesTheSameBitsEveryWay() {
        base::Random random(99);
        for (int round = 0; round < 60; ++round) {
            TreeShape shape;
            shape.features = static_cast<std::int32_t>(random.below(90) + 1);
            shape.depth = static_cast<int>(random.below(26));
            shape.trees = static_cast<int>(random.below(40) + 1);
            shape.split = shape.depth > 8 ? 0.6 : 0.9;
            const auto ensemble = randomEnsemble(random, shape);
            std::vector<double> cells;
            for (int r = 0; r < 131; ++r) {
                const auto row = randomRow(random, shape.features);
                cells.insert(cells.end(), row.begin(), row.end());
            }
            const auto rows = rowsOf({static_cast<std::size_t>(shape.features), cells});
            for (const InstructionSet set : availableInstructionSets()) {
                const auto predictor = TreePredictor::make(ensemble, set);
                std::vector<double> out(rows.size());
                predictor->predictRows(cells, out);
                for (std::size_t r = 0; r < rows.size(); ++r) {
                    QVERIFY(out[r] == predictor->predict(rows[r]));
                    QVERIFY(std::abs(out[r] - outputByHand(ensemble, rows[r])) <= 1e-12);
                }
            }
        }
    }

    void castsCellsToFloatAsTheTrainersDo() {
        learn::TreeEnsemble ensemble{1, learn::TreeOutput::probability, true, false, 0.0, {}};
        ensemble.trees.push_back(
            {{0, -1, -1}, {0.1, 0, 0}, {1, -1, -1}, {2, -1, -1}, {0, 1, 2}, {2, 1, 1}, {}});
        const std::vector<double> row{0.1};
        QCOMPARE(TreePredictor::make(ensemble)->predict(row), 2.0);
        ensemble.trees.front().threshold[0] = static_cast<double>(0.1F);
        QCOMPARE(TreePredictor::make(ensemble)->predict(row), 1.0);
        ensemble.strictly = true;
        QCOMPARE(TreePredictor::make(ensemble)->predict(row), 2.0);
    }
};

SAKHI_TEST(TstTreePredictor)
#include "tst_predictor.moc"
