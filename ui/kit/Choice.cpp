#include "kit/Choice.h"

#include <QPainter>
#include <QWheelEvent>

namespace sakhi::kit {

Choice::Choice(const theme::Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void Choice::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.scaled(16);
    painter.drawPixmap(
        QPoint(width() - side - m_theme.scaled(10), (height() - side) / 2),
        m_theme.pixmap(theme::Icon::chevronDown, theme::Token::muted, 16, devicePixelRatioF()));
}

void Choice::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

}  // namespace sakhi::kit
