#pragma once

#include "records/StoredRecords.h"
#include "services/Session.h"
#include "store/Store.h"

namespace sakhi::services {

/// What an import asks of the store, read with the keys of whoever imports.
class StoreRecords final : public records::StoredRecords {
public:
    StoreRecords(store::Connection connection, const Session& session);

    base::Result<std::optional<domain::GroupId>> findGroup(std::string_view code) override;
    base::Result<std::optional<domain::GroupId>> findMember(std::string_view code) override;
    base::Result<std::optional<domain::GroupId>> findLoan(std::string_view code) override;
    base::Result<domain::GroupRecords> load(domain::GroupId group) override;

private:
    store::Connection m_connection;
    store::FieldOpener m_opener;
};

}  // namespace sakhi::services
