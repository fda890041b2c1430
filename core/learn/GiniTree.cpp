#include "learn/GiniTree.h"

#include <algorithm>
#include <numeric>

namespace sakhi::learn {

GiniGrower::GiniGrower(const RankedTable& table, std::span<const std::uint8_t> target,
                       const GiniOptions& options)
    : m_table(table), m_target(target), m_options(options), m_search(table, options.constraints) {
    m_order.resize(table.columns.size());
}

Tree GiniGrower::grow(std::span<const std::uint32_t> copies, base::Random& random) {
    m_random = &random;
    std::iota(m_order.begin(), m_order.end(), 0);
    m_rows.clear();
    m_counts.clear();
    ClassCounts total = 0;
    for (std::uint32_t row = 0; row < copies.size(); ++row) {
        if (copies[row] != 0) {
            const ClassCounts counts = std::uint64_t{copies[row]} << (m_target[row] != 0 ? kClassBits : 0);
            m_rows.push_back(row);
            m_counts.push_back(counts);
            total += counts;
        }
    }
    m_otherRows.resize(m_rows.size());
    m_otherCounts.resize(m_rows.size());
    m_tree = {};
    growNode({0, m_rows.size(), total, 0, 0.0, 1.0, false});
    return std::move(m_tree);
}

bool GiniGrower::isLeaf(const Range& range) const {
    return range.depth >= m_options.maxDepth || zerosIn(range.total) == 0 || onesIn(range.total) == 0 ||
           rowsIn(range.total) < 2 * std::uint64_t{m_options.minLeaf};
}

std::int32_t GiniGrower::addNode(const Range& range, const GiniRule& rule) {
    const auto node = static_cast<std::int32_t>(m_tree.size());
    m_tree.feature.push_back(-1);
    m_tree.threshold.push_back(0.0);
    m_tree.left.push_back(-1);
    m_tree.right.push_back(-1);
    const double ones = m_options.classWeight[1] * onesIn(range.total);
    const double all = m_options.classWeight[0] * zerosIn(range.total) + ones;
    const double share = m_tree.value.empty() ? ones / all : m_tree.value.front();
    const double prior = m_options.priorRows;
    m_tree.value.push_back(std::clamp((ones + prior * share) / (all + prior), rule.low, rule.high));
    m_tree.cover.push_back(all);
    m_tree.defaultLeft.push_back(0);
    return node;
}

GiniSplit GiniGrower::findSplit(const Range& range, const GiniRule& rule) {
    const GiniNode node{std::span(m_rows).subspan(range.begin, range.end - range.begin),
                        std::span(m_counts).subspan(range.begin, range.end - range.begin), range.total};
    const std::size_t all = m_order.size();
    const auto wished = static_cast<std::size_t>(std::max(m_options.columnsPerSplit, 0));
    GiniSplit best;
    if (wished == 0 || wished >= all) {
        m_search.improve(best, node, rule, m_order, 0);
        return best;
    }
    for (std::size_t drawn = 0; drawn < all && (drawn < wished || !best.found());) {
        const std::size_t batch = drawn < wished ? wished - drawn : 1;
        for (std::size_t i = drawn; i < drawn + batch; ++i) {
            std::swap(m_order[i], m_order[i + m_random->below(all - i)]);
        }
        m_search.improve(best, node, rule, std::span(m_order).subspan(drawn, batch),
                         static_cast<std::uint32_t>(drawn));
        drawn += batch;
    }
    return best;
}

GiniGrower::Parting GiniGrower::part(const Range& range, const GiniSplit& split) {
    const std::uint16_t* ranks = m_table.columns[static_cast<std::size_t>(split.column)].rank.data();
    std::size_t toLeft = range.begin;
    std::size_t toRight = 0;
    std::uint16_t leftRank = 0;
    std::uint16_t rightRank = UINT16_MAX;
    bool missingSeen = false;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const std::uint32_t row = m_rows[i];
        const ClassCounts counts = m_counts[i];
        const std::uint16_t rank = ranks[row];
        const bool known = rank != 0;
        const bool left = known ? rank <= split.rank : split.missingLeft;
        missingSeen |= !known;
        m_rows[toLeft] = row;
        m_counts[toLeft] = counts;
        m_otherRows[toRight] = row;
        m_otherCounts[toRight] = counts;
        toLeft += left ? 1 : 0;
        toRight += left ? 0 : 1;
        leftRank = left ? std::max(leftRank, rank) : leftRank;
        rightRank = left || !known ? rightRank : std::min(rightRank, rank);
    }
    std::copy_n(m_otherRows.begin(), toRight, m_rows.begin() + static_cast<std::ptrdiff_t>(toLeft));
    std::copy_n(m_otherCounts.begin(), toRight, m_counts.begin() + static_cast<std::ptrdiff_t>(toLeft));
    return {toLeft, leftRank, rightRank == UINT16_MAX ? std::uint16_t{0} : rightRank, missingSeen};
}

std::int32_t GiniGrower::growNode(const Range& range) {
    GiniRule rule{m_options.classWeight, m_options.minLeaf, range.low, range.high, range.bounded};
    const std::int32_t index = addNode(range, rule);
    if (isLeaf(range)) {
        return index;
    }
    const GiniSplit split = findSplit(range, rule);
    if (!split.found() || (range.bounded && split.score < rule.gain(range.total))) {
        return index;
    }
    const Parting parting = part(range, split);
    Range left{range.begin, parting.middle, split.left,   range.depth + 1,
               range.low,   range.high,     range.bounded};
    Range right{parting.middle, range.end,    range.total - split.left, range.depth + 1, range.low,
                range.high,     range.bounded};
    const auto column = static_cast<std::size_t>(split.column);
    const Monotone sign = m_options.constraints.empty() ? Monotone::free : m_options.constraints[column];
    if (sign != Monotone::free && !split.missingOnly) {
        const double middle = (rule.leaf(left.total) + rule.leaf(right.total)) / 2;
        (sign == Monotone::rising ? left.high : left.low) = middle;
        (sign == Monotone::rising ? right.low : right.high) = middle;
        left.bounded = true;
        right.bounded = true;
    }
    const auto node = static_cast<std::size_t>(index);
    m_tree.feature[node] = split.column;
    m_tree.threshold[node] = m_table.columns[column].thresholdBetween(parting.leftRank, parting.rightRank);
    const std::int32_t leftNode = growNode(left);
    const std::int32_t rightNode = growNode(right);
    m_tree.left[node] = leftNode;
    m_tree.right[node] = rightNode;
    // Without a missing cell here, missing follows the heavier side.
    const bool heavierLeft =
        m_tree.cover[static_cast<std::size_t>(leftNode)] >= m_tree.cover[static_cast<std::size_t>(rightNode)];
    m_tree.defaultLeft[node] = (parting.missingSeen ? split.missingLeft : heavierLeft) ? 1 : 0;
    return index;
}

void addGiniImportance(const Tree& tree, std::span<double> byColumn) {
    const auto impurity = [&tree](std::size_t node) {
        return tree.cover[node] * 2.0 * tree.value[node] * (1.0 - tree.value[node]);
    };
    for (std::size_t node = 0; node < tree.size(); ++node) {
        if (tree.feature[node] >= 0) {
            const double decrease = impurity(node) - impurity(static_cast<std::size_t>(tree.left[node])) -
                                    impurity(static_cast<std::size_t>(tree.right[node]));
            // Leaves drawn to the whole's share may seem to lose.
            byColumn[static_cast<std::size_t>(tree.feature[node])] +=
                std::max(0.0, decrease) / tree.cover.front();
        }
    }
}

}  // namespace sakhi::learn
