#include "voice/Recorder.h"

#include <QMetaObject>

#include <algorithm>

namespace sakhi::voice {

namespace {

constexpr double kSilenceDb = -70.0;
constexpr qint64 kSilenceMs = 3000;
/// Shorter was a slip of the finger.
constexpr qint64 kLeastMs = 200;
const std::size_t kLongest = sound::toSamples(sound::kLongestNoteMs);

}  // namespace

Recorder::Recorder(SourceMaker source, RecordingMaker keep, QObject* parent)
    : QObject(parent), m_makeSource(std::move(source)), m_keep(std::move(keep)) {}

Recorder::~Recorder() {
    if (m_source != nullptr) {
        m_source->disconnect(this);
    }
}

void Recorder::start() {
    if (isRecording()) {
        return;
    }
    m_problem = RecorderProblem::none;
    m_paused = false;
    m_written = 0;
    m_silent = 0;
    auto source = m_makeSource();
    connect(source.get(), &PcmSource::arrived, this, &Recorder::take);
    connect(source.get(), &PcmSource::lost, this, &Recorder::sourceLost, Qt::QueuedConnection);
    if (!source->start()) {
        m_problem = RecorderProblem::noMicrophone;
        Q_EMIT changed();
        return;
    }
    auto recording = m_keep();
    if (recording) {
        m_recording = std::move(*recording);
        auto opus = sound::OpusWriter::begin([kept = m_recording.get()](std::span<const std::uint8_t> page) {
            return kept->append(page).has_value();
        });
        if (opus) {
            m_opus.emplace(std::move(*opus));
        }
    }
    if (!m_opus) {
        m_problem = RecorderProblem::notKept;
        m_recording.reset();
        source->stop();
    } else {
        m_source = std::move(source);
    }
    Q_EMIT changed();
}

void Recorder::setPaused(bool paused) {
    if (!isRecording() || paused == m_paused) {
        return;
    }
    m_paused = paused;
    m_source->setPaused(paused);
    m_silent = 0;
    Q_EMIT changed();
}

void Recorder::stop() {
    if (!isRecording()) {
        return;
    }
    m_source->stop();
    end();
}

bool Recorder::hearsNothing() const {
    return sound::toMs(m_silent) >= kSilenceMs;
}

void Recorder::take(const sound::Samples& samples) {
    if (m_source == nullptr || !m_opus || m_problem == RecorderProblem::notKept) {
        return;
    }
    const sound::SampleView fitting =
        sound::SampleView(samples).first(std::min(samples.size(), kLongest - m_written));
    m_level = sound::levelOf(samples);
    const bool before = hearsNothing();
    m_silent = m_level < kSilenceDb ? m_silent + samples.size() : 0;
    const bool kept = m_opus->write(fitting).has_value();
    m_written += fitting.size();
    Q_EMIT heard();
    if (hearsNothing() != before) {
        Q_EMIT changed();
    }
    if (!kept) {
        m_problem = RecorderProblem::notKept;
    }
    if (!kept || m_written == kLongest) {
        // Not from within the source's own call.
        QMetaObject::invokeMethod(this, &Recorder::stop, Qt::QueuedConnection);
    }
}

void Recorder::sourceLost() {
    if (isRecording()) {
        m_problem = RecorderProblem::deviceLost;
        end();
    }
}

void Recorder::end() {
    m_source->disconnect(this);
    m_source.release()->deleteLater();
    m_paused = false;
    const bool closed = m_opus->finish().has_value();
    m_opus.reset();
    const auto recording = std::move(m_recording);
    std::optional<domain::Attachment> note;
    if (elapsedMs() < kLeastMs) {
        recording->discard();
    } else if (closed) {
        const auto finished = recording->finish(elapsedMs());
        note = finished ? std::optional(*finished) : std::nullopt;
    }
    if (!note && elapsedMs() >= kLeastMs) {
        m_problem = RecorderProblem::notKept;
    }
    Q_EMIT changed();
    if (note) {
        Q_EMIT this->finished(*note);
    }
}

}  // namespace sakhi::voice
