#include "sound/OpusReader.h"
#include "support/Fixture.h"
#include "support/SampleSound.h"

#include <QDebug>
#include <QFile>

using namespace sakhi;
using namespace sakhi::sound;
using base::ErrorCode;
using test::opusOf;
using test::tone;

class TstOpus : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsLongAndAsLoud() {
        const Samples before = tone(3'000);
        const auto after = readOpus(opusOf(before));
        QVERIFY(after);
        QCOMPARE(after->size(), before.size());
        QVERIFY(std::abs(levelOf(*after) - levelOf(before)) < 1.0);
    }

    void aMinuteIsSmall() {
        const auto file = opusOf(tone(kLongestNoteMs));
        qInfo("a minute: %zu bytes", file.size());
        QVERIFY(file.size() > 60'000 && file.size() < 150 * 1024);
        QCOMPARE(toMs(readOpus(file)->size()), std::int64_t{kLongestNoteMs});
    }

    /// Killed at any moment, at most the last second is lost.
    void withoutItsEndOneSecondAtMostIsLost() {
        for (const int ms : {1'200, 2'000, 3'450, 5'010}) {
            const auto left = readOpus(opusOf(tone(ms), false));
            QVERIFY(left);
            QVERIFY2(toMs(left->size()) > ms - 1'000, qPrintable(QString::number(toMs(left->size()))));
        }
    }

    void longerThanAMinuteIsRefused() {
        const auto read = readOpus(opusOf(tone(kLongestNoteMs + 1'000)));
        QCOMPARE(read.error().code, ErrorCode::ruleBroken);
        QCOMPARE(read.error().details.front(), std::string("voice_length"));
    }

    void whatIsNoOpusIsRefused() {
        QCOMPARE(readOpus({}).error().code, ErrorCode::formatUnknown);
        const std::vector<std::uint8_t> noise(5'000, 0x5a);
        QCOMPARE(readOpus(noise).error().code, ErrorCode::formatUnknown);
        const std::vector<std::uint8_t> large(kLargestNote + 1);
        QCOMPARE(readOpus(large).error().details.front(), std::string("voice_size"));
    }

    /// Cut and altered anywhere, it reads or is refused: it never reads on.
    void damagedFilesAreSurvived() {
        auto file = opusOf(tone(600));
        for (std::size_t size = 0; size < file.size(); size += 7) {
            const auto read = readOpus(std::span(file).first(size));
            QVERIFY(!read || toMs(read->size()) <= 600);
        }
        for (std::size_t at = 0; at < file.size(); at += 5) {
            file[at] ^= 0xffU;
            const auto read = readOpus(file);
            QVERIFY(!read || toMs(read->size()) <= kLongestNoteMs + 100);
            file[at] ^= 0xffU;
        }
    }

    void aPageThatIsNotKeptIsTold() {
        auto writer = OpusWriter::begin([](std::span<const std::uint8_t>) { return false; });
        QVERIFY(writer);
        QCOMPARE(writer->write(tone(2'000)).error().code, ErrorCode::fileUnwritable);
    }

    void withoutSamplesNothingIsWritten() { QVERIFY(opusOf({}).empty()); }

    void levels() {
        QCOMPARE(levelOf({}), -96.0);
        QCOMPARE(levelOf(Samples(100)), -96.0);
        QVERIFY(std::abs(levelOf(Samples(100, 16384)) + 6.02) < 0.01);
        QVERIFY(levelOf(Samples(100, -32768)) < 1e-9);
    }

    void shapes() {
        Samples samples(1'000);
        samples[150] = -32768;
        samples[999] = 16384;
        const auto peaks = peaksOf(samples, 10);
        QCOMPARE(peaks.size(), 10U);
        QCOMPARE(peaks[1], 1.0);
        QCOMPARE(peaks[9], 0.5);
        QCOMPARE(peaks[0], 0.0);
        QCOMPARE(peaksOf({}, 4).size(), 4U);
    }

    void aThirdOfTheSamplesForEngines() {
        QVERIFY((toSixteenKhz(Samples{3, 6, 9, -3, -3, -3, 7}) == Samples{6, -3}));
        QVERIFY(std::abs(levelOf(toSixteenKhz(tone(500))) - levelOf(tone(500))) < 0.5);
    }
};

SAKHI_TEST(TstOpus)
#include "tst_opus.moc"
