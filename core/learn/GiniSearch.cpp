#include "learn/GiniSearch.h"

#include <algorithm>

namespace sakhi::learn {

namespace {

// Sums of doubles in another order may differ in their last digits: a bound must be clearly lower to rule a
// bin out.
constexpr double kSlack = 1.0 + 1e-12;

ClassCounts join(std::uint32_t zeros, std::uint32_t ones) {
    return (std::uint64_t{ones} << kClassBits) | zeros;
}

bool isPure(ClassCounts counts) {
    return zerosIn(counts) == 0 || onesIn(counts) == 0;
}

}  // namespace

double GiniRule::leaf(ClassCounts counts) const {
    const double zeros = classWeight[0] * zerosIn(counts);
    const double ones = classWeight[1] * onesIn(counts);
    return std::clamp(ones / (zeros + ones), low, high);
}

double GiniRule::gain(ClassCounts counts) const {
    const double ones = classWeight[1] * onesIn(counts);
    const double all = classWeight[0] * zerosIn(counts) + ones;
    if (all == 0.0) {
        return 0.0;
    }
    if (!bounded) {
        return ones * ones / all;
    }
    const double p = std::clamp(ones / all, low, high);
    return 2.0 * ones * p - all * p * p;
}

double GiniRule::priceOfMissingRight(ClassCounts total) const {
    constexpr double kChi2 = 4.0;
    const double ones = classWeight[1] * onesIn(total);
    const double all = classWeight[0] * zerosIn(total) + ones;
    return kChi2 * ones * (all - ones) / all / static_cast<double>(rowsIn(total));
}

double GiniRule::boxBound(ClassCounts from, ClassCounts to, ClassCounts total) const {
    GiniRule open = *this;
    open.bounded = false;
    double bound = 0.0;
    for (const ClassCounts left :
         {from, to, join(zerosIn(from), onesIn(to)), join(zerosIn(to), onesIn(from))}) {
        bound = std::max(bound, open.gain(left) + open.gain(total - left));
    }
    return bound;
}

bool GiniSplit::betterThan(const GiniSplit& other) const {
    if (!other.found() || score != other.score) {
        return !other.found() || score > other.score;
    }
    if (position != other.position) {
        return position < other.position;
    }
    return rank != other.rank ? rank < other.rank : !missingLeft && other.missingLeft;
}

GiniSearch::GiniSearch(const RankedTable& table, std::span<const Monotone> constraints)
    : m_table(table), m_constraints(constraints.begin(), constraints.end()) {
    m_constraints.resize(table.columns.size(), Monotone::free);
}

void GiniSearch::improve(GiniSplit& best, const GiniNode& node, const GiniRule& rule,
                         std::span<const std::int32_t> columns, std::uint32_t position) {
    for (std::size_t first = 0; first < columns.size(); first += kLanes) {
        const auto group = columns.subspan(first, std::min(kLanes, columns.size() - first));
        count(node, group);
        for (std::size_t lane = 0; lane < group.size(); ++lane) {
            const Look look{node, rule, group[lane], position + static_cast<std::uint32_t>(first + lane),
                            m_constraints[static_cast<std::size_t>(group[lane])]};
            scan(best, look, m_histograms[lane], m_suspects[lane]);
        }
        for (std::size_t lane = 0; lane < group.size(); ++lane) {
            const Look look{node, rule, group[lane], position + static_cast<std::uint32_t>(first + lane),
                            m_constraints[static_cast<std::size_t>(group[lane])]};
            refine(best, look, m_suspects[lane]);
        }
    }
}

// Four columns at a time: one read of row and counts serves all, and additions to one bin do not wait for
// each other.
void GiniSearch::count(const GiniNode& node, std::span<const std::int32_t> columns) {
    const auto bins = [&](std::size_t lane) {
        return m_table.columns[static_cast<std::size_t>(columns[lane])].bin.data();
    };
    const std::size_t size = node.rows.size();
    if (columns.size() < kLanes) {
        for (std::size_t lane = 0; lane < columns.size(); ++lane) {
            const std::uint8_t* bin = bins(lane);
            Histogram& histogram = m_histograms[lane];
            for (std::size_t i = 0; i < size; ++i) {
                histogram[bin[node.rows[i]]] += node.counts[i];
            }
        }
        return;
    }
    const std::uint8_t* bin0 = bins(0);
    const std::uint8_t* bin1 = bins(1);
    const std::uint8_t* bin2 = bins(2);
    const std::uint8_t* bin3 = bins(3);
    auto& [histogram0, histogram1, histogram2, histogram3] = m_histograms;
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint32_t row = node.rows[i];
        const ClassCounts counts = node.counts[i];
        histogram0[bin0[row]] += counts;
        histogram1[bin1[row]] += counts;
        histogram2[bin2[row]] += counts;
        histogram3[bin3[row]] += counts;
    }
}

void GiniSearch::scan(GiniSplit& best, const Look& look, Histogram& histogram,
                      std::vector<Suspect>& suspects) {
    suspects.clear();
    scanEdges(best, look, histogram, suspects, false);
    if (histogram[0] != 0) {
        scanEdges(best, look, histogram, suspects, true);
    }
    const std::size_t used = std::size_t{m_table.columns[static_cast<std::size_t>(look.column)].binCount} + 1;
    std::fill_n(histogram.begin(), used, ClassCounts{0});
}

