#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace sakhi::learn {

/// One column as the trees see it: every cell cast to float32 and replaced by the rank of its value, and the
/// ranks gathered in at most 255 bins of about equal count. Rank and bin 0 mean missing. A column with more
/// than 65,534 different values has neighbours share a rank (low < high there).
struct RankedColumn {
    std::vector<std::uint16_t> rank;
    std::vector<std::uint8_t> bin;
    /// Smallest and largest value of each rank; index 0 stands for missing and is unused.
    std::vector<float> low;
    std::vector<float> high;
    /// The first rank of each bin, by bin; index 0 unused. binStart[binCount + 1] is one past the last rank.
    std::vector<std::uint16_t> binStart;
    std::uint16_t binCount{0};

    /// Halfway between two neighbouring ranks of a node, in float64; where nothing stands to the right
    /// (a split of the missing from the rest) the largest float32.
    [[nodiscard]] double thresholdBetween(std::uint16_t left, std::uint16_t right) const {
        return right == 0 ? double{std::numeric_limits<float>::max()}
                          : (double{high[left]} + double{low[right]}) / 2;
    }
};

/// The columns of a training set, ranked once for all trees.
struct RankedTable {
    std::size_t rowCount{0};
    std::vector<RankedColumn> columns;
};

/// Ranks one column by a radix sort of its float32 bits.
RankedColumn rankColumn(std::span<const double> cells);

/// Ranks every column; all have the same length.
RankedTable rankColumns(std::span<const std::vector<double>> columns);

}  // namespace sakhi::learn
