#include "learn/Numeric.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace sakhi::learn {

namespace {

// ln 2 in two parts (Cody, Waite): the first has zeros at its end, so that k x kLn2High is exact.
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;
constexpr int kExponentBias = 1023;
constexpr int kMantissaBits = 52;

double powerOfTwo(int k) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(k + kExponentBias) << kMantissaBits);
}

// P(|T| <= t) for a whole number of degrees.
double studentCentral(double t, std::int32_t freedom) {
    const double nu = freedom;
    const double theta = std::atan(t / std::sqrt(nu));
    const double cosine = 1.0 / std::sqrt(1.0 + t * t / nu);
    const double sine = t / std::sqrt(nu) * cosine;
    const bool odd = freedom % 2 == 1;
    double term = odd ? cosine : 1.0;
    double sum = freedom == 1 ? 0.0 : term;
    for (std::int32_t k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
        term *= cosine * cosine * (k - 1) / k;
        sum += term;
    }
    return odd ? 2.0 / std::numbers::pi * (theta + sine * sum) : sine * sum;
}

}  // namespace

double exactExp(double x) {
    if (std::isnan(x)) {
        return x;
    }
    if (x > 709.782712893384) {
        return std::numeric_limits<double>::infinity();
    }
    if (x < -745.2) {
        return 0.0;
    }
    const int whole = static_cast<int>(x * std::numbers::log2e + (x < 0.0 ? -0.5 : 0.5));
    const double k = whole;
    const double r = (x - k * kLn2High) - k * kLn2Low;
    // Taylor to the 13th power, in pairs so that the products do not wait for each other: |r| <= ln 2 / 2
    // leaves less than 1e-17.
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double r8 = r4 * r4;
    const double low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
    const double middle = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
    const double high =
        (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800));
    const double value = 1.0 + (r + r2 * (low + (r4 * middle + r8 * high)));
    const int half = whole / 2;
    return value * powerOfTwo(half) * powerOfTwo(whole - half);
}

double exactLog(double x) {
    if (std::isnan(x) || x < 0.0) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (x == 0.0) {
        return -std::numeric_limits<double>::infinity();
    }
    if (std::isinf(x)) {
        return x;
    }
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < std::numbers::sqrt2 / 2) {
        mantissa *= 2.0;
        --exponent;
    }
    // log m = 2 atanh(s), s = (m - 1) / (m + 1), |s| <= 0.172: eleven terms leave less than 1e-18.
    const double f = mantissa - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    double series = 0.0;
    for (int k = 23; k >= 3; k -= 2) {
        series = (series + 1.0 / k) * z;
    }
    const double log1p = f - s * (f - 2.0 * series);
    return exponent * kLn2High + (log1p + exponent * kLn2Low);
}

double sigmoid(double x) {
    const double e = exactExp(-std::abs(x));
    return (x >= 0.0 ? 1.0 : e) / (1.0 + e);
}

double softplus(double x) {
    const double small = exactExp(-std::abs(x));
    // log(1 + small) loses the digits of a tiny `small`; its series does not.
    const double log1p = small < 1e-8 ? small - small * small / 2 : exactLog(1.0 + small);
    return std::max(x, 0.0) + log1p;
}

double logit(double p) {
    constexpr double kEdge = 1e-15;
    const double kept = std::clamp(p, kEdge, 1.0 - kEdge);
    return exactLog(kept) - exactLog(1.0 - kept);
}

double studentQuantile(double level, std::int32_t freedom) {
    double low = 0.0;
    double high = 1e6;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (studentCentral(middle, freedom) < level ? low : high) = middle;
    }
    return (low + high) / 2;
}

void Hash64::add(std::uint64_t word) {
    m_hash = (m_hash ^ word) * 0x9e3779b97f4a7c15ULL;
    m_hash ^= m_hash >> 32U;
}

void Hash64::add(double value) {
    // Every NaN means "missing"; -0 is 0.
    constexpr std::uint64_t kMissing = 0x7ff8000000000000ULL;
    add(std::isnan(value) ? kMissing : std::bit_cast<std::uint64_t>(value + 0.0));
}

}  // namespace sakhi::learn
