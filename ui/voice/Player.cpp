#include "voice/Player.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>

namespace sakhi::voice {

namespace {

constexpr int kTickMs = 50;
/// 100 ms, so that the cursor stands where the sound is.
constexpr qsizetype kSinkBufferBytes = sound::kRate / 5;

}  // namespace

Player::Player(QObject* parent) : QObject(parent) {
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() {
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
    }
}

void Player::setSound(const sound::Samples& samples) {
    if (m_sink) {
        stop();
    }
    m_bytes = QByteArray(reinterpret_cast<const char*>(samples.data()),
                         static_cast<qsizetype>(samples.size() * sizeof(std::int16_t)));
    m_durationMs = sound::toMs(samples.size());
}

bool Player::play() {
    if (m_playing) {
        return true;
    }
    if (m_sink) {
        m_sink->resume();
    } else {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) {
            return false;
        }
        QAudioFormat format;
        format.setSampleRate(sound::kRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_buffer.close();
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(kSinkBufferBytes);
        m_sink->start(&m_buffer);
        if (m_sink->error() == QAudio::OpenError || m_sink->error() == QAudio::FatalError) {
            m_sink.reset();
            return false;
        }
    }
    m_playing = true;
    m_clock.start();
    Q_EMIT changed();
    return true;
}

void Player::pause() {
    if (m_playing) {
        m_sink->suspend();
        m_clock.stop();
        m_playing = false;
        Q_EMIT changed();
    }
}

void Player::stop() {
    if (!m_sink) {
        return;
    }
    m_clock.stop();
    m_sink->stop();
    m_sink.reset();
    m_playing = false;
    setSound({});
    Q_EMIT moved();
    Q_EMIT changed();
}

qint64 Player::positionMs() const {
    return m_sink ? std::min(m_sink->processedUSecs() / 1000, m_durationMs) : 0;
}

void Player::tick() {
    Q_EMIT moved();
    // A sink that holds seconds tells of the end late; one that lost its server tells nothing more.
    if (positionMs() >= m_durationMs || m_sink->state() == QAudio::StoppedState) {
        stop();
    }
}

}  // namespace sakhi::voice
