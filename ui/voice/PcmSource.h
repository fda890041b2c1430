#pragma once

#include "base/Result.h"
#include "sound/Pcm.h"

#include <QObject>

namespace sakhi::voice {

/// Where samples come from: a microphone, or a file in tests. Of sound::kRate, mono.
class PcmSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// notFound where there is no device.
    virtual base::Result<void> start() = 0;
    virtual void setPaused(bool paused) = 0;

    /// Hands over what has arrived, then ends.
    virtual void stop() = 0;

Q_SIGNALS:
    void arrived(const sakhi::sound::Samples& samples);
    /// The device or the sound server went away; nothing more will come.
    void lost();
};

}  // namespace sakhi::voice
