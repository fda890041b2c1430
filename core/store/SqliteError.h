#pragma once

#include "base/Result.h"

struct sqlite3;

namespace sakhi::store {

/// The failure that an (extended) SQLite result code stands for; the message of `db` (may be null) is its
/// detail. A full disk is storeFull, another's lock storeLocked, only SQLITE_CORRUPT and SQLITE_NOTADB are
/// storeDamaged: a lock or an I/O error is never read as damage.
base::Error errorOf(sqlite3* db, int code);

}  // namespace sakhi::store
