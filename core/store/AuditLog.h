#pragma once

#include "domain/Ids.h"
#include "security/Digest.h"
#include "store/Connection.h"

#include <functional>
#include <string>
#include <vector>

namespace sakhi::store {

/// One entry of the audit: who did what to which subject, chained to the entry before it.
struct AuditRow {
    std::int64_t seq{0};
    base::InstantMs at{0};
    domain::UserId actor;
    std::string action;
    std::string subject;
    std::string detail;
    security::Digest prev{};
    security::Digest hash{};
};

/// The audit table: entries are added by a WriteTransaction and never changed (triggers refuse it).
class AuditLog {
public:
    explicit AuditLog(Connection& connection) : m_connection(connection) {}

    /// The hash of an entry over its content and the entry before it.
    static security::Digest hashOf(const AuditRow& row);

    /// Adds an entry with the next seq and its hash. On a WriteTransaction's connection only.
    base::Result<void> append(AuditRow row);

    /// At most `limit` entries with seq < `before`, newest first; `before` 0 = from the newest.
    base::Result<std::vector<AuditRow>> newest(std::int64_t before, int limit);

    /// Every entry in order; `take` answers false to stop.
    base::Result<void> all(const std::function<bool(const AuditRow&)>& take);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
