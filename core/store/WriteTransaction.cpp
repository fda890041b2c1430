#include "store/WriteTransaction.h"

namespace sakhi::store {

using base::ErrorCode;
using base::fail;
using base::Result;

WriteTransaction::WriteTransaction(Connection& connection, const WriteContext& context)
    : m_connection(connection),
      m_context(context),
      m_log(connection),
      m_audit(connection),
      m_projector(connection) {}

WriteTransaction::~WriteTransaction() = default;

Result<void> WriteTransaction::start(const domain::DeviceId& device) {
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::write);
    if (!transaction) {
        return fail(transaction.error());
    }
    m_transaction.emplace(std::move(*transaction));
    return m_log.start(device);
}

Result<void> WriteTransaction::append(const wire::OpBody& body) {
    if (!m_transaction || !m_context.signer) {
        return fail(ErrorCode::wrongCall, "no op without an open transaction and the device's key");
    }
    auto meta = m_log.append(body, m_context.actor, m_context.command, m_context.clock.nowMs());
    if (!meta) {
        return keep(fail(meta.error()));
    }
    return keep(m_projector.project(*meta, body));
}

Result<void> WriteTransaction::audit(std::string_view action, std::string_view subject,
                                     std::string_view detail) {
    if (!m_transaction) {
        return fail(ErrorCode::wrongCall, "the transaction has ended");
    }
    AuditRow row;
    row.at = m_context.clock.nowMs();
    row.actor = m_context.actor;
    row.action = action;
    row.subject = subject;
    row.detail = detail;
    return keep(m_audit.append(std::move(row)));
}

/// A statement that failed may have left half of an op behind: from then on only a rollback is right.
Result<void> WriteTransaction::keep(Result<void> done) {
    m_failed = m_failed || !done;
    return done;
}

Result<void> WriteTransaction::commit() {
    if (!m_transaction || m_failed) {
        return fail(ErrorCode::wrongCall, "the transaction has ended or failed");
    }
    if (m_log.touched()) {
        const auto sealed = keep(m_log.seal(m_context.signer));
        if (!sealed) {
            return sealed;
        }
    }
    const auto marked = keep(m_connection.run("UPDATE store_info SET last_command = ?", m_context.command));
    if (!marked) {
        return marked;
    }
    const auto done = keep(m_transaction->commit());
    m_transaction.reset();
    return done;
}

}  // namespace sakhi::store
