#include "wire/CborFloat.h"

#include <bit>
#include <cmath>
#include <limits>
#include <optional>

namespace sakhi::wire {

namespace {

/// The half-precision bits of a single-precision number, where they keep its value (RFC 8949 appendix D has
/// the formats: binary32 has 8 bits of exponent and 23 of fraction, binary16 has 5 and 10).
std::optional<std::uint64_t> halfOf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = bits >> 16U & 0x8000U;
    const std::uint32_t fraction = bits & 0x7f'ffffU;
    const int exponent = static_cast<int>(bits >> 23U & 0xffU) - 127;
    if ((bits << 1U) == 0) {
        return sign;
    }
    if (exponent >= -14 && exponent <= 15 && (fraction & 0x1fffU) == 0) {
        return sign | static_cast<std::uint32_t>(exponent + 15) << 10U | fraction >> 13U;
    }
    if (exponent >= -24 && exponent <= -15) {
        const auto shift = static_cast<unsigned>(-(exponent + 1));
        const std::uint32_t whole = 0x80'0000U | fraction;
        if ((whole & ((1U << shift) - 1)) == 0) {
            return sign | whole >> shift;
        }
    }
    return std::nullopt;
}

double halfValue(std::uint64_t bits) {
    const auto exponent = static_cast<int>(bits >> 10U & 0x1fU);
    const auto fraction = static_cast<double>(bits & 0x3ffU);
    const double sign = (bits & 0x8000U) != 0 ? -1.0 : 1.0;
    if (exponent == 31) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return sign * (exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(fraction + 1024.0, exponent - 25));
}

}  // namespace

ShortFloat shortestFloat(double value) {
    const auto whole = std::bit_cast<std::uint64_t>(value);
    if (std::fabs(value) > static_cast<double>(std::numeric_limits<float>::max())) {
        return {8, whole};
    }
    const auto single = static_cast<float>(value);
    if (std::bit_cast<std::uint64_t>(static_cast<double>(single)) != whole) {
        return {8, whole};
    }
    if (const auto half = halfOf(single)) {
        return {2, *half};
    }
    return {4, std::bit_cast<std::uint32_t>(single)};
}

double valueOf(ShortFloat number) {
    if (number.size == 2) {
        return halfValue(number.bits);
    }
    if (number.size == 4) {
        return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(number.bits)));
    }
    return std::bit_cast<double>(number.bits);
}

}  // namespace sakhi::wire
