#include "Samples.h"
#include "learn/Forest.h"
#include "learn/Importance.h"
#include "learn/Metrics.h"
#include "learn/Train.h"
#include "support/Fixture.h"

#include <cmath>
#include <numeric>

using namespace sakhi::learn;

namespace {

// Rows with the weight of each class, as a search that sorts nothing and counts nothing sees them.
struct Sample {
    std::vector<std::vector<double>> columns;
    std::vector<std::uint8_t> target;
    std::vector<std::uint32_t> copies;
    GiniOptions options;
};

struct Sums {
    double zeros{0.0};
    double ones{0.0};
    std::uint64_t rows{0};

    void add(const Sample& s, std::uint32_t row) {
        (s.target[row] != 0 ? ones : zeros) += s.options.classWeight[s.target[row]] * s.copies[row];
        rows += s.copies[row];
    }
    // Weighted Gini impurity, the textbook's way: n (1 - p0^2 - p1^2).
    [[nodiscard]] double impurity() const {
        const double n = zeros + ones;
        return n > 0.0 ? n * (1.0 - (zeros / n) * (zeros / n) - (ones / n) * (ones / n)) : 0.0;
    }
    // What sending missing cells right must gain: chi2 = 4 for these counts, in the unit of impurity().
    [[nodiscard]] double priceOfMissingRight() const {
        return 8.0 * zeros * ones / (zeros + ones) / static_cast<double>(rows);
    }
};

bool goesLeft(double cell, double threshold, bool missingLeft) {
    return std::isnan(cell) ? missingLeft : static_cast<double>(static_cast<float>(cell)) <= threshold;
}

double impurityAfter(const Sample& s, const std::vector<std::uint32_t>& rows, std::size_t column,
                     double threshold, bool missingLeft) {
    Sums left;
    Sums right;
    Sums all;
    bool knownRight = false;
    bool missingRight = false;
    for (const std::uint32_t row : rows) {
        const double cell = s.columns[column][row];
        const bool toLeft = goesLeft(cell, threshold, missingLeft);
        (toLeft ? left : right).add(s, row);
        all.add(s, row);
        knownRight |= !toLeft && !std::isnan(cell);
        missingRight |= !toLeft && std::isnan(cell);
    }
    const bool allowed = left.rows >= s.options.minLeaf && right.rows >= s.options.minLeaf;
    const double price = knownRight && missingRight ? all.priceOfMissingRight() : 0.0;
    return allowed ? left.impurity() + right.impurity() + price : INFINITY;
}

// The least impurity any split of these rows leaves: every column, every value, both ways for the missing.
double leastImpurity(const Sample& s, const std::vector<std::uint32_t>& rows) {
    double least = INFINITY;
    for (std::size_t column = 0; column < s.columns.size(); ++column) {
        std::vector<std::uint32_t> order = rows;
        const auto& cells = s.columns[column];
        std::erase_if(order, [&](std::uint32_t row) { return std::isnan(cells[row]); });
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return cells[a] < cells[b]; });
        Sums all;
        Sums missing;
        for (const std::uint32_t row : rows) {
            all.add(s, row);
            if (std::isnan(cells[row])) {
                missing.add(s, row);
            }
        }
        Sums low;
        for (std::size_t i = 0; i < order.size(); ++i) {
            low.add(s, order[i]);
            if (i + 1 < order.size() && cells[order[i]] == cells[order[i + 1]]) {
                continue;
            }
            for (const bool withMissing : {false, true}) {
                Sums left = low;
                if (withMissing) {
                    left = {low.zeros + missing.zeros, low.ones + missing.ones, low.rows + missing.rows};
                }
                const Sums right{all.zeros - left.zeros, all.ones - left.ones, all.rows - left.rows};
                const bool priced = !withMissing && missing.rows > 0 && i + 1 < order.size();
                if (left.rows >= s.options.minLeaf && right.rows >= std::max(1U, s.options.minLeaf)) {
                    least = std::min(least, left.impurity() + right.impurity() +
                                                (priced ? all.priceOfMissingRight() : 0.0));
                }
            }
        }
    }
    return least;
}

// Walks a grown tree; every inner node must have the least impurity an exact search finds, every leaf a
// reason.
struct Walk {
    const Sample& s;
    const Tree& tree;
    int inner{0};
    int wrongSplits{0};
    int wrongLeaves{0};
    int wrongThresholds{0};

