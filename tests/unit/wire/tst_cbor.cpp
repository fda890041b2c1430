#include "support/Fixture.h"
#include "wire/CborReader.h"
#include "wire/CborWriter.h"

#include <QByteArray>

#include <cmath>
#include <limits>

using namespace sakhi::wire;

namespace {

std::vector<std::uint8_t> bytesOfHex(const char* hex) {
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

QByteArray hexOf(const std::vector<std::uint8_t>& bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

template <class Read>
bool reads(const char* hex, Read read) {
    const auto bytes = bytesOfHex(hex);
    CborReader in(bytes);
    read(in);
    return in.finished();
}

}  // namespace

class TstCbor : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// Vectors of RFC 8949, appendix A.
    void integersOfTheStandard() {
        const std::pair<std::int64_t, const char*> rows[] = {
            {0, "00"},
            {10, "0a"},
            {23, "17"},
            {24, "1818"},
            {100, "1864"},
            {1000, "1903e8"},
            {1'000'000, "1a000f4240"},
            {1'000'000'000'000, "1b000000e8d4a51000"},
            {-1, "20"},
            {-10, "29"},
            {-100, "3863"},
            {-1000, "3903e7"},
            {std::numeric_limits<std::int64_t>::max(), "1b7fffffffffffffff"},
            {std::numeric_limits<std::int64_t>::min(), "3b7fffffffffffffff"},
        };
        for (const auto& [value, hex] : rows) {
            CborWriter out;
            out.integer(value);
            QCOMPARE(hexOf(out.take()), QByteArray(hex));
            std::int64_t back = 1;
            QVERIFY2(reads(hex, [&back](CborReader& in) { back = in.integer(); }), hex);
            QCOMPARE(back, value);
        }
    }

    void floatsOfTheStandard() {
        const std::pair<double, const char*> rows[] = {
            {0.0, "f90000"},
            {-0.0, "f98000"},
            {1.0, "f93c00"},
            {1.1, "fb3ff199999999999a"},
            {1.5, "f93e00"},
            {65504.0, "f97bff"},
            {100000.0, "fa47c35000"},
            {3.4028234663852886e+38, "fa7f7fffff"},
            {1.0e+300, "fb7e37e43c8800759c"},
            {5.960464477539063e-8, "f90001"},
            {0.00006103515625, "f90400"},
            {-4.0, "f9c400"},
            {-4.1, "fbc010666666666666"},
        };
        for (const auto& [value, hex] : rows) {
            CborWriter out;
            out.real(value);
            QCOMPARE(hexOf(out.take()), QByteArray(hex));
            double back = 7;
            QVERIFY2(reads(hex, [&back](CborReader& in) { back = in.real(); }), hex);
            QCOMPARE(back, value);
            QCOMPARE(std::signbit(back), std::signbit(value));
        }
        // A float in a longer form than it needs, infinity, NaN.
        for (const char* bad : {"fa3f800000", "fb3ff0000000000000", "fb40f86a0000000000", "f97c00", "f97e00",
                                "fa7f800000", "fb7ff8000000000000", "f93c", "fa47c350", "f4"}) {
            QVERIFY2(!reads(bad, [](CborReader& in) { in.real(); }), bad);
        }
    }

    void refusesWhatIsNotCanonical() {
        const auto integer = [](CborReader& in) { in.integer(); };
        // Longer heads than needed, beyond int64, reserved heads, indefinite, tags, another kind, cut, more.
        for (const char* bad : {"1817", "190064", "1a000003e8", "1b00000000000f42", "1b8000000000000000",
                                "3b8000000000000000", "1c", "1f", "c101", "6161", "19", "1903", "0000", ""}) {
            QVERIFY2(!reads(bad, integer), bad);
        }
        const auto text = [](CborReader& in) { in.text(); };
        QVERIFY(reads("6449455446", text));
        QVERIFY(reads("62c3bc", text));
        // Too long, unclean (surrogate, overlong, cut, NUL), bytes for text, indefinite.
        for (const char* bad : {"7803494554", "6549455446", "63eda080", "62c080", "61c3", "6100", "4161",
                                "7f6161ff", "7bffffffffffffffff"}) {
            QVERIFY2(!reads(bad, text), bad);
        }
        const auto boolean = [](CborReader& in) { in.boolean(); };
        QVERIFY(reads("f5", boolean));
        for (const char* bad : {"f6", "f7", "f814", "f815", "01"}) {
            QVERIFY2(!reads(bad, boolean), bad);
        }
    }

    void mapsHaveAscendingKeys() {
        const auto pairs = [](CborReader& in) {
            in.map();
            while (in.more()) {
                in.key();
                in.integer();
            }
            in.close();
        };
        QVERIFY(reads("a0", pairs));
        QVERIFY(reads("a201020304", pairs));
        QVERIFY(reads("a2000217181804", pairs) == false);
        QVERIFY(reads("a20002181804", pairs));
        // Doubled, falling, negative and text keys; more pairs than bytes; fewer; one left.
        for (const char* bad : {"a201020103", "a203040102", "a12002", "a1616102", "bb7fffffffffffffff",
                                "a3010203", "a10102ff", "bf0102ff", "b8020102"}) {
            QVERIFY2(!reads(bad, pairs), bad);
        }
    }

    void arraysEndWhereTheySay() {
        const auto bytes = bytesOfHex("83010203");
        CborReader early(bytes);
        QCOMPARE(early.array(), std::size_t{3});
        early.integer();
        early.close();
        QVERIFY(!early.ok());

        CborReader late(bytes);
        late.array();
        for (int i = 0; i < 3; ++i) {
            late.integer();
        }
        QVERIFY(late.ok() && !late.more());
        late.integer();
        QVERIFY(!late.ok());
        QVERIFY(!reads("9affffffff01", [](CborReader& in) { in.array(); }));
    }

    void depthIsLimited() {
        const auto nest = [](int depth) {
            CborWriter out;
            for (int i = 0; i < depth; ++i) {
                out.array(1);
            }
            out.integer(1);
            const auto bytes = out.take();
            CborReader in(bytes);
            for (int i = 0; i < depth; ++i) {
                in.array();
            }
            if (!in.ok()) {
                return false;
            }
            in.integer();
            for (int i = 0; i < depth; ++i) {
                in.close();
            }
            return in.finished();
        };
        QVERIFY(nest(CborReader::kMaxDepth));
        QVERIFY(!nest(CborReader::kMaxDepth + 1));
        const std::vector<std::uint8_t> deep(100, 0x81);
        CborReader in(deep);
        int opened = 0;
        while (in.array() == 1) {
            ++opened;
        }
        QCOMPARE(opened, CborReader::kMaxDepth);
    }

    void failureStays() {
        const auto bytes = bytesOfHex("820102");
        CborReader in(bytes);
        in.text();
        QVERIFY(!in.ok());
        QCOMPARE(in.array(), std::size_t{0});
        QCOMPARE(in.integer(), 0);
        QVERIFY(!in.more() && !in.finished());
    }
};

SAKHI_TEST(TstCbor)
#include "tst_cbor.moc"
