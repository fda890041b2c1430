#include "learn/Fairness.h"

#include "base/Random.h"
#include "learn/Metrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

struct GroupRows {
    std::vector<std::uint8_t> target;
    std::vector<double> probability;
};

// accepted, good refused, bad refused, AUC.
using Figures = std::array<double, 4>;

double ratio(double part, double whole) {
    return whole > 0.0 ? part / whole : kNone;
}

Figures figuresOf(const GroupRows& rows, double threshold) {
    const Confusion c = confusionOf(rows.target, rows.probability, threshold);
    const auto good = static_cast<double>(c.trueNegative + c.falsePositive);
    const auto bad = static_cast<double>(c.truePositive + c.falseNegative);
    return {ratio(static_cast<double>(c.trueNegative + c.falseNegative), good + bad),
            ratio(static_cast<double>(c.falsePositive), good),
            ratio(static_cast<double>(c.truePositive), bad), rocAuc(rows.target, rows.probability)};
}

GroupRows drawnAgain(const GroupRows& rows, base::Random& random) {
    GroupRows drawn;
    for (std::size_t i = 0; i < rows.target.size(); ++i) {
        const std::size_t row = random.below(rows.target.size());
        drawn.target.push_back(rows.target[row]);
        drawn.probability.push_back(rows.probability[row]);
    }
    return drawn;
}

// One figure of one group over all repeats.
Interval intervalOf(double value, std::vector<double> drawn) {
    std::erase_if(drawn, [](double d) { return std::isnan(d); });
    if (drawn.empty()) {
        return {value, kNone, kNone};
    }
    std::sort(drawn.begin(), drawn.end());
    const auto at = [&drawn](double share) {
        return drawn[static_cast<std::size_t>(share * static_cast<double>(drawn.size() - 1) + 0.5)];
    };
    return {value, at(0.025), at(0.975)};
}

// The figures of every group, as they are and each time drawn again.
class Report {
public:
    explicit Report(const FairnessInput& input);

    [[nodiscard]] std::vector<GroupFairness> make(std::int32_t repeats, std::uint64_t seed) const;

private:
    using Groups = std::vector<Figures>;

    [[nodiscard]] Figures own(const GroupRows& rows) const { return figuresOf(rows, m_input.threshold); }
    [[nodiscard]] GroupFairness rowOf(std::size_t g, const Groups& values,
                                      const std::vector<Groups>& drawn) const;

    const FairnessInput& m_input;
    std::vector<GroupRows> m_groups;
    std::size_t m_reference{0};
};

Report::Report(const FairnessInput& input) : m_input(input), m_groups(input.names.size()) {
    for (std::size_t row = 0; row < input.target.size(); ++row) {
        if (input.group[row] >= 0) {
            GroupRows& group = m_groups[static_cast<std::size_t>(input.group[row])];
            group.target.push_back(input.target[row]);
            group.probability.push_back(input.probability[row]);
        }
    }
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        m_reference = m_groups[g].target.size() > m_groups[m_reference].target.size() ? g : m_reference;
    }
}

std::vector<GroupFairness> Report::make(std::int32_t repeats, std::uint64_t seed) const {
    Groups values;
    for (const GroupRows& rows : m_groups) {
        values.push_back(own(rows));
    }
    std::vector<Groups> drawn(static_cast<std::size_t>(repeats));
    base::Random random(seed);
    for (Groups& repeat : drawn) {
        for (const GroupRows& rows : m_groups) {
            repeat.push_back(rows.target.empty() ? values[repeat.size()] : own(drawnAgain(rows, random)));
        }
    }
    std::vector<GroupFairness> report;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        report.push_back(rowOf(g, values, drawn));
    }
    return report;
}

GroupFairness Report::rowOf(std::size_t g, const Groups& values, const std::vector<Groups>& drawn) const {
    const auto interval = [&](auto figure) {
        std::vector<double> all;
        std::transform(drawn.begin(), drawn.end(), std::back_inserter(all), figure);
        return intervalOf(figure(values), std::move(all));
    };
    const auto plain = [&](std::size_t k) {
        return interval([g, k](const Groups& groups) { return groups[g][k]; });
    };
    const std::size_t r = m_reference;
    GroupFairness row;
    row.name = m_input.names[g];
    const GroupRows& rows = m_groups[g];
    row.rows = static_cast<std::int64_t>(rows.target.size());
    for (std::size_t i = 0; i < rows.target.size(); ++i) {
        row.meanProbability += rows.probability[i] / static_cast<double>(row.rows);
        row.observed += rows.target[i] / static_cast<double>(row.rows);
    }
    row.accepted = plain(0);
    row.goodRefused = plain(1);
    row.badRefused = plain(2);
    row.auc = plain(3);
    row.acceptedRatio = interval([g, r](const Groups& groups) { return ratio(groups[g][0], groups[r][0]); });
    row.goodRefusedGap = interval([g, r](const Groups& groups) { return groups[g][1] - groups[r][1]; });
    return row;
}

}  // namespace

Result<std::vector<GroupFairness>> fairnessOf(const FairnessInput& input, std::int32_t repeats,
                                              std::uint64_t seed) {
    const std::size_t rows = input.target.size();
    const auto count = static_cast<std::int32_t>(input.names.size());
    const bool known =
        std::all_of(input.group.begin(), input.group.end(), [count](std::int32_t g) { return g < count; });
    if (rows == 0 || input.probability.size() != rows || input.group.size() != rows || count == 0 || !known) {
        return fail(ErrorCode::wrongCall, "groups");
    }
    if (repeats < 100 || repeats > 100'000) {
        return fail(ErrorCode::outOfRange, std::to_string(repeats));
    }
    return Report(input).make(repeats, seed);
}

}  // namespace sakhi::learn
