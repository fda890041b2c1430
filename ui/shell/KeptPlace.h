#pragma once

#include "services/DraftService.h"
#include "shell/Workbench.h"

namespace sakhi::shell {

/// Where a person left off and what she was typing, on disk under her own keys: while the window is locked,
/// and after a kill or a power cut. Nobody else can read it.
class KeptPlace {
public:
    /// The service must outlive it.
    KeptPlace(services::DraftService& drafts, services::Session session)
        : m_drafts(drafts), m_session(std::move(session)) {}

    /// Keeps the place; nothing is written where it is kept already.
    base::Result<void> keep(const Place& place);

    /// Keeps nothing any longer.
    base::Result<void> forget();

    /// What is kept; none where there is nothing, or nothing that this program can read.
    [[nodiscard]] std::optional<Place> load();

private:
    [[nodiscard]] services::DraftPlace where() const;

    services::DraftService& m_drafts;
    services::Session m_session;
    /// As it stands on disk, as far as is known; empty = nothing does.
    std::string m_kept;
};

}  // namespace sakhi::shell