void GiniSearch::scanEdges(GiniSplit& best, const Look& look, const Histogram& histogram,
                           std::vector<Suspect>& suspects, bool missingLeft) {
    const RankedColumn& column = m_table.columns[static_cast<std::size_t>(look.column)];
    const GiniRule& rule = look.rule;
    const ClassCounts total = look.node.total;
    const bool strict = look.sign == Monotone::free && rule.minLeaf <= 1 && !rule.bounded;
    GiniSplit candidate;
    candidate.column = look.column;
    candidate.position = look.position;
    candidate.missingLeft = missingLeft;
    candidate.missingRight = !missingLeft && histogram[0] != 0;
    ClassCounts left = missingLeft ? histogram[0] : 0;
    const ClassCounts known = missingLeft ? total : total - histogram[0];
    for (std::size_t bin = 1; bin <= column.binCount; ++bin) {
        const ClassCounts here = histogram[bin];
        if (here == 0) {
            continue;
        }
        const ClassCounts before = left;
        left += here;
        // A pure bin has its best split at an edge, and an edge is looked at anyway; not so where an edge may
        // be forbidden.
        const bool oneRank = column.binStart[bin + 1] - column.binStart[bin] == 1;
        if (!oneRank && rowsIn(here) > 1 && !(strict && isPure(here))) {
            const double bound = rule.boxBound(before, left, total);
            if (!best.found() || bound * kSlack >= best.score) {
                suspects.push_back(
                    {bound, static_cast<std::uint8_t>(bin), missingLeft, candidate.missingRight, before});
            }
        }
        if (left == total) {
            break;
        }
        candidate.missingOnly = left == known;
        candidate.left = left;
        candidate.rank = static_cast<std::uint16_t>(column.binStart[bin + 1] - 1);
        consider(best, look, candidate);
    }
}

void GiniSearch::consider(GiniSplit& best, const Look& look, const GiniSplit& candidate) {
    const ClassCounts right = look.node.total - candidate.left;
    const GiniRule& rule = look.rule;
    if (rowsIn(candidate.left) < rule.minLeaf || rowsIn(right) < rule.minLeaf) {
        return;
    }
    double score = rule.gain(candidate.left) + rule.gain(right);
    if (candidate.missingRight && !candidate.missingOnly) {
        score -= rule.priceOfMissingRight(look.node.total);
    }
    if (best.found() && score < best.score) {
        return;
    }
    if (look.sign != Monotone::free && !candidate.missingOnly) {
        const double step = rule.leaf(right) - rule.leaf(candidate.left);
        if (step * static_cast<double>(look.sign) < 0.0) {
            return;
        }
    }
    GiniSplit scored = candidate;
    scored.score = score;
    if (scored.betterThan(best)) {
        best = scored;
    }
}

void GiniSearch::refine(GiniSplit& best, const Look& look, std::vector<Suspect>& suspects) {
    std::erase_if(suspects,
                  [&best](const Suspect& s) { return best.found() && s.bound * kSlack < best.score; });
    if (suspects.empty()) {
        return;
    }
    std::array<bool, 256> wanted{};
    for (const Suspect& suspect : suspects) {
        wanted[suspect.bin] = true;
    }
    const RankedColumn& column = m_table.columns[static_cast<std::size_t>(look.column)];
    m_keys.clear();
    for (std::uint32_t i = 0; i < look.node.rows.size(); ++i) {
        const std::uint32_t row = look.node.rows[i];
        if (wanted[column.bin[row]]) {
            m_keys.push_back((std::uint64_t{column.rank[row]} << kClassBits) | i);
        }
    }
    std::sort(m_keys.begin(), m_keys.end());
    for (const Suspect& suspect : suspects) {
        if (!best.found() || suspect.bound * kSlack >= best.score) {
            walkBin(best, look, suspect);
        }
    }
}

void GiniSearch::walkBin(GiniSplit& best, const Look& look, const Suspect& suspect) {
    const RankedColumn& column = m_table.columns[static_cast<std::size_t>(look.column)];
    const auto rankOf = [](std::uint64_t key) { return static_cast<std::uint16_t>(key >> kClassBits); };
    const std::uint64_t first = std::uint64_t{column.binStart[suspect.bin]} << kClassBits;
    const std::uint64_t past = std::uint64_t{column.binStart[suspect.bin + std::size_t{1}]} << kClassBits;
    auto at = std::lower_bound(m_keys.begin(), m_keys.end(), first);
    GiniSplit candidate;
    candidate.column = look.column;
    candidate.position = look.position;
    candidate.missingLeft = suspect.missingLeft;
    candidate.missingRight = suspect.missingRight;
    candidate.left = suspect.before;
    for (; at != m_keys.end() && *at < past; ++at) {
        candidate.left += look.node.counts[static_cast<std::uint32_t>(*at)];
        const bool last = at + 1 == m_keys.end() || *(at + 1) >= past;
        if (!last && rankOf(*at) != rankOf(*(at + 1))) {
            candidate.rank = rankOf(*at);
            consider(best, look, candidate);
        }
    }
}

}  // namespace sakhi::learn
