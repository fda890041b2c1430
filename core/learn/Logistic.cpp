#include "learn/Logistic.h"

#include "learn/Numeric.h"

#include <algorithm>
#include <cmath>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kMaxSteps = 200;
constexpr double kGradient = 1e-12;

// Sum with the rounding carried along (Neumaier 1974): the gradient is a small difference of large sums.
class CarriedSum {
public:
    void add(double value) {
        const double sum = m_sum + value;
        m_carry += std::abs(m_sum) >= std::abs(value) ? (m_sum - sum) + value : (value - sum) + m_sum;
        m_sum = sum;
    }
    [[nodiscard]] double value() const { return m_sum + m_carry; }

private:
    double m_sum{0.0};
    double m_carry{0.0};
};

using Vector = std::vector<double>;

// Solves the positive definite system a x = b in place (Cholesky), a row-major of the size of b; false where
// it is not positive definite.
bool solve(Vector& a, Vector& b) {
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t i = j; i < n; ++i) {
            double sum = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k) {
                sum -= a[i * n + k] * a[j * n + k];
            }
            if (i == j && !(sum > 0.0)) {
                return false;
            }
            a[i * n + j] = i == j ? std::sqrt(sum) : sum / a[j * n + j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            b[i] -= a[i * n + k] * b[k];
        }
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) {
            b[i] -= a[k * n + i] * b[k];
        }
        b[i] /= a[i * n + i];
    }
    return true;
}

// The penalised loss on standardised columns; weights stand in one vector, the intercept last.
class Fit {
public:
    Fit(std::span<const Vector> columns, std::span<const std::uint8_t> target, const LogisticOptions& options)
        : m_target(target),
          m_options(options),
          m_weights(columns.size() + 1, 0.0),
          m_margins(target.size(), 0.0) {
        for (const Vector& column : columns) {
            standardise(column);
        }
    }

    Result<LinearModel> run(const base::Progress& progress);

private:
    [[nodiscard]] std::size_t width() const { return m_columns.size(); }
    [[nodiscard]] double rowWeight(std::size_t row) const { return m_options.classWeight[m_target[row]]; }
    [[nodiscard]] Monotone signOf(std::size_t k) const {
        return m_options.constraints.empty() || k == width() ? Monotone::free : m_options.constraints[k];
    }

    void standardise(const Vector& cells);
    [[nodiscard]] Vector marginsAt(const Vector& weights) const;
    [[nodiscard]] double lossAt(const Vector& weights, const Vector& margins) const;
    void differentiate();
    [[nodiscard]] Vector hessianOf(const std::vector<std::size_t>& open) const;
    [[nodiscard]] std::vector<std::size_t> openWeights() const;
    [[nodiscard]] double steepest(const std::vector<std::size_t>& open) const;
    [[nodiscard]] Vector directionOn(std::vector<std::size_t>& open) const;
    bool step(std::vector<std::size_t> open);

    std::span<const std::uint8_t> m_target;
    const LogisticOptions& m_options;
    std::vector<Vector> m_columns;
    Vector m_means;
    Vector m_spreads;
    Vector m_weights;
    Vector m_margins;
    Vector m_gradient;
    Vector m_curvature;
};

void Fit::standardise(const Vector& cells) {
    const auto rows = static_cast<double>(cells.size());
    Vector column = cells;
    for (double& cell : column) {
        cell = std::isnan(cell) ? m_options.missing : cell;
    }
    CarriedSum sum;
    for (const double cell : column) {
        sum.add(cell);
    }
    const double mean = sum.value() / rows;
    CarriedSum squares;
    for (const double cell : column) {
        squares.add((cell - mean) * (cell - mean));
    }
    const double spread = std::sqrt(squares.value() / rows);
    // Rounding leaves a constant column a spread of a few ulp of its mean.
    const bool constant = spread <= 1e-14 * std::abs(mean) || spread == 0.0;
    m_means.push_back(mean);
    m_spreads.push_back(constant ? 1.0 : spread);
    for (double& cell : column) {
        cell = constant ? 0.0 : (cell - mean) / spread;
    }
    m_columns.push_back(std::move(column));
}

Vector Fit::marginsAt(const Vector& weights) const {
    Vector margins(m_target.size(), weights.back());
    for (std::size_t k = 0; k < width(); ++k) {
        if (weights[k] != 0.0) {
            for (std::size_t row = 0; row < margins.size(); ++row) {
                margins[row] += weights[k] * m_columns[k][row];
            }
        }
    }
    return margins;
}

double Fit::lossAt(const Vector& weights, const Vector& margins) const {
    CarriedSum loss;
    for (std::size_t row = 0; row < margins.size(); ++row) {
        loss.add(rowWeight(row) * softplus(m_target[row] != 0 ? -margins[row] : margins[row]));
    }
    for (std::size_t k = 0; k < width(); ++k) {
        loss.add(weights[k] * weights[k] / (2.0 * m_options.c));
    }
    return loss.value();
}

void Fit::differentiate() {
    Vector residuals(m_target.size());
    m_curvature.resize(m_target.size());
    CarriedSum ofIntercept;
    for (std::size_t row = 0; row < m_target.size(); ++row) {
        const double p = sigmoid(m_margins[row]);
        residuals[row] = rowWeight(row) * (p - m_target[row]);
        m_curvature[row] = rowWeight(row) * p * (1.0 - p);
        ofIntercept.add(residuals[row]);
    }
    m_gradient.assign(width() + 1, 0.0);
    for (std::size_t k = 0; k < width(); ++k) {
        CarriedSum sum;
        for (std::size_t row = 0; row < residuals.size(); ++row) {
            sum.add(residuals[row] * m_columns[k][row]);
        }
        m_gradient[k] = sum.value() + m_weights[k] / m_options.c;
    }
    m_gradient[width()] = ofIntercept.value();
}

