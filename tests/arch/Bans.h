#pragma once

#include <QStringList>

#include <vector>

namespace sakhi::test {

/// A construct that may stand only in the files or folders named; a row that is not needed any more is a
/// stale exception.
struct Ban {
    const char* what;
    const char* pattern;  ///< searched in a line without its string literals and comments
    QStringList allowed;
};

/// All constructs that the house bans, with their exceptions.
const std::vector<Ban>& bans();

}  // namespace sakhi::test