    void node(std::size_t at, const std::vector<std::uint32_t>& rows, int depth) {
        Sums own;
        for (const std::uint32_t row : rows) {
            own.add(s, row);
        }
        if (std::abs(own.zeros + own.ones - tree.cover[at]) > 1e-9 * tree.cover[at]) {
            ++wrongLeaves;
        }
        const double least = leastImpurity(s, rows);
        const double tolerance = 1e-9 * std::max(1.0, own.impurity());
        if (tree.feature[at] < 0) {
            const bool may =
                depth < s.options.maxDepth && own.zeros > 0.0 && own.ones > 0.0 && std::isfinite(least);
            wrongLeaves +=
                may || std::abs(tree.value[at] - own.ones / (own.zeros + own.ones)) > 1e-12 ? 1 : 0;
            return;
        }
        ++inner;
        const auto column = static_cast<std::size_t>(tree.feature[at]);
        const bool missingLeft = tree.defaultLeft[at] != 0;
        wrongSplits +=
            impurityAfter(s, rows, column, tree.threshold[at], missingLeft) > least + tolerance ? 1 : 0;
        checkThreshold(rows, column, tree.threshold[at]);
        std::vector<std::uint32_t> left;
        std::vector<std::uint32_t> right;
        for (const std::uint32_t row : rows) {
            (goesLeft(s.columns[column][row], tree.threshold[at], missingLeft) ? left : right).push_back(row);
        }
        node(static_cast<std::size_t>(tree.left[at]), left, depth + 1);
        node(static_cast<std::size_t>(tree.right[at]), right, depth + 1);
    }

    // Halfway between the neighbouring values of the node's rows.
    void checkThreshold(const std::vector<std::uint32_t>& rows, std::size_t column, double threshold) {
        double below = -INFINITY;
        double above = INFINITY;
        for (const std::uint32_t row : rows) {
            const double cell = static_cast<float>(s.columns[column][row]);
            below = cell <= threshold ? std::max(below, cell) : below;
            above = cell > threshold ? std::min(above, cell) : above;
        }
        wrongThresholds += std::isfinite(above) && threshold != (below + above) / 2 ? 1 : 0;
    }
};

Sample sampleOf(const Dataset& data, std::uint64_t seed, bool bootstrap) {
    Sample s;
    s.columns = data.values;
    s.target = data.target;
    s.copies.assign(data.rowCount, bootstrap ? 0 : 1);
    sakhi::base::Random random(seed);
    for (std::size_t i = 0; bootstrap && i < data.rowCount; ++i) {
        ++s.copies[random.below(data.rowCount)];
    }
    s.options.maxDepth = 8;
    s.options.minLeaf = 1;
    return s;
}

Walk walked(const Sample& s, Tree& tree) {
    const RankedTable table = rankColumns(s.columns);
    GiniGrower grower(table, s.target, s.options);
    sakhi::base::Random random(1);
    tree = grower.grow(s.copies, random);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < s.copies.size(); ++row) {
        if (s.copies[row] > 0) {
            rows.push_back(row);
        }
    }
    Walk walk{s, tree};
    walk.node(0, rows, 0);
    return walk;
}

}  // namespace

