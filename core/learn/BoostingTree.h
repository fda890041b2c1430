#pragma once

#include "learn/Boosting.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace sakhi::learn {

/// First derivative (high 32 bits, signed) and second derivative (low 32 bits) of a row or of many, as whole
/// numbers: one addition sums both, exactly and in any order.
using PackedSlope = std::int64_t;

/// The derivatives of every row's log loss, and the units of their packed form.
struct Slopes {
    std::vector<double> first;
    std::vector<double> second;
    std::vector<PackedSlope> packed;
    double firstUnit{1.0};
    double secondUnit{1.0};

    /// Packs the named rows in units that keep every sum within 31 bits.
    void pack(std::span<const std::uint32_t> rows);
};

/// Grows the trees of one boosting run. The table and the options outlive it.
class BoostingGrower {
public:
    BoostingGrower(const RankedTable& table, const BoostingOptions& options);

    /// The next tree on `rows`; adds its leaf values (rate included) to the margins of these rows.
    Tree grow(std::span<const std::uint32_t> rows, const Slopes& slopes, std::span<double> margins);

    /// The leaf value a row of the table gets from the tree grown last.
    [[nodiscard]] double leafOf(std::size_t row) const;

private:
    using Histogram = std::vector<PackedSlope>;

    struct Range {
        std::size_t begin;
        std::size_t end;
        std::int32_t depth;
        double low;
        double high;
    };

    struct Split {
        double gain{0.0};
        std::int32_t column{-1};
        std::uint16_t rank{0};
        bool missingLeft{false};
        bool missingOnly{false};
        bool missingSeen{false};
        double leftWeight{0.0};
        double rightWeight{0.0};
    };

    std::int32_t growNode(const Range& range, std::unique_ptr<Histogram> histogram);
    std::int32_t addNode();
    void growChildren(std::size_t node, const Range& range, const Split& split,
                      std::unique_ptr<Histogram> histogram);
    void closeLeaf(std::size_t node, const Range& range);
    void closeLeaves(const Range& left, const Range& right, const Split& split);
    std::size_t part(const Range& range, const Split& split);
    [[nodiscard]] std::unique_ptr<Histogram> count(const Range& range);
    [[nodiscard]] Split findSplit(const Range& range, const Histogram& histogram) const;
    void scanColumn(Split& best, const Range& range, std::int32_t column, const PackedSlope* bins,
                    PackedSlope total) const;
    [[nodiscard]] double weightOf(double first, double second, const Range& range) const;
    [[nodiscard]] double gainOf(double first, double second, double weight) const;
    [[nodiscard]] Monotone signOf(std::int32_t column) const;

    const RankedTable& m_table;
    const BoostingOptions& m_options;
    const Slopes* m_slopes{nullptr};
    std::span<double> m_margins;
    /// The bins of four columns side by side in one word a row; columns that fill up the last have bin 0.
    std::vector<std::vector<std::uint32_t>> m_quads;
    std::vector<std::uint32_t> m_rows;
    std::vector<PackedSlope> m_packed;
    std::vector<std::uint32_t> m_otherRows;
    std::vector<PackedSlope> m_otherPacked;
    std::vector<std::unique_ptr<Histogram>> m_spare;
    Tree m_tree;
    std::vector<std::uint16_t> m_splitRank;
};

}  // namespace sakhi::learn
