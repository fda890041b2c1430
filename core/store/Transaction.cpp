#include "store/Transaction.h"

#include <utility>

namespace sakhi::store {

using base::ErrorCode;
using base::fail;

base::Result<Transaction> Transaction::begin(Connection& connection, Kind kind) {
    if (connection.inTransaction()) {
        return fail(ErrorCode::wrongCall, "a transaction is under way");
    }
    const auto begun = connection.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun) {
        return fail(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

// A rollback that fails leaves nothing behind either: closing or the next opening undoes the transaction.
Transaction::~Transaction() {
    if (m_connection != nullptr && m_connection->inTransaction()) {
        static_cast<void>(m_connection->run("ROLLBACK"));
    }
}

base::Result<void> Transaction::commit() {
    const auto done = m_connection->run("COMMIT");
    if (done) {
        m_connection = nullptr;
        return {};
    }
    if (done.error().code == ErrorCode::ruleBroken || done.error().code == ErrorCode::storeLocked) {
        return fail(done.error());
    }
    return fail(base::Error{ErrorCode::commitUnknown, done.error().details});
}

}  // namespace sakhi::store
