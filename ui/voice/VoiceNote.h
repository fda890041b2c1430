#pragma once

#include "voice/NotePlayer.h"
#include "voice/Recorder.h"
#include "voice/SpeechEngine.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;

namespace sakhi::voice {

/// A voice note in a form: record with a meter and the time left, pause, stop, listen, record again, delete.
/// What an earlier start left behind is offered. The note is kept sealed from its first half second on; the
/// form puts note() into its command.
class VoiceNote : public QWidget {
    Q_OBJECT

public:
    /// Everything must outlive it. An empty maker takes the computer's microphone.
    VoiceNote(const theme::Theme& theme, services::Attachments& attachments, const services::Session& session,
              SourceMaker source = {}, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<domain::Attachment>& note() const { return m_note; }

    /// Takes back a note that was recorded before the form was made anew.
    void setNote(const domain::Attachment& note) { take(note, false); }

    /// Looks, off the window's thread, for a note that the program was ended over, and offers it.
    void offerLeftOver();

    /// Offers to write down what was said: written() follows. Not owned; null takes the offer back.
    void setSpeech(SpeechEngine* engine);

    /// What is told while there is no note: how long it may be, and who can listen to it.
    void setHint(const QString& words);

    /// Stops, and deletes what was recorded here.
    void discard();

    [[nodiscard]] const Recorder& recorder() const { return m_recorder; }

Q_SIGNALS:
    void noteChanged();
    /// The words of the note.
    void written(const QString& words);

private:
    void buildLive();
    void buildKept();
    kit::Button* addButton(const QString& text, theme::Icon icon, QLayout* row);
    void take(const domain::Attachment& note, bool recovered);
    void record();
    void writeDown();
    void render();
    void renderLive();
    void say(const QString& words, bool wrong);
    [[nodiscard]] QString problemText() const;

    const theme::Theme& m_theme;
    services::Attachments& m_attachments;
    services::Session m_session;
    QString m_hint;
    Recorder m_recorder;
    SpeechEngine* m_speech{nullptr};
    std::optional<domain::Attachment> m_note;
    bool m_recovered{false};
    kit::Button* m_record{nullptr};
    QWidget* m_live{nullptr};
    LevelMeter* m_meter{nullptr};
    QLabel* m_time{nullptr};
    kit::Button* m_pause{nullptr};
    kit::Button* m_stop{nullptr};
    QWidget* m_kept{nullptr};
    NotePlayer* m_player{nullptr};
    kit::Button* m_again{nullptr};
    kit::Button* m_delete{nullptr};
    kit::Button* m_write{nullptr};
    QLabel* m_words{nullptr};
    tasks::TaskRunner m_looking;
    tasks::TaskRunner m_writing;
};

}  // namespace sakhi::voice
