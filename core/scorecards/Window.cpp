#include "scorecards/Window.h"

#include <algorithm>
#include <cmath>

namespace sakhi::scorecards {

Window::Window(base::Date asOf) {
    for (int k = 0; k <= kMonths; ++k) {
        m_bounds[static_cast<std::size_t>(k)] = base::addMonths(asOf, k - kMonths);
    }
}

std::size_t Window::monthOf(base::Date day) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_bounds, day) - m_bounds.begin()) - 1;
}

std::optional<double> slope(const Monthly& values) {
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (values[k]) {
            n += 1;
            sumX += static_cast<double>(k);
            sumY += *values[k];
        }
    }
    if (n < 2) {
        return std::nullopt;
    }
    double xy = 0;
    double xx = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (values[k]) {
            const double x = static_cast<double>(k) - sumX / n;
            xy += x * (*values[k] - sumY / n);
            xx += x * x;
        }
    }
    return xy / xx;
}

std::optional<double> consistency(std::span<const double> values) {
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    if (sum <= 0) {
        return std::nullopt;
    }
    const double n = static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values) {
        squares += (value - sum / n) * (value - sum / n);
    }
    return std::max(0.0, 100.0 * (1.0 - std::sqrt(squares / n) / (sum / n)));
}

std::optional<double> percent(double part, double whole) {
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

}  // namespace sakhi::scorecards
