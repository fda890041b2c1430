#pragma once

#include "theme/Theme.h"
#include "voice/ReadAloud.h"

#include <QToolButton>

#include <functional>

namespace sakhi::voice {

/// A speaker: reads aloud what `text` gives, and stops it; after the end it reads again.
class SpeakButton : public QToolButton {
    Q_OBJECT

public:
    /// Theme and reader must outlive it.
    SpeakButton(const theme::Theme& theme, ReadAloud& reader, std::function<QString()> text,
                QWidget* parent = nullptr);

Q_SIGNALS:
    /// There is nothing to read here.
    void nothingToRead();

private:
    void press();
    void dress();

    const theme::Theme& m_theme;
    ReadAloud& m_reader;
    std::function<QString()> m_text;
};

}  // namespace sakhi::voice
