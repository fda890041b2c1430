#pragma once

#include "sound/Pcm.h"

#include <QBuffer>
#include <QObject>
#include <QTimer>

#include <memory>

class QAudioSink;

namespace sakhi::voice {

/// Plays one sound over the loudspeaker that the computer calls its own; devices are asked for when playing
/// begins.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(QObject* parent = nullptr);
    ~Player() override;

    void setSound(const sound::Samples& samples);

    /// From where it was paused, else from the beginning. False where the computer has no loudspeaker.
    bool play();
    void pause();
    /// Ends, and lets the sound go.
    void stop();

    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] qint64 positionMs() const;
    /// 0 while there is no sound.
    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }

Q_SIGNALS:
    /// It plays, pauses, stopped or came to its end.
    void changed();
    /// Twenty times a second while it plays.
    void moved();

private:
    void tick();

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_clock;
    qint64 m_durationMs{0};
    bool m_playing{false};
};

}  // namespace sakhi::voice
