#include "voice/VoiceNote.h"

#include "kit/Labels.h"
#include "sound/OpusReader.h"
#include "voice/MicrophoneSource.h"
#include "voice/NoteTime.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::voice {

using base::Result;
using domain::Attachment;
using kit::TextRole;

namespace {

SourceMaker orMicrophone(SourceMaker source) {
    return source ? std::move(source)
                  : [] { return std::unique_ptr<PcmSource>(std::make_unique<MicrophoneSource>()); };
}

}  // namespace

VoiceNote::VoiceNote(const theme::Theme& theme, services::Attachments& attachments,
                     const services::Session& session, SourceMaker source, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_attachments(attachments),
      m_session(session),
      m_hint(tr("Up to 60 seconds. Only those who read the application can listen to it.")),
      m_recorder(orMicrophone(std::move(source)), [this] { return m_attachments.record(m_session); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_record = addButton(tr("&Record a voice note"), theme::Icon::microphone, column);
    column->setAlignment(m_record, Qt::AlignLeft);
    buildLive();
    buildKept();
    column->addWidget(m_live);
    column->addWidget(m_kept);
    m_words = kit::makeLabel({}, TextRole::muted, this, true);
    column->addWidget(m_words);
    connect(m_record, &QPushButton::clicked, this, &VoiceNote::record);
    connect(&m_recorder, &Recorder::changed, this, &VoiceNote::render);
    connect(&m_recorder, &Recorder::heard, this, &VoiceNote::renderLive);
    connect(&m_recorder, &Recorder::finished, this, [this](const Attachment& note) { take(note, false); });
    render();
}

void VoiceNote::buildLive() {
    m_live = new QWidget(this);
    auto* column = new QVBoxLayout(m_live);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* first = new QHBoxLayout;
    m_meter = new LevelMeter(m_theme, m_live);
    m_time = kit::makeLabel({}, TextRole::strong, m_live);
    first->addWidget(m_meter, 1);
    first->addWidget(m_time);
    column->addLayout(first);
    auto* buttons = new QHBoxLayout;
    m_pause = addButton(tr("Pa&use"), theme::Icon::pause, buttons);
    m_stop = addButton(tr("&Stop"), theme::Icon::stop, buttons);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_recorder.setPaused(!m_recorder.isPaused()); });
    connect(m_stop, &QPushButton::clicked, &m_recorder, &Recorder::stop);
}

void VoiceNote::buildKept() {
    m_kept = new QWidget(this);
    auto* column = new QVBoxLayout(m_kept);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_player = new NotePlayer(m_theme, m_attachments, m_session, tr("your voice note"), m_kept);
    column->addWidget(m_player);
    auto* buttons = new QHBoxLayout;
    m_again = addButton(tr("Record a&gain"), theme::Icon::microphone, buttons);
    m_delete = addButton(tr("&Delete"), theme::Icon::remove, buttons);
    m_write = addButton(tr("&Write it down"), theme::Icon::edit, buttons);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &VoiceNote::record);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        discard();
        m_record->setFocus(Qt::OtherFocusReason);
    });
    connect(m_write, &QPushButton::clicked, this, &VoiceNote::writeDown);
}

