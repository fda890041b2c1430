#include "store/AuditLog.h"

#include "security/AuditChain.h"

namespace sakhi::store {

using base::fail;
using base::Result;

namespace {

AuditRow takeRow(Statement& row) {
    AuditRow entry;
    entry.seq = row.take<std::int64_t>();
    entry.at = row.take<std::int64_t>();
    entry.actor = row.take<domain::UserId>();
    entry.action = row.take<std::string>();
    entry.subject = row.take<std::string>();
    entry.detail = row.take<std::string>();
    entry.prev = row.take<security::Digest>();
    entry.hash = row.take<security::Digest>();
    return entry;
}

}  // namespace

security::Digest AuditLog::hashOf(const AuditRow& row) {
    return security::auditHash({row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.prev});
}

Result<void> AuditLog::append(AuditRow row) {
    row.seq = 1;
    row.prev = {};
    const auto read =
        m_connection.each("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", [&](Statement& last) {
            row.seq = last.take<std::int64_t>() + 1;
            row.prev = last.take<security::Digest>();
        });
    if (!read) {
        return read;
    }
    row.hash = hashOf(row);
    return m_connection.run(
        "INSERT INTO audit(seq, at, actor_id, action, subject, detail, prev, hash) VALUES(?, ?, ?, ?, ?, ?, "
        "?, ?)",
        row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.prev, row.hash);
}

Result<std::vector<AuditRow>> AuditLog::newest(std::int64_t before, int limit) {
    std::vector<AuditRow> rows;
    const auto read = m_connection.each(
        "SELECT seq, at, actor_id, action, subject, detail, prev, hash FROM audit "
        "WHERE ?1 = 0 OR seq < ?1 ORDER BY seq DESC LIMIT ?2",
        [&](Statement& row) { rows.push_back(takeRow(row)); }, before, limit);
    if (!read) {
        return fail(read.error());
    }
    return rows;
}

Result<void> AuditLog::all(const std::function<bool(const AuditRow&)>& take) {
    return m_connection.eachWhile(
        "SELECT seq, at, actor_id, action, subject, detail, prev, hash FROM audit ORDER BY seq",
        [&](Statement& row) { return take(takeRow(row)); });
}

}  // namespace sakhi::store
