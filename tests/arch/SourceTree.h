#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace sakhi::test {

/// One source file of core, ui, app or tests.
struct SourceFile {
    QString path;    ///< relative to the checkout, e.g. core/base/Money.h
    QString module;  ///< the folder below core or ui, "app" or "tests"
    QStringList lines;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

/// A row of the house: what a module may include, with everything below it.
using House = QMap<QString, QSet<QString>>;

/// All .h and .cpp below core, ui and app.
std::vector<SourceFile> sourceFiles();

/// All .h and .cpp below tests.
std::vector<SourceFile> testFiles();

/// The rows of core/CMakeLists.txt and ui/CMakeLists.txt, closed under "may use".
House house();

/// The text of a line without string literals and without what follows `//`.
QString codeOf(const QString& line);

}  // namespace sakhi::test
