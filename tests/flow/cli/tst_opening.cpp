#include "flow/cli/Cli.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <QDir>
#include <QFile>

using namespace sakhi;
using test::Cli;
using test::Ran;

namespace {

/// A sample store with the groups and members of the small folder, and nothing that they had or did.
bool madeWithoutBooks(const Cli& cli) {
    const QString path = cli.path("records");
    QDir().mkpath(path);
    test::SampleFolder::small().write(path.toStdString());
    for (const QString& name : QDir(path).entryList({QStringLiteral("*.csv")})) {
        if (name != QLatin1String("groups.csv") && name != QLatin1String("members.csv")) {
            QFile::remove(path + QLatin1Char('/') + name);
        }
    }
    return cli.makeSample(path);
}

Ran call(const Cli& cli, const char* words) {
    return cli.run((QByteArray(words) + " --json --today 2026-11-01").constData());
}

QString textOf(const Ran& ran, const char* key) {
    return ran.json.value(QLatin1String(key)).toString();
}

}  // namespace

class TstOpening : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void theSheetIsTheBeginningOfTheBooks() {
        const Cli cli;
        QVERIFY(madeWithoutBooks(cli));
        const Ran done = call(cli,
                              "opening G1 --on 2024-05-31 --cash 300 --bank 2000 --surplus 100 "
                              "--savings G1-01=1500,G1-02=1200 --loans G1-01=500/24/6/2024-06-20");
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(textOf(done, "has"), QStringLiteral("2800.00"));
        QCOMPARE(textOf(done, "belongs_to"), QStringLiteral("2800.00"));
        QCOMPARE(textOf(done, "difference"), QStringLiteral("0.00"));
        QCOMPARE(textOf(call(cli, "books G1 --statement cash"), "closing"), QStringLiteral("300.00"));
        const Ran loans = call(cli, "loans --group G1");
        QCOMPARE(loans.rows().size(), 1);
        QVERIFY(call(cli, "check").json.value(QLatin1String("ok")).toBool());
        // It is written once.
        QCOMPARE(call(cli, "opening G1 --on 2024-05-31 --cash 1").exit, 3);
    }

    void aDifferenceIsNamed() {
        const Cli cli;
        QVERIFY(madeWithoutBooks(cli));
        const Ran done = call(cli, "opening G2 --on 2024-05-31 --cash 300 --savings G2-01=200");
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(textOf(done, "difference"), QStringLiteral("100.00"));
    }

    void wrongCallsStoreNothing() {
        const Cli cli;
        QVERIFY(madeWithoutBooks(cli));
        QCOMPARE(call(cli, "opening G1 --cash 1").exit, 2);
        QCOMPARE(call(cli, "opening G1 --on 2024-05-31 --loans G1-01=500/24/6").exit, 2);
        QVERIFY(call(cli, "opening G1 --on 2024-05-31 --savings G9-01=5").exit != 0);
        QVERIFY(call(cli, "opening G1 --on 2027-05-31 --cash 5").exit != 0);
        QCOMPARE(call(cli, "opening G1 --on 2024-05-31 --cash 5").exit, 0);
    }
};

SAKHI_TEST(TstOpening)
#include "tst_opening.moc"
