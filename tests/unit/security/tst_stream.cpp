#include "base/Random.h"
#include "security/SealedStream.h"
#include "support/Fixture.h"

#include <algorithm>

using namespace sakhi;
using namespace sakhi::security;
using base::ErrorCode;
using Bytes = std::vector<std::uint8_t>;

namespace {

base::Uuid owner() {
    base::Uuid id;
    id.bytes.fill(9);
    return id;
}

KeyRing ring(std::uint64_t seed) {
    base::SeededEntropy entropy(seed);
    KeyRing keys;
    keys.add(kStoreKeyId, SecretBytes::random(kFieldKeyBytes, entropy));
    return keys;
}

/// Some bytes that are no run of one value.
Bytes clearBytes(std::size_t size) {
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) {
        out[i] = static_cast<std::uint8_t>(i * 7 + i / 251);
    }
    return out;
}

/// Sealed in two parts, as a recording comes.
Bytes sealed(const KeyRing& keys, const Bytes& clear) {
    auto sealer = StreamSealer::begin(keys, owner());
    Bytes out = sealer->header();
    const std::size_t half = clear.size() / 2;
    for (const Bytes& part : {sealer->seal(ByteView(clear).first(half)),
                              sealer->seal(ByteView(clear).subspan(half)), sealer->end()}) {
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

bool isBeginning(const Bytes& part, const Bytes& whole) {
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

}  // namespace

class TstStream : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole() {
        const KeyRing keys = ring(1);
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kFrameBytes, 3 * kFrameBytes + 5}) {
            const Bytes clear = clearBytes(size);
            const auto opened = openStream(keys, sealed(keys, clear));
            QVERIFY(opened);
            QVERIFY(opened->whole);
            QVERIFY(opened->clear == clear);
            QVERIFY(opened->owner == owner());
        }
    }

    void holdsNothingInClear() {
        const KeyRing keys = ring(1);
        const std::string words = "two sewing machines for the shop";
        const Bytes bytes = sealed(keys, {words.begin(), words.end()});
        QVERIFY(std::ranges::search(bytes, std::string_view("sewing")).empty());
        // The same words are other bytes each time.
        QVERIFY(bytes != sealed(keys, {words.begin(), words.end()}));
    }

    void aCutStreamGivesItsBeginning() {
        const KeyRing keys = ring(1);
        const Bytes clear = clearBytes(300);
        const Bytes bytes = sealed(keys, clear);
        bool half = false;
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto opened = openStream(keys, ByteView(bytes).first(size));
            QVERIFY(!opened || (!opened->whole && isBeginning(opened->clear, clear)));
            half = half || (opened && opened->clear.size() == 150);
        }
        QVERIFY(half);
    }

    void aChangedByteIsNoticed() {
        const KeyRing keys = ring(1);
        const Bytes clear = clearBytes(300);
        Bytes bytes = sealed(keys, clear);
        for (auto& byte : bytes) {
            byte ^= 0x20U;
            const auto opened = openStream(keys, bytes);
            QVERIFY(!opened || (!opened->whole && isBeginning(opened->clear, clear)));
            byte ^= 0x20U;
        }
        bytes.push_back(0);
        QVERIFY(!openStream(keys, bytes)->whole);
    }

    void anotherKeyOpensNothing() {
        const Bytes bytes = sealed(ring(1), clearBytes(40));
        const auto opened = openStream(ring(2), bytes);
        QVERIFY(opened && !opened->whole && opened->clear.empty());
        QCOMPARE(openStream(KeyRing(), bytes).error().code, ErrorCode::notFound);
        QCOMPARE(StreamSealer::begin(KeyRing(), owner()).error().code, ErrorCode::notFound);
    }

    void theOwnerIsReadWithoutAKey() {
        const Bytes bytes = sealed(ring(1), clearBytes(40));
        QVERIFY(*ownerOfStream(bytes) == owner());
        QCOMPARE(ownerOfStream(clearBytes(400)).error().code, ErrorCode::fileDamaged);
        QCOMPARE(ownerOfStream({}).error().code, ErrorCode::fileDamaged);
    }
};

SAKHI_TEST(TstStream)
#include "tst_stream.moc"
