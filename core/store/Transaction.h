#pragma once

#include "store/Connection.h"

namespace sakhi::store {

/// A transaction that rolls back unless it is committed.
class Transaction {
public:
    /// `write`: BEGIN IMMEDIATE, one writer at a time. `read`: one consistent view for several queries.
    enum class Kind { read, write };

    static base::Result<Transaction> begin(Connection& connection, Kind kind);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&& other) = delete;
    ~Transaction();

    /// commitUnknown where SQLite reports a failure: a full disk can report one and hold the transaction all
    /// the same (SYNC.md 0.8). A violated reference is ruleBroken and rolls back.
    base::Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

}  // namespace sakhi::store
