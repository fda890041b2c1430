#include "explain/GaussLegendre.h"

#include <cmath>
#include <numbers>

namespace sakhi::explain {

namespace {

struct Legendre {
    long double value;
    long double slope;
};

/// P_n(x) and its derivative by the three-term recurrence.
Legendre legendre(std::size_t n, long double x) {
    long double before = 1.0L;
    long double now = x;
    for (std::size_t k = 2; k <= n; ++k) {
        const auto degree = static_cast<long double>(k);
        const long double next = ((2 * degree - 1) * x * now - (degree - 1) * before) / degree;
        before = now;
        now = next;
    }
    const auto degree = static_cast<long double>(n);
    return {now, degree * (x * now - before) / (x * x - 1)};
}

}  // namespace

Quadrature gaussLegendre(std::size_t n) {
    Quadrature rule{std::vector<double>(n), std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i) {
        const long double guess =
            (static_cast<long double>(i) + 0.75L) / (static_cast<long double>(n) + 0.5L);
        long double x = -std::cos(std::numbers::pi_v<long double> * guess);
        Legendre p = legendre(n, x);
        for (int step = 0; step < 40; ++step) {
            const long double move = p.value / p.slope;
            x -= move;
            p = legendre(n, x);
            if (std::abs(move) < 1e-18L) {
                break;
            }
        }
        rule.node[i] = static_cast<double>((1 + x) / 2);
        rule.weight[i] = static_cast<double>(1 / ((1 - x * x) * p.slope * p.slope));
    }
    return rule;
}

}  // namespace sakhi::explain
