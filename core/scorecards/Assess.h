#pragma once

#include "domain/Assessment.h"
#include "scorecards/Averages.h"
#include "scorecards/GroupMeasurer.h"

#include <functional>
#include <vector>

namespace sakhi::scorecards {

/// BLAKE2b-256 in hex of the bytes it is given (core/security makes it); may be empty: no hash is kept then.
using Hasher = std::function<std::string(std::string_view)>;

/// The inputs as the bytes that are hashed: the card's model, the day and each feature's value, one a line.
std::string canonicalInputs(const Card& card, const Inputs& inputs, base::Date asOf);

/// The card's score of the inputs; none where a feature is missing.
std::optional<double> scoreOf(const Card& card, const Inputs& inputs);

/// What the card says of the inputs: base + points = score exactly, with base the score of the reference. A
/// missing feature gives no score and is named. id, group and recordsUntil are the caller's to set;
/// confidence and probability stay empty: a formula has none.
domain::Assessment assess(const Card& card, const Inputs& inputs, const Reference& reference, base::Date asOf,
                          const Hasher& hash = {});

/// The same of a group's measures, with recordsUntil.
domain::Assessment assessMeasures(const Card& card, const Measures& measures, const Reference& reference,
                                  const Hasher& hash = {});

/// The days of a twelve-month history: the ends of the `months` - 1 months before asOf's month, and asOf.
std::vector<base::Date> historyDays(base::Date asOf, int months = 12);

/// A group's score on each of historyDays, oldest first, against one reference.
std::vector<domain::Assessment> history(const Card& card, const GroupMeasurer& measurer,
                                        const Reference& reference, base::Date asOf, int months = 12);

}  // namespace sakhi::scorecards
