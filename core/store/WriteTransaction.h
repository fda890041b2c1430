#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "store/AuditLog.h"
#include "store/Connection.h"
#include "store/OpLog.h"
#include "store/Projector.h"
#include "store/Transaction.h"
#include "wire/Ops.h"

#include <memory>
#include <optional>
#include <string_view>

namespace sakhi::store {

/// Who writes, for which command, at what time and with which key. References must outlive the transaction.
struct WriteContext {
    domain::UserId actor;
    /// Made by the caller for each command; what a commit of unknown end is looked up by.
    base::Uuid command;
    const base::Clock& clock;
    /// Needed to append ops; empty where only local rows and the audit are written (a failed sign-in).
    Signer signer;
};

/// One command's writes: ops, projections, audit and local rows, all or none. Destroyed without commit() it
/// rolls back.
class WriteTransaction {
public:
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    /// Encodes, orders (dev_seq, HLC), chains and stores the op, then projects it. ruleBroken where a unique
    /// code or a reference is violated; the transaction can then only be rolled back.
    base::Result<void> append(const wire::OpBody& body);

    /// Adds an entry to the chained audit. No personal data in any of the texts: ids, codes and keys only.
    base::Result<void> audit(std::string_view action, std::string_view subject, std::string_view detail);

    /// The writer's connection: for reading what this transaction will commit, and for the device's own rows
    /// (UserKeys, Drafts). Projections are written by append() alone.
    Connection& connection() { return m_connection; }

    /// Signs the last op of each stream touched and commits with one fsync. commitUnknown: the end is not
    /// known; then only Store::settleUnknownCommit() helps.
    base::Result<void> commit();

private:
    friend class Store;
    WriteTransaction(Connection& connection, const WriteContext& context);

    base::Result<void> start(const domain::DeviceId& device);
    base::Result<void> keep(base::Result<void> done);

    Connection& m_connection;
    WriteContext m_context;
    OpLog m_log;
    AuditLog m_audit;
    Projector m_projector;
    std::optional<Transaction> m_transaction;
    bool m_failed{false};
};

}  // namespace sakhi::store
