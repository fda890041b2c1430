#include "store/AssessmentReader.h"
#include "store/Codes.h"
#include "store/Drafts.h"
#include "store/Lists.h"
#include "store/OpReader.h"
#include "store/UserKeys.h"
#include "support/Fixture.h"
#include "unit/store/RandomHistory.h"
#include "unit/store/StoreBench.h"
#include "wire/OpCodec.h"

#include <map>
#include <set>

using namespace sakhi;
using namespace sakhi::store;
using base::ErrorCode;
using test::RandomHistory;
using test::StoreBench;

class TstWrite : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryOpAsItWas() {
        StoreBench bench;
        const auto store = bench.create();
        const std::vector<wire::OpBody> ops = RandomHistory(3).oneOfEach();
        QVERIFY(bench.write(*store, ops));
        std::size_t at = 0;
        std::set<std::size_t> kinds;
        std::map<domain::GroupId, std::int64_t> last;
        wire::Hlc before;
        QVERIFY(OpReader(store->reader()).all([&](const StoredOp& op) {
            const auto body = wire::decodeBody(op.type, op.body);
            const bool same = body && *body == ops.at(at) && op.stream == wire::streamOf(*body);
            kinds.insert(ops.at(at).index());
            const bool ordered = op.devSeq == ++last[op.stream] && op.commandNo == static_cast<int>(at) &&
                                 before < op.hlc && op.command == bench.lastCommand();
            before = op.hlc;
            ++at;
            return same && ordered;
        }));
        QCOMPARE(at, ops.size());
        QCOMPARE(kinds.size(), std::variant_size_v<wire::OpBody>);
    }

    void signsTheLastOpOfEachStream() {
        StoreBench bench;
        const auto store = bench.create();
        QVERIFY(bench.write(*store, RandomHistory(3).oneOfEach()));
        const auto heads = OpReader(store->reader()).heads();
        QCOMPARE(heads->size(), 2U);
        std::size_t signatures = 0;
        QVERIFY(OpReader(store->reader()).all([&](const StoredOp& op) {
            signatures += op.signature ? 1 : 0;
            return true;
        }));
        QCOMPARE(signatures, heads->size());
    }

    void goesOnWhereItStopped() {
        StoreBench bench;
        RandomHistory history(4);
        {
            const auto store = bench.create();
            QVERIFY(bench.write(*store, {history.next(), history.next()}));
        }
        // The wall clock went back: the hybrid clock does not.
        bench.clock().advance(-86'400'000);
        const auto store = bench.open();
        const wire::Hlc before = *OpReader(store->reader()).newest();
        QVERIFY(bench.write(*store, {history.next()}));
        QVERIFY(before < *OpReader(store->reader()).newest());
        QCOMPARE(Lists(store->reader()).counts()->ops, 3);
    }

    void isSeenOnlyAfterCommit() {
        StoreBench bench;
        const auto store = bench.create();
        RandomHistory history(6);
        auto reader = store->openReader();
        QVERIFY(reader);
        {
            const auto transaction = bench.begin(*store);
            QVERIFY(transaction->append(history.next()));
            QVERIFY(transaction->audit("trial", "group", ""));
            QCOMPARE(Lists(transaction->connection()).counts()->groups, 1);
            QCOMPARE(Lists(*reader).counts()->groups, 0);
            QCOMPARE(store->begin({bench.user(), bench.newId(), bench.clock(), {}}).error().code,
                     ErrorCode::wrongCall);
        }
        // Not committed: rolled back.
        QCOMPARE(Lists(*reader).counts()->groups, 0);
        QCOMPARE(Lists(*reader).counts()->auditRows, 0);
        QVERIFY(!*store->holdsCommand(bench.lastCommand()));
        const auto view = Transaction::begin(*reader, Transaction::Kind::read);
        QCOMPARE(Lists(*reader).counts()->groups, 0);
        QVERIFY(bench.write(*store, {RandomHistory(6).next()}));
        QCOMPARE(Lists(*reader).counts()->groups, 0);
        QCOMPARE(Lists(store->reader()).counts()->groups, 1);
    }

    void refusesADoubledCodeAndADanglingReference() {
        StoreBench bench;
        const auto store = bench.create();
        RandomHistory history(7);
        auto first = std::get<wire::GroupAdded>(history.next());
        QVERIFY(bench.write(*store, {first}));
        auto second = first;
        second.group = {bench.newId()};
        second.code = "g1";
        QCOMPARE(first.code, std::string("G1"));
        QCOMPARE(bench.write(*store, {second}).error().code, ErrorCode::ruleBroken);
        wire::LoanRepaid stray;
        stray.loan = {bench.newId()};
        stray.group = first.group;
        QCOMPARE(bench.write(*store, {stray}).error().code, ErrorCode::ruleBroken);
        QCOMPARE(Lists(store->reader()).counts()->ops, 1);
        QVERIFY(*Codes(store->reader()).group("g1") == first.group);
    }

    void afterAFailureOnlyARollbackIsLeft() {
        StoreBench bench;
        const auto store = bench.create();
        const wire::OpBody group = RandomHistory(7).next();
        const auto transaction = bench.begin(*store);
        QVERIFY(transaction->append(group));
        QVERIFY(!transaction->append(group));
        QCOMPARE(transaction->commit().error().code, ErrorCode::wrongCall);
    }

    void needsTheKeyToAppend() {
        StoreBench bench;
        const auto store = bench.create();
        auto transaction = store->begin({bench.user(), bench.newId(), bench.clock(), {}});
        QVERIFY(transaction);
        QCOMPARE((*transaction)->append(RandomHistory(1).next()).error().code, ErrorCode::wrongCall);
    }

    void looksAnUnknownCommitUp() {
        StoreBench bench;
        const auto store = bench.create();
        QVERIFY(bench.write(*store, {RandomHistory(8).next()}));
        QVERIFY(*store->settleUnknownCommit(bench.lastCommand()));
        QVERIFY(!*store->settleUnknownCommit(bench.newId()));
        // A command without ops counts too.
        const base::Uuid local = bench.newId();
        {
            auto transaction = store->begin({bench.user(), local, bench.clock(), {}});
            QVERIFY((*transaction)->audit("sign_in_failed", "", ""));
            QVERIFY((*transaction)->commit());
        }
        QVERIFY(*store->settleUnknownCommit(local));
        QCOMPARE(Lists(store->reader()).counts()->groups, 1);
    }

    void keepsTheAuditAppendOnly() {
        StoreBench bench;
        const auto store = bench.create();
        QVERIFY(bench.write(*store, {}));
        const auto transaction = bench.begin(*store);
        QCOMPARE(transaction->connection().run("UPDATE audit SET detail = 'x'").error().code,
                 ErrorCode::ruleBroken);
        QCOMPARE(transaction->connection().run("DELETE FROM audit").error().code, ErrorCode::ruleBroken);
        QCOMPARE(transaction->connection()
                     .run("INSERT OR REPLACE INTO audit SELECT seq, at, actor_id, action, subject, 'x', "
                          "prev, hash FROM audit")
                     .error()
                     .code,
                 ErrorCode::ruleBroken);
    }

    void keepsDraftsUntilTheyAreUsed() {
        StoreBench bench;
        const auto store = bench.create();
        const domain::UserId other{bench.newId()};
        const DraftField amount{"amount", {0, {}, {9, 9}}, 5};
        {
            const auto transaction = bench.begin(*store);
            Drafts drafts(transaction->connection());
            QVERIFY(drafts.put(bench.user(), "apply", "m1", {"amount", {0, {}, {1}}, 4}));
            QVERIFY(drafts.put(bench.user(), "apply", "m1", amount));
            QVERIFY(drafts.put(other, "apply", "m1", {"note", {}, 6}));
            QVERIFY(transaction->commit());
        }
        const auto fields = Drafts(store->reader()).load(bench.user(), "apply", "m1");
        QCOMPARE(fields->size(), 1U);
        QVERIFY(fields->front().value == amount.value);
        QCOMPARE(fields->front().at, 5);
        {
            const auto transaction = bench.begin(*store);
            QVERIFY(Drafts(transaction->connection()).clear(bench.user(), "apply", "m1"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(Drafts(store->reader()).load(bench.user(), "apply", "m1")->size(), 0U);
        QCOMPARE(Drafts(store->reader()).load(other, "apply", "m1")->size(), 1U);
    }

    void keepsUserKeysAndFailures() {
        StoreBench bench;
        const auto store = bench.create();
        UserKey key;
        key.user = bench.user();
        key.loginTag = {7, 7, 7};
        key.kdf = "argon2id13";
        key.kdfOps = 3;
        key.kdfBytes = std::int64_t{1} << 32;
        key.salt = {4, 5};
        key.wrappedKey = {1, 2, 3};
        key.changedAt = 11;
        {
            const auto transaction = bench.begin(*store);
            UserKeys keys(transaction->connection());
            QVERIFY(keys.put(key));
            QVERIFY(keys.putLoginState(bench.user(), {3, 120, 99}));
            QVERIFY(transaction->commit());
        }
        UserKeys keys(store->reader());
        const auto found = keys.byLogin(key.loginTag);
        QVERIFY(*found);
        QCOMPARE((*found)->kdf, key.kdf);
        QCOMPARE((*found)->kdfOps, key.kdfOps);
        QCOMPARE((*found)->kdfBytes, key.kdfBytes);
        QVERIFY((*found)->salt == key.salt && (*found)->wrappedKey == key.wrappedKey);
        QVERIFY((*found)->user == bench.user());
        QVERIFY((*found)->recoveryWrapped.empty());
        QVERIFY(*keys.byUser(bench.user()));
        QVERIFY(!*keys.byLogin(Bytes{8}));
        QVERIFY((*keys.loginState(bench.user()) == LoginState{3, 120, 99}));
        QVERIFY((*keys.loginState({bench.newId()}) == LoginState{}));
    }
};

SAKHI_TEST(TstWrite)
#include "tst_write.moc"
