#include "learn/Ranks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace sakhi::learn {

namespace {

constexpr std::size_t kMaxRanks = 65'534;
constexpr std::uint16_t kMaxBins = 255;

struct Keyed {
    std::uint32_t key;
    std::uint32_t row;
};

// float32 bits in an order that sorts as the numbers do; -0 is 0.
std::uint32_t keyOf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F);
    return (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
}

float valueOf(std::uint32_t key) {
    return std::bit_cast<float>((key & 0x80000000U) != 0 ? key & 0x7fffffffU : ~key);
}

void radixSort(std::vector<Keyed>& items) {
    constexpr int kDigitBits = 11;
    constexpr std::uint32_t kDigits = 1U << kDigitBits;
    std::vector<Keyed> other(items.size());
    for (int shift = 0; shift < 32; shift += kDigitBits) {
        std::array<std::uint32_t, kDigits + 1> starts{};
        for (const Keyed& item : items) {
            ++starts[((item.key >> shift) & (kDigits - 1)) + 1];
        }
        for (std::uint32_t d = 1; d <= kDigits; ++d) {
            starts[d] += starts[d - 1];
        }
        for (const Keyed& item : items) {
            other[starts[(item.key >> shift) & (kDigits - 1)]++] = item;
        }
        items.swap(other);
    }
}

// Gives each rank a bin: a rank of its own weight where it is heavy, else neighbours until the bin has its
// share.
void formBins(RankedColumn& column, const std::vector<std::uint32_t>& count, std::size_t filled) {
    const std::size_t ranks = count.size() - 1;
    std::vector<std::uint8_t> binOf(count.size(), 0);
    column.binStart.assign(1, 0);
    std::size_t rowsLeft = filled;
    std::size_t inBin = 0;
    for (std::size_t rank = 1; rank <= ranks; ++rank) {
        const std::size_t binsLeft = kMaxBins - column.binCount + std::size_t{1};
        const bool eachItsOwn = ranks - rank < binsLeft - 1 || ranks <= kMaxBins;
        const bool full = column.binCount > 0 && column.binCount < kMaxBins &&
                          (eachItsOwn || inBin * binsLeft + count[rank] * binsLeft / 2 > rowsLeft + inBin);
        if (column.binCount == 0 || full) {
            ++column.binCount;
            column.binStart.push_back(static_cast<std::uint16_t>(rank));
            inBin = 0;
        }
        binOf[rank] = static_cast<std::uint8_t>(column.binCount);
        inBin += count[rank];
        rowsLeft -= count[rank];
    }
    column.binStart.push_back(static_cast<std::uint16_t>(ranks + 1));
    column.bin.resize(column.rank.size());
    for (std::size_t row = 0; row < column.rank.size(); ++row) {
        column.bin[row] = binOf[column.rank[row]];
    }
}

std::size_t distinctKeys(const std::vector<Keyed>& items) {
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        distinct += i == 0 || items[i].key != items[i - 1].key ? 1 : 0;
    }
    return distinct;
}

}  // namespace

RankedColumn rankColumn(std::span<const double> cells) {
    std::vector<Keyed> items;
    items.reserve(cells.size());
    for (std::uint32_t row = 0; row < cells.size(); ++row) {
        if (!std::isnan(cells[row])) {
            items.push_back({keyOf(static_cast<float>(cells[row])), row});
        }
    }
    radixSort(items);
    const std::size_t distinct = distinctKeys(items);
    const std::size_t ranks = std::min(distinct, kMaxRanks);
    RankedColumn column;
    column.rank.assign(cells.size(), 0);
    column.low.assign(1, 0.0F);
    column.high.assign(1, 0.0F);
    std::vector<std::uint32_t> count(1, 0);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const float value = valueOf(items[i].key);
        if (i == 0 || items[i].key != items[i - 1].key) {
            const std::size_t rank = seen * ranks / distinct;
            if (rank + 1 == count.size()) {
                column.low.push_back(value);
                column.high.push_back(value);
                count.push_back(0);
            }
            column.high.back() = value;
            ++seen;
        }
        ++count.back();
        column.rank[items[i].row] = static_cast<std::uint16_t>(count.size() - 1);
    }
    formBins(column, count, items.size());
    return column;
}

RankedTable rankColumns(std::span<const std::vector<double>> columns) {
    RankedTable table;
    table.rowCount = columns.empty() ? 0 : columns.front().size();
    table.columns.reserve(columns.size());
    for (const auto& column : columns) {
        table.columns.push_back(rankColumn(column));
    }
    return table;
}

}  // namespace sakhi::learn
