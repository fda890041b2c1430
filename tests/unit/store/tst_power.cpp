#include "store/Check.h"
#include "store/Lists.h"
#include "support/Fixture.h"
#include "unit/store/RandomHistory.h"
#include "unit/store/StoreBench.h"

#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sakhi;
using namespace sakhi::store;
using test::RandomHistory;
using test::StoreBench;

class TstPower : public test::Fixture {
    Q_OBJECT

#ifndef _WIN32
private Q_SLOTS:
    /// The process ends in the middle of a command: the store is as it was before it.
    void aKillInMidTransactionLeavesTheStoreAsItWas() {
        StoreBench bench;
        RandomHistory history(9);
        {
            const auto store = bench.create();
            for (int i = 0; i < 20; ++i) {
                QVERIFY(bench.write(*store, {history.next()}));
            }
        }
        const pid_t child = fork();
        if (child == 0) {
            const auto store = bench.open();
            const auto transaction = bench.begin(*store);
            bool done = true;
            // Far more than the page cache: half of it stands in the log when the end comes.
            for (int i = 0; i < 4000; ++i) {
                done = done && transaction->append(history.next());
            }
            _exit(done ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        const auto store = bench.open();
        QVERIFY(store);
        QVERIFY(store->endedUncleanly());
        QCOMPARE(Lists(store->reader()).counts()->ops, 20);
        QCOMPARE(checkAll(store->reader(), store->device())->size(), 0U);
        QVERIFY(bench.write(*store, {history.next()}));
    }

    /// The process ends right after a commit: the command is there.
    void whatWasCommittedIsThere() {
        StoreBench bench;
        bench.create();
        const base::Uuid first = bench.newId();
        const pid_t child = fork();
        if (child == 0) {
            const auto store = bench.open();
            auto transaction = store->begin({bench.user(), first, bench.clock(), &bench.key()});
            const bool done = (*transaction)->append(RandomHistory(5).next()) && (*transaction)->commit();
            _exit(done ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        const auto store = bench.open();
        QVERIFY(*store->holdsCommand(first));
        QCOMPARE(Lists(store->reader()).counts()->groups, 1);
    }
#endif
};

SAKHI_TEST(TstPower)
#include "tst_power.moc"
