#pragma once

#include "theme/Theme.h"
#include "voice/ReadAloud.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sakhi::kit {
class ChoiceTile;
}

namespace sakhi::shell {

/// What a person wants of the program the first time.
enum class Start { keepRecords, workAtBranch, lookAtSamples };

/// The first page of the first run: the language, each in its own script, and what she will do here.
class StartChoices : public QWidget {
    Q_OBJECT

public:
    StartChoices(theme::Theme& theme, const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] Start start() const;
    void setStart(Start start);

    /// What stands here, to be read aloud.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void languageChosen(const QString& code);
    void textScaleChosen(int percent);
    void startChosen();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildLanguages(const QString& current);
    QWidget* buildTextSize();
    QWidget* buildStarts();
    QWidget* buildMoving();

    theme::Theme& m_theme;
    voice::ReadAloud m_reader;
    QBoxLayout* m_across{nullptr};
    QList<kit::ChoiceTile*> m_starts;
    QLabel* m_readProblem{nullptr};
};

}  // namespace sakhi::shell