Vector Fit::hessianOf(const std::vector<std::size_t>& open) const {
    const std::size_t n = open.size();
    const Vector ones(m_target.size(), 1.0);
    const auto columnOf = [&](std::size_t k) -> const Vector& { return k == width() ? ones : m_columns[k]; };
    Vector hessian(n * n, 0.0);
    Vector scaled(m_target.size());
    for (std::size_t i = 0; i < n; ++i) {
        const Vector& a = columnOf(open[i]);
        for (std::size_t row = 0; row < scaled.size(); ++row) {
            scaled[row] = m_curvature[row] * a[row];
        }
        for (std::size_t j = 0; j <= i; ++j) {
            const Vector& b = columnOf(open[j]);
            double sum = 0.0;
            for (std::size_t row = 0; row < scaled.size(); ++row) {
                sum += scaled[row] * b[row];
            }
            hessian[i * n + j] = sum;
        }
        hessian[i * n + i] += open[i] == width() ? 1e-12 : 1.0 / m_options.c;
    }
    return hessian;
}

// The weights that may move: free ones, and bound ones that are inside or whose gradient pulls them inside.
std::vector<std::size_t> Fit::openWeights() const {
    std::vector<std::size_t> open;
    for (std::size_t k = 0; k <= width(); ++k) {
        const auto sign = static_cast<double>(signOf(k));
        if (sign == 0.0 || m_weights[k] != 0.0 || m_gradient[k] * sign < -kGradient) {
            open.push_back(k);
        }
    }
    return open;
}

double Fit::steepest(const std::vector<std::size_t>& open) const {
    double most = 0.0;
    for (const std::size_t k : open) {
        most = std::max(most, std::abs(m_gradient[k]));
    }
    return most;
}

// The Newton direction on the open weights; one that stands at its bound and would leave it is closed again.
// Empty where there is none.
Vector Fit::directionOn(std::vector<std::size_t>& open) const {
    for (;;) {
        Vector hessian = hessianOf(open);
        Vector direction;
        for (const std::size_t k : open) {
            direction.push_back(-m_gradient[k]);
        }
        if (!solve(hessian, direction)) {
            return {};
        }
        const std::size_t before = open.size();
        std::size_t i = 0;
        std::erase_if(open, [&](std::size_t k) {
            const double along = direction[i++] * static_cast<double>(signOf(k));
            return m_weights[k] == 0.0 && along < 0.0;
        });
        if (open.size() == before) {
            return direction;
        }
    }
}

// One Newton step, at most to the first bound on its way, halved until the loss falls. False where no step
// lowers it.
bool Fit::step(std::vector<std::size_t> open) {
    const Vector direction = directionOn(open);
    double reach = 1.0;
    std::size_t hit = width() + 1;
    for (std::size_t i = 0; i < direction.size(); ++i) {
        const double weight = m_weights[open[i]];
        const bool leaves = (weight + direction[i]) * static_cast<double>(signOf(open[i])) < 0.0;
        if (leaves && -weight / direction[i] < reach) {
            reach = -weight / direction[i];
            hit = open[i];
        }
    }
    const double before = lossAt(m_weights, m_margins);
    for (double length = reach; !direction.empty() && length > 1e-10 * reach; length /= 2) {
        Vector weights = m_weights;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const bool stops = open[i] == hit && length == reach;
            weights[open[i]] = stops ? 0.0 : weights[open[i]] + length * direction[i];
        }
        Vector margins = marginsAt(weights);
        // Close to the minimum the loss no longer tells; the gradient decides in run().
        if (lossAt(weights, margins) <= before + 1e-12 * std::abs(before)) {
            m_weights = std::move(weights);
            m_margins = std::move(margins);
            return true;
        }
    }
    return false;
}

Result<LinearModel> Fit::run(const base::Progress& progress) {
    const double goal = kGradient * std::max(1.0, static_cast<double>(m_target.size()) / 1000.0);
    double last = INFINITY;
    int stalled = 0;
    for (int k = 0; k < kMaxSteps; ++k) {
        if (base::cancelled(progress, k, 0)) {
            return fail(ErrorCode::cancelled);
        }
        differentiate();
        const auto open = openWeights();
        const double steepness = steepest(open);
        stalled = steepness < 1e-9 && steepness >= last / 2 ? stalled + 1 : 0;
        last = steepness;
        if (steepness <= goal || stalled >= 2 || !step(open)) {
            break;
        }
    }
    LinearModel model;
    model.intercept = m_weights.back();
    m_weights.pop_back();
    model.coefficient = std::move(m_weights);
    model.mean = std::move(m_means);
    model.spread = std::move(m_spreads);
    return model;
}

}  // namespace

Result<LinearModel> fitLogistic(std::span<const std::vector<double>> columns,
                                std::span<const std::uint8_t> target, const LogisticOptions& options,
                                const base::Progress& progress) {
    const auto ones = std::count(target.begin(), target.end(), std::uint8_t{1});
    if (ones == 0 || ones == static_cast<std::ptrdiff_t>(target.size())) {
        return fail(ErrorCode::missingData, "only one class");
    }
    return Fit(columns, target, options).run(progress);
}

}  // namespace sakhi::learn
