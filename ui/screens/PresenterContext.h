#pragma once

#include "services/Workspace.h"

namespace sakhi::screens {

/// What every presenter works with: the services, who is signed in, and the group she looks at (nil where
/// none is chosen). A copy shares the session's keys; the workspace must outlive it.
struct PresenterContext {
    services::Workspace* workspace{nullptr};
    services::Session session;
    domain::GroupId group;

    [[nodiscard]] base::Date today() const { return workspace->clock().today(); }
};

/// Where a page stands while its data come: every page has these four faces.
enum class Phase { loading, ready, empty, failed };

}  // namespace sakhi::screens
