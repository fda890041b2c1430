#include "voice/ReadAloud.h"

#include <QCoreApplication>

#include <array>

namespace sakhi::voice {

namespace {

struct Voice {
    const char* language;
    const char* voice;
};

// espeak-ng 1.51 has no Indian English; the British voice is the nearer of its two.
constexpr std::array<Voice, 7> kVoices{{
    {"en", "en-gb"},
    {"hi", "hi"},
    {"ta", "ta"},
    {"te", "te"},
    {"kn", "kn"},
    {"bn", "bn"},
    {"mr", "mr"},
}};

/// Slower than its usual 175 words a minute: figures are to be understood.
const char* const kWordsAMinute = "140";
constexpr int kEndMs = 500;

}  // namespace

QString espeakVoice(const QString& language) {
    for (const Voice& row : kVoices) {
        if (language == QLatin1String(row.language)) {
            return QString::fromLatin1(row.voice);
        }
    }
    return {};
}

ReadAloud::ReadAloud(QString language, QString program, QObject* parent)
    : QObject(parent), m_language(std::move(language)), m_program(std::move(program)) {
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::started, this, &ReadAloud::changed);
    connect(&m_process, &QProcess::finished, this, &ReadAloud::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(ReadProblem::noProgram);
            Q_EMIT changed();
        }
    });
}

ReadAloud::~ReadAloud() {
    m_process.disconnect(this);
    stop();
}

void ReadAloud::read(const QString& text) {
    stop();
    m_text = text;
    const QString voice = espeakVoice(m_language);
    if (voice.isEmpty()) {
        Q_EMIT failed(ReadProblem::noVoice);
        return;
    }
    m_process.start(m_program,
                    {QStringLiteral("--stdin"), QStringLiteral("-b"), QStringLiteral("1"),
                     QStringLiteral("-s"), QString::fromLatin1(kWordsAMinute), QStringLiteral("-v"), voice});
    m_process.write(text.toUtf8());
    m_process.closeWriteChannel();
}

void ReadAloud::repeat() {
    if (hasRead()) {
        read(m_text);
    }
}

void ReadAloud::stop() {
    if (!isReading()) {
        return;
    }
    // It has nothing to save; its loudspeaker is let go with it.
    m_process.kill();
    m_process.waitForFinished(kEndMs);
}

bool ReadAloud::isReading() const {
    return m_process.state() != QProcess::NotRunning;
}

void ReadAloud::ended(int exitCode, QProcess::ExitStatus status) {
    if (status == QProcess::NormalExit && exitCode != 0) {
        const bool voice = m_process.readAllStandardError().contains("voice");
        Q_EMIT failed(voice ? ReadProblem::noVoice : ReadProblem::noSound);
    }
    Q_EMIT changed();
}

QString readProblemText(ReadProblem problem) {
    const auto say = [](const char* words) { return QCoreApplication::translate("ReadAloud", words); };
    switch (problem) {
        case ReadProblem::none:
            return {};
        case ReadProblem::noProgram:
            return say(QT_TRANSLATE_NOOP(
                "ReadAloud", "Nothing can be read aloud: the program espeak-ng is not installed."));
        case ReadProblem::noVoice:
            return say(
                QT_TRANSLATE_NOOP("ReadAloud", "There is no voice for this language on this computer."));
        case ReadProblem::noSound:
            return say(QT_TRANSLATE_NOOP("ReadAloud", "Nothing can be heard: check the loudspeaker."));
    }
    return {};
}

}  // namespace sakhi::voice
