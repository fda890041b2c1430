#pragma once

#include "base/Result.h"
#include "learn/CsvReader.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::learn {

/// Which fold each row is tested in: 0 .. count - 1.
struct Folds {
    std::vector<std::uint16_t> of;
    std::uint16_t count{0};

    /// The rows of the fold, or those outside it, in rising order.
    [[nodiscard]] std::vector<std::uint32_t> inside(std::uint16_t fold) const;
    [[nodiscard]] std::vector<std::uint32_t> outside(std::uint16_t fold) const;
};

/// Reads the column `fold`, one line a data row in the same order. faultyRecords {line, column, what} where a
/// cell is no fold number or a fold is empty, missingData where the lines are not `rows`.
base::Result<Folds> readFolds(const CsvSource& source, std::size_t rows);

/// `count` folds (2 to 100) with the classes spread alike, shuffled by `seed`; missingData where a class has
/// fewer rows than folds.
base::Result<Folds> stratifiedFolds(std::span<const std::uint8_t> target, std::uint16_t count,
                                    std::uint64_t seed);

}  // namespace sakhi::learn
