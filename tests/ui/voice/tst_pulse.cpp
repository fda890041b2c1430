#include "sound/OpusReader.h"
#include "support/Fixture.h"
#include "ui/voice/SoundServer.h"
#include "unit/voice/VoiceRoom.h"
#include "voice/VoiceNote.h"

#include <QAbstractButton>
#include <QAudioDevice>
#include <QLabel>
#include <QMediaDevices>
#include <QRegularExpression>

using namespace sakhi;
using test::SoundServer;
using test::VoiceRoom;
using voice::VoiceNote;

namespace {

QAbstractButton* button(const QWidget& form, const char* begin) {
    for (auto* child : form.findChildren<QAbstractButton*>()) {
        const QString name = child->accessibleName().isEmpty() ? child->text().remove(QLatin1Char('&'))
                                                               : child->accessibleName();
        if (child->isVisibleTo(&form) && name.startsWith(QLatin1String(begin))) {
            return child;
        }
    }
    return nullptr;
}

/// The last figure that a program printed; the one before where nothing new came.
qint64 newest(QProcess& process, qint64& figure) {
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    // What follows the last line end is half a figure.
    figure = lines.size() > 1 ? lines[lines.size() - 2].toLongLong() : figure;
    return figure;
}

}  // namespace

/// With real sound devices, as far as a machine without any can have them.
class TstPulse : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<SoundServer>();
        QVERIFY(m_server->isReady());
        m_said = m_folder.filePath(QStringLiteral("said.wav"));
        QVERIFY(
            SoundServer::call(QStringLiteral("espeak-ng"),
                              {QStringLiteral("-v"), QStringLiteral("en-gb"), QStringLiteral("-w"), m_said,
                               QStringLiteral("I want to buy two sewing machines for the shop, and thread, "
                                              "and cloth, and a table to cut on.")}));
    }
    void cleanupTestCase() { m_server.reset(); }

    void speaksRecordsAndListens() {
        QVERIFY(!QMediaDevices::defaultAudioInput().isNull());
        VoiceRoom room({});
        VoiceNote form(m_theme, room.attachments(), room.session());
        form.show();
        const auto speaking = m_server->speak(m_said);
        QTest::mouseClick(button(form, "Record"), Qt::LeftButton);
        QTRY_VERIFY(form.recorder().elapsedMs() >= 2'500);
        QTest::mouseClick(button(form, "Stop"), Qt::LeftButton);
        QVERIFY(form.note());
        const auto bytes = room.attachments().open(room.session(), *form.note());
        const auto samples = sound::readOpus(*bytes);
        QVERIFY2(sound::levelOf(*samples) > -45.0, "the microphone heard nothing");
        auto* play = button(form, "Play");
        QTRY_VERIFY(play->isEnabled());
        QTest::mouseClick(play, Qt::LeftButton);
        const auto* player = form.findChild<voice::NotePlayer*>();
        QTRY_VERIFY(player->player().isPlaying());
        QTRY_VERIFY(player->player().positionMs() > 300);
        QTRY_VERIFY(form.findChild<voice::Waveform*>()->played() > 0.05);
        QTest::mouseClick(button(form, "Pause"), Qt::LeftButton);
        QVERIFY(!player->player().isPlaying());
        QTest::mouseClick(button(form, "Play"), Qt::LeftButton);
        // It comes to its end by itself.
        QTRY_VERIFY_WITH_TIMEOUT(!player->player().isPlaying(), 20'000);
        QTRY_COMPARE(player->player().positionMs(), 0);
    }

    /// kill -9 while she speaks: at most a second is lost, and what is left is offered and plays.
    void aKilledProgramLosesASecondAtMost() {
        VoiceRoom room({});
        const auto store = QString::fromStdString(room.branch.space().store().file().string());
        room.branch.keep();
        const QString copy = m_folder.filePath(QStringLiteral("killed.db"));
        QVERIFY(QFile::copy(QString(store).replace(QStringLiteral("branch.db"), QStringLiteral("kept.db")),
                            copy));
        const auto speaking = m_server->speak(m_said);
        QProcess probe;
        probe.start(QStringLiteral(SAKHI_VOICE_PROBE), {copy, QStringLiteral("geeta")});
        qint64 recorded = 0;
        QTRY_VERIFY_WITH_TIMEOUT(newest(probe, recorded) >= 3'500, 20'000);
        probe.kill();
        QVERIFY(probe.waitForFinished());
        QCOMPARE(probe.exitStatus(), QProcess::CrashExit);
        newest(probe, recorded);
        const base::SystemClock clock;
        auto space = services::Workspace::open(copy.toStdString(), clock, m_entropy, test::cheapKdf());
        QVERIFY(space);
        const auto people = (*space)->auth().samplePeople();
        const auto geeta = std::ranges::find(*people, "geeta", &services::SamplePerson::login);
        const auto session = (*space)->auth().signInSample(geeta->id);
        const auto found = (*space)->attachments().leftOver(*session);
        QVERIFY(found && *found);
        qInfo("recorded %lld ms, left %lld ms", static_cast<long long>(recorded),
              static_cast<long long>((*found)->durationMs));
        QVERIFY((*found)->durationMs > recorded - 1'000);
        const auto bytes = (*space)->attachments().open(*session, **found);
        QVERIFY(sound::levelOf(*sound::readOpus(*bytes)) > -45.0);
    }

    void aComputerWithoutSoundSaysSo() {
        VoiceRoom room({});
        room.branch.keep();
        const QString store = QString::fromStdString(room.branch.space().store().file().string())
                                  .replace(QStringLiteral("branch.db"), QStringLiteral("kept.db"));
        QProcess probe;
        QProcessEnvironment none = QProcessEnvironment::systemEnvironment();
        none.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:/nowhere"));
        probe.setProcessEnvironment(none);
        probe.start(QStringLiteral(SAKHI_VOICE_PROBE), {store, QStringLiteral("geeta")});
        QVERIFY(probe.waitForFinished(20'000));
        QCOMPARE(probe.readAllStandardOutput().trimmed(), QByteArray("no microphone"));
        QCOMPARE(probe.exitCode(), 3);
    }

    /// Last of all: the sound server goes away while she speaks.
    void theServersEndKeepsWhatWasSaid() {
        VoiceRoom room({});
        VoiceNote form(m_theme, room.attachments(), room.session());
        form.show();
        QTest::mouseClick(button(form, "Record"), Qt::LeftButton);
        QTRY_VERIFY(form.recorder().elapsedMs() >= 1'000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Connection terminated")));
        m_server->crash();
        QTRY_VERIFY_WITH_TIMEOUT(form.note(), 10'000);
        QCOMPARE(form.recorder().problem(), voice::RecorderProblem::deviceLost);
        QVERIFY(form.note()->durationMs >= 900);
    }

private:
    theme::Theme m_theme;
    base::SeededEntropy m_entropy{5};
    QTemporaryDir m_folder;
    QString m_said;
    std::unique_ptr<SoundServer> m_server;
};

SAKHI_TEST(TstPulse)
#include "tst_pulse.moc"
