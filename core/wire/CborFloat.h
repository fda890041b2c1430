#pragma once

#include <cstdint>

namespace sakhi::wire {

/// An IEEE 754 number of 2, 4 or 8 bytes.
struct ShortFloat {
    int size{8};
    std::uint64_t bits{0};
};

/// The shortest of the three forms that keeps the value, -0.0 too (RFC 8949 4.2.1). The value is finite.
ShortFloat shortestFloat(double value);

/// The value of such a number.
double valueOf(ShortFloat number);

}  // namespace sakhi::wire
