#pragma once

#include "domain/Person.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

#include <vector>

namespace sakhi::store {

/// Reads accounts. Logins and names are opened by the opener, else empty.
class UserReader {
public:
    explicit UserReader(Connection& connection, FieldOpener opener = {})
        : m_connection(connection), m_opener(std::move(opener)) {}

    /// All accounts in order of adding.
    base::Result<std::vector<domain::User>> all();

    /// notFound where there is none.
    base::Result<domain::User> load(const domain::UserId& user);

private:
    domain::User take(Statement& row) const;
    base::Result<void> readGroups(domain::User& user);

    Connection& m_connection;
    FieldOpener m_opener;
};

}  // namespace sakhi::store
