#pragma once

#include <QString>

namespace sakhi::cli {

/// The program's, SQLite's and Qt's versions in one line.
QString versionText();

}  // namespace sakhi::cli
