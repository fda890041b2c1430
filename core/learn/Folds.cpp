#include "learn/Folds.h"

#include "base/Random.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::uint16_t kMaxFolds = 100;

std::vector<std::uint32_t> rowsWhere(const Folds& folds, std::uint16_t fold, bool inside) {
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < folds.of.size(); ++row) {
        if ((folds.of[row] == fold) == inside) {
            rows.push_back(row);
        }
    }
    return rows;
}

}  // namespace

std::vector<std::uint32_t> Folds::inside(std::uint16_t fold) const {
    return rowsWhere(*this, fold, true);
}

std::vector<std::uint32_t> Folds::outside(std::uint16_t fold) const {
    return rowsWhere(*this, fold, false);
}

Result<Folds> readFolds(const CsvSource& source, std::size_t rows) {
    auto reader = CsvReader::open(source);
    if (!reader) {
        return fail(reader.error());
    }
    std::vector<std::string> cells;
    auto got = reader->next(cells);
    if (!got) {
        return fail(got.error());
    }
    const auto at = std::find(cells.begin(), cells.end(), "fold");
    if (at == cells.end()) {
        return fail(ErrorCode::notFound, "fold");
    }
    const auto column = static_cast<std::size_t>(at - cells.begin());
    Folds folds;
    for (;;) {
        got = reader->next(cells);
        if (!got) {
            return fail(got.error());
        }
        if (!*got) {
            break;
        }
        unsigned fold = kMaxFolds;
        if (column < cells.size()) {
            const std::string& cell = cells[column];
            const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), fold);
            fold = error == std::errc{} && end == cell.data() + cell.size() ? fold : kMaxFolds;
        }
        if (fold >= kMaxFolds) {
            return fail(cellFault(reader->line(), column + 1, "not a fold from 0 to 99"));
        }
        folds.of.push_back(static_cast<std::uint16_t>(fold));
        folds.count = std::max(folds.count, static_cast<std::uint16_t>(fold + 1));
    }
    if (folds.of.size() != rows) {
        return fail(ErrorCode::missingData, "folds for " + std::to_string(folds.of.size()) +
                                                " rows, the table has " + std::to_string(rows));
    }
    for (std::uint16_t fold = 0; fold < folds.count; ++fold) {
        if (std::find(folds.of.begin(), folds.of.end(), fold) == folds.of.end()) {
            return fail(ErrorCode::missingData, "fold " + std::to_string(fold) + " is empty");
        }
    }
    if (folds.count < 2) {
        return fail(ErrorCode::missingData, "fewer than two folds");
    }
    return folds;
}

Result<Folds> stratifiedFolds(std::span<const std::uint8_t> target, std::uint16_t count, std::uint64_t seed) {
    if (count < 2 || count > kMaxFolds) {
        return fail(ErrorCode::outOfRange, std::to_string(count));
    }
    Folds folds;
    folds.count = count;
    folds.of.resize(target.size());
    base::Random random(seed);
    std::size_t next = 0;
    for (const std::uint8_t kind : {std::uint8_t{0}, std::uint8_t{1}}) {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < target.size(); ++row) {
            if (target[row] == kind) {
                rows.push_back(row);
            }
        }
        if (rows.size() < count) {
            return fail(ErrorCode::missingData, "a class has fewer rows than there are folds");
        }
        for (std::size_t i = rows.size(); i > 1; --i) {
            std::swap(rows[i - 1], rows[random.below(i)]);
        }
        for (const std::uint32_t row : rows) {
            folds.of[row] = static_cast<std::uint16_t>(next++ % count);
        }
    }
    return folds;
}

}  // namespace sakhi::learn
