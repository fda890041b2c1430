#include "learn/Forest.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Random;
using base::Result;

namespace {

Random streamOf(std::uint64_t seed, std::size_t tree) {
    // Splitmix64 inside Random spreads neighbouring seeds.
    return Random(seed * 0x9e3779b97f4a7c15ULL + tree);
}

// How often each row is drawn. A product's high word is a whole number below `rows`; its bias is below rows /
// 2^64.
void drawCopies(std::vector<std::uint32_t>& copies, bool bootstrap, Random& random) {
    if (!bootstrap) {
        std::fill(copies.begin(), copies.end(), 1U);
        return;
    }
    __extension__ using Wide = unsigned __int128;
    std::fill(copies.begin(), copies.end(), 0U);
    const std::size_t rows = copies.size();
    for (std::size_t i = 0; i < rows; ++i) {
        ++copies[static_cast<std::size_t>((Wide{random.next()} * rows) >> 64U)];
    }
}

struct Work {
    const RankedTable& table;
    std::span<const std::uint8_t> target;
    const ForestOptions& options;
    std::vector<Tree>& trees;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    std::atomic<bool> stop{false};
};

void growSome(Work& work, const base::Progress& progress) {
    GiniGrower grower(work.table, work.target, work.options.tree);
    std::vector<std::uint32_t> copies(work.table.rowCount);
    for (std::size_t tree = work.next++; tree < work.trees.size() && !work.stop; tree = work.next++) {
        Random random = streamOf(work.options.seed, tree);
        drawCopies(copies, work.options.bootstrap, random);
        work.trees[tree] = grower.grow(copies, random);
        const auto done = static_cast<std::int64_t>(++work.done);
        if (base::cancelled(progress, done, static_cast<std::int64_t>(work.trees.size()))) {
            work.stop = true;
        }
    }
}

TreeEnsemble emptyEnsemble(const RankedTable& table) {
    TreeEnsemble ensemble;
    ensemble.featureCount = static_cast<std::int32_t>(table.columns.size());
    ensemble.output = TreeOutput::probability;
    ensemble.averaged = true;
    return ensemble;
}

double leafOf(const Tree& tree, std::span<const std::vector<double>> columns, std::size_t row) {
    std::size_t node = 0;
    while (tree.feature[node] >= 0) {
        const double x = columns[static_cast<std::size_t>(tree.feature[node])][row];
        // NaN compares false, so a missing cell takes the default.
        const bool known = x == x;
        const bool left =
            known ? double{static_cast<float>(x)} <= tree.threshold[node] : tree.defaultLeft[node] != 0;
        node = static_cast<std::size_t>(left ? tree.left[node] : tree.right[node]);
    }
    return tree.value[node];
}

}  // namespace

Result<TreeEnsemble> growForest(const RankedTable& table, std::span<const std::uint8_t> target,
                                const ForestOptions& options, const base::Progress& progress) {
    TreeEnsemble forest = emptyEnsemble(table);
    forest.trees.resize(static_cast<std::size_t>(options.trees));
    Work work{table, target, options, forest.trees};
    std::vector<std::jthread> helpers;
    for (std::int32_t t = 1; t < options.threads; ++t) {
        // Only the caller's own thread tells the listener.
        helpers.emplace_back([&work] { growSome(work, {}); });
    }
    growSome(work, progress);
    helpers.clear();
    if (work.stop) {
        return fail(ErrorCode::cancelled);
    }
    return forest;
}

TreeEnsemble growTree(const RankedTable& table, std::span<const std::uint8_t> target,
                      const GiniOptions& options) {
    TreeEnsemble single = emptyEnsemble(table);
    GiniGrower grower(table, target, options);
    Random random(0);
    const std::vector<std::uint32_t> copies(table.rowCount, 1U);
    single.trees.push_back(grower.grow(copies, random));
    return single;
}

std::vector<double> outOfBag(const TreeEnsemble& forest, std::span<const std::vector<double>> columns,
                             const ForestOptions& options) {
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    std::vector<double> sums(rows, 0.0);
    std::vector<std::uint32_t> votes(rows, 0);
    std::vector<std::uint32_t> copies(rows);
    for (std::size_t tree = 0; tree < forest.trees.size(); ++tree) {
        Random random = streamOf(options.seed, tree);
        drawCopies(copies, options.bootstrap, random);
        for (std::size_t row = 0; row < rows; ++row) {
            if (copies[row] == 0) {
                sums[row] += leafOf(forest.trees[tree], columns, row);
                ++votes[row];
            }
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        sums[row] = votes[row] > 0 ? sums[row] / votes[row] : std::numeric_limits<double>::quiet_NaN();
    }
    return sums;
}

}  // namespace sakhi::learn
