#pragma once

#include "voice/PcmSource.h"

#include <QString>
#include <QTimer>

namespace sakhi::voice {

/// A WAV file in the place of a microphone: for tests and measurements, and to record from a file. Plays
/// `speed` times as fast as it was spoken; after its end comes silence, as from a microphone nobody speaks
/// into.
class WavSource : public PcmSource {
    Q_OBJECT

public:
    explicit WavSource(QString file, int speed = 1, QObject* parent = nullptr);

    /// fileNotFound, formatUnknown where it is not 48 kHz, mono, 16 bits.
    base::Result<void> start() override;
    void setPaused(bool paused) override;
    void stop() override;

    /// Ends it as a microphone that is pulled out.
    void unplug();

private:
    void deliver();

    QString m_file;
    sound::Samples m_samples;
    std::size_t m_at{0};
    std::size_t m_step;
    QTimer m_clock;
};

}  // namespace sakhi::voice
