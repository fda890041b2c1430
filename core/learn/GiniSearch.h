#pragma once

#include "learn/Model.h"
#include "learn/Ranks.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// How many rows of each class (bootstrap copies counted): class 0 in the low 32 bits, class 1 in the high
/// ones, so that one addition counts both.
using ClassCounts = std::uint64_t;

inline constexpr int kClassBits = 32;

inline std::uint32_t zerosIn(ClassCounts counts) {
    return static_cast<std::uint32_t>(counts);
}
inline std::uint32_t onesIn(ClassCounts counts) {
    return static_cast<std::uint32_t>(counts >> kClassBits);
}
inline std::uint64_t rowsIn(ClassCounts counts) {
    return std::uint64_t{zerosIn(counts)} + onesIn(counts);
}

/// What makes one split better than another within a node.
struct GiniRule {
    /// The weight of a row of class 0 and of class 1.
    std::array<double, 2> classWeight{1.0, 1.0};
    std::uint32_t minLeaf{1};
    /// The probabilities a leaf below this node may have.
    double low{0.0};
    double high{1.0};
    bool bounded{false};

    /// The probability of a leaf with these counts, kept within the bounds.
    [[nodiscard]] double leaf(ClassCounts counts) const;

    /// What a leaf adds to the score: with weights n0, n1 and leaf p, 2 n1 p - (n0 + n1) p^2, which is n1^2 /
    /// n where p is free. The best sum over both sides is the least weighted Gini impurity (Breiman et al.
    /// 1984).
    [[nodiscard]] double gain(ClassCounts counts) const;

    /// What a split has to gain for sending missing cells right among known ones, where an empty cell counts
    /// as the lowest value otherwise: what chance alone gains in one of twenty nodes, chi2 = 4 with one more
    /// freedom.
    [[nodiscard]] double priceOfMissingRight(ClassCounts total) const;

    /// The greatest sum any split with the left counts in the box [from, to] can reach: the sum is convex in
    /// the counts, so a corner of the box has it. Bounds only lower it.
    [[nodiscard]] double boxBound(ClassCounts from, ClassCounts to, ClassCounts total) const;
};

/// A split: rows with a rank up to `rank` go left, those missing where `missingLeft`.
/// An equal score falls to the column looked at earlier, then to the lower rank, then to missing right.
struct GiniSplit {
    double score{0.0};
    std::int32_t column{-1};
    std::uint32_t position{0};
    std::uint16_t rank{0};
    bool missingLeft{false};
    /// There are missing rows and they go right.
    bool missingRight{false};
    /// Everything known goes left, everything missing right; no order of values is touched.
    bool missingOnly{false};
    ClassCounts left{0};

    [[nodiscard]] bool found() const { return column >= 0; }
    [[nodiscard]] bool betterThan(const GiniSplit& other) const;
};

/// The rows of a node with their counts, side by side.
struct GiniNode {
    std::span<const std::uint32_t> rows;
    std::span<const ClassCounts> counts;
    ClassCounts total{0};
};

/// Finds the best split of a node as an exact search over every value would: counts the classes in the 255
/// bins of a column, then looks inside only those bins where a better split can hide (GiniRule::boxBound).
class GiniSearch {
public:
    /// `constraints`: one a column, or empty. The table outlives the search.
    GiniSearch(const RankedTable& table, std::span<const Monotone> constraints);

    /// Looks at the columns in turn (positions counted from `position`) and improves `best`.
    void improve(GiniSplit& best, const GiniNode& node, const GiniRule& rule,
                 std::span<const std::int32_t> columns, std::uint32_t position);

private:
    static constexpr std::size_t kLanes = 4;
    using Histogram = std::array<ClassCounts, 256>;

    // A bin that may hide a better split, and the counts left of it.
    struct Suspect {
        double bound;
        std::uint8_t bin;
        bool missingLeft;
        bool missingRight;
        ClassCounts before;
    };

    // A column under search.
    struct Look {
        const GiniNode& node;
        const GiniRule& rule;
        std::int32_t column;
        std::uint32_t position;
        Monotone sign;
    };

    void count(const GiniNode& node, std::span<const std::int32_t> columns);
    void scan(GiniSplit& best, const Look& look, Histogram& histogram, std::vector<Suspect>& suspects);
    void scanEdges(GiniSplit& best, const Look& look, const Histogram& histogram,
                   std::vector<Suspect>& suspects, bool missingLeft);
    void refine(GiniSplit& best, const Look& look, std::vector<Suspect>& suspects);
    void walkBin(GiniSplit& best, const Look& look, const Suspect& suspect);
    static void consider(GiniSplit& best, const Look& look, const GiniSplit& candidate);

    const RankedTable& m_table;
    std::vector<Monotone> m_constraints;
    std::array<Histogram, kLanes> m_histograms{};
    std::array<std::vector<Suspect>, kLanes> m_suspects;
    std::vector<std::uint64_t> m_keys;
};

}  // namespace sakhi::learn