kit::Button* VoiceNote::addButton(const QString& text, theme::Icon icon, QLayout* row) {
    auto* button = new kit::Button(m_theme, text, kit::ButtonKind::secondary, this);
    button->setPicture(icon);
    button->setSmall(true);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void VoiceNote::record() {
    // The note that is being replaced goes only once the new one is there.
    m_player->stop();
    m_recorder.start();
    if (m_recorder.isRecording()) {
        m_stop->setFocus(Qt::OtherFocusReason);
    }
}

void VoiceNote::take(const Attachment& note, bool recovered) {
    const auto before = std::exchange(m_note, note);
    if (before) {
        static_cast<void>(m_attachments.discard(m_session, *before));
    }
    m_recovered = recovered;
    m_player->present(note);
    render();
    Q_EMIT noteChanged();
}

void VoiceNote::offerLeftOver() {
    m_looking.run<std::optional<Attachment>>(
        [attachments = &m_attachments, session = m_session](const base::Progress&) {
            return attachments->leftOver(session);
        },
        [this](Result<std::optional<Attachment>> found) {
            if (found && *found && !m_note && !m_recorder.isRecording()) {
                take(**found, true);
            }
        });
}

void VoiceNote::setHint(const QString& words) {
    m_hint = words;
    render();
}

void VoiceNote::setSpeech(SpeechEngine* engine) {
    m_speech = engine;
    render();
}

void VoiceNote::writeDown() {
    m_write->setEnabled(false);
    say(tr("Writing down what was said."), false);
    m_writing.run<std::string>(
        [engine = m_speech, attachments = &m_attachments, session = m_session,
         note = *m_note](const base::Progress&) {
            const auto bytes = attachments->open(session, note);
            const auto samples = bytes ? sound::readOpus(*bytes) : base::fail(bytes.error());
            return samples ? engine->transcribe(sound::toSixteenKhz(*samples)) : base::fail(samples.error());
        },
        [this](Result<std::string> words) {
            m_write->setEnabled(true);
            if (words && !words->empty()) {
                say(tr("The words are in the note. Read them, and mend what is wrong."), false);
                Q_EMIT written(QString::fromStdString(*words));
            } else {
                say(tr("No words were understood. The recording itself stays."), true);
            }
        });
}

void VoiceNote::discard() {
    if (m_recorder.isRecording()) {
        m_recorder.stop();
    }
    m_player->stop();
    if (const auto gone = std::exchange(m_note, std::nullopt)) {
        static_cast<void>(m_attachments.discard(m_session, *gone));
        m_recovered = false;
        render();
        Q_EMIT noteChanged();
    }
}

QString VoiceNote::problemText() const {
    switch (m_recorder.problem()) {
        case RecorderProblem::none:
            return {};
        case RecorderProblem::noMicrophone:
            return tr("No microphone was found. Plug one in, then press Record again.");
        case RecorderProblem::deviceLost:
            return tr("The microphone went away. What was said until then is kept.");
        case RecorderProblem::notKept:
            return tr("The recording could not be kept. Free some space on the disk, then record again.");
    }
    return {};
}

void VoiceNote::render() {
    const bool live = m_recorder.isRecording();
    m_record->setVisible(!live && !m_note);
    m_live->setVisible(live);
    m_kept->setVisible(!live && m_note);
    m_write->setVisible(m_speech != nullptr);
    m_pause->setText(m_recorder.isPaused() ? tr("&Go on") : tr("Pa&use"));
    m_pause->setPicture(m_recorder.isPaused() ? theme::Icon::microphone : theme::Icon::pause);
    const QString problem = problemText();
    if (live && m_recorder.hearsNothing()) {
        say(tr("No sound is arriving. Is the microphone switched on and chosen?"), true);
    } else if (!problem.isEmpty() && !live) {
        say(problem, true);
    } else if (!live && m_recovered) {
        say(tr("This recording was not yet used when the program ended. Listen to it: keep it, or delete "
               "it."),
            true);
    } else {
        say(m_note && !live ? QString() : m_hint, false);
    }
    if (live) {
        renderLive();
    }
}

void VoiceNote::renderLive() {
    m_meter->setLevel(m_recorder.isPaused() ? -96.0 : m_recorder.level());
    //: While recording: the time so far, and the seconds left
    m_time->setText(tr("%1, %n s left", nullptr, static_cast<int>((m_recorder.leftMs() + 999) / 1000))
                        .arg(clockText(m_recorder.elapsedMs())));
}

void VoiceNote::say(const QString& words, bool wrong) {
    m_words->setText(words);
    kit::setRole(*m_words, wrong ? TextRole::attention : TextRole::muted);
    m_words->setVisible(!words.isEmpty());
}

}  // namespace sakhi::voice
