#include "explain/Explanation.h"

#include <algorithm>
#include <limits>

namespace sakhi::explain {

namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double totalOf(const Explanation& explanation) {
    double total = explanation.base;
    for (const Contribution& one : explanation.contributions) {
        total += one.points;
    }
    return total;
}

Explanation inPoints(Explanation explanation, ScoreScale scale) {
    explanation.base = scale.offset + scale.scale * explanation.base;
    explanation.prediction = scale.offset + scale.scale * explanation.prediction;
    for (Contribution& one : explanation.contributions) {
        one.points *= scale.scale;
    }
    explanation.unit = ExplainedUnit::points;
    return explanation;
}

Explanation folded(Explanation explanation, std::span<const FeatureFold> folds) {
    std::vector<Contribution> joined;
    std::vector<std::size_t> placeOfFold(folds.size(), std::string::npos);
    for (Contribution& one : explanation.contributions) {
        const auto fold = std::find_if(folds.begin(), folds.end(), [&](const FeatureFold& candidate) {
            return std::find(candidate.members.begin(), candidate.members.end(), one.feature) !=
                   candidate.members.end();
        });
        if (fold == folds.end()) {
            joined.push_back(std::move(one));
            continue;
        }
        std::size_t& place = placeOfFold[static_cast<std::size_t>(fold - folds.begin())];
        if (place == std::string::npos) {
            place = joined.size();
            joined.push_back({fold->name, kNoValue, 0.0});
        }
        joined[place].points += one.points;
    }
    explanation.contributions = std::move(joined);
    return explanation;
}

Explanation overridden(Explanation explanation, std::string rule, double prediction) {
    explanation.contributions.push_back({std::move(rule), kNoValue, prediction - explanation.prediction});
    explanation.prediction = prediction;
    return explanation;
}

}  // namespace sakhi::explain
