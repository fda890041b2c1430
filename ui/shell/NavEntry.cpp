#include "shell/NavEntry.h"

#include <QPainter>
#include <QStyleOption>

namespace sakhi::shell {

using theme::TextSize;
using theme::Token;

NavEntry::NavEntry(const theme::Theme& theme, theme::Icon icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NavEntry::setCount(int count) {
    m_count = count;
    setAccessibleDescription(count == 0 ? QString() : QString::number(count));
    update();
}

QSize NavEntry::sizeHint() const {
    return {m_theme.scaled(160), std::max(m_theme.scaled(40), m_theme.lineHeight(TextSize::body) + 16)};
}

void NavEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(m_theme.color(Token::line)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(isChecked() ? Token::surface : Token::sunken));
        painter.drawRoundedRect(box, 8, 8);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::accent));
        painter.drawRoundedRect(QRectF(0, height() * 0.28, 3, height() * 0.44), 1.5, 1.5);
    }
    const int side = m_theme.scaled(20);
    const Token tone = isChecked() ? Token::accent : Token::ink;
    painter.drawPixmap(m_theme.scaled(12), (height() - side) / 2,
                       m_theme.pixmap(m_icon, tone, 20, devicePixelRatioF()));
    painter.setFont(m_theme.font(TextSize::body, isChecked()));
    painter.setPen(m_theme.color(tone));
    const int left = m_theme.scaled(12) + side + m_theme.scaled(12);
    QRect room = rect().adjusted(left, 0, -m_theme.scaled(8), 0);
    if (m_count > 0) {
        const QFont small = m_theme.font(TextSize::small, true);
        const QString number = QString::number(m_count);
        const int width = QFontMetrics(small).horizontalAdvance(number) + 16;
        const QRectF chip(room.right() - width, (height() - m_theme.scaled(22)) / 2.0, width,
                          m_theme.scaled(22));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::amberTint));
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        painter.setFont(small);
        painter.setPen(m_theme.color(Token::amberText));
        painter.drawText(chip, Qt::AlignCenter, number);
        room.setRight(room.right() - width - 4);
        painter.setFont(m_theme.font(TextSize::body, isChecked()));
        painter.setPen(m_theme.color(tone));
    }
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

}  // namespace sakhi::shell
