#include "security/SodiumEntropy.h"
#include "services/Workspace.h"
#include "voice/Recorder.h"
#include "voice/WavSource.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <chrono>
#include <cstdio>

namespace {

double cpuSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

}  // namespace

/// Records one minute of a WAV file (48 kHz, mono) as it is spoken, sealed into a store: bytes of the note
/// and share of a core. `bench_voice SPEECH.wav`
int main(int argc, char** argv) {
    using namespace sakhi;
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        return 2;
    }
    const QTemporaryDir folder;
    const base::SystemClock clock;
    security::SodiumEntropy entropy;
    auto made = services::AuthService::createSampleStore(
        folder.filePath(QStringLiteral("voice.sakhi")).toStdString(), "Voice", clock, entropy);
    if (!made) {
        return 1;
    }
    services::Attachments attachments(*made->store, clock, entropy);
    voice::Recorder recorder(
        [argv] { return std::make_unique<voice::WavSource>(QString::fromLocal8Bit(argv[1])); },
        [&] { return attachments.record(made->founder); });
    domain::Attachment note;
    QObject::connect(&recorder, &voice::Recorder::finished, &app, [&note](const domain::Attachment& kept) {
        note = kept;
        QCoreApplication::quit();
    });
    const double before = cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    recorder.start();
    if (!recorder.isRecording()) {
        std::puts("no WAV file of 48 kHz, mono, 16 bits");
        return 1;
    }
    QCoreApplication::exec();
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double used = cpuSeconds() - before;
    std::printf("%.1f s recorded: %lld bytes sealed, %.2f s of CPU = %.2f %% of a core\n",
                static_cast<double>(note.durationMs) / 1000, static_cast<long long>(note.size), used,
                100 * used / wall);
    return 0;
}
