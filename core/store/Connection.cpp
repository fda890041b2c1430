#include "store/Connection.h"

#include "store/SqliteError.h"

#include <sqlite3.h>

namespace sakhi::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kMaxSqlBytes = 100'000;

// SYNC.md 4. journal_mode is set apart, since its answer must be read.
constexpr const char* kWriterPragmas =
    "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON; PRAGMA wal_autocheckpoint=400; PRAGMA journal_size_limit=4194304;"
    "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000; PRAGMA mmap_size=0; PRAGMA secure_delete=ON;"
    "PRAGMA recursive_triggers=ON;";
constexpr const char* kReaderPragmas =
    "PRAGMA busy_timeout=5000; PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
    "PRAGMA wal_autocheckpoint=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000; PRAGMA mmap_size=0;";
// A rebuild is thrown away: its journal and syncs would be for nothing, and its source has the references
// checked.
constexpr const char* kTemporaryPragmas =
    "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA trusted_schema=OFF; PRAGMA "
    "cache_size=-32000;";

int openFlags(Connection::Mode mode) {
    switch (mode) {
        case Connection::Mode::write:
            return SQLITE_OPEN_READWRITE;
        case Connection::Mode::create:
        case Connection::Mode::temporary:
            return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case Connection::Mode::read:
            return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

const char* pragmasOf(Connection::Mode mode) {
    switch (mode) {
        case Connection::Mode::write:
        case Connection::Mode::create:
            return kWriterPragmas;
        case Connection::Mode::read:
            return kReaderPragmas;
        case Connection::Mode::temporary:
            return kTemporaryPragmas;
    }
    return kReaderPragmas;
}

std::string utf8Of(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

}  // namespace

void Connection::Close::operator()(sqlite3* db) const {
    sqlite3_close_v2(db);
}

Result<Connection> Connection::open(const std::filesystem::path& file, Mode mode) {
    sqlite3* db = nullptr;
    const std::string name = mode == Mode::temporary ? std::string() : utf8Of(file);
    const int code = sqlite3_open_v2(name.c_str(), &db,
                                     openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection;
    connection.m_db.reset(db);
    if (code != SQLITE_OK) {
        return fail(errorOf(db, code));
    }
    const auto configured = connection.configure(mode);
    if (!configured) {
        return fail(configured.error());
    }
    return connection;
}

Result<void> Connection::configure(Mode mode) {
    sqlite3* db = m_db.get();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    auto done = script(pragmasOf(mode));
    if (!done || mode == Mode::read || mode == Mode::temporary) {
        return done;
    }
    const auto journal = first<std::string>("PRAGMA journal_mode=WAL");
    if (!journal) {
        return fail(journal.error());
    }
    if (*journal != "wal") {
        return fail(ErrorCode::storeFailed, "the file system does not carry a write-ahead log");
    }
    forgetStatements();
    return {};
}

Result<Statement*> Connection::prepare(std::string_view sql) {
    const auto kept = m_kept.find(sql);
    if (kept != m_kept.end()) {
        kept->second.reset();
        return &kept->second;
    }
    if (m_db == nullptr) {
        return fail(ErrorCode::wrongCall, "the store is closed");
    }
    sqlite3_stmt* stmt = nullptr;
    const int code = sqlite3_prepare_v3(m_db.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
    if (code != SQLITE_OK) {
        return fail(errorOf(m_db.get(), code));
    }
    return &m_kept.emplace(sql, Statement(m_db.get(), stmt)).first->second;
}

Result<void> Connection::script(const std::string& sql) {
    const int code = sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return fail(errorOf(m_db.get(), code));
    }
    return {};
}

Result<void> Connection::copyTo(const std::filesystem::path& file) {
    sqlite3_limit(m_db.get(), SQLITE_LIMIT_ATTACHED, 1);
    const auto copied = run("VACUUM INTO ?", utf8Of(file));
    sqlite3_limit(m_db.get(), SQLITE_LIMIT_ATTACHED, 0);
    return copied;
}

Result<void> Connection::close() {
    forgetStatements();
    const int code = sqlite3_close(m_db.get());
    if (code != SQLITE_OK) {
        return fail(errorOf(m_db.get(), code));
    }
    static_cast<void>(m_db.release());
    return {};
}

bool Connection::inTransaction() const {
    return m_db != nullptr && sqlite3_get_autocommit(m_db.get()) == 0;
}

std::int64_t Connection::changes() const {
    return sqlite3_total_changes64(m_db.get());
}

std::string sqliteVersion() {
    return sqlite3_libversion();
}

}  // namespace sakhi::store
