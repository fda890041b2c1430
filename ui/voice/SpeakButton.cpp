#include "voice/SpeakButton.h"

namespace sakhi::voice {

SpeakButton::SpeakButton(const theme::Theme& theme, ReadAloud& reader, std::function<QString()> text,
                         QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_reader(reader), m_text(std::move(text)) {
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &SpeakButton::press);
    connect(&reader, &ReadAloud::changed, this, &SpeakButton::dress);
    connect(&theme, &theme::Theme::themeChanged, this, &SpeakButton::dress);
    dress();
}

void SpeakButton::press() {
    if (m_reader.isReading()) {
        m_reader.stop();
        return;
    }
    const QString text = m_text();
    if (text.isEmpty()) {
        Q_EMIT nothingToRead();
    } else {
        m_reader.read(text);
    }
}

void SpeakButton::dress() {
    const bool reading = m_reader.isReading();
    setIcon(m_theme.icon(reading ? theme::Icon::stop : theme::Icon::speaker, theme::Token::ink));
    const QString words = reading              ? tr("Stop reading aloud")
                          : m_reader.hasRead() ? tr("Read this page aloud again")
                                               : tr("Read this page aloud");
    setAccessibleName(words);
    setToolTip(words);
}

}  // namespace sakhi::voice
