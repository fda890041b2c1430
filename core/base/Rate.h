#pragma once

#include "base/Money.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sakhi::base {

/// An interest rate or a share in basis points (1 = 0.01 %).
class Rate {
public:
    constexpr Rate() = default;
    static constexpr Rate basisPoints(std::int32_t value) { return Rate(value); }

    [[nodiscard]] constexpr std::int32_t inBasisPoints() const { return m_points; }
    [[nodiscard]] constexpr double percent() const { return m_points / 100.0; }
    constexpr auto operator<=>(const Rate&) const = default;  // NOLINT: clang-tidy 14 sees a pointer here

private:
    explicit constexpr Rate(std::int32_t value) : m_points(value) {}
    std::int32_t m_points{0};
};

/// amount x rate x periods / periodsPerYear, rounded to a whole multiple of `unit` paise (>= 1).
Money interest(Money amount, Rate yearly, std::int64_t periods, std::int64_t periodsPerYear,
               std::int64_t unit, Rounding rounding);

/// Reads a percentage with at most two decimals: "18", "1.5", "12.75".
Result<Rate> parsePercent(std::string_view text);

/// Writes a percentage without trailing zeros, at least one decimal where `keepOne`: "18.0", "1.5".
std::string formatPercent(Rate rate, bool keepOne = false);

}  // namespace sakhi::base
