#include "Version.h"

#include "store/Connection.h"

namespace sakhi::cli {

QString versionText() {
    return QStringLiteral("sakhi %1, SQLite %2, Qt %3")
        .arg(QStringLiteral(SAKHI_VERSION), QString::fromStdString(store::sqliteVersion()),
             QString::fromLatin1(qVersion()));
}

}  // namespace sakhi::cli
