#include "scorecards/Assess.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sakhi::scorecards {

using base::Date;

namespace {

std::optional<double> find(const Inputs& inputs, const std::string& feature) {
    const auto found = inputs.find(feature);
    return found == inputs.end() ? std::nullopt : std::optional(found->second);
}

double pointsOf(const Term& term, double value) {
    return term.weight * 100.0 * std::clamp((value - term.from) / (term.to - term.from), 0.0, 1.0);
}

/// The values of a term's parts, where all are told and add up to the feature.
std::vector<double> partsOf(const Term& term, const Inputs& inputs, double whole) {
    std::vector<double> values;
    double sum = 0;
    for (const std::string& part : term.parts) {
        const auto value = find(inputs, part);
        if (!value) {
            return {};
        }
        values.push_back(*value);
        sum += *value;
    }
    constexpr double kRounding = 1e-6;
    return std::abs(sum - whole) <= kRounding ? values : std::vector<double>{};
}

/// The points of a term against the reference, part by part where both sides tell the parts. Outside the
/// clamp the parts' own points add up; where it bites they are scaled down to the points it leaves.
void contribute(const Term& term, const Inputs& inputs, const Inputs& reference,
                std::vector<domain::Contribution>& out) {
    const double value = inputs.at(term.feature);
    const double average = reference.at(term.feature);
    const double points = pointsOf(term, value) - pointsOf(term, average);
    const auto values = partsOf(term, inputs, value);
    const auto averages = partsOf(term, reference, average);
    if (values.empty() || averages.empty()) {
        out.push_back({term.feature, value, average, points});
        return;
    }
    const double perUnit = term.weight * 100.0 / (term.to - term.from);
    const double unclamped = perUnit * (value - average);
    constexpr double kNothing = 1e-12;
    const double left =
        std::abs(unclamped) > kNothing && std::abs(points - unclamped) > kNothing ? points / unclamped : 1.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        out.push_back({term.parts[i], values[i], averages[i], left * perUnit * (values[i] - averages[i])});
    }
}

}  // namespace

std::string canonicalInputs(const Card& card, const Inputs& inputs, Date asOf) {
    std::string out = card.model + "\n" + base::formatIso(asOf) + "\n";
    for (const Feature& feature : card.features) {
        out += feature.id + "=";
        if (const auto value = find(inputs, feature.id)) {
            std::array<char, 32> digits{};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
            out.append(digits.data(), end);
        }
        out += "\n";
    }
    return out;
}

std::optional<double> scoreOf(const Card& card, const Inputs& inputs) {
    double score = card.scaleLow;
    for (const Term& term : card.terms) {
        const auto value = find(inputs, term.feature);
        if (!value) {
            return std::nullopt;
        }
        score += pointsOf(term, *value);
    }
    return score;
}

domain::Assessment assess(const Card& card, const Inputs& inputs, const Reference& reference, Date asOf,
                          const Hasher& hash) {
    domain::Assessment out;
    out.card = card.id;
    out.asOf = asOf;
    out.model = card.model;
    out.base = scoreOf(card, reference.values).value_or(0.0);
    out.baseKind = reference.kind;
    out.inputsHash = hash ? hash(canonicalInputs(card, inputs, asOf)) : std::string();
    for (const Term& term : card.terms) {
        if (!inputs.contains(term.feature)) {
            out.missing.push_back(term.feature);
        }
    }
    out.score = scoreOf(card, inputs);
    if (!out.score) {
        return out;
    }
    out.band = bandOf(card, *out.score);
    for (const Term& term : card.terms) {
        contribute(term, inputs, reference.values, out.contributions);
    }
    std::ranges::stable_sort(out.contributions, std::ranges::greater{},
                             [](const domain::Contribution& c) { return std::abs(c.points); });
    return out;
}

domain::Assessment assessMeasures(const Card& card, const Measures& measures, const Reference& reference,
                                  const Hasher& hash) {
    domain::Assessment out = assess(card, inputsOf(card, measures), reference, measures.asOf, hash);
    out.recordsUntil = measures.recordsUntil;
    return out;
}

std::vector<Date> historyDays(Date asOf, int months) {
    std::vector<Date> days;
    for (int back = months - 1; back > 0; --back) {
        days.push_back(base::monthEnd(base::addMonths(base::monthStart(asOf), -back)));
    }
    days.push_back(asOf);
    return days;
}

std::vector<domain::Assessment> history(const Card& card, const GroupMeasurer& measurer,
                                        const Reference& reference, Date asOf, int months) {
    std::vector<domain::Assessment> out;
    for (const Date day : historyDays(asOf, months)) {
        out.push_back(assessMeasures(card, measurer.measure(day), reference));
        out.back().group = measurer.records().group.id;
    }
    return out;
}

}  // namespace sakhi::scorecards
