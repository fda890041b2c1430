#include "arch/SourceTree.h"

#include "support/Fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace sakhi::test {

namespace {

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))
                                          : QStringList();
}

std::vector<SourceFile> filesBelow(std::initializer_list<const char*> storeys) {
    const QString root = sakhi::test::sourceDir() + QStringLiteral("/");
    std::vector<SourceFile> out;
    for (const char* storey : storeys) {
        QDirIterator it(root + QLatin1String(storey), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString full = it.next();
            const QString path = full.mid(root.size());
            const QString below = path.section(QLatin1Char('/'), 0, 0);
            const bool whole = below == QLatin1String("app") || below == QLatin1String("tests");
            out.push_back({path, whole ? below : path.section(QLatin1Char('/'), 1, 1), linesOf(full)});
        }
    }
    return out;
}

}  // namespace

std::vector<SourceFile> sourceFiles() {
    return filesBelow({"core", "ui", "app"});
}

std::vector<SourceFile> testFiles() {
    return filesBelow({"tests"});
}

House house() {
    House direct;
    QStringList order;
    static const QRegularExpression row(QStringLiteral("^\\s*\"([a-z]+)\\s*\\|([^|]*)\\|"));
    for (const char* storey : {"core", "ui"}) {
        for (const QString& line : linesOf(sakhi::test::sourceDir() + QStringLiteral("/") +
                                           QLatin1String(storey) + QStringLiteral("/CMakeLists.txt"))) {
            const auto match = row.match(line);
            if (match.hasMatch()) {
                const QStringList uses =
                    match.captured(2).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                direct[match.captured(1)] = QSet<QString>(uses.begin(), uses.end());
                order << match.captured(1);
            }
        }
    }
    House closed;
    for (const QString& module : order) {
        QSet<QString> all = direct[module];
        for (const QString& used : direct[module]) {
            all.unite(closed.value(used));
        }
        closed[module] = all;
    }
    return closed;
}

QString codeOf(const QString& line) {
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    QString code = line;
    code.replace(literal, QStringLiteral("\"\""));
    const qsizetype comment = code.indexOf(QLatin1String("//"));
    return comment < 0 ? code : code.left(comment);
}

}  // namespace sakhi::test
