#pragma once

#include <span>
#include <vector>

namespace sakhi::report {

/// Figures as they are printed, each rounded, that add up as printed.
struct ShownPoints {
    double base{0.0};
    std::vector<double> points;
    double score{0.0};
};

/// Rounds base, points and score (base + points = score) to `decimals` places so that the printed figures add
/// up too: base and score to the nearest, the points by largest remainder, the earlier first on a tie.
ShownPoints shownPoints(double base, std::span<const double> points, double score, int decimals);

}  // namespace sakhi::report
