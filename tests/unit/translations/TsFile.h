#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sakhi::test {

/// One text of a .ts file. `forms` holds the translation, or one string a plural form.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool plural{false};
    QString type;  ///< "", "unfinished", "vanished" or "obsolete"

    /// What lupdate tells texts apart by.
    [[nodiscard]] QString key() const {
        return context + QStringLiteral(" | ") + source + QStringLiteral(" | ") + comment;
    }
};

/// The texts of a .ts file in its order; empty where it cannot be read.
std::vector<TsMessage> readTs(const QString& path);

}  // namespace sakhi::test
