#include "wire/Hlc.h"

#include <algorithm>

namespace sakhi::wire {

Hlc Hlc::tick(base::InstantMs now) const {
    constexpr base::InstantMs kLatest = (base::InstantMs{1} << 47) - 1;
    const Hlc wall = Hlc::of(std::clamp<base::InstantMs>(now, 0, kLatest), 0);
    // A full counter runs over into the next millisecond.
    return wall.value > value ? wall : Hlc{value + 1};
}

Hlc Hlc::merge(Hlc other, base::InstantMs now) const {
    return Hlc{std::max(value, other.value)}.tick(now);
}

}  // namespace sakhi::wire
