#include "lending/Schedule.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace sakhi::lending {
namespace {

using base::Wide;

/// Room for a limb times a factor and a carry.
__extension__ using UnsignedWide = unsigned __int128;

/// Basis points that make one whole a month: 12 x 10,000.
constexpr std::int64_t kWhole = 120'000;

/// A whole number >= 0 of any size, just enough to compare powers exactly.
class BigNatural {
public:
    explicit BigNatural(std::uint64_t value) : m_limbs{value} {}

    BigNatural& operator*=(std::uint64_t factor) {
        UnsignedWide carry = 0;
        for (std::uint64_t& limb : m_limbs) {
            carry += static_cast<UnsignedWide>(limb) * factor;
            limb = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        if (carry != 0) {
            m_limbs.push_back(static_cast<std::uint64_t>(carry));
        }
        return *this;
    }

    /// Takes away a number no larger than this one.
    BigNatural& operator-=(const BigNatural& other) {
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < m_limbs.size(); ++i) {
            const std::uint64_t taken = other.limb(i);
            const std::uint64_t left = m_limbs[i] - taken - borrow;
            borrow = m_limbs[i] < taken || (borrow != 0 && m_limbs[i] == taken) ? 1 : 0;
            m_limbs[i] = left;
        }
        return *this;
    }

    /// True for a number at least as large as the other.
    [[nodiscard]] bool reaches(const BigNatural& other) const {
        for (std::size_t i = std::max(m_limbs.size(), other.m_limbs.size()); i-- > 0;) {
            const std::uint64_t a = limb(i);
            const std::uint64_t b = other.limb(i);
            if (a != b) {
                return a > b;
            }
        }
        return true;
    }

private:
    [[nodiscard]] std::uint64_t limb(std::size_t i) const { return i < m_limbs.size() ? m_limbs[i] : 0; }

    std::vector<std::uint64_t> m_limbs;
};

/// A positive number as its half units: floor(2 x), and whether 2 x is that whole number.
struct HalfUnits {
    std::int64_t twice{0};
    bool exact{false};
};

std::int64_t roundHalfUnits(HalfUnits value, base::Rounding rounding) {
    const std::int64_t floor = value.twice / 2;
    const bool half = value.twice % 2 != 0;
    switch (rounding) {
        case base::Rounding::halfUp:
            return floor + (half ? 1 : 0);
        case base::Rounding::halfEven:
            return half && (!value.exact || floor % 2 != 0) ? floor + 1 : floor;
        case base::Rounding::up:
            return half || !value.exact ? floor + 1 : floor;
        case base::Rounding::down:
            return floor;
    }
    return floor;
}

/// Twice the instalment in units, exactly: 2 P r q / (unit (q - 1)) with q = (1 + r)^n as a ratio of whole
/// numbers, searched from a near guess.
HalfUnits exactHalfUnits(std::int64_t principal, std::int64_t points, int months, std::int64_t unit,
                         std::int64_t guess) {
    BigNatural grown(1);
    BigNatural whole(1);
    for (int i = 0; i < months; ++i) {
        grown *= static_cast<std::uint64_t>(kWhole + points);
        whole *= static_cast<std::uint64_t>(kWhole);
    }
    BigNatural gain = grown;
    gain -= whole;
    gain *= static_cast<std::uint64_t>(unit);
    gain *= static_cast<std::uint64_t>(kWhole);
    BigNatural target = grown;
    target *= static_cast<std::uint64_t>(2 * principal);
    target *= static_cast<std::uint64_t>(points);
    const auto times = [&](std::int64_t twice) {
        BigNatural product = gain;
        product *= static_cast<std::uint64_t>(twice);
        return product;
    };
    std::int64_t twice = std::max<std::int64_t>(guess, 0);
    while (twice > 0 && !target.reaches(times(twice))) {
        --twice;
    }
    while (target.reaches(times(twice + 1))) {
        ++twice;
    }
    return {twice, times(twice).reaches(target)};
}

HalfUnits halfUnits(base::Money principal, base::Rate yearly, int months, std::int64_t unit) {
    const std::int64_t points = yearly.inBasisPoints();
    const double r = static_cast<double>(points) / static_cast<double>(kWhole);
    double q = 1.0;
    for (int i = 0; i < months; ++i) {
        q *= 1.0 + r;
    }
    const double guess =
        2.0 * static_cast<double>(principal.inPaise()) * r * q / ((q - 1.0) * static_cast<double>(unit));
    // Below 2e6 half units the guess is off by less than 1e-3 at any rate of a basis point and more.
    constexpr double kSure = 2e6;
    constexpr double kMargin = 1e-3;
    const double floor = std::floor(guess);
    if (guess < kSure && guess - floor > kMargin && guess - floor < 1.0 - kMargin) {
        return {static_cast<std::int64_t>(floor), false};
    }
    return exactHalfUnits(principal.inPaise(), points, months, unit, static_cast<std::int64_t>(floor));
}

}  // namespace

base::Money emi(base::Money principal, base::Rate yearly, int months, InstalmentRounding rounding) {
    const std::int64_t unit = rounding.unitPaise;
    if (yearly.inBasisPoints() <= 0) {
        const Wide denominator = static_cast<Wide>(months) * unit;
        return base::Money::paise(base::divideRounded(principal.inPaise(), denominator, rounding.rounding) *
                                  unit);
    }
    return base::Money::paise(roundHalfUnits(halfUnits(principal, yearly, months, unit), rounding.rounding) *
                              unit);
}

base::Money flatInstalment(base::Money principal, base::Rate yearly, int months,
                           InstalmentRounding rounding) {
    const Wide grown = static_cast<Wide>(principal.inPaise()) *
                       (kWhole + static_cast<Wide>(yearly.inBasisPoints()) * months);
    const Wide denominator = static_cast<Wide>(kWhole) * months * rounding.unitPaise;
    return base::Money::paise(base::divideRounded(grown, denominator, rounding.rounding) *
                              rounding.unitPaise);
}

}  // namespace sakhi::lending
