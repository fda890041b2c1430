#pragma once

#include "base/Money.h"

namespace sakhi::domain {

/// What a group has decided for its meetings. The figures of a new group: three quarters are a quorum
/// (NORMS.md 3.3), no fines.
struct GroupRules {
    /// Percent of the members on the roll, 1-100.
    int quorumPercent{75};
    base::Money fineLate;
    base::Money fineAbsent;
    /// For a compulsory saving not paid.
    base::Money fineUnpaidSaving;

    bool operator==(const GroupRules&) const = default;
};

}  // namespace sakhi::domain
