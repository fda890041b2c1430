#include "voice/NotePlayer.h"

#include "kit/Labels.h"
#include "services/ErrorText.h"
#include "sound/OpusReader.h"
#include "voice/NoteTime.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::voice {

using kit::TextRole;

namespace {

constexpr int kPeaks = 200;

}  // namespace

NotePlayer::NotePlayer(const theme::Theme& theme, services::Attachments& attachments,
                       const services::Session& session, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_attachments(attachments),
      m_session(session),
      m_name(name),
      m_play(kit::makeIconButton(theme, theme::Icon::play, tr("Play: %1").arg(name), this)),
      m_shape(new Waveform(theme, this)),
      m_time(kit::makeLabel({}, TextRole::muted, this)),
      m_problem(kit::makeLabel({}, TextRole::attention, this, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_shape, 1);
    row->addWidget(m_time);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->hide();
    m_play->setEnabled(false);
    connect(m_play, &QPushButton::clicked, this, &NotePlayer::turn);
    connect(&m_player, &Player::moved, this, &NotePlayer::renderTime);
    connect(&m_player, &Player::changed, this, [this] {
        const bool playing = m_player.isPlaying();
        m_play->setPicture(playing ? theme::Icon::pause : theme::Icon::play);
        const QString words = playing ? tr("Pause: %1").arg(m_name) : tr("Play: %1").arg(m_name);
        m_play->setAccessibleName(words);
        m_play->setToolTip(words);
    });
}

void NotePlayer::present(const domain::Attachment& note) {
    m_player.setSound({});
    m_note = note;
    m_play->setEnabled(false);
    say({});
    renderTime();
    open([this](const sound::Samples& samples) {
        m_shape->setPeaks(sound::peaksOf(samples, kPeaks));
        m_play->setEnabled(true);
    });
}

void NotePlayer::open(const std::function<void(const sound::Samples&)>& then) {
    m_opening.run<sound::Samples>(
        [attachments = &m_attachments, session = m_session, note = *m_note](const base::Progress&) {
            const auto bytes = attachments->open(session, note);
            return bytes ? sound::readOpus(*bytes) : base::Result<sound::Samples>(base::fail(bytes.error()));
        },
        [this, then, note = *m_note](base::Result<sound::Samples> read) {
            if (note != m_note) {
                // Another was presented meanwhile.
                present(domain::Attachment(*m_note));
                return;
            }
            if (read) {
                then(*read);
            } else {
                const bool missing = read.error().code == base::ErrorCode::fileNotFound;
                say(missing ? tr("The file of this voice note is not on this computer.")
                            : services::errorText(read.error()).oneLine());
            }
            Q_EMIT opened();
        });
}

void NotePlayer::turn() {
    if (m_player.isPlaying()) {
        m_player.pause();
        return;
    }
    say({});
    if (m_player.durationMs() == 0) {
        open([this](const sound::Samples& samples) { playFrom(samples); });
    } else {
        playFrom({});
    }
}

void NotePlayer::playFrom(const sound::Samples& samples) {
    if (!samples.empty()) {
        m_player.setSound(samples);
    }
    if (!m_player.play()) {
        say(tr("This computer has no loudspeaker. Plug one in, then press Play again."));
    }
}

void NotePlayer::renderTime() {
    const qint64 at = m_player.positionMs();
    const qint64 all = m_note ? m_note->durationMs : 0;
    m_shape->setPlayed(all > 0 ? static_cast<double>(at) / static_cast<double>(all) : 0.0);
    m_time->setText(at > 0 ? tr("%1 of %2", "time played, time in all").arg(clockText(at), clockText(all))
                           : clockText(all));
}

void NotePlayer::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

}  // namespace sakhi::voice
