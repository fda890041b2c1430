#include "report/ShownPoints.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace sakhi::report {

ShownPoints shownPoints(double base, std::span<const double> points, double score, int decimals) {
    const double unit = std::pow(10.0, decimals);
    const auto shownBase = static_cast<std::int64_t>(std::llround(base * unit));
    const auto shownScore = static_cast<std::int64_t>(std::llround(score * unit));
    std::vector<std::int64_t> whole;
    std::vector<double> rest;
    std::int64_t sum = 0;
    for (const double value : points) {
        const double floor = std::floor(value * unit + 1e-9);
        whole.push_back(static_cast<std::int64_t>(floor));
        rest.push_back(value * unit - floor);
        sum += whole.back();
    }
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rest[a] > rest[b]; });
    std::int64_t left = shownScore - shownBase - sum;
    // Rounding the two ends can leave a unit more or less than there are remainders: it goes round once more,
    // or comes off the smallest remainder.
    for (std::size_t step = 0; left != 0 && !order.empty(); ++step) {
        const std::size_t n = order.size();
        whole[left > 0 ? order[step % n] : order[n - 1 - step % n]] += left > 0 ? 1 : -1;
        left += left > 0 ? -1 : 1;
    }
    ShownPoints shown{static_cast<double>(shownBase) / unit, {}, static_cast<double>(shownScore) / unit};
    for (const std::int64_t value : whole) {
        shown.points.push_back(static_cast<double>(value) / unit);
    }
    return shown;
}

}  // namespace sakhi::report
