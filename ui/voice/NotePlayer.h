#pragma once

#include "kit/Button.h"
#include "services/Attachments.h"
#include "tasks/TaskRunner.h"
#include "voice/Player.h"
#include "voice/Waveform.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace sakhi::voice {

/// One voice note to listen to: play and pause, its shape with what was played, and the time. Opens and
/// decodes off the window's thread; says why where it cannot. The sound itself is held only while it plays: a
/// page may show many notes.
class NotePlayer : public QWidget {
    Q_OBJECT

public:
    /// `name` tells whose note it is, for the names of its parts. Theme and attachments must outlive it.
    NotePlayer(const theme::Theme& theme, services::Attachments& attachments,
               const services::Session& session, const QString& name, QWidget* parent = nullptr);

    void present(const domain::Attachment& note);
    void stop() { m_player.stop(); }

    [[nodiscard]] const Player& player() const { return m_player; }

Q_SIGNALS:
    /// The note is open (or will not open).
    void opened();

private:
    void turn();
    void open(const std::function<void(const sound::Samples&)>& then);
    void playFrom(const sound::Samples& samples);
    void renderTime();
    void say(const QString& problem);

    const theme::Theme& m_theme;
    services::Attachments& m_attachments;
    services::Session m_session;
    QString m_name;
    std::optional<domain::Attachment> m_note;
    Player m_player;
    kit::Button* m_play;
    Waveform* m_shape;
    QLabel* m_time;
    QLabel* m_problem;
    tasks::TaskRunner m_opening;
};

}  // namespace sakhi::voice
