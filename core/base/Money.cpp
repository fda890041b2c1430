#include "base/Money.h"

#include "base/Text.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace sakhi::base {

Money& Money::operator+=(Money other) {
    if (__builtin_add_overflow(m_paise, other.m_paise, &m_paise)) {
        std::abort();
    }
    return *this;
}

Money& Money::operator-=(Money other) {
    if (__builtin_sub_overflow(m_paise, other.m_paise, &m_paise)) {
        std::abort();
    }
    return *this;
}

Result<Money> checkedAdd(Money a, Money b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.inPaise(), b.inPaise(), &sum)) {
        return fail(ErrorCode::overflow);
    }
    return Money::paise(sum);
}

Result<Money> checkedMultiply(Money amount, std::int64_t factor) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(amount.inPaise(), factor, &product)) {
        return fail(ErrorCode::overflow);
    }
    return Money::paise(product);
}

Result<Money> parsePlain(std::string_view text) {
    const bool negative = text.starts_with('-');
    std::string_view rest = negative ? text.substr(1) : text;
    const std::size_t dot = rest.find('.');
    const std::string_view whole = rest.substr(0, dot);
    const std::string_view cents =
        dot == std::string_view::npos ? std::string_view("0") : rest.substr(dot + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (whole.empty() || cents.empty() || cents.size() > 2 || !std::ranges::all_of(whole, isDigit) ||
        !std::ranges::all_of(cents, isDigit)) {
        return fail(ErrorCode::invalidMoney, text);
    }
    std::int64_t value = 0;
    for (const char c : whole) {
        value = value * 10 + (c - '0');
        if (value > Money::kMaxPaise) {
            return fail(ErrorCode::outOfRange, text);
        }
    }
    const int tens = (cents[0] - '0') * 10;
    value = value * 100 + tens + (cents.size() == 2 ? cents[1] - '0' : 0);
    if (value > Money::kMaxPaise) {
        return fail(ErrorCode::outOfRange, text);
    }
    return Money::paise(negative ? -value : value);
}

namespace {

/// The digits before the decimal point of |amount|, and its paise.
std::pair<std::string, std::string> parts(Money amount) {
    const std::int64_t paise = amount.inPaise();
    const std::uint64_t size =
        paise < 0 ? 0 - static_cast<std::uint64_t>(paise) : static_cast<std::uint64_t>(paise);
    const std::uint64_t cents = size % 100;
    return {std::to_string(size / 100), (cents < 10 ? "0" : "") + std::to_string(cents)};
}

}  // namespace

std::string formatPlain(Money amount) {
    auto [whole, cents] = parts(amount);
    std::string out = (amount.isNegative() ? "-" : "") + whole;
    if (cents != "00") {
        out += "." + (cents.back() == '0' ? cents.substr(0, 1) : cents);
    }
    return out;
}

std::string formatTwoDecimals(Money amount) {
    const auto [whole, cents] = parts(amount);
    return (amount.isNegative() ? "-" : "") + whole + "." + cents;
}

std::string formatIndianBare(Money amount) {
    const auto [whole, cents] = parts(amount);
    return (amount.isNegative() ? "\u2212" : "") + groupIndian(whole) + (cents == "00" ? "" : "." + cents);
}

std::string formatIndian(Money amount) {
    const auto [whole, cents] = parts(amount);
    return std::string(amount.isNegative() ? "\u2212" : "") + "₹" + groupIndian(whole) +
           (cents == "00" ? "" : "." + cents);
}

Result<Money> parseTyped(std::string_view text) {
    std::string plain = westernDigits(text);
    for (const std::string_view noise : {"₹", ",", " ", "\u00a0", "\u202f"}) {
        for (std::size_t at = plain.find(noise); at != std::string::npos; at = plain.find(noise)) {
            plain.erase(at, noise.size());
        }
    }
    return parsePlain(plain);
}

std::int64_t divideRounded(Wide numerator, Wide denominator, Rounding rounding) {
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    Wide quotient = size / denominator;
    const Wide twice = 2 * (size % denominator);
    switch (rounding) {
        case Rounding::halfUp:
            quotient += twice >= denominator ? 1 : 0;
            break;
        case Rounding::halfEven:
            quotient += twice > denominator || (twice == denominator && quotient % 2 == 1) ? 1 : 0;
            break;
        case Rounding::up:
            quotient += twice > 0 ? 1 : 0;
            break;
        case Rounding::down:
            break;
    }
    return static_cast<std::int64_t>(negative ? -quotient : quotient);
}

std::vector<Money> splitByWeight(Money total, std::span<const std::int64_t> weights) {
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
    if (sum <= 0) {
        return {};
    }
    std::vector<Money> out;
    std::vector<std::pair<Wide, std::size_t>> rests;
    Money given;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide share = static_cast<Wide>(total.inPaise()) * weights[i];
        out.push_back(Money::paise(static_cast<std::int64_t>(share / sum)));
        rests.emplace_back(share % sum, i);
        given += out.back();
    }
    std::ranges::stable_sort(rests, [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; given < total; ++i) {
        out[rests[i % rests.size()].second] += Money::paise(1);
        given += Money::paise(1);
    }
    return out;
}

}  // namespace sakhi::base
