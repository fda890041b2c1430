#pragma once

#include "services/Attachments.h"
#include "support/SampleSound.h"
#include "unit/services/Branch.h"
#include "voice/WavSource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace sakhi::test {

/// Writes samples as a WAV file.
inline bool writeWav(const QString& path, const sound::Samples& samples) {
    QFile file(path);
    const auto number = [](quint32 value, int bytes) {
        QByteArray out(4, '\0');
        qToLittleEndian(value, out.data());
        return out.left(bytes);
    };
    const auto size = static_cast<quint32>(samples.size() * 2);
    return file.open(QIODevice::WriteOnly) &&
           file.write("RIFF" + number(36 + size, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
                      number(1, 2) + number(sound::kRate, 4) + number(sound::kRate * 2, 4) + number(2, 2) +
                      number(16, 2) + "data" + number(size, 4)) > 0 &&
           file.write(reinterpret_cast<const char*>(samples.data()), size) == size;
}

/// A branch, its member geeta at the microphone, and what the microphone hears.
class VoiceRoom {
public:
    explicit VoiceRoom(const sound::Samples& heard, int speed = 10) : m_speed(speed) {
        writeWav(m_folder.filePath(QStringLiteral("heard.wav")), heard);
    }

    /// Makes the source; the last one made can be unplugged.
    std::function<std::unique_ptr<voice::PcmSource>()> source() {
        return [this] {
            auto made =
                std::make_unique<voice::WavSource>(m_folder.filePath(QStringLiteral("heard.wav")), m_speed);
            m_last = made.get();
            return std::unique_ptr<voice::PcmSource>(std::move(made));
        };
    }
    void unplug() { m_last->unplug(); }
    void loseMicrophone() { QFile::remove(m_folder.filePath(QStringLiteral("heard.wav"))); }

    [[nodiscard]] services::Attachments& attachments() { return branch.space().attachments(); }
    [[nodiscard]] services::Session session() { return branch.as("geeta"); }
    [[nodiscard]] std::size_t files() {
        std::error_code none;
        const std::filesystem::directory_iterator all(branch.space().store().file().string() + ".blobs",
                                                      none);
        return static_cast<std::size_t>(std::distance(all, std::filesystem::directory_iterator()));
    }

    Branch branch;

private:
    QTemporaryDir m_folder;
    int m_speed;
    voice::WavSource* m_last{nullptr};
};

}  // namespace sakhi::test
