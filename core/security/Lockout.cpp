#include "security/Lockout.h"

namespace sakhi::security {

base::InstantMs lockDelayMs(int failures) {
    constexpr base::InstantMs kFirst = 30'000;
    constexpr base::InstantMs kLongest = 900'000;
    if (failures < kFailuresToLock) {
        return 0;
    }
    base::InstantMs delay = kFirst;
    for (int more = failures - kFailuresToLock; more > 0 && delay < kLongest; --more) {
        delay *= 2;
    }
    return delay < kLongest ? delay : kLongest;
}

std::optional<base::InstantMs> lockedUntil(int failures, base::InstantMs lastFailureMs, base::InstantMs now) {
    const base::InstantMs until = lastFailureMs + lockDelayMs(failures);
    return failures >= kFailuresToLock && now < until ? std::optional(until) : std::nullopt;
}

}  // namespace sakhi::security
