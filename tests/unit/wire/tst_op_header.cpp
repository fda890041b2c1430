#include "support/Fixture.h"
#include "wire/OpHeader.h"

#include <QCborArray>
#include <QCborValue>

#include <functional>

using namespace sakhi;
using namespace sakhi::wire;

namespace {

OpHeader sample() {
    OpHeader header;
    header.device.value.bytes.fill(1);
    header.group.value.bytes.fill(2);
    header.devSeq = 7;
    header.type = "loan_repaid";
    header.schemaV = 1;
    header.hlc = Hlc::of(1'750'000'000'000, 3);
    header.actor.value.bytes.fill(3);
    header.cmdId.bytes.fill(4);
    header.cmdNo = 2;
    return header;
}

}  // namespace

class TstOpHeader : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void canonicalBytesAreTheArray() {
        const std::vector<std::uint8_t> body{0xa0};
        const auto bytes = canonicalOp(sample(), body);
        const QCborArray array = QCborValue::fromCbor(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                                 static_cast<qsizetype>(bytes.size())))
                                     .toArray();
        QCOMPARE(array.size(), 11);
        QCOMPARE(array[0].toString(), QStringLiteral("sakhi-op-1"));
        QCOMPARE(array[1].toByteArray(), QByteArray(16, 1));
        QCOMPARE(array[2].toByteArray(), QByteArray(16, 2));
        QCOMPARE(array[3].toInteger(), 7);
        QCOMPARE(array[4].toString(), QStringLiteral("loan_repaid"));
        QCOMPARE(array[6].toInteger(), (1'750'000'000'000 << 16) + 3);
        QCOMPARE(array[9].toInteger(), 2);
        QCOMPARE(array[10].toByteArray(), QByteArray("\xa0"));
    }

    void everyPartCounts() {
        const std::vector<std::uint8_t> body{0xa0};
        const auto bytes = canonicalOp(sample(), body);
        const std::vector<std::function<void(OpHeader&)>> changes{
            [](OpHeader& h) { h.device.value.bytes[0] = 9; },
            [](OpHeader& h) { h.group.value.bytes[15] = 9; },
            [](OpHeader& h) { h.devSeq = 8; },
            [](OpHeader& h) { h.type = "loan_repai"; },
            [](OpHeader& h) { h.schemaV = 2; },
            [](OpHeader& h) { h.hlc.value += 1; },
            [](OpHeader& h) { h.actor.value.bytes[0] = 9; },
            [](OpHeader& h) { h.cmdId.bytes[0] = 9; },
            [](OpHeader& h) { h.cmdNo = 3; }};
        for (const auto& change : changes) {
            OpHeader other = sample();
            change(other);
            QVERIFY(canonicalOp(other, body) != bytes);
        }
        QVERIFY(canonicalOp(sample(), std::vector<std::uint8_t>{0xa1}) != bytes);
    }

    void clockNeverGoesBack() {
        Hlc clock;
        clock = clock.tick(1000);
        QCOMPARE(clock, Hlc::of(1000, 0));
        clock = clock.tick(1000);
        QCOMPARE(clock, Hlc::of(1000, 1));
        clock = clock.tick(400);
        QCOMPARE(clock, Hlc::of(1000, 2));
        clock = clock.tick(1001);
        QCOMPARE(clock, Hlc::of(1001, 0));
        QCOMPARE(clock.ms(), 1001);
        QCOMPARE(Hlc::of(5, 0xffff).tick(5), Hlc::of(6, 0));
        QCOMPARE(Hlc{}.tick(-5), (Hlc{1}));
        QVERIFY(Hlc{}.tick(std::numeric_limits<base::InstantMs>::max()).ms() > 0);
        QCOMPARE(Hlc::of(10, 4).merge(Hlc::of(20, 7), 15), Hlc::of(20, 8));
        QCOMPARE(Hlc::of(10, 4).merge(Hlc::of(9, 7), 15), Hlc::of(15, 0));
    }
};

SAKHI_TEST(TstOpHeader)
#include "tst_op_header.moc"
