#include "flow/cli/Cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace sakhi::test {

Cli::Cli(const char* store) : m_store(path(store)) {}

QString Cli::path(const char* name) const {
    return m_folder.filePath(QString::fromLatin1(name));
}

QString Cli::write(const char* name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", name);
    }
    return file.fileName();
}

std::unique_ptr<QProcess> Cli::begin(const char* words, const QStringList& paths) const {
    QStringList arguments{QStringLiteral("--store"), m_store};
    for (QString word : QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            word.replace(QStringLiteral("%%1").arg(i + 1), paths[i]);
        }
        arguments << word;
    }
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(SAKHI_CLI), arguments);
    process->closeWriteChannel();
    return process;
}

Ran Cli::endOf(QProcess& process) {
    Ran ran;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return ran;
    }
    ran.exit = process.exitCode();
    const QByteArray out = process.readAllStandardOutput();
    ran.out = QString::fromUtf8(out);
    ran.err = QString::fromUtf8(process.readAllStandardError());
    ran.json = QJsonDocument::fromJson(out).object();
    return ran;
}

Ran Cli::run(const char* words, const QStringList& paths) const {
    return endOf(*begin(words, paths));
}

bool Cli::makeSample(const QString& folder) const {
    return run("demo --groups 0 --today 2026-11-01").exit == 0 &&
           run("import %1 --user asha --today 2026-11-01", {folder}).exit == 0;
}

Ran call(const Cli& cli, const char* words, const char* today) {
    return cli.run((QByteArray(words) + " --json --today " + today).constData());
}

QString textOf(const Ran& ran, const char* key) {
    return ran.json.value(QLatin1String(key)).toString();
}

bool isOneLine(const Ran& ran) {
    return ran.out.isEmpty() && ran.err.count(QLatin1Char('\n')) == 1 &&
           ran.err.startsWith(QLatin1String("sakhi: ")) && ran.err.trimmed().endsWith(QLatin1Char('.'));
}

QString keysOf(const QJsonObject& object) {
    return object.keys().join(QLatin1Char(' '));
}

}  // namespace sakhi::test