class TstGini : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void splitsAreThoseOfAnExactSearch_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("missing");
        QTest::addColumn<bool>("bootstrap");
        QTest::addColumn<int>("minLeaf");
        QTest::newRow("plain") << 3000 << 0.0 << false << 1;
        QTest::newRow("bootstrap, balanced") << 3000 << 0.0 << true << 1;
        QTest::newRow("missing cells") << 2000 << 0.15 << true << 1;
        QTest::newRow("least leaf") << 2000 << 0.1 << false << 25;
        QTest::newRow("few rows") << 40 << 0.3 << true << 1;
    }
    void splitsAreThoseOfAnExactSearch() {
        QFETCH(int, rows);
        QFETCH(double, missing);
        QFETCH(bool, bootstrap);
        QFETCH(int, minLeaf);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const Dataset data = sakhi::test::madeUp(static_cast<std::size_t>(rows), seed, missing);
            Sample s = sampleOf(data, seed + 10, bootstrap);
            s.options.minLeaf = static_cast<std::uint32_t>(minLeaf);
            s.options.classWeight =
                bootstrap ? std::array<double, 2>{0.7, 1.6} : std::array<double, 2>{1.0, 1.0};
            Tree tree;
            const Walk walk = walked(s, tree);
            QVERIFY(walk.inner > (rows > 100 ? 20 : 3));
            QCOMPARE(walk.wrongSplits, 0);
            QCOMPARE(walk.wrongLeaves, 0);
            QCOMPARE(walk.wrongThresholds, 0);
        }
    }

    void aLoneTreesLeavesAreDrawnToTheWhole() {
        const Dataset data = sakhi::test::madeUp(900, 21, 0.1);
        TrainOptions options;
        options.voters = {{Learner::tree, 1.0}};
        const auto model = train(data, options);
        const Tree& tree = std::get<TreeEnsemble>(model->parts[0].model).trees.front();
        const double share = static_cast<double>(data.positives()) / static_cast<double>(data.rowCount);
        std::vector<double> rows(tree.size());
        std::vector<double> ones(tree.size());
        std::vector<double> row(data.values.size());
        for (std::size_t r = 0; r < data.rowCount; ++r) {
            data.copyRow(r, row);
            std::size_t at = 0;
            while (tree.feature[at] >= 0) {
                const bool left = goesLeft(row[static_cast<std::size_t>(tree.feature[at])],
                                           tree.threshold[at], tree.defaultLeft[at] != 0);
                at = static_cast<std::size_t>(left ? tree.left[at] : tree.right[at]);
            }
            rows[at] += 1.0;
            ones[at] += data.target[r];
        }
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (tree.feature[i] < 0) {
                QVERIFY(std::abs(tree.value[i] - (ones[i] + 10.0 * share) / (rows[i] + 10.0)) < 1e-12);
            }
        }
    }

    void splitsOfRealColumnsToo() {
        if (!sakhi::test::hasCredit()) {
            QSKIP("../shared/data/credit is not here");
        }
        const auto& taiwan = sakhi::test::credit("taiwan").data;
        std::vector<std::uint32_t> some(4000);
        std::iota(some.begin(), some.end(), 5000U);
        Sample s = sampleOf(taiwan.subset(some), 3, true);
        s.options.maxDepth = 10;
        Tree tree;
        const Walk walk = walked(s, tree);
        QVERIFY(walk.inner > 100);
        QCOMPARE(walk.wrongSplits + walk.wrongLeaves + walk.wrongThresholds, 0);
    }

    void ranksKeepOrderAndBinsKeepRanks() {
        std::vector<double> cells;
        sakhi::base::Random random(8);
        for (int i = 0; i < 150000; ++i) {
            cells.push_back(i % 50 == 0 ? NAN : (random.uniform() - 0.5) * 1e6);
        }
        const RankedColumn column = rankColumn(cells);
        QVERIFY(column.low.size() <= 65535);
        QVERIFY(column.binCount == 255);
        for (std::size_t i = 1; i < cells.size(); ++i) {
            if (std::isnan(cells[i])) {
                QVERIFY(column.rank[i] == 0 && column.bin[i] == 0);
                continue;
            }
            const std::uint16_t rank = column.rank[i];
            const auto value = static_cast<float>(cells[i]);
            QVERIFY(column.low[rank] <= value && value <= column.high[rank]);
            QVERIFY(rank == 1 || column.high[rank - std::size_t{1}] < column.low[rank]);
            const std::uint8_t bin = column.bin[i];
            QVERIFY(column.binStart[bin] <= rank && rank < column.binStart[bin + std::size_t{1}]);
        }
    }

    void outOfBagTellsTheTruth() {
        const Dataset data = sakhi::test::madeUp(2000, 5, 0.05);
        const Dataset fresh = sakhi::test::madeUp(4000, 6, 0.05);
        const RankedTable table = rankColumns(data.values);
        ForestOptions options;
        options.tree.maxDepth = 10;
        options.tree.columnsPerSplit = 2;
        const auto forest = growForest(table, data.target, options, {});
        const auto bag = outOfBag(*forest, data.values, options);
        std::vector<double> unseen;
        std::vector<double> row(5);
        for (std::size_t r = 0; r < fresh.rowCount; ++r) {
            fresh.copyRow(r, row);
            unseen.push_back(outputOf(*forest, row));
        }
        std::vector<double> seen;
        for (std::size_t r = 0; r < data.rowCount; ++r) {
            data.copyRow(r, row);
            seen.push_back(outputOf(*forest, row));
        }
        QVERIFY(std::none_of(bag.begin(), bag.end(), [](double p) { return std::isnan(p); }));
        const double bagAuc = rocAuc(data.target, bag);
        QVERIFY(std::abs(bagAuc - rocAuc(fresh.target, unseen)) < 0.03);
        QVERIFY(rocAuc(data.target, seen) > bagAuc + 0.02);
    }

    void importanceFindsWhatCounts() {
        const Dataset data = sakhi::test::madeUp(3000, 9, 0.0);
        TrainOptions options;
        const auto model = train(data, options);
        const auto gini = giniImportance(*model);
        QVERIFY(std::abs(std::accumulate(gini.begin(), gini.end(), 0.0) - 1.0) < 1e-12);
        QVERIFY(gini[1] > gini[3]);
        const auto shuffled = permutationImportance(*model, sakhi::test::madeUp(3000, 10, 0.0), 3, 1);
        QVERIFY((*shuffled)[1].mean > 0.05);
        QVERIFY(std::abs((*shuffled)[4].mean) < 0.02);
        QVERIFY((*shuffled)[0].mean > (*shuffled)[4].mean);
        QVERIFY(permutationImportance(*model, data, 2, 1, [](auto, auto) { return false; }).error().code ==
                sakhi::base::ErrorCode::cancelled);
    }
};

SAKHI_TEST(TstGini)
#include "tst_gini.moc"
