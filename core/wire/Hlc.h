#pragma once

#include "base/Date.h"

#include <compare>
#include <cstdint>

namespace sakhi::wire {

/// A hybrid logical clock (SYNC.md 2.1; Kulkarni et al. 2014): 48 bits of UTC milliseconds and a 16-bit
/// counter in one number that never goes back, whatever the wall clock does. Orders what is shown, never the
/// ledger.
struct Hlc {
    std::uint64_t value{0};

    static Hlc of(base::InstantMs ms, std::uint16_t counter) {
        return {static_cast<std::uint64_t>(ms) << 16U | counter};
    }

    [[nodiscard]] base::InstantMs ms() const { return static_cast<base::InstantMs>(value >> 16U); }
    [[nodiscard]] std::uint16_t counter() const { return static_cast<std::uint16_t>(value); }

    /// The time of the next op made at wall time `now`: `now`, or one count later than this one where the
    /// wall clock stands still or went back. A `now` before 1970 counts as 1970.
    [[nodiscard]] Hlc tick(base::InstantMs now) const;

    /// The time after an op stamped `other` was received at wall time `now`.
    [[nodiscard]] Hlc merge(Hlc other, base::InstantMs now) const;

    auto operator<=>(const Hlc&) const = default;
};

}  // namespace sakhi::wire
