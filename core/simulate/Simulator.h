#pragma once

#include "base/Result.h"
#include "domain/GroupRecords.h"

#include <cstdint>
#include <string>

namespace sakhi::simulate {

/// What to make: `groups` groups with at most `months` months of meetings, ending on or before `until`. The
/// same plan makes the same records on every platform.
struct Plan {
    int groups{12};
    int months{36};
    base::Date until;
    std::uint64_t seed{1};
    /// Names as long as they come, to see whether a page holds them.
    bool longNames{false};
};

/// Refuses a plan out of range: 1 to 100,000 groups, 1 to 240 months, a day in the calendar.
base::Result<void> validate(const Plan& plan);

/// Makes the records of one group (0 <= index < plan.groups), independent of the others: any may be made
/// alone, in any order. Every rule of import.md holds in them. Names, phones and account numbers are made up.
domain::GroupRecords simulateGroup(const Plan& plan, int index);

}  // namespace sakhi::simulate
