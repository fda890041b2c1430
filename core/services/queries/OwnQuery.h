#pragma once

#include "services/queries/ApplicationQuery.h"
#include "services/queries/MemberQuery.h"
#include "services/views/OwnView.h"

namespace sakhi::services {

/// Reads what a member's own pages show. Whoever may read her record may read them; what is of the group in
/// them is totals.
class OwnQuery {
public:
    OwnQuery(store::Store& store, RecordsQuery& records, MemberQuery& members, ApplicationQuery& applications,
             const NormBook& norms);

    /// notAllowed; notFound where nobody of the group has this id.
    base::Result<OwnRecordView> record(const Session& session, const domain::GroupId& group,
                                       const domain::MemberId& member, base::Date today);

    /// Her applications, the newest first.
    base::Result<std::vector<StandingView>> standings(const Session& session, const domain::GroupId& group,
                                                      const domain::MemberId& member, base::Date today);

    /// The members on the roll for whom the signed-in person may ask, by code: a member herself alone.
    base::Result<WishesView> wishes(const Session& session, const domain::GroupId& group, base::Date today);

private:
    store::Store& m_store;
    RecordsQuery& m_records;
    MemberQuery& m_members;
    ApplicationQuery& m_applications;
    const NormBook& m_norms;
};

/// When a refused request may be made again: the day of the refusal, but with "too_young" not before the
/// group has met for `activeMonths` (the norm of bank linkage), and with "funds_short" not before its next
/// meeting.
base::Date askAgainOn(const std::vector<std::string>& reasonCodes, base::Date refusedOn,
                      const domain::GroupRecords& records, int activeMonths);

}  // namespace sakhi::services
