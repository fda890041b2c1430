#include "learn/BoostingTree.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sakhi::learn {

namespace {

constexpr int kHalf = 32;
constexpr std::size_t kBins = 256;

double firstIn(PackedSlope packed) {
    return static_cast<double>(packed >> kHalf);
}

double secondIn(PackedSlope packed) {
    return static_cast<std::uint32_t>(packed);
}

}  // namespace

void Slopes::pack(std::span<const std::uint32_t> rows) {
    double firstSum = 0.0;
    double secondSum = 0.0;
    for (const std::uint32_t row : rows) {
        firstSum += std::abs(first[row]);
        secondSum += second[row];
    }
    // Rounding adds at most half a unit a row, for which the spare bit leaves room up to a thousand million
    // rows.
    constexpr double kRoom = 1 << 30;
    firstUnit = std::max(firstSum, 1e-300) / kRoom;
    secondUnit = std::max(secondSum, 1e-300) / kRoom;
    const double perFirst = 1.0 / firstUnit;
    const double perSecond = 1.0 / secondUnit;
    for (const std::uint32_t row : rows) {
        const double scaled = first[row] * perFirst;
        const auto high = static_cast<std::int64_t>(scaled + (scaled < 0.0 ? -0.5 : 0.5));
        const auto low = static_cast<std::int64_t>(second[row] * perSecond + 0.5);
        packed[row] = high * (std::int64_t{1} << kHalf) + low;
    }
}

BoostingGrower::BoostingGrower(const RankedTable& table, const BoostingOptions& options)
    : m_table(table), m_options(options) {}

Tree BoostingGrower::grow(std::span<const std::uint32_t> rows, std::span<const std::int32_t> columns,
                          const Slopes& slopes, std::span<double> margins) {
    m_slopes = &slopes;
    m_margins = margins;
    m_columns = columns;
    if (!m_spare.empty() && m_spare.front()->size() != columns.size() * kBins) {
        m_spare.clear();
    }
    m_rows.assign(rows.begin(), rows.end());
    m_packed.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_packed[i] = slopes.packed[rows[i]];
    }
    m_otherRows.resize(rows.size());
    m_otherPacked.resize(rows.size());
    m_tree = {};
    m_splitRank.clear();
    constexpr double kOpen = std::numeric_limits<double>::infinity();
    const Range root{0, rows.size(), 0, -kOpen, kOpen};
    growNode(root, count(root));
    return m_tree;
}

double BoostingGrower::leafOf(std::size_t row) const {
    std::size_t node = 0;
    while (m_tree.feature[node] >= 0) {
        const std::uint16_t rank = m_table.columns[static_cast<std::size_t>(m_tree.feature[node])].rank[row];
        const bool left = rank == 0 ? m_tree.defaultLeft[node] != 0 : rank <= m_splitRank[node];
        node = static_cast<std::size_t>(left ? m_tree.left[node] : m_tree.right[node]);
    }
    return m_tree.value[node];
}

Monotone BoostingGrower::signOf(std::int32_t column) const {
    return m_options.constraints.empty() ? Monotone::free
                                         : m_options.constraints[static_cast<std::size_t>(column)];
}

double BoostingGrower::weightOf(double first, double second, const Range& range) const {
    return std::clamp(-first / (second + m_options.lambda), range.low, range.high);
}

// What a leaf of this weight takes off twice the loss; first^2 / (second + lambda) where the weight is free.
double BoostingGrower::gainOf(double first, double second, double weight) const {
    return -(2.0 * first * weight + (second + m_options.lambda) * weight * weight);
}

std::unique_ptr<BoostingGrower::Histogram> BoostingGrower::count(const Range& range) {
    const std::size_t columns = m_columns.size();
    std::unique_ptr<Histogram> histogram;
    if (m_spare.empty()) {
        histogram = std::make_unique<Histogram>(columns * kBins);
    } else {
        histogram = std::move(m_spare.back());
        m_spare.pop_back();
        std::fill(histogram->begin(), histogram->end(), 0);
    }
    const auto binsOf = [this](std::size_t at) {
        return m_table.columns[static_cast<std::size_t>(m_columns[at])].bin.data();
    };
    const std::uint32_t* rows = m_rows.data();
    const PackedSlope* packed = m_packed.data();
    std::size_t at = 0;
    // Four columns at a time: one read of row and slope serves all, and additions to one bin do not wait in
    // line.
    for (; at + 4 <= columns; at += 4) {
        PackedSlope* sums = histogram->data() + at * kBins;
        const std::uint8_t* bin0 = binsOf(at);
        const std::uint8_t* bin1 = binsOf(at + 1);
        const std::uint8_t* bin2 = binsOf(at + 2);
        const std::uint8_t* bin3 = binsOf(at + 3);
        for (std::size_t i = range.begin; i < range.end; ++i) {
            const std::uint32_t row = rows[i];
            const PackedSlope slope = packed[i];
            sums[bin0[row]] += slope;
            sums[kBins + bin1[row]] += slope;
            sums[2 * kBins + bin2[row]] += slope;
            sums[3 * kBins + bin3[row]] += slope;
        }
    }
    for (; at < columns; ++at) {
        PackedSlope* sums = histogram->data() + at * kBins;
        const std::uint8_t* bin = binsOf(at);
        for (std::size_t i = range.begin; i < range.end; ++i) {
            sums[bin[rows[i]]] += packed[i];
        }
    }
    return histogram;
}

