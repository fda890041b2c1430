#pragma once

#include "services/Attachments.h"
#include "sound/OpusWriter.h"
#include "voice/PcmSource.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sakhi::voice {

/// Makes the source of a recording; a new one for each.
using SourceMaker = std::function<std::unique_ptr<PcmSource>()>;

/// Where a recording is kept while it grows.
using RecordingMaker = std::function<base::Result<std::unique_ptr<services::Recording>>()>;

/// What kept a recording from beginning, or ended it early.
enum class RecorderProblem { none, noMicrophone, deviceLost, notKept };

/// Records one voice note at a time: at most sound::kLongestNoteMs, then it stops by itself. Every half
/// second is sealed and kept as it comes; a recorder that goes away while it records leaves it for recovery.
class Recorder : public QObject {
    Q_OBJECT

public:
    Recorder(SourceMaker source, RecordingMaker keep, QObject* parent = nullptr);
    ~Recorder() override;

    /// Begins; changed() follows, with a problem() where it could not.
    void start();
    void setPaused(bool paused);

    /// Ends; finished() follows where there is something to hear.
    void stop();

    [[nodiscard]] bool isRecording() const { return m_source != nullptr; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] RecorderProblem problem() const { return m_problem; }
    [[nodiscard]] qint64 elapsedMs() const { return sound::toMs(m_written); }
    [[nodiscard]] qint64 leftMs() const { return sound::kLongestNoteMs - elapsedMs(); }

    /// Loudness of what came last, dB of full scale.
    [[nodiscard]] double level() const { return m_level; }

    /// True where nothing but silence came for three seconds: the microphone is off, or another device.
    [[nodiscard]] bool hearsNothing() const;

Q_SIGNALS:
    /// It began, paused, ended, met a problem, or hears (or no longer hears) nothing.
    void changed();
    /// More was heard: time and level are other than before.
    void heard();
    void finished(const sakhi::domain::Attachment& note);

private:
    void take(const sound::Samples& samples);
    void sourceLost();
    void end();

    SourceMaker m_makeSource;
    RecordingMaker m_keep;
    std::unique_ptr<services::Recording> m_recording;
    std::optional<sound::OpusWriter> m_opus;
    std::unique_ptr<PcmSource> m_source;
    RecorderProblem m_problem{RecorderProblem::none};
    bool m_paused{false};
    std::size_t m_written{0};
    std::size_t m_silent{0};
    double m_level{0.0};
};

}  // namespace sakhi::voice
