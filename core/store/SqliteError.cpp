#include "store/SqliteError.h"

#include <sqlite3.h>

namespace sakhi::store {

using base::ErrorCode;

namespace {

ErrorCode codeOf(int primary) {
    switch (primary) {
        case SQLITE_FULL:
            return ErrorCode::storeFull;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::storeLocked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorCode::storeDamaged;
        case SQLITE_CANTOPEN:
            return ErrorCode::fileUnreadable;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return ErrorCode::fileUnwritable;
        case SQLITE_CONSTRAINT:
            return ErrorCode::ruleBroken;
        case SQLITE_TOOBIG:
            return ErrorCode::fileTooLarge;
        case SQLITE_INTERRUPT:
            return ErrorCode::cancelled;
        case SQLITE_MISUSE:
        case SQLITE_RANGE:
            return ErrorCode::wrongCall;
    }
    return ErrorCode::storeFailed;
}

}  // namespace

base::Error errorOf(sqlite3* db, int code) {
    const char* text = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    return {codeOf(code & 0xff), {std::string(text), std::to_string(code)}};
}

}  // namespace sakhi::store
