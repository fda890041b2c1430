#pragma once

#include <cstdint>

namespace sakhi::learn {

/// e to the x within 1 ulp or so, made of additions and multiplications alone, so that every platform gives
/// the same bits (the C library picks other code paths by processor). 0 below -745, infinity above 709.78;
/// NaN stays NaN.
double exactExp(double x);

/// The natural logarithm within 1 ulp or so, the same bits everywhere. -infinity at 0, NaN below.
double exactLog(double x);

/// 1 / (1 + exp(-x)).
double sigmoid(double x);

/// log(1 + exp(x)) without overflow.
double softplus(double x);

/// log(p / (1 - p)); p is first kept within [1e-15, 1 - 1e-15].
double logit(double p);

/// The two-sided quantile t of Student's distribution: P(|T| <= t) = level, `freedom` >= 1 degrees. By
/// bisection of the closed form for whole degrees (Abramowitz, Stegun 26.7.3 and 26.7.4).
double studentQuantile(double level, std::int32_t freedom);

/// A hash of 64-bit words, one multiplication and a fold each: tells training sets apart, keeps no secret.
class Hash64 {
public:
    void add(std::uint64_t word);
    void add(double value);
    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash{0xcbf29ce484222325ULL};
};

}  // namespace sakhi::learn
