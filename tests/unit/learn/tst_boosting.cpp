#include "Samples.h"
#include "base/Random.h"
#include "learn/Boosting.h"
#include "learn/Metrics.h"
#include "learn/Numeric.h"
#include "support/Fixture.h"

#include <cmath>
#include <map>

using namespace sakhi::learn;

namespace {

std::vector<double> marginsOf(const TreeEnsemble& model, const Dataset& data) {
    std::vector<double> margins;
    std::vector<double> row(data.values.size());
    for (std::size_t r = 0; r < data.rowCount; ++r) {
        data.copyRow(r, row);
        margins.push_back(outputOf(model, row));
    }
    return margins;
}

double lossOf(const std::vector<double>& margins, const Dataset& data) {
    double loss = 0.0;
    for (std::size_t r = 0; r < margins.size(); ++r) {
        loss += softplus(data.target[r] != 0 ? -margins[r] : margins[r]);
    }
    return loss / static_cast<double>(margins.size());
}

}  // namespace

class TstBoosting : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    // One tree of depth 1 against a search over every column and value with sums of doubles.
    void theFirstStumpIsTheBest() {
        for (const double missing : {0.0, 0.2}) {
            const Dataset data = sakhi::test::madeUp(200, 31, missing);
            BoostingOptions options;
            options.trees = 1;
            options.depth = 1;
            options.rate = 1.0;
            const auto model = growBoosting(rankColumns(data.values), data.target, options, {});
            const double p = 0.5;
            QCOMPARE(model->base, 0.0);
            double best = 0.0;
            double bestLeft = 0.0;
            for (const auto& cells : data.values) {
                for (const double threshold : cells) {
                    for (const bool missingLeft : {false, true}) {
                        double g[2] = {0.0, 0.0};
                        double h[2] = {0.0, 0.0};
                        for (std::size_t r = 0; r < cells.size(); ++r) {
                            const bool left = std::isnan(cells[r]) ? missingLeft : cells[r] <= threshold;
                            g[left] += p - data.target[r];
                            h[left] += p * (1.0 - p);
                        }
                        const double gain = g[0] * g[0] / (h[0] + 1.0) + g[1] * g[1] / (h[1] + 1.0);
                        if (h[0] >= 1.0 && h[1] >= 1.0 && gain > best) {
                            best = gain;
                            bestLeft = -g[1] / (h[1] + 1.0);
                        }
                    }
                }
            }
            const Tree& tree = model->trees.front();
            QCOMPARE(tree.size(), std::size_t{3});
            QVERIFY(std::abs(tree.value[1] - bestLeft) < 1e-12);
            QVERIFY(std::abs(tree.cover[0] - 200.0 * p * (1.0 - p)) < 1e-9);
            QVERIFY(std::abs(tree.cover[1] + tree.cover[2] - tree.cover[0]) < 1e-12);
        }
    }

    // Newton leaves: each is -G / (H + lambda) of the rows that reach it, by the margins before the tree.
    void leavesAreNewtonSteps() {
        const Dataset data = sakhi::test::madeUp(1000, 32, 0.05);
        BoostingOptions options;
        options.trees = 7;
        options.depth = 3;
        const RankedTable table = rankColumns(data.values);
        const auto model = growBoosting(table, data.target, options, {});
        TreeEnsemble before = *model;
        const Tree last = before.trees.back();
        before.trees.pop_back();
        TreeEnsemble only = before;
        only.trees = {last};
        only.base = 0.0;
        const auto margins = marginsOf(before, data);
        const auto leaves = marginsOf(only, data);
        std::map<double, std::pair<double, double>> sums;
        for (std::size_t r = 0; r < margins.size(); ++r) {
            const double p = sigmoid(margins[r]);
            sums[leaves[r]].first += p - data.target[r];
            sums[leaves[r]].second += p * (1.0 - p);
        }
        QVERIFY(sums.size() >= 4);
        for (const auto& [value, slopes] : sums) {
            QVERIFY(std::abs(value + 0.1 * slopes.first / (slopes.second + 1.0)) < 1e-12);
            QVERIFY(slopes.second >= 1.0 - 1e-6);
        }
    }

    void learnsPairsOnlyWithDepth() {
        // Risk where exactly one of two is high: no sum of one-column functions can tell.
        Dataset data;
        data.values.resize(2);
        sakhi::base::Random random(3);
        for (int i = 0; i < 2000; ++i) {
            const double a = random.uniform();
            const double b = random.uniform();
            data.values[0].push_back(a);
            data.values[1].push_back(b);
            data.target.push_back((a > 0.5) != (b > 0.5) ? 1 : 0);
        }
        data.rowCount = 2000;
        const RankedTable table = rankColumns(data.values);
        BoostingOptions options;
        options.depth = 1;
        const auto additive = growBoosting(table, data.target, options, {});
        options.depth = 2;
        const auto pairs = growBoosting(table, data.target, options, {});
        QVERIFY(rocAuc(data.target, marginsOf(*additive, data)) < 0.7);
        QVERIFY(rocAuc(data.target, marginsOf(*pairs, data)) > 0.95);
    }

    void stopsEarlyWhereNothingIsGained() {
        const Dataset data = sakhi::test::madeUp(1500, 33, 0.0);
        const Dataset fresh = sakhi::test::madeUp(3000, 34, 0.0);
        const RankedTable table = rankColumns(data.values);
        BoostingOptions options;
        options.trees = 400;
        options.depth = 6;
        options.rate = 0.3;
        const auto full = growBoosting(table, data.target, options, {});
        options.patience = 10;
        const auto early = growBoosting(table, data.target, options, {});
        QCOMPARE(full->trees.size(), std::size_t{400});
        QVERIFY(early->trees.size() >= 3 && early->trees.size() < 100);
        QVERIFY(lossOf(marginsOf(*early, fresh), fresh) < lossOf(marginsOf(*full, fresh), fresh) - 0.05);
    }

    void missingLearnsADirection() {
        // Cells are missing where the risk is, and the known ones tell nothing.
        Dataset data;
        data.values.resize(1);
        sakhi::base::Random random(5);
        for (int i = 0; i < 600; ++i) {
            const bool bad = i % 3 == 0;
            data.target.push_back(bad ? 1 : 0);
            data.values[0].push_back(bad ? NAN : random.uniform());
        }
        data.rowCount = 600;
        const RankedTable table = rankColumns(data.values);
        const auto model = growBoosting(table, data.target, {}, {});
        const std::vector<double> missing{NAN};
        const std::vector<double> known{0.5};
        QVERIFY(sigmoid(outputOf(*model, missing)) > 0.95);
        QVERIFY(sigmoid(outputOf(*model, known)) < 0.05);
    }
};

SAKHI_TEST(TstBoosting)
#include "tst_boosting.moc"
