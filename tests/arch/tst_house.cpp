#include "arch/Bans.h"
#include "arch/SourceTree.h"
#include "support/Fixture.h"

#include <QDir>
#include <QRegularExpression>

using namespace sakhi::test;

namespace {

bool pure(const QString& module) {
    static const QStringList names{
        QStringLiteral("base"),      QStringLiteral("domain"),     QStringLiteral("learn"),
        QStringLiteral("explain"),   QStringLiteral("simulate"),   QStringLiteral("lending"),
        QStringLiteral("books"),     QStringLiteral("scorecards"), QStringLiteral("workflow"),
        QStringLiteral("portfolio"), QStringLiteral("security"),   QStringLiteral("wire"),
        QStringLiteral("sound"),     QStringLiteral("records")};
    return names.contains(module);
}

/// The lines of the longest function of a file, by the braces that stand in the first column.
int longestFunction(const QStringList& lines) {
    int longest = 0;
    qsizetype start = -1;
    static const QRegularExpression type(
        QStringLiteral("^(namespace|struct|class|enum|union|extern|template|static "
                       "const|const|constexpr|inline constexpr)\\b"));
    // The body of a type is no function, though its inline functions end their lines with a brace.
    static const QRegularExpression body(QStringLiteral("^(struct|class|enum|union)\\b[^;]*$"));
    bool inBody = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        inBody = inBody ? !line.startsWith(QLatin1Char('}')) : body.match(line).hasMatch();
        // A brace without a space before it begins a value, no function.
        const bool begins = line.endsWith(QLatin1String(" {")) || line == QLatin1String("{");
        if (start < 0 && !inBody && begins && !line.startsWith(QLatin1Char('}')) &&
            !line.startsWith(QLatin1String("namespace")) && !type.match(line).hasMatch()) {
            start = i;
        } else if (start >= 0 && line.startsWith(QLatin1Char('}'))) {
            longest = std::max(longest, static_cast<int>(i - start + 1));
            start = -1;
        }
    }
    return longest;
}

}  // namespace

class TstHouse : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void topLevelIsFixed() {
        const QStringList fixed{QStringLiteral("CMakeLists.txt"),
                                QStringLiteral("CMakePresets.json"),
                                QStringLiteral("LICENSE"),
                                QStringLiteral("README.md"),
                                QStringLiteral("app"),
                                QStringLiteral("build"),
                                QStringLiteral("core"),
                                QStringLiteral("packaging"),
                                QStringLiteral("resources"),
                                QStringLiteral("tests"),
                                QStringLiteral("translations"),
                                QStringLiteral("ui")};
        for (const QString& entry :
             QDir(sakhi::test::sourceDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            QVERIFY2(fixed.contains(entry) || entry.startsWith(QLatin1String("build")), qPrintable(entry));
        }
    }

    void everyFolderIsInTheHouse() {
        const House rows = house();
        QVERIFY(rows.size() >= 6);
        for (const SourceFile& file : sourceFiles()) {
            QVERIFY2(file.module == QLatin1String("app") || rows.contains(file.module),
                     qPrintable(file.path));
        }
    }

    void includesPointDown() {
        const House rows = house();
        static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/"));
        QStringList faults;
        for (const SourceFile& file : sourceFiles()) {
            for (const QString& line : file.lines) {
                const auto match = include.match(line);
                const QString used = match.captured(1);
                if (match.hasMatch() && rows.contains(used) && file.module != QLatin1String("app") &&
                    used != file.module && !rows[file.module].contains(used)) {
                    faults << file.path + QStringLiteral(" includes ") + used;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void pureModulesKnowNoQt() {
        static const QRegularExpression qt(QStringLiteral("#include <Q|\\bQString\\b|\\bQObject\\b"));
        QStringList faults;
        for (const SourceFile& file : sourceFiles()) {
            for (const QString& line : file.lines) {
                if (pure(file.module) && qt.match(codeOf(line)).hasMatch()) {
                    faults << file.path + QStringLiteral(": ") + line;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void presentersKnowNoWidgets() {
        static const QRegularExpression widget(
            QStringLiteral("#include "
                           "<Q(Widget|Label|PushButton|Layout|\\w+Edit|TableView|Dialog|MainWindow|Frame|"
                           "Application)|#include \"(kit|charts|theme|print|shell)/"));
        QStringList faults;
        for (const SourceFile& file : sourceFiles()) {
            const bool bare = file.path.endsWith(QLatin1String("Presenter.h")) ||
                              file.path.endsWith(QLatin1String("Presenter.cpp")) ||
                              file.path.endsWith(QLatin1String("Model.h")) ||
                              file.path.endsWith(QLatin1String("Model.cpp"));
            for (const QString& line : file.lines) {
                if (bare && file.path.startsWith(QLatin1String("ui/screens/")) &&
                    widget.match(line).hasMatch()) {
                    faults << file.path + QStringLiteral(": ") + line;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void bannedConstructsStandNowhere() {
        QStringList faults;
        for (const Ban& ban : bans()) {
            const QRegularExpression pattern(QLatin1String(ban.pattern));
            QSet<QString> used;
            for (const SourceFile& file : sourceFiles()) {
                for (qsizetype i = 0; i < file.lines.size(); ++i) {
                    if (!pattern.match(codeOf(file.lines[i])).hasMatch()) {
                        continue;
                    }
                    bool allowed = false;
                    for (const QString& prefix : ban.allowed) {
                        if (file.path.startsWith(prefix)) {
                            used.insert(prefix);
                            allowed = true;
                        }
                    }
                    if (!allowed) {
                        faults << QStringLiteral("%1:%2: %3")
                                      .arg(file.path)
                                      .arg(i + 1)
                                      .arg(QLatin1String(ban.what));
                    }
                }
            }
            for (const QString& prefix : ban.allowed) {
                if (!used.contains(prefix)) {
                    faults << QStringLiteral("stale exception: ") + prefix + QStringLiteral(" for ") +
                                  QLatin1String(ban.what);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void filesAndFunctionsAreSmall() {
        QStringList faults;
        for (const auto& files : {sourceFiles(), testFiles()}) {
            for (const SourceFile& file : files) {
                // What follows the last line's end is no line.
                const qsizetype lines = file.lines.size() - 1;
                const qsizetype limit = file.isHeader() ? 250 : 400;
                if (lines > limit) {
                    faults
                        << QStringLiteral("%1 has %2 lines, at most %3").arg(file.path).arg(lines).arg(limit);
                }
            }
        }
        // The functions of a test may be long tables of cases.
        for (const SourceFile& file : sourceFiles()) {
            const int longest = longestFunction(file.lines);
            if (longest > 60) {
                faults << QStringLiteral("%1 has a function of %2 lines, at most 60")
                              .arg(file.path)
                              .arg(longest);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void publicTypesCarryAContract() {
        static const QRegularExpression type(
            QStringLiteral("^(class|struct|enum class)\\s+(?:\\[\\[nodiscard\\]\\]\\s+)?(\\w+)[^;]*$"));
        QStringList faults;
        for (const SourceFile& file : sourceFiles()) {
            if (!file.isHeader() || file.path.startsWith(QLatin1String("core/wire/Ops"))) {
                continue;
            }
            bool anyContract = false;
            bool anyType = false;
            for (const QString& line : file.lines) {
                anyContract = anyContract || line.trimmed().startsWith(QLatin1String("///"));
                anyType = anyType || type.match(line).hasMatch();
            }
            if (anyType && !anyContract) {
                faults << file.path;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

SAKHI_TEST(TstHouse)
#include "tst_house.moc"
