#pragma once

#include "store/Connection.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace sakhi::store {

/// One numbered step of the schema: resources/migrations/<number>_<name>.sql, compiled in.
struct Migration {
    int number{0};
    std::string_view name;
    std::string_view sql;
};

/// All steps, 1, 2, 3 ... without gaps.
std::span<const Migration> migrations();

/// The number of the newest step: the user_version of a store of this program.
int schemaNumber();

/// Brings the schema up to the last step's number, each step one transaction with foreign_key_check before
/// its COMMIT. An older store is first copied to `<file>.before-<its number>` (VACUUM INTO). Nothing to do:
/// nothing is written.
base::Result<void> migrate(Connection& writer, const std::filesystem::path& file,
                           std::span<const Migration> steps = migrations());

}  // namespace sakhi::store
