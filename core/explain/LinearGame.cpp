#include "explain/LinearGame.h"

#include "explain/GaussLegendre.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sakhi::explain {

namespace {

constexpr double kWidestMargin = 20'000.0;
/// exp(-36) is below the last bit of 1: how far the series' mirror images stay away, and where its terms end.
constexpr double kNegligible = 36.0;

struct Complex {
    double re{1.0};
    double im{0.0};
};

Complex product(Complex a, Complex b) {
    return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

Complex mix(Complex in, Complex out, double t) {
    return {t * in.re + (1 - t) * out.re, t * in.im + (1 - t) * out.im};
}

Complex turn(double angle) {
    return {std::cos(angle), std::sin(angle)};
}

/// The players whose margin differs between row and reference; the others play no part.
struct Players {
    double constant{0.0};
    double widest{0.0};
    std::vector<std::size_t> index;
    std::vector<double> row;
    std::vector<double> reference;
};

Players playersOf(const MarginGame& game) {
    Players players;
    players.constant = game.constant;
    double low = 0.0;
    double high = 0.0;
    for (std::size_t i = 0; i < game.row.size(); ++i) {
        const double in = game.row[i];
        const double out = game.reference[i];
        if (in == out) {
            players.constant += in;
            continue;
        }
        players.index.push_back(i);
        players.row.push_back(in);
        players.reference.push_back(out);
        low += std::min(in, out);
        high += std::max(in, out);
    }
    players.widest = std::max(std::abs(players.constant + low), std::abs(players.constant + high));
    return players;
}

/// The Shapley values of sin(omega x margin): the imaginary part of a product game of turns.
class SineTerm {
public:
    explicit SineTerm(const Players& players)
        : m_players(players),
          m_rule(gaussLegendre((players.index.size() + 1) / 2)),
          m_in(players.index.size()),
          m_out(players.index.size()),
          m_before(players.index.size() + 1) {}

    void add(double omega, double weight, std::span<double> phi) {
        const std::size_t n = m_in.size();
        for (std::size_t j = 0; j < n; ++j) {
            m_in[j] = turn(omega * m_players.row[j]);
            m_out[j] = turn(omega * m_players.reference[j]);
        }
        m_before[0] = turn(omega * m_players.constant);
        for (std::size_t q = 0; q < m_rule.node.size(); ++q) {
            const double t = m_rule.node[q];
            for (std::size_t j = 0; j < n; ++j) {
                m_before[j + 1] = product(m_before[j], mix(m_in[j], m_out[j], t));
            }
            Complex after;
            for (std::size_t j = n; j-- > 0;) {
                const Complex others = product(m_before[j], after);
                const Complex step{m_in[j].re - m_out[j].re, m_in[j].im - m_out[j].im};
                phi[m_players.index[j]] += weight * m_rule.weight[q] * product(others, step).im;
                after = product(after, mix(m_in[j], m_out[j], t));
            }
        }
    }

private:
    const Players& m_players;
    Quadrature m_rule;
    std::vector<Complex> m_in;
    std::vector<Complex> m_out;
    std::vector<Complex> m_before;
};

}  // namespace

std::vector<double> marginParts(const learn::LinearModel& linear, std::span<const double> columns,
                                double missing) {
    std::vector<double> parts(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double x = std::isnan(columns[i]) ? missing : columns[i];
        parts[i] = linear.coefficient[i] * (x - linear.mean[i]) / linear.spread[i];
    }
    return parts;
}

base::Result<void> addSigmoidGame(const MarginGame& game, double weight, std::span<double> phi) {
    const Players players = playersOf(game);
    if (!(players.widest <= kWidestMargin)) {
        return base::fail(base::ErrorCode::outOfRange, "margin");
    }
    if (players.index.empty()) {
        return {};
    }
    const double half = players.widest + kNegligible;
    SineTerm term(players);
    for (int k = 1;; k += 2) {
        const double omega = std::numbers::pi * k / half;
        const double decay = std::numbers::pi * omega;
        if (decay > kNegligible) {
            return {};
        }
        term.add(omega, weight * 2 * std::numbers::pi / (half * std::sinh(decay)), phi);
    }
}

}  // namespace sakhi::explain