BoostingGrower::Split BoostingGrower::findSplit(const Range& range, const Histogram& histogram) const {
    PackedSlope total = 0;
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        total += histogram[bin];
    }
    Split best;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        scanColumn(best, range, m_columns[at], histogram.data() + at * kBins, total);
    }
    return best;
}

void BoostingGrower::scanColumn(Split& best, const Range& range, std::int32_t column, const PackedSlope* bins,
                                PackedSlope total) const {
    const RankedColumn& ranked = m_table.columns[static_cast<std::size_t>(column)];
    const double firstUnit = m_slopes->firstUnit;
    const double secondUnit = m_slopes->secondUnit;
    const double firstAll = firstIn(total) * firstUnit;
    const double secondAll = secondIn(total) * secondUnit;
    const double own = gainOf(firstAll, secondAll, weightOf(firstAll, secondAll, range));
    const auto sign = static_cast<double>(signOf(column));
    for (const bool missingLeft : {false, true}) {
        if (missingLeft && bins[0] == 0) {
            break;
        }
        PackedSlope left = missingLeft ? bins[0] : 0;
        const PackedSlope known = missingLeft ? total : total - bins[0];
        for (std::size_t bin = 1; bin <= ranked.binCount; ++bin) {
            if (bins[bin] == 0) {
                continue;
            }
            left += bins[bin];
            if (left == total) {
                break;
            }
            const double firstLeft = firstIn(left) * firstUnit;
            const double secondLeft = secondIn(left) * secondUnit;
            const double firstRight = firstAll - firstLeft;
            const double secondRight = secondAll - secondLeft;
            if (secondLeft < m_options.minHessian || secondRight < m_options.minHessian) {
                continue;
            }
            const double leftWeight = weightOf(firstLeft, secondLeft, range);
            const double rightWeight = weightOf(firstRight, secondRight, range);
            const double gain = gainOf(firstLeft, secondLeft, leftWeight) +
                                gainOf(firstRight, secondRight, rightWeight) - own;
            const bool missingOnly = left == known;
            if (gain <= best.gain || (!missingOnly && (rightWeight - leftWeight) * sign < 0.0)) {
                continue;
            }
            const auto rank = static_cast<std::uint16_t>(ranked.binStart[bin + 1] - 1);
            best = {gain, column, rank, missingLeft, missingOnly, bins[0] != 0, leftWeight, rightWeight};
        }
    }
}

std::size_t BoostingGrower::part(const Range& range, const Split& split) {
    const std::uint16_t* ranks = m_table.columns[static_cast<std::size_t>(split.column)].rank.data();
    std::size_t toLeft = range.begin;
    std::size_t toRight = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const std::uint32_t row = m_rows[i];
        const PackedSlope slope = m_packed[i];
        const std::uint16_t rank = ranks[row];
        const bool left = rank == 0 ? split.missingLeft : rank <= split.rank;
        m_rows[toLeft] = row;
        m_packed[toLeft] = slope;
        m_otherRows[toRight] = row;
        m_otherPacked[toRight] = slope;
        toLeft += left ? 1 : 0;
        toRight += left ? 0 : 1;
    }
    std::copy_n(m_otherRows.begin(), toRight, m_rows.begin() + static_cast<std::ptrdiff_t>(toLeft));
    std::copy_n(m_otherPacked.begin(), toRight, m_packed.begin() + static_cast<std::ptrdiff_t>(toLeft));
    return toLeft;
}

std::int32_t BoostingGrower::addNode() {
    const auto node = static_cast<std::int32_t>(m_tree.size());
    m_tree.feature.push_back(-1);
    m_tree.threshold.push_back(0.0);
    m_tree.left.push_back(-1);
    m_tree.right.push_back(-1);
    m_tree.value.push_back(0.0);
    m_tree.cover.push_back(0.0);
    m_tree.defaultLeft.push_back(0);
    m_splitRank.push_back(0);
    return node;
}

