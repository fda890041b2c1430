#include "learn/BoostingTree.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sakhi::learn {

namespace {

constexpr int kHalf = 32;
constexpr unsigned kBinBits = 8;
constexpr std::size_t kBins = 256;
constexpr std::size_t kQuad = 4;

double firstIn(PackedSlope packed) {
    return static_cast<double>(packed >> kHalf);
}

double secondIn(PackedSlope packed) {
    return static_cast<std::uint32_t>(packed);
}

// Which ranks a split sends to the left, rank 0 (missing) among them or not. One comparison: the way of a row
// is what a processor cannot guess.
class LeftRanks {
public:
    LeftRanks(std::uint16_t last, bool missingLeft) : m_first(missingLeft ? 0 : 1), m_reach(last - m_first) {}

    [[nodiscard]] bool has(std::uint16_t rank) const { return rank - m_first <= m_reach; }

private:
    std::uint32_t m_first;
    std::uint32_t m_reach;
};

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
    : m_table(table), m_options(options) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column % kQuad == 0) {
            m_quads.emplace_back(table.rowCount, 0U);
        }
        const auto shift = static_cast<unsigned>(column % kQuad) * kBinBits;
        const std::vector<std::uint8_t>& bins = table.columns[column].bin;
        for (std::size_t row = 0; row < bins.size(); ++row) {
            m_quads.back()[row] |= std::uint32_t{bins[row]} << shift;
        }
    }
}

Tree BoostingGrower::grow(std::span<const std::uint32_t> rows, const Slopes& slopes,
                          std::span<double> margins) {
    m_slopes = &slopes;
    m_margins = margins;
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
        const bool left = LeftRanks(m_splitRank[node], m_tree.defaultLeft[node] != 0).has(rank);
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
    std::unique_ptr<Histogram> histogram;
    if (m_spare.empty()) {
        histogram = std::make_unique<Histogram>(m_quads.size() * kQuad * kBins);
    } else {
        histogram = std::move(m_spare.back());
        m_spare.pop_back();
        std::fill(histogram->begin(), histogram->end(), 0);
    }
    const std::uint32_t* rows = m_rows.data();
    const PackedSlope* packed = m_packed.data();
    // One read of row, slope and bins serves four columns, and additions to one bin do not wait in line.
    PackedSlope* sums = histogram->data();
    for (const std::vector<std::uint32_t>& quad : m_quads) {
        const std::uint32_t* bins = quad.data();
        for (std::size_t i = range.begin; i < range.end; ++i) {
            const std::uint32_t four = bins[rows[i]];
            const PackedSlope slope = packed[i];
            sums[four % kBins] += slope;
            sums[kBins + (four >> kBinBits) % kBins] += slope;
            sums[2 * kBins + (four >> (2 * kBinBits)) % kBins] += slope;
            sums[3 * kBins + (four >> (3 * kBinBits))] += slope;
        }
        sums += kQuad * kBins;
    }
    return histogram;
}

BoostingGrower::Split BoostingGrower::findSplit(const Range& range, const Histogram& histogram) const {
    PackedSlope total = 0;
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        total += histogram[bin];
    }
    Split best;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        scanColumn(best, range, static_cast<std::int32_t>(column), histogram.data() + column * kBins, total);
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
    const LeftRanks toTheLeft(split.rank, split.missingLeft);
    std::size_t toLeft = range.begin;
    std::size_t toRight = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const std::uint32_t row = m_rows[i];
        const PackedSlope slope = m_packed[i];
        const bool left = toTheLeft.has(ranks[row]);
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
    const LeftRanks toTheLeft(split.rank, split.missingLeft);
    double first[2] = {0.0, 0.0};
    double second[2] = {0.0, 0.0};
    for (std::size_t i = left.begin; i < left.end; ++i) {
        const std::uint32_t row = m_rows[i];
        const double ofFirst = m_slopes->first[row];
        const double ofSecond = m_slopes->second[row];
        const double share = toTheLeft.has(ranks[row]) ? 1.0 : 0.0;
        first[0] += share * ofFirst;
        second[0] += share * ofSecond;
        first[1] += ofFirst - share * ofFirst;
        second[1] += ofSecond - share * ofSecond;
    }
    double value[2];
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        const auto node = static_cast<std::size_t>(addNode());
        value[side] = m_options.rate * weightOf(first[side], second[side], side == 0 ? left : right);
        m_tree.value[node] = value[side];
        m_tree.cover[node] = second[side];
    }
    for (std::size_t i = left.begin; i < left.end; ++i) {
        m_margins[m_rows[i]] += value[toTheLeft.has(ranks[m_rows[i]]) ? 0 : 1];
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
