#include "flow/cli/Cli.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <QDir>

using namespace sakhi;
using test::call;
using test::Cli;
using test::Ran;
using test::textOf;

namespace {

/// A sample store with the small folder.
bool made(const Cli& cli) {
    const QString path = cli.path("records");
    QDir().mkpath(path);
    test::SampleFolder::small().write(path.toStdString());
    return cli.makeSample(path);
}

QString cashOf(const Cli& cli, const char* today = "2026-11-01") {
    return textOf(call(cli, "books G1 --statement cash", today), "closing");
}

bool holds(const Cli& cli) {
    return call(cli, "check").json.value(QLatin1String("ok")).toBool();
}

}  // namespace

class TstMeetingCommands : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsOpenedWrittenCountedAndClosed() {
        const Cli cli;
        QVERIFY(made(cli));
        QCOMPARE(call(cli, "meeting line --group G1 --on 2026-10-20 --member G1-01").exit, 2);
        const Ran opened = call(cli, "meeting open --group G1 --on 2026-10-20 --place School");
        QVERIFY2(opened.exit == 0, qPrintable(opened.err));
        QCOMPARE(opened.json.value(QLatin1String("lines")).toInt(), 2);
        QCOMPARE(call(cli, "meeting open --group G1 --on 2026-10-20").exit, 3);
        const Ran line = call(cli,
                              "meeting line --group G1 --on 2026-10-20 --member G1-01 --savings 120 "
                              "--voluntary 30 --fine 5 --repay L1=50 --interest L1=9");
        QVERIFY2(line.exit == 0, qPrintable(line.err));
        QCOMPARE(call(cli, "meeting line --group G1 --on 2026-10-20 --member G1-02 --attendance absent").exit,
                 0);
        // 678.50 + 120 + 30 + 5 + 50; too few came.
        QCOMPARE(textOf(call(cli,
                             "meeting line --group G1 --on 2026-10-20 --member G1-02 --savings 100 "
                             "--brought-by G1-01"),
                        "by_books"),
                 QStringLiteral("983.50"));
        QCOMPARE(call(cli,
                      "meeting line --group G1 --on 2026-10-20 --member G1-02 --attendance present "
                      "--repay L2=0")
                     .exit,
                 0);
        QCOMPARE(call(cli, "meeting close --group G1 --on 2026-10-20").exit, 3);
        const Ran count =
            call(cli, "meeting count --group G1 --on 2026-10-20 --notes 500=1,100=4,50=1,20=1,10=1,2=1");
        QVERIFY2(count.exit == 0, qPrintable(count.err));
        QCOMPARE(textOf(count, "difference"), QStringLiteral("-1.50"));
        const Ran refused = call(cli, "meeting close --group G1 --on 2026-10-20");
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains(QLatin1String("box")), qPrintable(refused.err));
        const Ran closed = call(cli, "meeting close --group G1 --on 2026-10-20 --reason coins");
        QVERIFY2(closed.exit == 0, qPrintable(closed.err));
        QCOMPARE(textOf(closed, "id"), textOf(opened, "id"));
        QCOMPARE(cashOf(cli), QStringLiteral("982.00"));
        QCOMPARE(call(cli, "meeting close --group G1 --on 2026-10-20").exit, 2);
        QVERIFY(holds(cli));
    }

    void aPaymentBetweenMeetingsAndAtTheBank() {
        const Cli cli;
        QVERIFY(made(cli));
        QCOMPARE(call(cli, "repay L1 --on 2026-10-20 --amount 5000").exit, 3);
        const Ran cash = call(cli, "repay L1 --on 2026-10-20 --amount 100");
        QVERIFY2(cash.exit == 0, qPrintable(cash.err));
        QCOMPARE(cashOf(cli), QStringLiteral("778.50"));
        QCOMPARE(call(cli, "repay B1 --on 2026-10-20 --amount 100 --mode meeting_cash").exit, 2);
        const Ran bank = call(cli, "repay B1 --on 2026-10-25 --amount 500 --mode upi");
        QVERIFY2(bank.exit == 0, qPrintable(bank.err));
        QCOMPARE(cashOf(cli), QStringLiteral("778.50"));
        QVERIFY(holds(cli));
    }

    void anEntryIsReversedByItsName() {
        const Cli cli;
        QVERIFY(made(cli));
        QStringList names;
        for (const auto& row : call(cli, "books G1 --statement cash").rows()) {
            for (const auto& entry : row.toObject().value(QLatin1String("entries")).toArray()) {
                names.append(entry.toString());
            }
        }
        QVERIFY(names.contains(QLatin1String("G1:2024-03-20:savings:G1-01")));
        QVERIFY(names.contains(QLatin1String("G1:2024-03-20:interest:L2")));
        QVERIFY(names.contains(QLatin1String("G1:2024-03-20:bank_deposited")));
        QCOMPARE(call(cli, "reverse G1:2024-03-20:fine:G1-02").exit, 2);
        QCOMPARE(call(cli, "reverse G1:2024-03-21:fine:G1-02 --reason slip").exit, 2);
        for (const char* nothing :
             {"reverse G1:2024-03-20:other --reason slip", "reverse G1:2024-03-20:other:x --reason slip"}) {
            QCOMPARE(call(cli, nothing).exit, 2);
        }
        const Ran done = call(cli, "reverse G1:2024-03-20:fine:G1-02 --reason slip");
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(cashOf(cli), QStringLiteral("668.50"));
        QCOMPARE(call(cli, "reverse G1:2024-03-20:savings:G1-01 --to 125.50 --reason slip").exit, 0);
        QCOMPARE(cashOf(cli), QStringLiteral("694.00"));
        QCOMPARE(call(cli, "reverse G1:2024-03-20:principal:L1 --to 900 --reason slip").exit, 3);
        QVERIFY(holds(cli));
    }

    void whatIsGrantedIsPaidOut() {
        const Cli cli;
        QVERIFY(made(cli));
        QCOMPARE(call(cli, "apply --member G1-01 --amount 300 --purpose dairy").exit, 0);
        QCOMPARE(call(cli, "grant G1-A1 --resolution 9").exit, 0);
        const Ran paid = call(cli, "disburse G1-A1 --on 2026-10-30");
        QVERIFY2(paid.exit == 0, qPrintable(paid.err));
        QCOMPARE(textOf(paid, "state"), QStringLiteral("disbursed"));
        QCOMPARE(cashOf(cli), QStringLiteral("378.50"));
        QCOMPARE(call(cli, "disburse G1-A1 --on 2026-10-30").exit, 3);
        QVERIFY(holds(cli));
    }
};

SAKHI_TEST(TstMeetingCommands)
#include "tst_meeting.moc"
