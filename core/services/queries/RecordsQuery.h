#pragma once

#include "books/Journal.h"
#include "scorecards/Averages.h"
#include "scorecards/GroupMeasurer.h"
#include "services/Session.h"
#include "store/Lists.h"
#include "store/Store.h"

#include <map>
#include <memory>
#include <mutex>

namespace sakhi::services {

/// One group's records with what is computed from them once: loan accounts and vouchers. Never changes.
struct GroupBooks {
    explicit GroupBooks(domain::GroupRecords from, const lending::LendingRules& rules);
    GroupBooks(const GroupBooks&) = delete;
    GroupBooks& operator=(const GroupBooks&) = delete;

    const domain::GroupRecords records;
    const scorecards::GroupMeasurer measurer;
    const std::vector<books::Voucher> vouchers;

    [[nodiscard]] const domain::Member* member(const domain::MemberId& id) const;
    [[nodiscard]] const lending::LoanAccount* account(const domain::LoanId& id) const;
};

/// Reads groups and keeps what it read until the records change. May be used from several threads.
class RecordsQuery {
public:
    RecordsQuery(store::Store& store, lending::LendingRules rules);

    /// The groups she may read, by code.
    base::Result<std::vector<store::GroupRow>> groups(const Session& session);

    /// One group's books; notAllowed where she may not read them.
    base::Result<std::shared_ptr<const GroupBooks>> books(const Session& session,
                                                          const domain::GroupId& group);

    /// The averages over all groups of the store on a day (figures only, so anyone may have them).
    base::Result<std::shared_ptr<const scorecards::ReferenceAverages>> averages(const Session& session,
                                                                                base::Date asOf);

    /// Forgets what was read: after a commit and when somebody else signs in.
    void forget();

private:
    base::Result<std::shared_ptr<const GroupBooks>> load(const Session& session,
                                                         const domain::GroupId& group);

    store::Store& m_store;
    lending::LendingRules m_rules;
    std::mutex m_mutex;
    std::map<domain::GroupId, std::shared_ptr<const GroupBooks>> m_books;
    std::map<base::Date, std::shared_ptr<const scorecards::ReferenceAverages>> m_averages;
};

}  // namespace sakhi::services
