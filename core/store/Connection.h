#pragma once

#include "store/Statement.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <unordered_map>

namespace sakhi::store {

/// The mark in the file's header (PRAGMA application_id): "SkhC".
inline constexpr int kApplicationId = 0x536b6843;

/// One connection to a database file, used from one thread at a time. The writer alone changes and
/// checkpoints the file (SYNC.md 0.7); readers are read-only. Statements are prepared once and kept.
class Connection {
public:
    enum class Mode {
        /// Opens an existing file for writing, with the PRAGMAs of the one writer.
        write,
        /// Makes a new file (which must not exist) for writing.
        create,
        /// Read-only, query_only, never checkpoints.
        read,
        /// A private database that vanishes with the connection; the path is not used.
        temporary,
    };

    Connection() = default;

    /// fileUnreadable, storeLocked, storeDamaged ... where it cannot be opened.
    static base::Result<Connection> open(const std::filesystem::path& file, Mode mode);

    /// The kept statement of `sql`, reset. `sql` must live as long as the connection (a literal). The
    /// reference stays valid; a statement is used by one caller at a time.
    base::Result<Statement*> prepare(std::string_view sql);

    /// Prepares, binds and runs a statement without rows.
    template <class... Values>
    base::Result<void> run(std::string_view sql, const Values&... values) {
        const auto statement = prepare(sql);
        if (!statement) {
            return base::fail(statement.error());
        }
        return (*statement)->run(values...);
    }

    /// Runs `sql`, one or many statements, without keeping them (schema, PRAGMAs, VACUUM).
    base::Result<void> script(const std::string& sql);

    /// Calls `take` for every row; it reads the columns in order and answers false to stop. A column of the
    /// wrong kind ends it with storeDamaged.
    template <class Take, class... Values>
    base::Result<void> eachWhile(std::string_view sql, Take&& take, const Values&... values) {
        const auto prepared = prepare(sql);
        if (!prepared) {
            return base::fail(prepared.error());
        }
        Statement& statement = **prepared;
        statement.bindAll(values...);
        for (;;) {
            const auto row = statement.step();
            if (!row) {
                return base::fail(row.error());
            }
            const bool more = *row && take(statement);
            auto fault = statement.fault();
            if (!more || !fault) {
                statement.reset();
                return fault;
            }
        }
    }

    /// Calls `take` for every row.
    template <class Take, class... Values>
    base::Result<void> each(std::string_view sql, Take&& take, const Values&... values) {
        return eachWhile(
            sql,
            [&take](Statement& row) {
                take(row);
                return true;
            },
            values...);
    }

    /// The first column of the first row, or none where there is no row.
    template <class T, class... Values>
    base::Result<std::optional<T>> first(std::string_view sql, const Values&... values) {
        auto prepared = prepare(sql);
        if (!prepared) {
            return base::fail(prepared.error());
        }
        const auto row = (*prepared)->bindAll(values...).step();
        if (!row) {
            return base::fail(row.error());
        }
        std::optional<T> out;
        if (*row) {
            out = (*prepared)->template take<T>();
        }
        const auto fault = (*prepared)->fault();
        (*prepared)->reset();
        if (!fault) {
            return base::fail(fault.error());
        }
        return out;
    }

    /// Writes a compact copy into a new file (VACUUM INTO); outside a transaction.
    base::Result<void> copyTo(const std::filesystem::path& file);

    /// Drops the kept statements: needed before a close, a checkpoint TRUNCATE or VACUUM.
    void forgetStatements() { m_kept.clear(); }

    /// Closes; SQLite's answer, which a destructor cannot give.
    base::Result<void> close();

    [[nodiscard]] bool isOpen() const { return m_db != nullptr; }
    [[nodiscard]] bool inTransaction() const;

    /// Rows changed since the connection was opened.
    [[nodiscard]] std::int64_t changes() const;

private:
    struct Close {
        void operator()(sqlite3* db) const;
    };

    base::Result<void> configure(Mode mode);

    std::unique_ptr<sqlite3, Close> m_db;
    std::unordered_map<std::string_view, Statement> m_kept;
};

/// The version of the SQLite linked, e.g. "3.40.1", for --version and diagnostics.
std::string sqliteVersion();

}  // namespace sakhi::store
