#include "store/LockFile.h"
#include "store/Migrations.h"
#include "support/Fixture.h"
#include "unit/store/RandomHistory.h"
#include "unit/store/StoreBench.h"

#include <fstream>
#include <list>

using namespace sakhi;
using namespace sakhi::store;
using base::ErrorCode;
using test::StoreBench;

namespace {

/// The first value of a PRAGMA as text; Statement::take is strict about kinds, so SQL turns it into text.
std::string pragma(Connection& connection, const std::string& name) {
    static std::list<std::string> kept;
    const std::string& sql = kept.emplace_back("SELECT CAST(\"" + name + "\" AS TEXT) FROM pragma_" + name);
    const auto value = connection.first<std::string>(sql);
    return value ? value->value_or("none") : value.error().details.at(0);
}

ErrorCode openingFails(const StoreBench& bench) {
    const auto opened = Store::open(bench.file());
    return opened ? ErrorCode::internal : opened.error().code;
}

void overwrite(const std::filesystem::path& file, std::streamoff at, std::size_t size) {
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(at);
    out << std::string(size, '\x5a');
}

}  // namespace

class TstOpen : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs() {
        StoreBench bench;
        base::Uuid id;
        {
            const auto store = bench.create();
            QVERIFY(store);
            id = store->info().id;
            QVERIFY(!id.isNil());
        }
        const auto store = bench.open();
        QVERIFY(store);
        QCOMPARE(store->info().name, std::string("Trial"));
        QVERIFY(store->info().sample);
        QVERIFY(store->info().id == id);
        QCOMPARE(store->info().createdAt, bench.clock().nowMs());
        QVERIFY(store->device().signPublic == bench.key().publicKey());
        QCOMPARE(store->device().signSecret.bytes, (std::vector<std::uint8_t>{1, 2, 3}));
        QVERIFY(!store->endedUncleanly());
    }

    void setsThePragmas() {
        StoreBench bench;
        const auto store = bench.create();
        const auto transaction = bench.begin(*store);
        QVERIFY(transaction);
        Connection& writer = transaction->connection();
        const std::vector<std::pair<std::string, std::string>> expected{
            {"journal_mode", "wal"},
            {"synchronous", "2"},
            {"foreign_keys", "1"},
            {"trusted_schema", "0"},
            {"cell_size_check", "1"},
            {"wal_autocheckpoint", "400"},
            {"temp_store", "2"},
            {"cache_size", "-8000"},
            {"secure_delete", "1"},
            {"recursive_triggers", "1"},
            {"application_id", std::to_string(kApplicationId)},
            {"user_version", std::to_string(schemaNumber())},
            {"journal_size_limit", "4194304"},
        };
        for (const auto& [name, value] : expected) {
            const auto got =
                name == "wal_autocheckpoint" || name == "temp_store"
                    ? std::to_string(writer
                                         .first<int>(name == "temp_store" ? "PRAGMA temp_store"
                                                                          : "PRAGMA wal_autocheckpoint")
                                         ->value_or(-1))
                    : pragma(writer, name);
            QVERIFY2(got == value, (name + " is " + got).c_str());
        }
        QCOMPARE(**store->reader().first<int>("PRAGMA query_only"), 1);
        QCOMPARE(store->reader().run("DELETE FROM grp").error().code, ErrorCode::fileUnwritable);
        QVERIFY(!writer.script("SELECT \"no such column\""));
        QVERIFY(!writer.script("ATTACH ':memory:' AS other"));
        QVERIFY(!writer.script("UPDATE sqlite_schema SET sql = ''"));
    }

    void refusesToMakeAStoreTwice() {
        StoreBench bench;
        QVERIFY(bench.create());
        QCOMPARE(Store::create(bench.file(), {}, {}).error().code, ErrorCode::storeExists);
        QVERIFY(bench.open());
    }

    void refusesOneThatIsNotThere() {
        StoreBench bench;
        QCOMPARE(openingFails(bench), ErrorCode::storeMissing);
        QVERIFY(!std::filesystem::exists(bench.file().string() + ".lock"));
    }

    void refusesASecondHolder() {
        StoreBench bench;
        const auto store = bench.create();
        QCOMPARE(openingFails(bench), ErrorCode::storeLocked);
        QVERIFY(store->close());
        QVERIFY(bench.open());
    }

    void refusesANewerOneAndLeavesItAlone() {
        StoreBench bench;
        QVERIFY(bench.create()->close());
        const auto db = Connection::open(bench.file(), Connection::Mode::write);
        QVERIFY(db);
        auto& writer = const_cast<Connection&>(*db);
        QVERIFY(writer.script("PRAGMA user_version=" + std::to_string(schemaNumber() + 1)));
        QVERIFY(writer.close());
        const auto opened = Store::open(bench.file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::storeNewer);
        QCOMPARE(opened.error().details.at(1), std::to_string(schemaNumber() + 1));
    }

    void refusesAForeignFile() {
        StoreBench bench;
        std::ofstream(bench.file()) << "name,amount\nrice,20\n";
        QCOMPARE(openingFails(bench), ErrorCode::storeForeign);
        std::filesystem::remove(bench.file());
        auto other = Connection::open(bench.file(), Connection::Mode::create);
        QVERIFY(other->script("CREATE TABLE notes(text TEXT)"));
        QVERIFY(other->close());
        QCOMPARE(openingFails(bench), ErrorCode::storeForeign);
        QVERIFY(!std::filesystem::exists(bench.file().string() + ".lock"));
    }

    void refusesADamagedOne() {
        StoreBench bench;
        {
            const auto store = bench.create();
            test::RandomHistory history(5);
            for (int i = 0; i < 40; ++i) {
                QVERIFY(bench.write(*store, {history.next()}));
            }
            QVERIFY(store->close());
        }
        const auto size = std::filesystem::file_size(bench.file());
        QVERIFY(size > 40'000);
        // The page of the first tables, then a cut: both are read at once.
        std::filesystem::copy_file(bench.file(), bench.file().string() + ".whole");
        overwrite(bench.file(), 100, 3000);
        QCOMPARE(openingFails(bench), ErrorCode::storeDamaged);
        const auto restore = [&] {
            std::filesystem::copy_file(bench.file().string() + ".whole", bench.file(),
                                       std::filesystem::copy_options::overwrite_existing);
        };
        restore();
        // Damage elsewhere is looked for after an unclean end.
        overwrite(bench.file(), static_cast<std::streamoff>(size / 2), 12'000);
        std::ofstream(bench.file().string() + ".lock") << "open\n";
        QCOMPARE(openingFails(bench), ErrorCode::storeDamaged);
        restore();
        const auto store = bench.open();
        QVERIFY(store);
        QVERIFY(store->endedUncleanly());
    }

    void theLockGoesWithItsHolder() {
        StoreBench bench;
        {
            const auto first = LockFile::take(bench.file());
            QVERIFY(first);
            QCOMPARE(LockFile::take(bench.file()).error().code, ErrorCode::storeLocked);
        }
        auto second = LockFile::take(bench.file());
        QVERIFY(second->wasLeftOpen());
        second->release();
        QVERIFY(!LockFile::take(bench.file())->wasLeftOpen());
    }
};

SAKHI_TEST(TstOpen)
#include "tst_open.moc"
