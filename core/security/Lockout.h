#pragma once

#include "base/Date.h"

#include <optional>

namespace sakhi::security {

/// Failed sign-ins in a row that lock an account for a while, never for ever and never wiping (SYNC.md 5.3).
inline constexpr int kFailuresToLock = 5;

/// The wait after so many failures in a row, in ms: none below kFailuresToLock, then 30 s doubling with each
/// further failure to 15 min.
base::InstantMs lockDelayMs(int failures);

/// Until when sign-in is refused, or none where it is allowed at `now`. A clock set back lengthens the wait;
/// the clock's floor (SYNC.md 2.1) is the caller's.
std::optional<base::InstantMs> lockedUntil(int failures, base::InstantMs lastFailureMs, base::InstantMs now);

}  // namespace sakhi::security
