#pragma once

#include "base/Random.h"
#include "learn/GiniSearch.h"
#include "learn/TreeEnsemble.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// How one classification tree grows.
struct GiniOptions {
    std::int32_t maxDepth{6};
    /// Least rows (bootstrap copies counted) of a leaf.
    std::uint32_t minLeaf{1};
    /// Columns looked at in a split, drawn anew each time; all where it is not less than the number of
    /// columns.
    std::int32_t columnsPerSplit{0};
    std::array<double, 2> classWeight{1.0, 1.0};
    /// Rows at the training rows' share of class 1 that are added to each node's probability.
    double priorRows{0.0};
    /// One a column, or empty.
    std::vector<Monotone> constraints;
};

/// Grows CART trees (Gini, exact splits) on one table; one grower a thread. Columns are drawn until the
/// wished number is looked at and one of them can split, as scikit-learn does. Below a constrained split the
/// middle of the two sides bounds both (child bounds passed down), so the whole tree is monotone.
class GiniGrower {
public:
    /// Table, target and options outlive the grower.
    GiniGrower(const RankedTable& table, std::span<const std::uint8_t> target, const GiniOptions& options);

    /// A tree on the rows counted in `copies` (0 = not in it), one count a row. Leaf values are
    /// probabilities, covers weighted rows.
    Tree grow(std::span<const std::uint32_t> copies, base::Random& random);

private:
    struct Range {
        std::size_t begin;
        std::size_t end;
        ClassCounts total;
        std::int32_t depth;
        double low;
        double high;
        bool bounded;
    };

    // Where the rows of a node go, and the values next to the threshold.
    struct Parting {
        std::size_t middle;
        std::uint16_t leftRank;
        std::uint16_t rightRank;
        bool missingSeen;
    };

    std::int32_t growNode(const Range& range);
    std::int32_t addNode(const Range& range, const GiniRule& rule);
    GiniSplit findSplit(const Range& range, const GiniRule& rule);
    Parting part(const Range& range, const GiniSplit& split);
    [[nodiscard]] bool isLeaf(const Range& range) const;

    const RankedTable& m_table;
    std::span<const std::uint8_t> m_target;
    const GiniOptions& m_options;
    GiniSearch m_search;
    std::vector<std::int32_t> m_order;
    std::vector<std::uint32_t> m_rows;
    std::vector<ClassCounts> m_counts;
    std::vector<std::uint32_t> m_otherRows;
    std::vector<ClassCounts> m_otherCounts;
    base::Random* m_random{nullptr};
    Tree m_tree;
};

/// Adds the decrease of the weighted Gini impurity of every split to its column (as many as `byColumn`
/// holds), in units of the root's weight. Counts on the inner values a GiniGrower leaves.
void addGiniImportance(const Tree& tree, std::span<double> byColumn);

}  // namespace sakhi::learn
