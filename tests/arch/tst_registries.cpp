#include "support/Fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace sakhi::test;

namespace {

/// A table of the house (ARCHITECTURE.md, rule 3) and the words by which a test walks it.
struct Registry {
    const char* what;
    const char* file;  ///< declares the table
    const char* name;  ///< of the table or of the function that answers it
    const char* walk;  ///< a pattern that stands in the test which goes through every row
};

constexpr std::array kRegistries{
    Registry{"reports", "core/report/Registry.h", "kReports", ":\\s*(report::)?kReports\\)"},
    Registry{"languages", "ui/kit/Languages.h", "kLanguages", ":\\s*(kit::)?kLanguages\\)"},
    Registry{"migrations", "core/store/Migrations.h", "migrations()", ":\\s*(store::)?migrations\\(\\)"},
    Registry{"permissions", "core/security/Policy.h", "policyRows()",
             "policyRows\\(\\)\\[i\\]|:\\s*policyRows\\(\\)"},
    Registry{"measures", "core/scorecards/Measure.h", "EnumKeys<scorecards::Measure>",
             "EnumKeys<(scorecards::)?Measure>::rows"},
    Registry{"error texts", "core/services/ErrorText.h", "errorText(", "\\berrorText\\("},
    Registry{"screens", "ui/shell/ScreenRegistry.h", "screenRows()", ":\\s*(shell::)?screenRows\\(\\)"},
    Registry{"commands of sakhi", "app/cli/Cli.h", "commandRows()", "row\\.globalMatch\\(all\\.out\\)"},
};

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text of every test but those of this folder.
QString allTests() {
    QString all;
    for (const char* folder : {"unit", "ui", "flow", "fault"}) {
        QDirIterator it(sakhi::test::sourceDir() + QStringLiteral("/tests/") + QLatin1String(folder),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            all += textOf(it.next());
        }
    }
    return all;
}

}  // namespace

class TstRegistries : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyRegistryIsWalkedByATest() {
        const QString tests = allTests();
        QVERIFY(!tests.isEmpty());
        QStringList faults;
        for (const Registry& registry : kRegistries) {
            const QString declared =
                textOf(sakhi::test::sourceDir() + QStringLiteral("/") + QLatin1String(registry.file));
            if (!declared.contains(QLatin1String(registry.name))) {
                faults << QStringLiteral("stale: %1 does not declare %2")
                              .arg(QLatin1String(registry.file), QLatin1String(registry.name));
            }
            if (!tests.contains(QRegularExpression(QLatin1String(registry.walk)))) {
                faults << QStringLiteral("no test walks the table of %1 (%2)")
                              .arg(QLatin1String(registry.what), QLatin1String(registry.name));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyHeaderNamedRegistryIsListed() {
        QDirIterator it(sakhi::test::sourceDir(),
                        {QStringLiteral("*Registry.h"), QStringLiteral("Languages.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        int seen = 0;
        while (it.hasNext()) {
            const QString path = it.next().mid(sakhi::test::sourceDir().size() + 1);
            if (path.startsWith(QLatin1String("build"))) {
                continue;
            }
            ++seen;
            const bool listed =
                std::any_of(kRegistries.begin(), kRegistries.end(),
                            [&path](const Registry& row) { return path == QLatin1String(row.file); });
            QVERIFY2(listed, qPrintable(path));
        }
        QVERIFY(seen >= 3);
    }
};

SAKHI_TEST(TstRegistries)
#include "tst_registries.moc"
