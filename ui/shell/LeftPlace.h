#pragma once

#include "shell/Workbench.h"

namespace sakhi::shell {

/// The place of a person who is away, her unfinished input under her own keys: while the window is locked it
/// cannot be read.
class LeftPlace {
public:
    LeftPlace(Place place, const services::Session& session);

    [[nodiscard]] const domain::UserId& by() const { return m_by; }

    /// The place with its input, for the person herself; without input where the keys do not fit.
    [[nodiscard]] Place openedBy(const services::Session& session) const;

private:
    Place m_place;
    domain::UserId m_by;
    std::vector<std::uint8_t> m_sealed;
};

}  // namespace sakhi::shell
