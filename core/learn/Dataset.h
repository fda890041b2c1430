#pragma once

#include "base/Result.h"
#include "learn/CsvReader.h"
#include "learn/Model.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sakhi::learn {

/// A table of coded cells, one vector a feature (column-major), NaN = missing; target 0 or 1 a row, or empty
/// where the rows are only to be predicted.
struct Dataset {
    Schema schema;
    std::vector<std::vector<double>> values;
    std::vector<std::uint8_t> target;
    std::size_t rowCount{0};

    /// Copies one row's features, as many as the schema has.
    void copyRow(std::size_t row, std::span<double> out) const;

    /// The named rows, in that order, with the same schema.
    [[nodiscard]] Dataset subset(std::span<const std::uint32_t> rows) const;

    /// The rows of class 1.
    [[nodiscard]] std::int64_t positives() const;

    /// A 64-bit hash of names, categories, cells and targets.
    [[nodiscard]] std::uint64_t hash() const;
};

/// How a training table is read.
struct ReadOptions {
    /// The column to foretell; empty: the last one.
    std::string target;
    std::vector<std::string> drop;
    /// Columns coded as categories even where they look like numbers.
    std::vector<std::string> categorical;
    /// The target's text that means class 1; empty: the second of its two texts in their order (numbers by
    /// size, else bytes), where both are 0 and 1 that is 1.
    std::string positive;
};

/// Reads a training table in two passes: the kind of each column, then the cells. A column is a category
/// where it is named so or where texts are no stray cells in it (5 % or more of the filled ones); a stray
/// text in a column of numbers is a fault. Empty cells are missing, and so are NA, N/A, NaN and null where
/// all else is numbers; numbers are finite and within float32. Blank lines may end the table. The target has
/// two values, numbers or texts, and no empty cell. faultyRecords {line, column, what} for a damaged cell,
/// notFound for an unknown column name, missingData for a table without rows.
base::Result<Dataset> readDataset(const CsvSource& source, const ReadOptions& options);

/// Reads rows for a model: its columns by name, others ignored, with `withTarget` the target too.
/// modelSchemaMismatch with the name of a column that is not there. A text the model does not know becomes
/// missing.
base::Result<Dataset> readRows(const CsvSource& source, const Schema& schema, bool withTarget);

}  // namespace sakhi::learn