void BoostingGrower::closeLeaf(std::size_t node, const Range& range) {
    double first = 0.0;
    double second = 0.0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        first += m_slopes->first[m_rows[i]];
        second += m_slopes->second[m_rows[i]];
    }
    m_tree.value[node] = m_options.rate * weightOf(first, second, range);
    m_tree.cover[node] = second;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        m_margins[m_rows[i]] += m_tree.value[node];
    }
}

// Both children at the last level: their rows need not be moved, each is only told its side.
void BoostingGrower::closeLeaves(const Range& left, const Range& right, const Split& split) {
    const std::uint16_t* ranks = m_table.columns[static_cast<std::size_t>(split.column)].rank.data();
    double first[2] = {0.0, 0.0};
    double second[2] = {0.0, 0.0};
    const auto goesLeft = [&](std::uint32_t row) {
        return ranks[row] == 0 ? split.missingLeft : ranks[row] <= split.rank;
    };
    for (std::size_t i = left.begin; i < left.end; ++i) {
        const std::uint32_t row = m_rows[i];
        const double ofFirst = m_slopes->first[row];
        const double ofSecond = m_slopes->second[row];
        const bool isLeft = goesLeft(row);
        first[0] += isLeft ? ofFirst : 0.0;
        second[0] += isLeft ? ofSecond : 0.0;
        first[1] += isLeft ? 0.0 : ofFirst;
        second[1] += isLeft ? 0.0 : ofSecond;
    }
    double value[2];
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        const auto node = static_cast<std::size_t>(addNode());
        value[side] = m_options.rate * weightOf(first[side], second[side], side == 0 ? left : right);
        m_tree.value[node] = value[side];
        m_tree.cover[node] = second[side];
    }
    for (std::size_t i = left.begin; i < left.end; ++i) {
        m_margins[m_rows[i]] += goesLeft(m_rows[i]) ? value[0] : value[1];
    }
}

std::int32_t BoostingGrower::growNode(const Range& range, std::unique_ptr<Histogram> histogram) {
    const std::int32_t index = addNode();
    const auto node = static_cast<std::size_t>(index);
    const Split split = findSplit(range, *histogram);
    if (split.column < 0) {
        closeLeaf(node, range);
        m_spare.push_back(std::move(histogram));
        return index;
    }
    const RankedColumn& ranked = m_table.columns[static_cast<std::size_t>(split.column)];
    const auto above = static_cast<std::uint16_t>(split.missingOnly ? 0 : split.rank + 1);
    m_tree.feature[node] = split.column;
    m_tree.threshold[node] = ranked.thresholdBetween(split.rank, above);
    m_splitRank[node] = split.rank;
    growChildren(node, range, split, std::move(histogram));
    const double leftCover = m_tree.cover[static_cast<std::size_t>(m_tree.left[node])];
    const double rightCover = m_tree.cover[static_cast<std::size_t>(m_tree.right[node])];
    m_tree.cover[node] = leftCover + rightCover;
    // Where no cell was missing here, a missing one follows the heavier side.
    m_tree.defaultLeft[node] = (split.missingSeen ? split.missingLeft : leftCover >= rightCover) ? 1 : 0;
    return index;
}

void BoostingGrower::growChildren(std::size_t node, const Range& range, const Split& split,
                                  std::unique_ptr<Histogram> histogram) {
    Range left{range.begin, range.end, range.depth + 1, range.low, range.high};
    Range right = left;
    const Monotone sign = signOf(split.column);
    if (sign != Monotone::free && !split.missingOnly) {
        const double between = (split.leftWeight + split.rightWeight) / 2;
        (sign == Monotone::rising ? left.high : left.low) = between;
        (sign == Monotone::rising ? right.low : right.high) = between;
    }
    if (left.depth == m_options.depth) {
        m_spare.push_back(std::move(histogram));
        m_tree.left[node] = static_cast<std::int32_t>(m_tree.size());
        m_tree.right[node] = m_tree.left[node] + 1;
        closeLeaves(left, right, split);
        return;
    }
    left.end = part(range, split);
    right.begin = left.end;
    const bool leftIsSmaller = left.end - left.begin <= right.end - right.begin;
    std::unique_ptr<Histogram> smaller = count(leftIsSmaller ? left : right);
    for (std::size_t i = 0; i < histogram->size(); ++i) {
        (*histogram)[i] -= (*smaller)[i];
    }
    const auto leftNode = growNode(left, leftIsSmaller ? std::move(smaller) : std::move(histogram));
    const auto rightNode = growNode(right, leftIsSmaller ? std::move(histogram) : std::move(smaller));
    m_tree.left[node] = leftNode;
    m_tree.right[node] = rightNode;
}

}  // namespace sakhi::learn
