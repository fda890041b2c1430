#pragma once

#include "base/EnumText.h"
#include "domain/Ids.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::domain {

/// One factor of a score. value is empty where the records hold nothing to compute it from.
struct Contribution {
    std::string feature;
    std::optional<double> value;
    /// The reference the points are counted against (the average of the store's groups, or of the training
    /// rows).
    std::optional<double> reference;
    /// Points of the shown score.
    double points{0.0};

    bool operator==(const Contribution&) const = default;
};

/// What a card says of a subject on a day: base + sum of points = score, to 1e-9. score is empty where a
/// needed measure is missing; `missing` names it. Texts are keys (features, band, rules, actions); screens
/// translate them.
struct Assessment {
    AssessmentId id;
    std::string card;
    GroupId group;
    base::Date asOf;
    std::optional<double> score;
    std::string band;
    std::optional<double> probability;
    std::optional<double> confidence;
    double base{0.0};
    /// Where the base comes from: "store_average" or "reference_row".
    std::string baseKind;
    std::vector<Contribution> contributions;
    std::vector<std::string> rules;
    std::vector<std::string> missing;
    std::string model;
    /// The day up to which the books were closed; none where no meeting is.
    std::optional<base::Date> recordsUntil;
    /// BLAKE2b-256 of the inputs, in hex.
    std::string inputsHash;
};

}  // namespace sakhi::domain
