#pragma once

#include "kit/Button.h"

#include <QWidget>

class QLabel;

namespace sakhi::kit {

/// An empty list says what it is for and offers the first action: disc with icon, title, one sentence, one
/// button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const theme::Theme& theme, theme::Icon icon, const QString& title, const QString& sentence,
               QWidget* parent = nullptr);

    /// Adds the one button; without it nothing is offered.
    Button* setAction(const QString& text, ButtonKind kind = ButtonKind::primary);

    void setTexts(theme::Icon icon, const QString& title, const QString& sentence);

Q_SIGNALS:
    void actionTaken();

private:
    void dress();

    const theme::Theme& m_theme;
    theme::Icon m_icon;
    QLabel* m_disc;
    QLabel* m_title;
    QLabel* m_sentence;
    Button* m_action{nullptr};
};

}  // namespace sakhi::kit
