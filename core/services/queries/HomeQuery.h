#pragma once

#include "services/queries/ScoreQuery.h"
#include "services/views/HomeView.h"

namespace sakhi::services {

/// Gathers Home: of one group, and of all groups a person holds.
class HomeQuery {
public:
    HomeQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores);

    base::Result<HomeView> group(const Session& session, const domain::GroupId& group, base::Date today);

    /// A row a group she may read, by code.
    base::Result<std::vector<GroupRow>> groups(const Session& session, base::Date today);

private:
    store::Store& m_store;
    RecordsQuery& m_records;
    ScoreQuery& m_scores;
};

/// The first meeting that was held; none where the group never met.
std::optional<base::Date> firstHeldOn(const domain::GroupRecords& records);

/// The day its last meeting named, else one rhythm after it; none where it never met. Payments between
/// meetings and special meetings are no part of the rhythm.
std::optional<base::Date> plannedAfterLast(const domain::GroupRecords& records);

/// The day the group's next meeting is planned for: plannedAfterLast(), and from there by the rhythm not
/// before `today`.
std::optional<base::Date> nextMeetingOn(const domain::GroupRecords& records, base::Date today);

/// Members with something due and unpaid beyond the tolerance, the longest late first.
std::vector<BehindRow> behindOn(const GroupBooks& books, base::Date today);

}  // namespace sakhi::services
