#include "voice/WavSource.h"

#include <QFile>
#include <QtEndian>

#include <cstring>

namespace sakhi::voice {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kTickMs = 20;
constexpr qsizetype kHead = 12;
constexpr qsizetype kChunk = 8;

quint32 number(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

bool isOurs(const QByteArray& format) {
    return format.size() >= 16 && qFromLittleEndian<quint16>(format.constData()) == 1 &&
           qFromLittleEndian<quint16>(format.constData() + 2) == 1 && number(format, 4) == sound::kRate &&
           qFromLittleEndian<quint16>(format.constData() + 14) == 16;
}

/// The samples of a RIFF/WAVE file: its chunks "fmt " and "data".
Result<sound::Samples> samplesOf(const QByteArray& bytes) {
    if (bytes.size() < kHead || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE") {
        return fail(ErrorCode::formatUnknown, "wav");
    }
    bool known = false;
    for (qsizetype at = kHead; at + kChunk <= bytes.size();) {
        const QByteArray name = bytes.mid(at, 4);
        const QByteArray body = bytes.mid(at + kChunk, static_cast<qsizetype>(number(bytes, at + 4)));
        if (name == "fmt ") {
            known = isOurs(body);
        }
        if (name == "data" && known) {
            sound::Samples out(static_cast<std::size_t>(body.size() / 2));
            std::memcpy(out.data(), body.constData(), out.size() * 2);
            return out;
        }
        at += kChunk + body.size() + body.size() % 2;
    }
    return fail(ErrorCode::formatUnknown, "wav");
}

}  // namespace

WavSource::WavSource(QString file, int speed, QObject* parent)
    : PcmSource(parent),
      m_file(std::move(file)),
      m_step(sound::toSamples(kTickMs) * static_cast<std::size_t>(speed)) {
    m_clock.setInterval(kTickMs);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &WavSource::deliver);
}

Result<void> WavSource::start() {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::fileNotFound, "wav");
    }
    auto samples = samplesOf(file.readAll());
    if (!samples) {
        return fail(samples.error());
    }
    m_samples = std::move(*samples);
    m_clock.start();
    return {};
}

void WavSource::setPaused(bool paused) {
    if (paused) {
        m_clock.stop();
    } else {
        m_clock.start();
    }
}

void WavSource::stop() {
    m_clock.stop();
}

void WavSource::unplug() {
    m_clock.stop();
    Q_EMIT lost();
}

void WavSource::deliver() {
    sound::Samples block(m_step);
    for (std::size_t i = 0; i < m_step && m_at < m_samples.size(); ++i) {
        block[i] = m_samples[m_at++];
    }
    Q_EMIT arrived(block);
}

}  // namespace sakhi::voice
