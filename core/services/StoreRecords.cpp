#include "services/StoreRecords.h"

#include "store/Codes.h"
#include "store/GroupRecordsReader.h"

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

/// The group of a found key.
template <class Key>
Result<std::optional<domain::GroupId>> groupOf(const Result<std::optional<Key>>& found) {
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional((*found)->group) : std::nullopt;
}

}  // namespace

StoreRecords::StoreRecords(store::Connection connection, const Session& session)
    : m_connection(std::move(connection)), m_opener(session.opener()) {}

Result<std::optional<domain::GroupId>> StoreRecords::findGroup(std::string_view code) {
    return store::Codes(m_connection).group(code);
}

Result<std::optional<domain::GroupId>> StoreRecords::findMember(std::string_view code) {
    return groupOf(store::Codes(m_connection).member(code));
}

Result<std::optional<domain::GroupId>> StoreRecords::findLoan(std::string_view code) {
    return groupOf(store::Codes(m_connection).loan(code));
}

Result<domain::GroupRecords> StoreRecords::load(domain::GroupId group) {
    return store::GroupRecordsReader(m_connection, m_opener).load(group);
}

}  // namespace sakhi::services
