#pragma once

#include "services/queries/RecordsQuery.h"
#include "services/views/OfficerView.h"

namespace sakhi::services {

/// Reads an officer's day and what a visit is made with.
class OfficerQuery {
public:
    OfficerQuery(store::Store& store, RecordsQuery& records);

    /// The groups assigned to her alone; notAllowed for who makes no visits.
    base::Result<TodayView> today(const Session& session, base::Date today);

    base::Result<VisitView> visit(const Session& session, const domain::GroupId& group, base::Date today);

private:
    store::Store& m_store;
    RecordsQuery& m_records;
};

}  // namespace sakhi::services
