#pragma once

#include "base/Result.h"
#include "domain/GroupRecords.h"

namespace sakhi::books {

/// The records as they stand after a further correction. ruleBroken with its key where it may not be made:
/// no_such_entry; state_changed (`was` is not what stands); nothing_changed; wrong_day (before its meeting);
/// negative_amount; overpaid; overdrawn; box_below_zero.
base::Result<domain::GroupRecords> corrected(const domain::GroupRecords& records,
                                             const domain::Correction& correction);

}  // namespace sakhi::books
