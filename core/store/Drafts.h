#pragma once

#include "domain/Ids.h"
#include "store/Connection.h"

#include <string>
#include <vector>

namespace sakhi::store {

/// One field of unfinished input. `subject` is what the screen works on (an id or empty); `value` is sealed
/// by the caller.
struct DraftField {
    std::string field;
    domain::Sealed value;
    base::InstantMs at{0};
};

/// Unfinished input, one row a field: no op, no audit, no sync; this device only (SYNC.md 2.2). Reads on any
/// connection, writes on a WriteTransaction's; cleared in the transaction of the command that uses it.
class Drafts {
public:
    explicit Drafts(Connection& connection) : m_connection(connection) {}

    base::Result<void> put(domain::UserId user, std::string_view screen, std::string_view subject,
                           const DraftField& field);
    base::Result<std::vector<DraftField>> load(domain::UserId user, std::string_view screen,
                                               std::string_view subject);
    /// The subjects with fields, the last touched first.
    base::Result<std::vector<std::string>> subjects(domain::UserId user, std::string_view screen);
    base::Result<void> clear(domain::UserId user, std::string_view screen, std::string_view subject);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
