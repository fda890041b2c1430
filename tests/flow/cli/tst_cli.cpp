#include "flow/cli/Cli.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <set>

using namespace sakhi;
using test::Cli;
using test::isOneLine;
using test::keysOf;
using test::kPassword;
using test::Ran;
using test::SampleFolder;

namespace {

/// The small folder, written beside the store.
QString smallFolder(const Cli& cli, const SampleFolder& folder = SampleFolder::small()) {
    QString path = cli.path("records");
    QDir().mkpath(path);
    folder.write(path.toStdString());
    return path;
}

QString textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

int countOf(const Ran& ran, const char* list, const char* key) {
    return ran.json.value(QLatin1String(list)).toObject().value(QLatin1String(key)).toInt();
}

}  // namespace

class TstCli : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasItsHelp() {
        const Cli cli;
        const Ran all = cli.run("--help");
        QCOMPARE(all.exit, 0);
        // Every command that the help lists (a line "  name words" each) has a help of its own.
        static const QRegularExpression row(QStringLiteral("^  ([a-z]+)( |$)"),
                                            QRegularExpression::MultilineOption);
        int commands = 0;
        for (auto at = row.globalMatch(all.out); at.hasNext(); ++commands) {
            const QString name = at.next().captured(1);
            const Ran one = cli.run(qPrintable(name + QStringLiteral(" --help")));
            QCOMPARE(one.exit, 0);
            QVERIFY2(
                one.out.startsWith(QStringLiteral("sakhi ") + name) && one.out.count(QLatin1Char('\n')) >= 2,
                qPrintable(name));
        }
        QVERIFY(commands >= 23);
        const Ran version = cli.run("--version");
        QCOMPARE(version.exit, 0);
        QVERIFY(version.out.contains(QLatin1String("SQLite")) && version.out.contains(QLatin1String("Qt")));
    }

    void wrongCallsEndWithTwo_data() {
        QTest::addColumn<QByteArray>("words");
        for (const char* words :
             {"nonsense", "groups --nonsense", "import", "import %1/nowhere --today 2026-11-01",
              "demo --groups x", "score G1 --as-of 2026-02-30", "score NOBODY", "books G1",
              "books G1 --statement nonsense", "apply --member G1-01",
              "apply --member NOBODY --amount 5 --purpose dairy",
              "apply --member G1-01 --amount five --purpose dairy", "decide G1-R9 --approve --reason x",
              "users nonsense", "members"}) {
            QTest::newRow(words) << QByteArray(words);
        }
    }

    void wrongCallsEndWithTwo() {
        QFETCH(QByteArray, words);
        const Cli cli;
        QVERIFY(cli.makeSample(smallFolder(cli)));
        const Ran ran = cli.run(
            (words + (words.contains("--today") ? "" : " --today 2026-11-01") + " --json").constData(),
            {cli.path("")});
        QVERIFY2(ran.exit == 2, qPrintable(ran.err));
        QVERIFY2(isOneLine(ran), qPrintable(ran.err));
    }

    void aMissingStoreIsAWrongCall() {
        const Cli cli;
        const Ran ran = cli.run("groups");
        QCOMPARE(ran.exit, 2);
        QVERIFY(isOneLine(ran));
        QVERIFY(!QFile::exists(cli.store()));
    }

    void anotherFileEndsWithFour() {
        const Cli cli;
        (void)cli.write("store.db", QByteArray(5000, 'x'));
        const Ran ran = cli.run("groups");
        QCOMPARE(ran.exit, 4);
        QVERIFY(isOneLine(ran));
        QFile file(cli.store());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == QByteArray(5000, 'x'));
    }

    void importTellsWhatIsNew() {
        const Cli cli;
        const QString folder = smallFolder(cli);
        QCOMPARE(cli.run("demo --groups 0 --today 2026-11-01 --json").exit, 0);
        const Ran dry = cli.run("import %1 --dry-run --today 2026-11-01 --json", {folder});
        QCOMPARE(dry.exit, 0);
        QCOMPARE(countOf(dry, "new", "members"), 5);
        QCOMPARE(cli.run("groups --json").rows().size(), 0);
        const Ran first = cli.run("import %1 --user asha --today 2026-11-01 --json", {folder});
        QCOMPARE(first.exit, 0);
        QCOMPARE(keysOf(first.json), QStringLiteral("faults faults_total left_out new unchanged"));
        QCOMPARE(keysOf(first.json.value(QLatin1String("new")).toObject()),
                 QStringLiteral("groups loans meeting_lines meetings members repayments"));
        QCOMPARE(countOf(first, "new", "groups"), 2);
        QCOMPARE(countOf(first, "new", "meeting_lines"), 13);
        QCOMPARE(countOf(first, "unchanged", "groups"), 0);
        const Ran second = cli.run("import %1 --user asha --today 2026-11-01 --json", {folder});
        QCOMPARE(second.exit, 0);
        QCOMPARE(countOf(second, "new", "groups"), 0);
        QCOMPARE(countOf(second, "unchanged", "repayments"), 7);
    }

    void faultsAreListedAndNothingIsStored() {
        const Cli cli;
        SampleFolder damaged = SampleFolder::small();
        damaged.set("members.csv", 3, "phone", "12");
        const QString folder = smallFolder(cli, damaged);
        QCOMPARE(cli.run("demo --groups 0 --today 2026-11-01").exit, 0);
        const Ran faults = cli.run("import %1 --today 2026-11-01 --json", {folder});
        QCOMPARE(faults.exit, 1);
        QCOMPARE(faults.json.value(QLatin1String("faults_total")).toInt(), 1);
        const QJsonObject fault = faults.json.value(QLatin1String("faults")).toArray().at(0).toObject();
        QCOMPARE(keysOf(fault), QStringLiteral("column file line message"));
        QCOMPARE(textOf(fault, "file"), QStringLiteral("members.csv"));
        QCOMPARE(fault.value(QLatin1String("line")).toInt(), 3);
        QCOMPARE(textOf(fault, "column"), QStringLiteral("phone"));
        QCOMPARE(cli.run("groups --json").rows().size(), 0);
        const Ran text = cli.run("import %1 --today 2026-11-01", {folder});
        QVERIFY(text.out.startsWith(QLatin1String("members.csv:3: phone: ")));
        const Ran skipped = cli.run("import %1 --skip-faulty --today 2026-11-01 --json", {folder});
        QCOMPARE(skipped.exit, 1);
        QCOMPARE(skipped.json.value(QLatin1String("left_out")).toArray(), QJsonArray{QStringLiteral("G1")});
        QCOMPARE(cli.run("groups --json").rows().size(), 1);
    }

    void recordsAreReadAndWrittenBack() {
        const Cli cli;
        QVERIFY(cli.makeSample(smallFolder(cli)));
        const Ran groups = cli.run("groups --today 2026-11-01 --json");
        QCOMPARE(groups.rows().size(), 2);
        QCOMPARE(textOf(groups.rows().at(0).toObject(), "group"), QStringLiteral("G1"));
        const Ran members = cli.run("members G1 --today 2026-11-01 --json");
        QCOMPARE(textOf(members.rows().at(0).toObject(), "name"), QStringLiteral("Name A"));
        const Ran loans = cli.run("loans --group g1 --today 2026-11-01 --json");
        QCOMPARE(loans.rows().size(), 4);
        QCOMPARE(textOf(loans.rows().at(1).toObject(), "outstanding"), QStringLiteral("400.00"));
        const Ran out = cli.run("export %1 --today 2026-11-01 --json", {cli.path("out")});
        QCOMPARE(out.exit, 0);
        QCOMPARE(out.json, (QJsonObject{{QStringLiteral("rows"), 2 + 5 + 2 + 5 + 5 + 13 + 5 + 7}}));
        QVERIFY(QFile::exists(cli.path("out/repayments.csv")));
        const Ran taken = cli.run("export %1 --today 2026-11-01", {cli.path("")});
        QVERIFY(taken.exit != 0);
    }

    void measuresScoreAndBooks() {
        const Cli cli;
        QVERIFY(cli.makeSample(smallFolder(cli)));
        const Ran measures = cli.run("measures G1 --as-of 2024-05-31 --today 2026-11-01 --json");
        QCOMPARE(keysOf(measures.json), QStringLiteral("as_of group measures"));
        const QJsonObject values = measures.json.value(QLatin1String("measures")).toObject();
        QVERIFY(values.value(QLatin1String("attendance_rate")).isDouble());
        QVERIFY(values.value(QLatin1String("books_on_time")).isNull());
        const Ran score = cli.run("score G1 --as-of 2024-05-31 --today 2026-11-01 --json");
        QCOMPARE(score.exit, 0);
        QCOMPARE(textOf(score.json, "card"), QStringLiteral("group"));
        QCOMPARE(textOf(score.json, "subject"), QStringLiteral("G1"));
        QCOMPARE(textOf(score.json, "as_of"), QStringLiteral("2024-05-31"));
        QCOMPARE(textOf(score.json, "records_until"), QStringLiteral("2024-04-20"));
        const double probability = score.json.value(QLatin1String("probability")).toDouble(-1);
        QVERIFY(probability >= 0 && probability <= 1);
        QCOMPARE(score.json.value(QLatin1String("confidence")).toDouble(),
                 std::max(probability, 1 - probability));
        double sum = score.json.value(QLatin1String("base")).toDouble();
        const QJsonArray parts = score.json.value(QLatin1String("contributions")).toArray();
        QVERIFY(parts.size() >= 3);
        for (const auto& part : parts) {
            QCOMPARE(keysOf(part.toObject()), QStringLiteral("feature points value"));
            sum += part.toObject().value(QLatin1String("points")).toDouble();
        }
        QVERIFY(std::abs(sum - score.json.value(QLatin1String("score")).toDouble()) < 1e-9);
        const Ran cash = cli.run("books G1 --statement cash --today 2026-11-01 --json");
        QVERIFY(cash.json.value(QLatin1String("balanced")).toBool());
        QCOMPARE(textOf(cash.json, "closing"), QStringLiteral("678.50"));
        QCOMPARE(keysOf(cash.rows().at(0).toObject()),
                 QStringLiteral("balance credit debit entries head on"));
        const Ran trial = cli.run("books G1 --statement trial --today 2026-11-01 --json");
        QVERIFY(trial.json.value(QLatin1String("balanced")).toBool());
        QCOMPARE(keysOf(trial.rows().at(0).toObject()), QStringLiteral("credit debit head"));
    }

    void anApplicationGoesItsWay() {
        const Cli cli;
        QVERIFY(cli.makeSample(smallFolder(cli)));
        const auto expect = [&](const char* words, const char* id, const char* state) {
            const Ran ran = cli.run((QByteArray(words) + " --today 2026-11-01 --json").constData());
            QVERIFY2(ran.exit == 0, qPrintable(ran.err));
            QCOMPARE(keysOf(ran.json), QStringLiteral("id state uuid"));
            QCOMPARE(textOf(ran.json, "id"), QString::fromLatin1(id));
            QCOMPARE(textOf(ran.json, "state"), QString::fromLatin1(state));
        };
        const auto refused = [&](const char* words) {
            const Ran ran = cli.run((QByteArray(words) + " --today 2026-11-01 --json").constData());
            QVERIFY2(ran.exit == 3, words);
            QVERIFY2(isOneLine(ran), qPrintable(ran.err));
        };
        expect("apply --member G1-01 --amount 10000.25 --purpose dairy --months 12", "G1-A1",
               "pending_admin_review");
        refused("apply --member G1-01 --amount 500 --purpose dairy");
        expect("apply --member g1-02 --amount 5,000.50 --purpose health", "G1-A2", "pending_admin_review");
        refused("bundle --group G1 --applications G1-A1,G1-A2 --user officer");
        expect("bundle --group G1 --applications G1-A1,G1-A2", "G1-R1", "pending_admin_review");
        refused("withdraw G1-A1");
        refused("decide G1-R1 --approve --reason good");
        expect("forward G1-R1 --resolution 12/1", "G1-R1", "pending_manager_review");
        refused("decide G1-R1 --approve --reason good --user asha");
        refused("decide G1-R1 --approve --reason good --amount 20000");
        expect("decide G1-R1 --return --reason papers", "G1-R1", "returned");
        expect("forward G1-R1 --resolution 12/2", "G1-R1", "pending_manager_review");
        expect("decide G1-R1 --approve --reason apply --amount 12000 --months 18 --rate 11.5", "G1-R1",
               "approved");
        refused("decide G1-R1 --reject --reason late");
        const Ran rows = cli.run("applications --today 2026-11-01 --json");
        QCOMPARE(rows.rows().size(), 3);
        std::multiset<QString> amounts;
        for (const auto& row : rows.rows()) {
            QCOMPARE(textOf(row.toObject(), "state"), QStringLiteral("approved"));
            amounts.insert(textOf(row.toObject(), "amount"));
        }
        // The request is the sum of its parts, to the paisa.
        QVERIFY(amounts == (std::multiset<QString>{QStringLiteral("10000.25"), QStringLiteral("15000.75"),
                                                   QStringLiteral("5000.50")}));
        QVERIFY(cli.run("check --today 2026-11-01 --json").json.value(QLatin1String("ok")).toBool());
    }

    void usersAuditAndCheck() {
        const Cli cli;
        QVERIFY(cli.makeSample(smallFolder(cli)));
        const Ran users = cli.run("users --today 2026-11-01 --json");
        QCOMPARE(users.rows().size(), 3);
        QCOMPARE(keysOf(users.rows().at(0).toObject()),
                 QStringLiteral("confirmed disabled groups name role user"));
        const QString password = cli.write("new.txt", kPassword);
        QCOMPARE(cli.run("users add --new-user radha --role member --member G1-02 --new-password-file %1 "
                         "--user asha --today 2026-11-01",
                         {password})
                     .exit,
                 0);
        QCOMPARE(
            cli.run("users add --new-user radha --role officer --new-password-file %1 --today 2026-11-01",
                    {password})
                .exit,
            3);
        for (const char* words :
             {"members G1", "loans", "books G1 --statement cash", "export %2", "users", "audit", "check"}) {
            const Ran hers = cli.run(
                (QByteArray(words) + " --user radha --password-file %1 --today 2026-11-01").constData(),
                {password, cli.path("o")});
            QVERIFY2(hers.exit == 3 && isOneLine(hers), words);
        }
        QCOMPARE(cli.run("score G1 --user radha --password-file %1 --today 2026-11-01", {password}).exit, 0);
        const QString other = cli.write("other.txt", "four plain lamps sing");
        QCOMPARE(
            cli.run("users reset radha --new-password-file %1 --user asha --today 2026-11-01", {other}).exit,
            0);
        QCOMPARE(cli.run("score G1 --user radha --password-file %1 --today 2026-11-01", {password}).exit, 3);
        QCOMPARE(cli.run("score G1 --user radha --password-file %1 --today 2026-11-01", {other}).exit, 0);
        QCOMPARE(keysOf(cli.run("members G1 --today 2026-11-01 --json").rows().at(0).toObject()),
                 QStringLiteral("attendance_rate joined_on left_on member name office outstanding overdue "
                                "relation_name savings"));
        QCOMPARE(cli.run("users disable radha --user asha --today 2026-11-01").exit, 0);
        QCOMPARE(cli.run("score G1 --user radha --password-file %1 --today 2026-11-01", {other}).exit, 3);
        const Ran audit = cli.run("audit --today 2026-11-01 --json");
        QCOMPARE(keysOf(audit.rows().at(0).toObject()), QStringLiteral("action actor at detail seq subject"));
        QCOMPARE(textOf(audit.rows().at(0).toObject(), "action"), QStringLiteral("user_change"));
        const Ran check = cli.run("check --today 2026-11-01 --json");
        QCOMPARE(check.exit, 0);
        QCOMPARE(keysOf(check.json), QStringLiteral("findings notices ok"));
    }
};

SAKHI_TEST(TstCli)
#include "tst_cli.moc"
