#pragma once

#include "services/queries/ScoreQuery.h"
#include "services/views/MemberView.h"

namespace sakhi::services {

/// Reads the members of a group, and one of them with all that is hers. Every answer asks the right first.
class MemberQuery {
public:
    MemberQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores);

    base::Result<MembersView> list(const Session& session, const domain::GroupId& group, base::Date today);

    /// notFound where nobody of the group has this id.
    base::Result<MemberView> page(const Session& session, const domain::GroupId& group,
                                  const domain::MemberId& member, base::Date today);

    base::Result<LeavingView> leaving(const Session& session, const domain::GroupId& group,
                                      const domain::MemberId& member, base::Date day);

    /// The other representatives of this store, for who may hand the group over.
    base::Result<std::vector<Successor>> successors(const Session& session, const domain::GroupId& group);

private:
    base::Result<void> readKept(const Session& session, MemberView& view);

    store::Store& m_store;
    RecordsQuery& m_records;
    ScoreQuery& m_scores;
};

/// The age on a day, in whole years.
int ageOn(base::Date dateOfBirth, base::Date day);

}  // namespace sakhi::services
