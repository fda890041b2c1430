#include "flow/cli/Cli.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"

#include <QFile>

#include <sys/stat.h>
#include <csignal>

using namespace sakhi;
using test::Cli;
using test::isOneLine;
using test::keysOf;
using test::kPassword;
using test::Ran;

/// Who may open a store, and what a process leaves that is not alone or is stopped.
class TstProcesses : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// A store of records opens with a password alone, and its clock is the machine's.
    void aStoreOfRecordsAsksForThePassword() {
        const Cli cli;
        const QString password = cli.write("password.txt", QByteArray(kPassword) + "\n");
        const QString wrong = cli.write("wrong.txt", "hill lantern sparrow wel\n");
        const QString weak = cli.write("weak.txt", "12345678\n");
        QCOMPARE(
            cli.run("init --name Branch --user sunita --role representative --password-file %1", {weak}).exit,
            3);
        QVERIFY(!QFile::exists(cli.store()));
        const Ran made = cli.run(
            "init --name Branch --user sunita --role representative --password-file %1 --recovery-out %2 "
            "--json",
            {password, cli.path("code.txt")});
        QCOMPARE(made.exit, 0);
        QCOMPARE(keysOf(made.json), QStringLiteral("confirmed recovery_written store user"));
        QVERIFY(made.json.value(QLatin1String("confirmed")).toBool() &&
                made.json.value(QLatin1String("recovery_written")).toBool());
        QVERIFY(!made.out.contains(QLatin1String(kPassword)));
        QCOMPARE(QFile::permissions(cli.path("code.txt")) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(
            cli.run("init --name Branch --user sunita --role representative --password-file %1", {password})
                .exit,
            3);
        QCOMPARE(cli.run("groups").exit, 3);
        QCOMPARE(cli.run("groups --user sunita --password-file %1", {wrong}).exit, 3);
        QCOMPARE(cli.run("groups --user sunita --password-file %1 --today 2026-11-01", {password}).exit, 2);
        QCOMPARE(cli.run("groups --user sunita --password-file %1 --json", {password}).json,
                 (QJsonObject{{QStringLiteral("rows"), QJsonArray()}}));
    }

    /// A manager whom no bank confirmed reads, and decides nothing.
    void anUnconfirmedManagerIsMadeSo() {
        const Cli cli;
        const QString password = cli.write("password.txt", kPassword);
        const Ran made =
            cli.run("init --name Branch --user boss --role manager --password-file %1 --json", {password});
        QCOMPARE(made.exit, 0);
        QVERIFY(!made.json.value(QLatin1String("confirmed")).toBool());
        const Ran users = cli.run("users --user boss --password-file %1 --json", {password});
        QVERIFY(!users.rows().at(0).toObject().value(QLatin1String("confirmed")).toBool());
    }

    /// The first process waits for its password with the store open; the second is told so and changes
    /// nothing.
    void twoProcessesDoNotShareAStore() {
        const Cli cli;
        const QString password = cli.write("password.txt", kPassword);
        QCOMPARE(
            cli.run("init --name Branch --user sunita --role representative --password-file %1", {password})
                .exit,
            0);
        const QString pipe = cli.path("pipe");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const auto first = cli.begin("groups --user sunita --password-file %1", {pipe});
        QFile writing(pipe);
        // Opens when the first process has come to read: it holds the store by then.
        QVERIFY(writing.open(QIODevice::WriteOnly));
        const Ran second = cli.run("groups --user sunita --password-file %1", {password});
        QCOMPARE(second.exit, 3);
        QVERIFY(isOneLine(second));
        QVERIFY(second.err.contains(QLatin1String("another window")));
        QVERIFY(writing.write(kPassword) > 0);
        writing.close();
        QCOMPARE(Cli::endOf(*first).exit, 0);
        QCOMPARE(cli.run("groups --user sunita --password-file %1", {password}).exit, 0);
    }

    /// Ctrl+C during an import, whenever it comes, leaves the store as it was.
    void ctrlCLeavesTheStoreAsItWas() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("The cluster's records do not lie beside the checkout.");
        }
        const Cli cli;
        QCOMPARE(cli.run("demo --groups 0 --today 2026-11-01").exit, 0);
        const auto before = cli.run("audit --today 2026-11-01 --json").rows();
        int stopped = 0;
        for (int delay = 20; delay < 2'000 && stopped < 3; delay += 40) {
            const auto process = cli.begin("import %1 --today 2026-11-01", {test::clusterFolder()});
            QVERIFY(process->waitForStarted());
            QTest::qWait(delay);
            ::kill(static_cast<pid_t>(process->processId()), SIGINT);
            const Ran ran = Cli::endOf(*process);
            if (ran.exit == 0) {
                break;
            }
            // Before the program listens, the signal ends it outright: then exit is -1.
            QVERIFY2(ran.exit == 3 || ran.exit == -1, qPrintable(ran.err));
            QVERIFY(ran.exit == -1 || isOneLine(ran));
            stopped += ran.exit == 3;
            QCOMPARE(cli.run("groups --today 2026-11-01 --json").rows().size(), 0);
            QCOMPARE(cli.run("audit --today 2026-11-01 --json").rows(), before);
        }
        QVERIFY(stopped > 0);
        QVERIFY(cli.run("check --today 2026-11-01 --json").json.value(QLatin1String("ok")).toBool());
    }
};

SAKHI_TEST(TstProcesses)
#include "tst_processes.moc"
