#include "store/Check.h"
#include "support/Fixture.h"
#include "unit/store/RandomHistory.h"
#include "unit/store/StoreBench.h"

#include <random>

using namespace sakhi;
using namespace sakhi::store;
using test::RandomHistory;
using test::StoreBench;

namespace {

/// Writes a history of commands of one to five ops; commands now and then fail on purpose and leave nothing.
bool writeHistory(StoreBench& bench, Store& store, std::uint64_t seed, int commands) {
    RandomHistory history(seed);
    base::Random random(seed);
    for (int i = 0; i < commands; ++i) {
        std::vector<wire::OpBody> ops;
        for (std::uint64_t k = random.below(5); k < 5; ++k) {
            ops.push_back(history.next());
        }
        bench.clock().advance(static_cast<base::InstantMs>(random.below(100'000)));
        if (!bench.write(store, ops)) {
            return false;
        }
    }
    return true;
}

/// A closed store with records that is brought back before each tampering.
class Tampering {
public:
    Tampering() {
        const auto store = m_bench.create();
        m_whole = m_bench.file();
        m_whole += ".whole";
        m_ready = store && writeHistory(m_bench, *store, 21, 30) && store->close();
        std::filesystem::copy_file(m_bench.file(), m_whole);
    }

    /// What the check says after `sql` was run behind the store's back.
    std::vector<Finding> findings(const char* sql) {
        std::filesystem::copy_file(m_whole, m_bench.file(),
                                   std::filesystem::copy_options::overwrite_existing);
        if (!m_ready || !test::tamper(m_bench.file(), sql)) {
            return {};
        }
        const auto store = m_bench.open();
        auto found = checkAll(store->reader(), store->device());
        return found ? *found : std::vector<Finding>();
    }

private:
    StoreBench m_bench;
    std::filesystem::path m_whole;
    bool m_ready{false};
};

}  // namespace

class TstCheck : public test::Fixture {
    Q_OBJECT

    std::unique_ptr<Tampering> m_tampering;

private Q_SLOTS:
    void initTestCase() { m_tampering = std::make_unique<Tampering>(); }

    /// SYNC.md 2.12, I11.
    void rebuildEqualsTheIncremental() {
        const std::uint64_t drawn = std::random_device{}();
        qInfo("random seed %llu", static_cast<unsigned long long>(drawn));
        for (const std::uint64_t seed : {std::uint64_t{1}, std::uint64_t{2}, drawn}) {
            StoreBench bench(seed);
            const auto store = bench.create();
            QVERIFY(writeHistory(bench, *store, seed, 150));
            const auto found = checkAll(store->reader(), store->device());
            QVERIFY(found);
            for (const Finding& finding : *found) {
                QFAIL((std::string(base::keyOf(finding.kind)) + " " + finding.where + " " + finding.detail)
                          .c_str());
            }
        }
    }

    void findsWhatWasTamperedWith_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const char* sql, const char* kind) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(kind);
        };
        row("a changed op", "UPDATE op SET body = (SELECT body FROM op WHERE op_no = 5) WHERE op_no = 4",
            "op_changed");
        row("a changed actor", "UPDATE op SET actor_id = zeroblob(16) WHERE op_no = 3", "op_changed");
        row("a removed op", "DELETE FROM op WHERE op_no = 3", "op_missing");
        row("a removed end",
            "DELETE FROM op WHERE op_no = (SELECT max(op_no) FROM op WHERE group_id = (SELECT group_id FROM "
            "stream WHERE group_id <> zeroblob(16) AND last_seq > 1 ORDER BY last_seq DESC LIMIT 1))",
            "head_wrong");
        row("a removed stream", "DELETE FROM op WHERE group_id = (SELECT max(group_id) FROM stream)",
            "op_missing");
        row("a removed signature", "UPDATE op SET sig = NULL", "head_wrong");
        row("a forged signature", "UPDATE op SET sig = zeroblob(64) WHERE sig IS NOT NULL", "head_wrong");
        row("a moved head", "UPDATE stream SET last_seq = last_seq + 1", "head_wrong");
        row("a changed audit entry",
            "DROP TRIGGER audit_keeps; UPDATE audit SET detail = 'nothing' WHERE seq = 4", "audit_changed");
        row("a removed audit entry", "DROP TRIGGER audit_stays; DELETE FROM audit WHERE seq = 4",
            "audit_missing");
        row("a changed amount",
            "UPDATE loan SET principal_paise = principal_paise + 1 WHERE code = (SELECT min(code) FROM loan)",
            "projection_differs");
        row("a removed row", "DELETE FROM meeting_line WHERE line_no = 1", "projection_differs");
        row("an added row",
            "INSERT INTO app_user SELECT randomblob(16), 99, NULL, NULL, 'manager', 1, 0, NULL",
            "projection_differs");
        row("a dangling row", "PRAGMA foreign_keys = OFF; DELETE FROM grp WHERE code = 'G1'",
            "dangling_reference");
        row("an unreadable op", "UPDATE op SET body = x'ff' WHERE op_no = 4", "op_unreadable");
    }

    void findsWhatWasTamperedWith() {
        QFETCH(const QString, sql);
        QFETCH(const QString, kind);
        const auto found = m_tampering->findings(sql.toUtf8().constData());
        QStringList kinds;
        for (const Finding& finding : found) {
            const auto key = base::keyOf(finding.kind);
            kinds << QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        }
        QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(QLatin1Char(' '))));
    }

    void namesTheRowThatDiffers() {
        const auto only = [&](const char* sql) {
            const auto found = m_tampering->findings(sql);
            return found.size() == 1 ? found.front().where.substr(0, found.front().where.find(' ')) + ": " +
                                           found.front().detail
                                     : std::to_string(found.size()) + " findings";
        };
        QCOMPARE(only("UPDATE loan SET principal_paise = 1 WHERE code = (SELECT min(code) FROM loan)"),
                 std::string("loan: changed"));
        QCOMPARE(
            only("DELETE FROM opening_saving WHERE member_id = (SELECT min(member_id) FROM opening_saving)"),
            std::string("opening_saving: missing"));
        QCOMPARE(only("INSERT INTO app_user SELECT zeroblob(16), 99, NULL, NULL, 'manager', 1, 0, NULL"),
                 std::string("app_user: not in the ops"));
    }

    void canBeStopped() {
        StoreBench bench;
        const auto store = bench.create();
        QVERIFY(writeHistory(bench, *store, 3, 5));
        const auto stopped =
            compareRebuild(store->reader(), [](std::int64_t done, std::int64_t) { return done < 2; });
        QCOMPARE(stopped.error().code, base::ErrorCode::cancelled);
    }
};

SAKHI_TEST(TstCheck)
#include "tst_check.moc"
