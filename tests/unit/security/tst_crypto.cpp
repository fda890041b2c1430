#include "base/Random.h"
#include "security/AuditChain.h"
#include "security/DeviceKey.h"
#include "security/FieldSealer.h"
#include "security/KeyWrap.h"
#include "security/SodiumEntropy.h"
#include "support/Fixture.h"

#include <functional>

using namespace sakhi;
using namespace sakhi::security;
using base::ErrorCode;
using base::SeededEntropy;

namespace {

std::string textOf(const SecretBytes& secret) {
    return {secret.view().begin(), secret.view().end()};
}

FieldPlace placeOf(std::uint8_t row, std::string_view column = "name") {
    FieldPlace place{"member", column, {}};
    place.row.bytes.fill(row);
    return place;
}

}  // namespace

class TstCrypto : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// BLAKE2b-256 of "abc" and of nothing, as b2sum -l 256 gives them.
    void digests() {
        QCOMPARE(toHex(blake2b256(bytesOf("abc"))),
                 std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        QCOMPARE(toHex(blake2b256({})),
                 std::string("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
        DigestStream parts;
        parts.add("a").add("").add("bc");
        QCOMPARE(parts.finish(), blake2b256(bytesOf("abc")));
        const std::vector<std::uint8_t> key(32, 7);
        QVERIFY(DigestStream(key).add("abc").finish() != blake2b256(bytesOf("abc")));
        const Digest zero{};
        std::vector<std::uint8_t> joined(32, 0);
        joined.push_back('x');
        QCOMPARE(chained(zero, bytesOf("x")), blake2b256(joined));
    }

    void hexadecimal() {
        QCOMPARE(toHex(std::vector<std::uint8_t>{0, 0x9f, 0xff}), std::string("009fff"));
        QVERIFY(*fromHex("009FfF") == (std::vector<std::uint8_t>{0, 0x9f, 0xff}));
        QVERIFY(fromHex("")->empty());
        for (const char* bad : {"0", "0g", "00 00", "0x00"}) {
            QVERIFY2(!fromHex(bad), bad);
        }
    }

    void entropyDiffers() {
        SodiumEntropy entropy;
        const SecretBytes one = SecretBytes::random(32, entropy);
        const SecretBytes other = SecretBytes::random(32, entropy);
        QVERIFY(!one.equals(other));
        QVERIFY(one.equals(SecretBytes::copyOf(one.view())));
        SecretBytes moved = SecretBytes::copyOf(one.view());
        const SecretBytes taken = std::move(moved);
        QVERIFY(taken.equals(one));
    }

    void sealsAndOpens() {
        SeededEntropy entropy(1);
        KeyRing keys;
        keys.add(kStoreKeyId, SecretBytes::random(kFieldKeyBytes, entropy));
        const FieldSealer sealer(keys, entropy);
        const std::string clear = "सुनीता देवी";
        const auto sealed = sealer.seal(placeOf(1), clear);
        QVERIFY(sealed);
        QCOMPARE(sealed->bytes.size(), clear.size() + 16);
        QCOMPARE(*sealer.open(placeOf(1), *sealed), clear);
        QVERIFY(sealer.seal(placeOf(1), clear)->nonce != sealed->nonce);
        QVERIFY(sealer.seal(placeOf(1), "")->empty());
        QCOMPARE(*sealer.open(placeOf(1), {}), std::string());
    }

    void opensOnlyWhereItWasSealed() {
        SeededEntropy entropy(2);
        KeyRing keys;
        keys.add(0, SecretBytes::random(kFieldKeyBytes, entropy));
        keys.add(5, SecretBytes::copyOf(keys.find(0)->view()));
        keys.add(6, SecretBytes::random(kFieldKeyBytes, entropy));
        const FieldSealer sealer(keys, entropy);
        const domain::Sealed sealed = *sealer.seal(placeOf(1), "9876500001");
        const auto refused = [&](const FieldPlace& place, const domain::Sealed& value) {
            const auto opened = sealer.open(place, value);
            return !opened && opened.error().code == ErrorCode::storeDamaged;
        };
        QVERIFY(refused(placeOf(2), sealed));
        QVERIFY(refused(placeOf(1, "phone"), sealed));
        domain::Sealed changed = sealed;
        changed.keyId = 5;
        QVERIFY(refused(placeOf(1), changed));
        changed.keyId = 6;
        QVERIFY(refused(placeOf(1), changed));
        for (std::size_t i = 0; i < sealed.bytes.size(); ++i) {
            changed = sealed;
            changed.bytes[i] ^= 1U;
            QVERIFY(refused(placeOf(1), changed));
        }
        changed = sealed;
        changed.nonce[23] ^= 1U;
        QVERIFY(refused(placeOf(1), changed));
        changed = sealed;
        changed.bytes.resize(15);
        QVERIFY(refused(placeOf(1), changed));
        changed.keyId = 7;
        QCOMPARE(sealer.open(placeOf(1), changed).error().code, ErrorCode::notFound);
        QCOMPARE(sealer.seal(placeOf(1), "x", 7).error().code, ErrorCode::notFound);
    }

    void passwordUnwraps() {
        SeededEntropy entropy(3);
        const SecretBytes key = SecretBytes::random(32, entropy);
        const KdfParams kdf = KdfParams::cheapest(entropy);
        const auto wrapped = wrapKey("naya ghar 2026", key, kdf, entropy);
        QVERIFY(wrapped);
        QVERIFY(unwrapKey("naya ghar 2026", *wrapped)->equals(key));
        QCOMPARE(unwrapKey("naya ghar 2027", *wrapped).error().code, ErrorCode::wrongPassword);
        for (std::size_t i = 0; i < wrapped->bytes.size(); i += 7) {
            WrappedKey changed = *wrapped;
            changed.bytes[i] ^= 0x80U;
            QCOMPARE(unwrapKey("naya ghar 2026", changed).error().code, ErrorCode::wrongPassword);
        }
        WrappedKey changed = *wrapped;
        changed.kdf.salt[0] ^= 1U;
        QCOMPARE(unwrapKey("naya ghar 2026", changed).error().code, ErrorCode::wrongPassword);
        changed.kdf.memBytes = 2ULL << 30U;
        QCOMPARE(unwrapKey("naya ghar 2026", changed).error().code, ErrorCode::outOfRange);
        changed.kdf = {};
        changed.kdf.ops = 1000;
        QCOMPARE(unwrapKey("naya ghar 2026", changed).error().code, ErrorCode::outOfRange);
        changed = *wrapped;
        changed.bytes.resize(10);
        QCOMPARE(unwrapKey("naya ghar 2026", changed).error().code, ErrorCode::wrongPassword);
        QCOMPARE(KdfParams{}.ops, 3U);
        QCOMPARE(KdfParams{}.memBytes, std::uint64_t{134'217'728});
    }

    void recoveryCodeUnwraps() {
        SeededEntropy entropy(4);
        const SecretBytes key = SecretBytes::random(32, entropy);
        const RecoveryCode code = RecoveryCode::make(entropy);
        const auto wrapped = wrapKey(code, key, entropy);
        const std::string text = textOf(code.text());
        QCOMPARE(text.size(), std::size_t{39});
        QVERIFY(unwrapKey(*RecoveryCode::parse(text), wrapped)->equals(key));
        QCOMPARE(unwrapKey(RecoveryCode::make(entropy), wrapped).error().code, ErrorCode::wrongPassword);
    }

    void recoveryCodeIsReadTolerantly() {
        SeededEntropy entropy(5);
        for (int i = 0; i < 200; ++i) {
            const RecoveryCode code = RecoveryCode::make(entropy);
            const std::string text = textOf(code.text());
            QVERIFY(text.find_first_of("ILOU") == std::string::npos);
            std::string typed;
            for (const char c : text) {
                typed += c == '0' ? 'o' : c == '1' ? (i % 2 == 0 ? 'l' : 'I') : c == '-' ? ' ' : c;
            }
            for (const std::string& form :
                 {text, typed, QString::fromStdString(typed).toLower().toStdString()}) {
                const auto read = RecoveryCode::parse(form);
                QVERIFY2(read, form.c_str());
                QVERIFY(read->bits().equals(code.bits()));
            }
        }
    }

    void recoveryCodeFindsSlips() {
        SeededEntropy entropy(6);
        const std::string text = textOf(RecoveryCode::make(entropy).text());
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string wrong = text;
            wrong[i] = text[i] == '-' ? '*' : text[i] == '7' ? '8' : '7';
            QVERIFY2(!RecoveryCode::parse(wrong), wrong.c_str());
        }
        QCOMPARE(RecoveryCode::parse(text + "0").error().details.front(), std::string("length"));
        QCOMPARE(RecoveryCode::parse(text.substr(1)).error().details.front(), std::string("length"));
        QCOMPARE(RecoveryCode::parse("U" + text.substr(1)).error().details.front(), std::string("letter"));
        QVERIFY(!RecoveryCode::parse(""));
    }

    /// RFC 8032, 7.1, test 2.
    void signsAsTheStandard() {
        const auto key =
            DeviceKey::fromSeed(*fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        QVERIFY(key);
        QCOMPARE(toHex(key->publicKey()),
                 std::string("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        const std::vector<std::uint8_t> message{0x72};
        const Signature signature = key->sign(message);
        QCOMPARE(toHex(signature),
                 std::string("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(verify(key->publicKey(), message, signature));
        Signature wrong = signature;
        wrong[0] ^= 1U;
        QVERIFY(!verify(key->publicKey(), message, wrong));
        QVERIFY(!verify(key->publicKey(), bytesOf("s"), signature));
        SeededEntropy entropy(7);
        const DeviceKey other = DeviceKey::generate(entropy);
        QVERIFY(!verify(other.publicKey(), message, signature));
        QVERIFY(verify(other.publicKey(), message, other.sign(message)));
        QCOMPARE(DeviceKey::fromSeed(other.seed())->publicKey(), other.publicKey());
        QVERIFY(!DeviceKey::fromSeed(other.seed().first(31)));
    }

    void auditHashCoversEveryPart() {
        AuditEntry entry{4, 1'750'000'000'000, {}, "sign_in", "user", "ok", {}};
        const Digest whole = auditHash(entry);
        QCOMPARE(auditHash(entry), whole);
        const std::vector<std::function<void(AuditEntry&)>> changes{
            [](AuditEntry& e) { e.seq = 5; },
            [](AuditEntry& e) { e.at += 1; },
            [](AuditEntry& e) { e.actor.value.bytes[9] = 1; },
            [](AuditEntry& e) { e.action = "sign_inu", e.subject = "ser"; },
            [](AuditEntry& e) { e.subject = "usero", e.detail = "k"; },
            [](AuditEntry& e) { e.detail = "no"; },
            [](AuditEntry& e) { e.prev[31] = 1; },
        };
        for (const auto& change : changes) {
            AuditEntry other = entry;
            change(other);
            QVERIFY(auditHash(other) != whole);
        }
    }
};

SAKHI_TEST(TstCrypto)
#include "tst_crypto.moc"
