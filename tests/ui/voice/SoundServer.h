#pragma once

#include "support/Fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

namespace sakhi::test {

/// A PulseAudio of the test's own with a virtual microphone and loudspeaker; ended with the object, by its
/// own process. What is played into the sink "vmic" is what the microphone hears.
class SoundServer {
public:
    SoundServer() {
        const QString socket = m_folder.filePath(QStringLiteral("native"));
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        m_server.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
             QStringLiteral("--use-pid-file=no"), QStringLiteral("--log-level=error"), QStringLiteral("-L"),
             QStringLiteral("module-null-sink sink_name=vmic rate=48000 channels=1"), QStringLiteral("-L"),
             QStringLiteral("module-remap-source master=vmic.monitor source_name=vmic_src"),
             QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=vspk"), QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
        // Monitors are hidden from Qt: the remapped source is its microphone.
        for (int i = 0; i < 50 && !m_ready; ++i) {
            QTest::qWait(100);
            m_ready =
                call(QStringLiteral("pactl"),
                     {QStringLiteral("set-default-source"), QStringLiteral("vmic_src")}) &&
                call(QStringLiteral("pactl"), {QStringLiteral("set-default-sink"), QStringLiteral("vspk")});
        }
    }
    ~SoundServer() {
        m_server.kill();
        m_server.waitForFinished();
    }
    SoundServer(const SoundServer&) = delete;
    SoundServer& operator=(const SoundServer&) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Ends the server, as a crash of it does.
    void crash() {
        m_server.kill();
        m_server.waitForFinished();
    }

    /// Plays a WAV file into the microphone until it ends or the answer is let go.
    [[nodiscard]] std::shared_ptr<QProcess> speak(const QString& wav) const {
        const std::shared_ptr<QProcess> player(new QProcess, [](QProcess* process) {
            process->kill();
            process->waitForFinished();
            delete process;
        });
        player->start(QStringLiteral("paplay"), {QStringLiteral("--device=vmic"), wav});
        return player;
    }

    static bool call(const QString& program, const QStringList& words) {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished(5'000) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    bool m_ready{false};
};

}  // namespace sakhi::test
