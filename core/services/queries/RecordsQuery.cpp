#include "services/queries/RecordsQuery.h"

#include "store/GroupRecordsReader.h"

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Result;

GroupBooks::GroupBooks(domain::GroupRecords from, const lending::LendingRules& rules)
    : records(std::move(from)), measurer(records, rules), vouchers(books::postings(records)) {}

const domain::Member* GroupBooks::member(const domain::MemberId& id) const {
    const auto at = std::ranges::find(records.members, id, &domain::Member::id);
    return at == records.members.end() ? nullptr : &*at;
}

const lending::LoanAccount* GroupBooks::account(const domain::LoanId& id) const {
    for (const auto& account : measurer.accounts()) {
        if (account.loan().id == id) {
            return &account;
        }
    }
    return nullptr;
}

RecordsQuery::RecordsQuery(store::Store& store, lending::LendingRules rules)
    : m_store(store), m_rules(std::move(rules)) {}

Result<std::vector<store::GroupRow>> RecordsQuery::groups(const Session& session) {
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    auto rows = store::Lists(*connection, session.opener()).groups();
    if (rows) {
        std::erase_if(*rows, [&](const store::GroupRow& row) {
            return !session.may(security::CommandKind::readGroupTotals, row.id);
        });
    }
    return rows;
}

Result<std::shared_ptr<const GroupBooks>> RecordsQuery::load(const Session& session,
                                                             const domain::GroupId& group) {
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_books.find(group); known != m_books.end()) {
        return known->second;
    }
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    auto records = store::GroupRecordsReader(*connection, session.opener()).load(group);
    if (!records) {
        return fail(records.error());
    }
    auto books = std::make_shared<const GroupBooks>(std::move(*records), m_rules);
    m_books.emplace(group, books);
    return std::shared_ptr<const GroupBooks>(books);
}

Result<std::shared_ptr<const GroupBooks>> RecordsQuery::books(const Session& session,
                                                              const domain::GroupId& group) {
    // A member may know how her group does: her pages show totals, and her own rows alone.
    if (const auto allowed = session.may(security::CommandKind::readGroup, group);
        !allowed && !session.may(security::CommandKind::readGroupTotals, group)) {
        return fail(allowed.error());
    }
    return load(session, group);
}

Result<std::shared_ptr<const scorecards::ReferenceAverages>> RecordsQuery::averages(const Session& session,
                                                                                    base::Date asOf) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_averages.find(asOf); known != m_averages.end()) {
            return known->second;
        }
    }
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    const auto rows = store::Lists(*connection).groups();
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<scorecards::Placed> placed;
    for (const auto& row : *rows) {
        // Measured and let go: a store's averages do not need the books of all its groups in memory.
        const auto records = store::GroupRecordsReader(*connection, session.opener()).load(row.id);
        if (!records) {
            return fail(records.error());
        }
        placed.push_back({row.block, scorecards::GroupMeasurer(*records, m_rules).measure(asOf)});
    }
    auto averages =
        std::make_shared<const scorecards::ReferenceAverages>(scorecards::referenceAverages(placed));
    const std::lock_guard lock(m_mutex);
    m_averages.emplace(asOf, averages);
    return std::shared_ptr<const scorecards::ReferenceAverages>(averages);
}

void RecordsQuery::forget() {
    const std::lock_guard lock(m_mutex);
    m_books.clear();
    m_averages.clear();
}

}  // namespace sakhi::services
