#pragma once

#include "base/Progress.h"
#include "services/queries/RecordsQuery.h"
#include "services/views/BooksView.h"

namespace sakhi::services {

/// One of a group's books over a span of days; notAllowed where she may not read the group, cancelled where
/// `progress` says so.
base::Result<BooksView> booksView(RecordsQuery& records, const Session& session, const domain::GroupId& group,
                                  const BooksAsk& ask, const base::Progress& progress = {});

}  // namespace sakhi::services
