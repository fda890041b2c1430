#pragma once

#include "voice/PcmSource.h"

#include <memory>

class QAudioSource;
class QIODevice;

namespace sakhi::voice {

/// The microphone that the computer calls its own. Devices are asked for when recording begins: nothing is
/// opened before.
class MicrophoneSource : public PcmSource {
    Q_OBJECT

public:
    explicit MicrophoneSource(QObject* parent = nullptr);
    ~MicrophoneSource() override;

    base::Result<void> start() override;
    void setPaused(bool paused) override;
    void stop() override;

private:
    void deliver();

    std::unique_ptr<QAudioSource> m_source;
    QIODevice* m_device{nullptr};
    QByteArray m_half;
    bool m_ending{false};
};

}  // namespace sakhi::voice
