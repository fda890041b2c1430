#include "learn/Calibrate.h"

#include "learn/Numeric.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace sakhi::learn {

namespace {

constexpr std::size_t kParts = 5;
constexpr int kMaxSteps = 100;

struct PlattPoint {
    double slope;
    double intercept;
};

double plattLoss(std::span<const double> x, std::span<const double> goal, PlattPoint at) {
    double loss = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double margin = at.slope * x[i] + at.intercept;
        loss += softplus(margin) - goal[i] * margin;
    }
    return loss;
}

// One Newton step, halved until the loss falls; false at the minimum.
bool plattStep(std::span<const double> x, std::span<const double> goal, PlattPoint& at) {
    std::array<double, 2> gradient{};
    // A hair on the diagonal keeps the system solvable where all x are alike (Lin, Lin, Weng).
    std::array<double, 3> hessian{1e-12, 0.0, 1e-12};
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double p = sigmoid(at.slope * x[i] + at.intercept);
        const double curve = p * (1.0 - p);
        gradient[0] += (p - goal[i]) * x[i];
        gradient[1] += p - goal[i];
        hessian[0] += curve * x[i] * x[i];
        hessian[1] += curve * x[i];
        hessian[2] += curve;
    }
    if (std::max(std::abs(gradient[0]), std::abs(gradient[1])) < 1e-10) {
        return false;
    }
    const double determinant = hessian[0] * hessian[2] - hessian[1] * hessian[1];
    const double alongSlope = -(hessian[2] * gradient[0] - hessian[1] * gradient[1]) / determinant;
    const double alongIntercept = -(hessian[0] * gradient[1] - hessian[1] * gradient[0]) / determinant;
    const double before = plattLoss(x, goal, at);
    for (double length = 1.0; length > 1e-10; length /= 2) {
        const PlattPoint next{at.slope + length * alongSlope, at.intercept + length * alongIntercept};
        if (plattLoss(x, goal, next) < before) {
            at = next;
            return true;
        }
    }
    return false;
}

// A run of rows that share one value.
struct Pool {
    double x;
    double ones;
    double rows;
};

double logLossOf(std::span<const std::uint8_t> target, std::span<const double> probability,
                 const Calibration& calibration, std::size_t part) {
    double loss = 0.0;
    for (std::size_t row = part; row < target.size(); row += kParts) {
        const double p = std::clamp(calibrated(calibration, probability[row]), 1e-15, 1.0 - 1e-15);
        loss -= exactLog(target[row] != 0 ? p : 1.0 - p);
    }
    return loss;
}

// Losses on each fifth of a calibration fitted on the others: none, Platt, isotonic.
std::array<double, 3> heldOutLosses(std::span<const std::uint8_t> target, std::span<const double> probability,
                                    bool mayUseIsotonic) {
    std::array<double, 3> losses{};
    for (std::size_t part = 0; part < kParts; ++part) {
        std::vector<std::uint8_t> others;
        std::vector<double> given;
        for (std::size_t row = 0; row < target.size(); ++row) {
            if (row % kParts != part) {
                others.push_back(target[row]);
                given.push_back(probability[row]);
            }
        }
        losses[0] += logLossOf(target, probability, {}, part);
        losses[1] += logLossOf(target, probability, fitPlatt(others, given), part);
        if (mayUseIsotonic) {
            losses[2] += logLossOf(target, probability, fitIsotonic(others, given), part);
        }
    }
    return losses;
}

}  // namespace

Calibration fitPlatt(std::span<const std::uint8_t> target, std::span<const double> probability) {
    const auto ones = static_cast<double>(std::count(target.begin(), target.end(), std::uint8_t{1}));
    const double zeros = static_cast<double>(target.size()) - ones;
    const std::array<double, 2> goals{1.0 / (zeros + 2.0), (ones + 1.0) / (ones + 2.0)};
    std::vector<double> x(target.size());
    std::vector<double> goal(target.size());
    for (std::size_t row = 0; row < target.size(); ++row) {
        x[row] = logit(probability[row]);
        goal[row] = goals[target[row]];
    }
    PlattPoint at{0.0, exactLog((ones + 1.0) / (zeros + 1.0))};
    const double flat = at.intercept;
    for (int k = 0; k < kMaxSteps && plattStep(x, goal, at); ++k) {
    }
    Calibration calibration;
    calibration.kind = CalibrationKind::platt;
    calibration.slope = std::max(at.slope, 0.0);
    calibration.intercept = at.slope < 0.0 ? flat : at.intercept;
    return calibration;
}

Calibration fitIsotonic(std::span<const std::uint8_t> target, std::span<const double> probability) {
    std::vector<std::uint32_t> order(target.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return probability[a] < probability[b]; });
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double x = probability[order[i]];
        const double one = target[order[i]];
        if (i > 0 && x == probability[order[i - 1]]) {
            // Equal probabilities stay together; x is kept as a sum until the end.
            pools.back().x += x;
            pools.back().ones += one;
            pools.back().rows += 1.0;
        } else {
            pools.push_back({x, one, 1.0});
        }
        const bool groupEnds = i + 1 == order.size() || probability[order[i + 1]] != x;
        while (groupEnds && pools.size() > 1) {
            const Pool last = pools.back();
            Pool& before = pools[pools.size() - 2];
            if (before.ones * last.rows < last.ones * before.rows) {
                break;
            }
            before.x += last.x;
            before.ones += last.ones;
            before.rows += last.rows;
            pools.pop_back();
        }
    }
    Calibration calibration;
    calibration.kind = CalibrationKind::isotonic;
    const double edge = 1.0 / (static_cast<double>(target.size()) + 2.0);
    for (const Pool& pool : pools) {
        calibration.x.push_back(pool.x / pool.rows);
        calibration.y.push_back(std::clamp(pool.ones / pool.rows, edge, 1.0 - edge));
    }
    return calibration;
}

Calibration chooseCalibration(std::span<const std::uint8_t> target, std::span<const double> probability,
                              bool mayUseIsotonic, bool mayDecline) {
    const bool isotonicAllowed = mayUseIsotonic && target.size() >= kIsotonicRows;
    if (!isotonicAllowed && !mayDecline) {
        return fitPlatt(target, probability);
    }
    const auto [none, platt, isotonic] = heldOutLosses(target, probability, isotonicAllowed);
    const bool isotonicWins = isotonicAllowed && isotonic < platt;
    if (mayDecline && none <= (isotonicWins ? isotonic : platt)) {
        return {};
    }
    return isotonicWins ? fitIsotonic(target, probability) : fitPlatt(target, probability);
}

}  // namespace sakhi::learn
