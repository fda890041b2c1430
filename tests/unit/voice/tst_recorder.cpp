#include "sound/OpusReader.h"
#include "support/Fixture.h"
#include "unit/voice/VoiceRoom.h"
#include "voice/Recorder.h"

#include <QSignalSpy>

using namespace sakhi;
using domain::Attachment;
using test::VoiceRoom;
using voice::Recorder;
using voice::RecorderProblem;

class TstRecorder : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSaid() {
        VoiceRoom room(test::tone(3'000));
        Recorder recorder(room.source(), keeper(room));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.start();
        QVERIFY(recorder.isRecording());
        QTRY_VERIFY(recorder.elapsedMs() >= 2'000);
        QVERIFY(recorder.level() > -40.0);
        QCOMPARE(recorder.leftMs(), sound::kLongestNoteMs - recorder.elapsedMs());
        recorder.stop();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!recorder.isRecording());
        const auto note = finished.front().front().value<Attachment>();
        const auto bytes = room.attachments().open(room.session(), note);
        QVERIFY(bytes);
        QCOMPARE(sound::toMs(sound::readOpus(*bytes)->size()), note.durationMs);
    }

    void stopsByItselfAfterAMinute() {
        VoiceRoom room(test::tone(2'000), 100);
        Recorder recorder(room.source(), keeper(room));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QCOMPARE(finished.front().front().value<Attachment>().durationMs, qint64{sound::kLongestNoteMs});
        QCOMPARE(recorder.leftMs(), 0);
    }

    void aPauseIsNotInTheNote() {
        VoiceRoom room(test::tone(60'000));
        Recorder recorder(room.source(), keeper(room));
        recorder.start();
        QTRY_VERIFY(recorder.elapsedMs() >= 1'000);
        recorder.setPaused(true);
        const qint64 at = recorder.elapsedMs();
        QTest::qWait(100);
        QCOMPARE(recorder.elapsedMs(), at);
        recorder.setPaused(false);
        QTRY_VERIFY(recorder.elapsedMs() > at + 500);
        recorder.stop();
    }

    void silenceIsTold() {
        VoiceRoom room(test::tone(1'000), 20);
        Recorder recorder(room.source(), keeper(room));
        QSignalSpy changed(&recorder, &Recorder::changed);
        recorder.start();
        QVERIFY(!recorder.hearsNothing());
        QTRY_VERIFY(recorder.hearsNothing());
        QVERIFY(recorder.elapsedMs() >= 4'000);
        QVERIFY(recorder.level() < -70.0);
        QCOMPARE(changed.count(), 2);
        recorder.stop();
    }

    void anUnpluggedMicrophoneKeepsWhatWasSaid() {
        VoiceRoom room(test::tone(5'000));
        Recorder recorder(room.source(), keeper(room));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.start();
        QTRY_VERIFY(recorder.elapsedMs() >= 1'000);
        room.unplug();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(recorder.problem(), RecorderProblem::deviceLost);
        QVERIFY(finished.front().front().value<Attachment>().durationMs >= 1'000);
    }

    void withoutAMicrophoneNothingBegins() {
        VoiceRoom room(test::tone(500));
        room.loseMicrophone();
        Recorder recorder(room.source(), keeper(room));
        recorder.start();
        QVERIFY(!recorder.isRecording());
        QCOMPARE(recorder.problem(), RecorderProblem::noMicrophone);
        QCOMPARE(room.files(), 0U);
    }

    void whereNothingCanBeKeptItSaysSo() {
        VoiceRoom room(test::tone(500));
        Recorder recorder(room.source(), [] {
            return base::Result<std::unique_ptr<services::Recording>>(base::fail(base::ErrorCode::storeFull));
        });
        recorder.start();
        QVERIFY(!recorder.isRecording());
        QCOMPARE(recorder.problem(), RecorderProblem::notKept);
    }

    void aSlipLeavesNothing() {
        VoiceRoom room(test::tone(5'000), 1);
        Recorder recorder(room.source(), keeper(room));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.start();
        recorder.stop();
        QCOMPARE(finished.count(), 0);
        QCOMPARE(room.files(), 0U);
    }

    /// The window closes while she speaks: the sealed part stays, and the next start offers it.
    void aRecorderThatGoesAwayLeavesThePart() {
        VoiceRoom room(test::tone(5'000));
        {
            Recorder recorder(room.source(), keeper(room));
            recorder.start();
            QTRY_VERIFY(recorder.elapsedMs() >= 3'000);
        }
        const auto found = room.attachments().leftOver(room.session());
        QVERIFY(found && *found);
        QVERIFY((*found)->durationMs >= 2'000);
    }

private:
    static voice::RecordingMaker keeper(VoiceRoom& room) {
        return [&room] { return room.attachments().record(room.session()); };
    }
};

SAKHI_TEST(TstRecorder)
#include "tst_recorder.moc"
