#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace sakhi::voice {

/// The espeak-ng voice of a language of the program; empty where there is none.
QString espeakVoice(const QString& language);

/// Why nothing is read aloud.
enum class ReadProblem { none, noProgram, noVoice, noSound };

/// Reads texts aloud with the program espeak-ng, in the language of the page. The text goes to it by standard
/// input alone: command lines are seen by every user of the computer.
class ReadAloud : public QObject {
    Q_OBJECT

public:
    /// `program` stands in for espeak-ng in tests.
    explicit ReadAloud(QString language, QString program = QStringLiteral("espeak-ng"),
                       QObject* parent = nullptr);
    ~ReadAloud() override;

    /// Stops what is being read, then reads `text`.
    void read(const QString& text);
    /// Reads the last text again; nothing where there was none.
    void repeat();
    void stop();

    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool hasRead() const { return !m_text.isEmpty(); }

Q_SIGNALS:
    /// It begins or ends.
    void changed();
    void failed(sakhi::voice::ReadProblem problem);

private:
    void ended(int exitCode, QProcess::ExitStatus status);

    QString m_language;
    QString m_program;
    QString m_text;
    QProcess m_process;
};

/// The sentence for a problem, with what to do.
QString readProblemText(ReadProblem problem);

}  // namespace sakhi::voice
