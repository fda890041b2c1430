#include "voice/MicrophoneSource.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QMediaDevices>

#include <cstring>

namespace sakhi::voice {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// 50 ms: Qt's own choice lets the first sound wait for two seconds.
constexpr qsizetype kBufferBytes = 4800;

}  // namespace

MicrophoneSource::MicrophoneSource(QObject* parent) : PcmSource(parent) {}

MicrophoneSource::~MicrophoneSource() {
    m_ending = true;
}

Result<void> MicrophoneSource::start() {
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    QAudioFormat format;
    format.setSampleRate(sound::kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        return fail(ErrorCode::notFound, "microphone");
    }
    m_source = std::make_unique<QAudioSource>(device, format);
    m_source->setBufferSize(kBufferBytes);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && !m_ending) {
            Q_EMIT lost();
        }
    });
    m_device = m_source->start();
    if (m_device == nullptr || m_source->error() != QAudio::NoError) {
        m_ending = true;
        return fail(ErrorCode::notFound, "microphone");
    }
    connect(m_device, &QIODevice::readyRead, this, &MicrophoneSource::deliver);
    return {};
}

void MicrophoneSource::setPaused(bool paused) {
    if (paused) {
        deliver();
        m_source->suspend();
    } else {
        m_source->resume();
    }
}

void MicrophoneSource::stop() {
    if (m_source == nullptr) {
        return;
    }
    // What stands in the device's buffer is lost by stop().
    deliver();
    m_ending = true;
    m_source->stop();
}

void MicrophoneSource::deliver() {
    if (m_device == nullptr || !m_device->isOpen()) {
        return;
    }
    QByteArray bytes = m_half + m_device->readAll();
    m_half = bytes.right(bytes.size() % 2);
    sound::Samples samples(static_cast<std::size_t>(bytes.size() / 2));
    if (!samples.empty()) {
        std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
        Q_EMIT arrived(samples);
    }
}

}  // namespace sakhi::voice
