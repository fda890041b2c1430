#include "flow/ml/Program.h"

#include "explain/FileBytes.h"
#include "support/Fixture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace sakhi::test {

Ran runSakhi(const QStringList& words, const QStringList& variables) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : variables) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SAKHI_PROGRAM), words + QStringList{QStringLiteral("--json")});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject jsonFile(const QString& path) {
    const auto bytes = explain::readFileBytes(path.toStdString());
    return bytes ? QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object() : QJsonObject();
}

QString sharedFile(const QString& name) {
    const QString path = sharedData() + QLatin1Char('/') + name;
    return !sharedData().isEmpty() && QFileInfo::exists(path) ? path : QString();
}

}  // namespace sakhi::test
