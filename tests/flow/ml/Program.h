#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sakhi::test {

/// How a call of the command line ended.
struct Ran {
    int exit{-1};
    QJsonObject json;
    QString error;
};

/// Runs the built `sakhi` with --json and waits for it; `variables` (NAME=value) are added to its
/// environment.
Ran runSakhi(const QStringList& words, const QStringList& variables = {});

/// The JSON of a file, gzip or not.
QJsonObject jsonFile(const QString& path);

/// data/<name> of the shared data; empty where it is not there.
QString sharedFile(const QString& name);

/// A text of the test, as Qt holds it.
inline QString latinText(const char* latin) {
    return QString::fromLatin1(latin);
}

}  // namespace sakhi::test
