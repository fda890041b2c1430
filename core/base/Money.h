#pragma once

#include "base/Result.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::base {

/// Rupees as whole paise (int64). Never a double. Every door (file, field, wire) admits at most kMaxPaise a
/// value, so that the sum of thousands of values stays in range; plus and minus stop the program rather than
/// wrap around.
class Money {
public:
    /// The largest amount a door admits: 1,000 crore rupees.
    static constexpr std::int64_t kMaxPaise = 1'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money paise(std::int64_t value) { return Money(value); }
    static constexpr Money rupees(std::int64_t value) { return Money(value * 100); }

    [[nodiscard]] constexpr std::int64_t inPaise() const { return m_paise; }
    [[nodiscard]] constexpr bool isZero() const { return m_paise == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_paise < 0; }

    Money& operator+=(Money other);
    Money& operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    constexpr Money operator-() const { return Money(-m_paise); }
    constexpr auto operator<=>(const Money&) const = default;  // NOLINT: clang-tidy 14 sees a pointer here

private:
    explicit constexpr Money(std::int64_t value) : m_paise(value) {}
    std::int64_t m_paise{0};
};

/// a + b, or overflow.
Result<Money> checkedAdd(Money a, Money b);

/// amount x factor, or overflow.
Result<Money> checkedMultiply(Money amount, std::int64_t factor);

/// Reads rupees with at most two decimals, no grouping and no sign but a leading '-': "1234", "1234.5",
/// "1234.50". invalidMoney where it is not one, outOfRange above kMaxPaise.
Result<Money> parsePlain(std::string_view text);

/// Writes rupees without trailing zeros: "1234", "1234.5"; the form of the CSV files.
std::string formatPlain(Money amount);

/// Writes rupees with two decimals: "1234.50"; the form of JSON.
std::string formatTwoDecimals(Money amount);

/// Writes the amount as India groups it, with the rupee sign: "₹12,34,567", "₹1,234.50", "−₹20" (U+2212).
/// Paise are written only where there are any.
std::string formatIndian(Money amount);

/// The same without the rupee sign.
std::string formatIndianBare(Money amount);

/// Reads what a person types or pastes: grouping commas, rupee sign, spaces, Indic digits of the program's
/// scripts.
Result<Money> parseTyped(std::string_view text);

/// 128 bits for products of money, rates and days before they are rounded.
__extension__ using Wide = __int128;

/// How a fraction becomes a whole unit. The default of Indian practice is half-up (NORMS.md 2.7).
enum class Rounding { halfUp, halfEven, up, down };

/// numerator / denominator rounded to a whole number; denominator > 0.
std::int64_t divideRounded(Wide numerator, Wide denominator, Rounding rounding);

/// Splits `total` in the proportion of `weights` (all >= 0) so that the parts add up to the paisa (largest
/// remainder, the earlier part first on a tie). No parts where nothing weighs anything.
std::vector<Money> splitByWeight(Money total, std::span<const std::int64_t> weights);

}  // namespace sakhi::base
