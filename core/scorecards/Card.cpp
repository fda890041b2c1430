#include "scorecards/Card.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sakhi::scorecards {

namespace {

base::Result<void> invalid(const Card& card, const std::string& what) {
    return base::fail(base::ErrorCode::modelInvalid, card.id, what);
}

base::Result<void> validateFeatures(const Card& card, std::set<std::string>& known) {
    for (const Feature& feature : card.features) {
        if (feature.id.empty() || !known.insert(feature.id).second) {
            return invalid(card, "features");
        }
        if (!(feature.low < feature.high)) {
            return invalid(card, feature.id);
        }
        if (!card.reference.contains(feature.id)) {
            return invalid(card, "reference");
        }
    }
    return {};
}

base::Result<void> validateTerms(const Card& card, const std::set<std::string>& known) {
    double reach = 0;
    std::set<std::string> used;
    for (const Term& term : card.terms) {
        const bool partsKnown =
            std::ranges::all_of(term.parts, [&](const auto& part) { return known.contains(part); });
        if (!known.contains(term.feature) || !partsKnown || !used.insert(term.feature).second) {
            return invalid(card, "terms");
        }
        if (!(term.from < term.to) || !std::isfinite(term.weight)) {
            return invalid(card, term.feature);
        }
        reach += term.weight * 100.0;
    }
    constexpr double kRounding = 1e-9;
    if (card.terms.empty() || std::abs(card.scaleLow + reach - card.scaleHigh) > kRounding) {
        return invalid(card, "weights");
    }
    return {};
}

}  // namespace

base::Result<void> validate(const Card& card) {
    if (card.id.empty() || card.subject.empty() || card.model.empty() || card.groupsForAverage < 1) {
        return invalid(card, "id");
    }
    std::set<std::string> known;
    if (auto checked = validateFeatures(card, known); !checked) {
        return checked;
    }
    if (auto checked = validateTerms(card, known); !checked) {
        return checked;
    }
    const bool rising = std::ranges::adjacent_find(card.bands, [](const Band& a, const Band& b) {
                            return a.from >= b.from;
                        }) == card.bands.end();
    if (card.bands.empty() || card.bands.front().from != card.scaleLow || !rising) {
        return invalid(card, "bands");
    }
    return {};
}

std::string bandOf(const Card& card, double score) {
    std::string band = card.bands.front().id;
    for (const Band& next : card.bands) {
        if (score >= next.from) {
            band = next.id;
        }
    }
    return band;
}

Inputs inputsOf(const Card& card, const Measures& measures) {
    Inputs inputs;
    for (const Feature& feature : card.features) {
        const auto id = base::fromKey<Measure>(feature.id);
        if (id && measures.value(*id)) {
            inputs[feature.id] = *measures.value(*id);
        }
    }
    return inputs;
}

}  // namespace sakhi::scorecards
