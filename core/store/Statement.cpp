#include "store/Statement.h"

#include "store/SqliteError.h"
#include "wire/OpCodec.h"

#include <sqlite3.h>

#include <limits>

namespace sakhi::store {

Statement::Statement(sqlite3* db, sqlite3_stmt* stmt) : m_db(db), m_stmt(stmt) {}

void Statement::Finalize::operator()(sqlite3_stmt* stmt) const {
    sqlite3_finalize(stmt);
}

base::Result<bool> Statement::step() {
    m_column = 0;
    if (m_bindError != SQLITE_OK) {
        return base::fail(errorOf(nullptr, m_bindError));
    }
    const int code = sqlite3_step(m_stmt.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_stmt.get());
        return false;
    }
    const base::Error error = errorOf(m_db, sqlite3_extended_errcode(m_db));
    sqlite3_reset(m_stmt.get());
    return base::fail(error);
}

base::Result<void> Statement::finish() {
    for (;;) {
        const auto row = step();
        if (!row) {
            return base::fail(row.error());
        }
        if (!*row) {
            return {};
        }
    }
}

void Statement::reset() {
    sqlite3_reset(m_stmt.get());
    m_column = 0;
    m_bindError = SQLITE_OK;
    m_fault = false;
}

base::Result<void> Statement::fault() const {
    if (m_fault) {
        return base::fail(base::ErrorCode::storeDamaged, "a stored value is of the wrong kind");
    }
    return {};
}

int Statement::columns() const {
    return sqlite3_column_count(m_stmt.get());
}

int Statement::kind(int column) const {
    return sqlite3_column_type(m_stmt.get(), column);
}

ByteView Statement::raw(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_stmt.get(), column));
    return {data, data == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(m_stmt.get(), column))};
}

bool Statement::isInteger(int column) const {
    return kind(column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_stmt.get(), column);
}

bool Statement::isNull(int at) const {
    return kind(at) == SQLITE_NULL;
}

void Statement::note(int code) {
    if (code != SQLITE_OK) {
        m_bindError = code;
    }
}

void Statement::bind(int at, std::int64_t value) {
    note(sqlite3_bind_int64(m_stmt.get(), at, value));
}

void Statement::bind(int at, double value) {
    note(sqlite3_bind_double(m_stmt.get(), at, value));
}

void Statement::bind(int at, std::string_view text) {
    const char* data = text.empty() ? "" : text.data();
    note(sqlite3_bind_text64(m_stmt.get(), at, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int at, ByteView bytes) {
    note(bytes.empty() ? sqlite3_bind_zeroblob(m_stmt.get(), at, 0)
                       : sqlite3_bind_blob64(m_stmt.get(), at, bytes.data(), bytes.size(), SQLITE_STATIC));
}

void Statement::bind(int at, std::nullptr_t) {
    note(sqlite3_bind_null(m_stmt.get(), at));
}

void Statement::bind(int at, const domain::Sealed& value) {
    if (value.empty()) {
        bind(at, nullptr);
        return;
    }
    const Bytes bytes = wire::encodeSealed(value);
    note(sqlite3_bind_blob64(m_stmt.get(), at, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

std::int64_t Statement::read(int at, std::int64_t*) {
    m_fault = m_fault || kind(at) != SQLITE_INTEGER;
    return sqlite3_column_int64(m_stmt.get(), at);
}

int Statement::read(int at, int*) {
    const std::int64_t value = read(at, static_cast<std::int64_t*>(nullptr));
    m_fault = m_fault || value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max();
    return static_cast<int>(value);
}

double Statement::read(int at, double*) {
    m_fault = m_fault || kind(at) != SQLITE_FLOAT;
    return sqlite3_column_double(m_stmt.get(), at);
}

std::string Statement::read(int at, std::string*) {
    m_fault = m_fault || kind(at) != SQLITE_TEXT;
    const ByteView bytes = raw(at);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Bytes Statement::read(int at, Bytes*) {
    m_fault = m_fault || kind(at) != SQLITE_BLOB;
    const ByteView bytes = raw(at);
    return {bytes.begin(), bytes.end()};
}

base::Uuid Statement::read(int at, base::Uuid*) {
    return {read(at, static_cast<std::array<std::uint8_t, 16>*>(nullptr))};
}

domain::Sealed Statement::read(int at, domain::Sealed*) {
    if (isNull(at)) {
        return {};
    }
    auto value = wire::decodeSealed(raw(at));
    m_fault = m_fault || !value;
    return value ? std::move(*value) : domain::Sealed{};
}

}  // namespace sakhi::store
