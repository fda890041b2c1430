#pragma once

#include "scorecards/Measure.h"

#include <array>
#include <optional>
#include <span>

namespace sakhi::scorecards {

/// The twelve months ending on a day: after < x <= until, cut into twelve months that end on the day's own
/// date.
class Window {
public:
    static constexpr int kMonths = kWindowMonths;

    explicit Window(base::Date asOf);

    [[nodiscard]] base::Date after() const { return m_bounds.front(); }
    [[nodiscard]] base::Date until() const { return m_bounds.back(); }
    [[nodiscard]] bool holds(base::Date day) const { return after() < day && day <= until(); }

    /// The month (0 = the oldest) that holds a day of the window.
    [[nodiscard]] std::size_t monthOf(base::Date day) const;

    /// Month k is from(k) < x <= to(k).
    [[nodiscard]] base::Date from(std::size_t month) const { return m_bounds[month]; }
    [[nodiscard]] base::Date to(std::size_t month) const { return m_bounds[month + 1]; }

private:
    std::array<base::Date, kMonths + 1> m_bounds{};
};

/// The least-squares slope of the values there are, per month; none with fewer than two.
std::optional<double> slope(const Monthly& values);

/// 100 x (1 - sd / mean), population sd, at least 0; none where there is no value or the mean is 0.
std::optional<double> consistency(std::span<const double> values);

/// 100 x part / whole; none where whole is 0.
std::optional<double> percent(double part, double whole);

}  // namespace sakhi::scorecards
