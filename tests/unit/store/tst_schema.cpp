#include "store/Migrations.h"
#include "store/Rebuild.h"
#include "support/Fixture.h"
#include "unit/store/StoreBench.h"

#include <QFile>
#include <QSet>

using namespace sakhi;
using namespace sakhi::store;
using test::StoreBench;

namespace {

std::string schemaOf(Connection& connection) {
    std::string text;
    const auto read = connection.each(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name",
        [&](Statement& row) { text += row.take<std::string>() + ";\n"; });
    return read ? text : std::string();
}

}  // namespace

class TstSchema : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// After each step, not only after the last: an old store stands on every one of them.
    void everyStepGivesItsGoldenSchema() {
        for (int number = 1; number <= schemaNumber(); ++number) {
            StoreBench bench;
            auto store = Connection::open(bench.file(), Connection::Mode::create);
            QVERIFY(migrate(*store, bench.file(), migrations().first(static_cast<std::size_t>(number))));
            const QByteArray now = QByteArray::fromStdString(schemaOf(*store));
            QFile golden(sakhi::test::sourceDir() +
                         QStringLiteral("/tests/data/schema/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
            if (qEnvironmentVariableIsSet("SAKHI_WRITE_GOLDEN") && number == schemaNumber() &&
                golden.open(QIODevice::WriteOnly)) {
                golden.write(now);
                golden.close();
            }
            QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
            QVERIFY(!now.isEmpty());
            QCOMPARE(now, golden.readAll());
        }
    }

    void everyTableIsStrict() {
        StoreBench bench;
        const auto store = bench.create();
        int tables = 0;
        QVERIFY(
            store->reader().each("SELECT name, \"strict\" FROM pragma_table_list WHERE schema = 'main' AND "
                                 "name NOT LIKE 'sqlite_%'",
                                 [&](Statement& row) {
                                     const auto name = row.take<std::string>();
                                     QVERIFY2(row.take<bool>(), name.c_str());
                                     ++tables;
                                 }));
        QVERIFY(tables > 20);
    }

    /// A table is a projection, which a rebuild compares, or one of those that no op writes.
    void everyTableIsRebuiltOrLocal() {
        StoreBench bench;
        const auto store = bench.create();
        QSet<QString> known{QStringLiteral("store_info"), QStringLiteral("device_self"),
                            QStringLiteral("stream"),     QStringLiteral("op"),
                            QStringLiteral("audit"),      QStringLiteral("draft"),
                            QStringLiteral("user_key"),   QStringLiteral("login_state")};
        for (const Projection& projection : projections()) {
            known.insert(
                QString::fromUtf8(projection.table.data(), static_cast<qsizetype>(projection.table.size())));
        }
        QSet<QString> found;
        QVERIFY(
            store->reader().each("SELECT name FROM sqlite_schema WHERE type = 'table'", [&](Statement& row) {
                const QString name = QString::fromStdString(row.take<std::string>());
                if (!name.startsWith(QLatin1String("sqlite_"))) {
                    found.insert(name);
                }
            }));
        QCOMPARE(found, known);
    }

    /// Each projection's rows come in the order of its key, which stands in its first columns.
    void projectionsAreComparedByTheirKey() {
        StoreBench bench;
        const auto store = bench.create();
        for (const Projection& projection : projections()) {
            const auto keys = store->reader().first<int>(
                "SELECT COUNT(*) FROM pragma_table_info(?1) WHERE pk > 0 AND pk = cid + 1", projection.table);
            QVERIFY(keys);
            QCOMPARE(**keys, projection.keyColumns);
        }
    }

    void anUpgradeKeepsACopyOfTheOldStore() {
        StoreBench bench;
        const std::vector<Migration> steps{
            {1, "first", "CREATE TABLE a(n INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES(7);"},
            {2, "second", "CREATE TABLE b(n INTEGER REFERENCES a) STRICT; INSERT INTO b SELECT n FROM a;"}};
        auto writer = Connection::open(bench.file(), Connection::Mode::create);
        QVERIFY(migrate(*writer, bench.file(), std::span(steps).first(1)));
        const std::filesystem::path copy = bench.file().string() + ".before-1";
        QVERIFY(!std::filesystem::exists(copy));
        QVERIFY(migrate(*writer, bench.file(), steps));
        QCOMPARE(**writer->first<int>("PRAGMA user_version"), 2);
        QCOMPARE(**writer->first<int>("SELECT n FROM b"), 7);
        auto old = Connection::open(copy, Connection::Mode::read);
        QCOMPARE(**old->first<int>("PRAGMA user_version"), 1);
        QCOMPARE(**old->first<int>("SELECT n FROM a"), 7);
        QVERIFY(!old->first<int>("SELECT n FROM b"));
    }

    void aStepThatBreaksAReferenceIsUndone() {
        StoreBench bench;
        const std::vector<Migration> steps{
            {1, "first", "CREATE TABLE a(n INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES(7);"},
            {2, "second",
             "CREATE TABLE b(n INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED) STRICT; INSERT INTO b "
             "VALUES(8);"}};
        auto writer = Connection::open(bench.file(), Connection::Mode::create);
        QCOMPARE(migrate(*writer, bench.file(), steps).error().code, base::ErrorCode::storeDamaged);
        QCOMPARE(**writer->first<int>("PRAGMA user_version"), 1);
        QVERIFY(!writer->inTransaction());
        QVERIFY(!writer->first<int>("SELECT n FROM b"));
    }

    void migrationsAreNumberedWithoutGaps() {
        int expected = 0;
        for (const Migration& step : migrations()) {
            QCOMPARE(step.number, ++expected);
            QVERIFY(!step.name.empty());
        }
        QCOMPARE(schemaNumber(), expected);
    }
};

SAKHI_TEST(TstSchema)
#include "tst_schema.moc"
