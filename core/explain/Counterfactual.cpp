#include "explain/Counterfactual.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace sakhi::explain {

namespace {

/// Values tried for a lever: the nearest ones are kept.
constexpr std::size_t kMostValues = 48;
constexpr double kSlack = 1e-9;

/// The changes a lever allows, nearest first: whole steps from the present value.
class Sweep {
public:
    Sweep(const learn::Model& model, const Lever& lever, double from) : m_lever(lever), m_from(from) {
        std::vector<double> steps{1, -1};
        for (const double threshold : thresholdsOf(model, lever.feature)) {
            addBeyond(threshold, steps);
        }
        for (std::size_t i = 1; steps.size() < kMostValues && i <= kMostValues; ++i) {
            steps.push_back(static_cast<double>(i));
            steps.push_back(-static_cast<double>(i));
        }
        std::erase_if(steps, [this](double step) { return !allowed(step); });
        std::sort(steps.begin(), steps.end(), [](double a, double b) {
            return std::abs(a) != std::abs(b) ? std::abs(a) < std::abs(b) : a > b;
        });
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        thin(steps);
        for (const double step : steps) {
            m_changes.push_back({lever.feature, from, from + step * lever.step, std::abs(step)});
        }
    }

    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

private:
    /// The first whole step past a threshold, on either side (a threshold itself goes left or right by
    /// model).
    void addBeyond(double threshold, std::vector<double>& steps) const {
        const double distance = (threshold - m_from) / m_lever.step;
        const double past =
            distance > 0 ? std::floor(distance + kSlack) + 1 : std::ceil(distance - kSlack) - 1;
        const double at = distance > 0 ? std::ceil(distance - kSlack) : std::floor(distance + kSlack);
        steps.push_back(past);
        steps.push_back(at);
    }

    [[nodiscard]] bool allowed(double step) const {
        const double to = m_from + step * m_lever.step;
        const double slack = kSlack * m_lever.step;
        return ((step > 0 && m_lever.mayRise) || (step < 0 && m_lever.mayFall)) &&
               to >= m_lever.lowest - slack && to <= m_lever.highest + slack;
    }

    /// Keeps the ends and an even choice between them.
    static void thin(std::vector<double>& steps) {
        if (steps.size() <= kMostValues) {
            return;
        }
        std::vector<double> kept;
        for (std::size_t i = 0; i < kMostValues; ++i) {
            kept.push_back(steps[i * (steps.size() - 1) / (kMostValues - 1)]);
        }
        steps = std::move(kept);
    }

    Lever m_lever;
    double m_from;
    std::vector<Change> m_changes;
};

class Search {
public:
    Search(const Scorer& scorer, std::span<const double> row, double target)
        : m_scorer(scorer), m_row(row.begin(), row.end()), m_target(target) {}

    /// The nearest change of a sweep that reaches the target.
    std::optional<Change> alone(const Sweep& sweep) {
        for (const Change& change : sweep.changes()) {
            if (scoreWith({change}) >= m_target) {
                return change;
            }
        }
        return std::nullopt;
    }

    /// The two changes with the fewest steps together that reach the target, each short of what it needs
    /// alone.
    std::optional<Proposal> together(const Sweep& first, const Sweep& second, double firstAlone,
                                     double secondAlone) {
        std::optional<Proposal> best;
        double fewest = std::min(firstAlone, secondAlone);
        for (const Change& a : first.changes()) {
            for (const Change& b : second.changes()) {
                if (a.steps >= firstAlone || b.steps >= secondAlone || a.steps + b.steps >= fewest) {
                    break;
                }
                const double score = scoreWith({a, b});
                if (score >= m_target) {
                    fewest = a.steps + b.steps;
                    best = Proposal{{a, b}, score};
                    break;
                }
            }
        }
        return best;
    }

    double scoreWith(std::initializer_list<Change> changes) {
        for (const Change& change : changes) {
            m_row[change.feature] = change.to;
        }
        const double score = m_scorer(m_row);
        for (const Change& change : changes) {
            m_row[change.feature] = change.from;
        }
        return score;
    }

private:
    const Scorer& m_scorer;
    std::vector<double> m_row;
    double m_target;
};

double stepsOf(const Proposal& proposal) {
    return std::accumulate(proposal.changes.begin(), proposal.changes.end(), 0.0,
                           [](double sum, const Change& change) { return sum + change.steps; });
}

}  // namespace

std::vector<double> thresholdsOf(const learn::Model& model, std::size_t feature) {
    std::vector<double> thresholds;
    for (const learn::VotePart& part : model.parts) {
        const auto* ensemble = std::get_if<learn::TreeEnsemble>(&part.model);
        for (std::size_t t = 0; ensemble != nullptr && t < ensemble->trees.size(); ++t) {
            const learn::Tree& tree = ensemble->trees[t];
            for (std::size_t i = 0; i < tree.size(); ++i) {
                if (tree.feature[i] >= 0 &&
                    static_cast<std::size_t>(
                        model.columns[static_cast<std::size_t>(tree.feature[i])].feature) == feature) {
                    thresholds.push_back(tree.threshold[i]);
                }
            }
        }
    }
    std::sort(thresholds.begin(), thresholds.end());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}

std::vector<Proposal> proposalsFor(const learn::Model& model, const Scorer& scorer,
                                   std::span<const double> row, std::span<const Lever> levers,
                                   const RaiseGoal& goal) {
    std::vector<Proposal> proposals;
    if (scorer(row) >= goal.target) {
        return proposals;
    }
    Search search(scorer, row, goal.target);
    std::vector<Sweep> sweeps;
    std::vector<double> stepsAlone;
    for (const Lever& lever : levers) {
        const bool movable = lever.feature < row.size() && !std::isnan(row[lever.feature]) && lever.step > 0;
        if (!movable) {
            continue;
        }
        const Sweep& sweep = sweeps.emplace_back(model, lever, row[lever.feature]);
        const auto change = search.alone(sweep);
        stepsAlone.push_back(change ? change->steps : HUGE_VAL);
        if (change) {
            proposals.push_back({{*change}, search.scoreWith({*change})});
        }
    }
    for (std::size_t i = 0; i < sweeps.size(); ++i) {
        for (std::size_t j = i + 1; j < sweeps.size(); ++j) {
            if (auto pair = search.together(sweeps[i], sweeps[j], stepsAlone[i], stepsAlone[j])) {
                proposals.push_back(std::move(*pair));
            }
        }
    }
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
        return a.changes.size() != b.changes.size() ? a.changes.size() < b.changes.size()
                                                    : stepsOf(a) < stepsOf(b);
    });
    proposals.resize(std::min(proposals.size(), goal.mostProposals));
    return proposals;
}

}  // namespace sakhi::explain
