#pragma once

#include "services/queries/RecordsQuery.h"
#include "services/views/HomeView.h"
#include "store/ApplicationReader.h"

namespace sakhi::services {

/// A list's row of an application of the group.
ApplicationRow applicationRow(const domain::Application& application, const GroupBooks& books);

/// The group's applications that still wait for somebody, oldest first. A member sees her own alone.
base::Result<std::vector<ApplicationRow>> openApplicationRows(store::Connection& connection,
                                                              const Session& session,
                                                              const GroupBooks& books);

}  // namespace sakhi::services
