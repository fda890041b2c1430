#include "store/Check.h"
#include "store/Lists.h"
#include "store/SqliteError.h"
#include "support/Fixture.h"
#include "unit/store/RandomHistory.h"
#include "unit/store/StoreBench.h"

#include <sqlite3.h>

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

private Q_SLOTS:
    /// A lock or an I/O error is never read as damage.
    void tellsFailuresApart() {
        const std::vector<std::pair<int, base::ErrorCode>> codes{
            {SQLITE_FULL, base::ErrorCode::storeFull},
            {SQLITE_BUSY, base::ErrorCode::storeLocked},
            {SQLITE_BUSY_SNAPSHOT, base::ErrorCode::storeLocked},
            {SQLITE_LOCKED_SHAREDCACHE, base::ErrorCode::storeLocked},
            {SQLITE_IOERR_FSYNC, base::ErrorCode::storeFailed},
            {SQLITE_IOERR_READ, base::ErrorCode::storeFailed},
            {SQLITE_CORRUPT, base::ErrorCode::storeDamaged},
            {SQLITE_CORRUPT_INDEX, base::ErrorCode::storeDamaged},
            {SQLITE_NOTADB, base::ErrorCode::storeDamaged},
            {SQLITE_CANTOPEN, base::ErrorCode::fileUnreadable},
            {SQLITE_READONLY_DBMOVED, base::ErrorCode::fileUnwritable},
            {SQLITE_CONSTRAINT_UNIQUE, base::ErrorCode::ruleBroken},
        };
        for (const auto& [code, expected] : codes) {
            QVERIFY2(errorOf(nullptr, code).code == expected, sqlite3_errstr(code));
        }
    }

    void aFullDiskLeavesTheStoreAsItWas() {
        StoreBench bench;
        const auto store = bench.create();
        RandomHistory history(9);
        QVERIFY(bench.write(*store, {history.next()}));
        {
            const auto transaction = bench.begin(*store);
            QVERIFY(transaction->connection().first<int>("PRAGMA max_page_count=80"));
            base::Result<void> done;
            for (int i = 0; i < 2000 && done; ++i) {
                done = transaction->append(history.next());
            }
            QCOMPARE(done.error().code, base::ErrorCode::storeFull);
            QCOMPARE(transaction->commit().error().code, base::ErrorCode::wrongCall);
        }
        QCOMPARE(Lists(store->reader()).counts()->ops, 1);
        QCOMPARE(checkAll(store->reader(), store->device())->size(), 0U);
    }

    void anotherWriterIsALockNotDamage() {
        StoreBench bench;
        const auto store = bench.create();
        QVERIFY(bench.begin(*store)->connection().first<int>("PRAGMA busy_timeout=0"));
        auto other = Connection::open(bench.file(), Connection::Mode::write);
        const auto held = Transaction::begin(*other, Transaction::Kind::write);
        QVERIFY(held);
        QCOMPARE(store->begin({bench.user(), bench.newId(), bench.clock(), {}}).error().code,
                 base::ErrorCode::storeLocked);
    }

#ifndef _WIN32
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
            auto transaction = store->begin({bench.user(), first, bench.clock(), signerOf(bench.key())});
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
