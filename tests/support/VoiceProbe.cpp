#include "security/SodiumEntropy.h"
#include "services/Workspace.h"
#include "voice/MicrophoneSource.h"
#include "voice/Recorder.h"

#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

/// Records from the computer's microphone into a sample store until it is killed: `voice_probe STORE LOGIN`.
/// Prints the milliseconds that are on their way to the disk, or why it cannot record.
int main(int argc, char** argv) {
    using namespace sakhi;
    const QGuiApplication app(argc, argv);
    if (argc != 3) {
        return 2;
    }
    const base::SystemClock clock;
    security::SodiumEntropy entropy;
    const auto space = services::Workspace::open(argv[1], clock, entropy);
    const auto people = space ? (*space)->auth().samplePeople() : base::fail(space.error());
    for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
        const auto session = (*space)->auth().signInSample(person.id);
        if (person.login != argv[2] || !session) {
            continue;
        }
        voice::Recorder recorder([] { return std::make_unique<voice::MicrophoneSource>(); },
                                 [&] { return (*space)->attachments().record(*session); });
        recorder.start();
        if (recorder.problem() == voice::RecorderProblem::noMicrophone) {
            std::puts("no microphone");
            return 3;
        }
        QObject::connect(&recorder, &voice::Recorder::heard, &app, [&recorder] {
            std::printf("%lld\n", static_cast<long long>(recorder.elapsedMs()));
            std::fflush(stdout);
        });
        return QGuiApplication::exec();
    }
    return 4;
}
