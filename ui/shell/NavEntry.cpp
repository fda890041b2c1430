#include "shell/NavEntry.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace sakhi::shell {

using theme::TextSize;
using theme::Token;

namespace {

constexpr int kIcon = 20;
constexpr int kPad = 12;

}  // namespace

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

void NavEntry::setStacked(bool stacked) {
    m_stacked = stacked;
    updateGeometry();
    update();
}

QFont NavEntry::wordFont(bool bold) const {
    return m_theme.font(m_stacked ? TextSize::small : TextSize::body, bold);
}

QRect NavEntry::wordRoom() const {
    const int side = m_theme.scaled(kIcon);
    if (m_stacked) {
        return rect().adjusted(2, side + m_theme.scaled(kPad) - 2, -2, -2);
    }
    QRect room = rect().adjusted(2 * m_theme.scaled(kPad) + side, 0, -m_theme.scaled(8), 0);
    if (m_count > 0) {
        room.setRight(room.right() - countWidth() - 4);
    }
    return room;
}

int NavEntry::countWidth() const {
    return QFontMetrics(m_theme.font(TextSize::small, true)).horizontalAdvance(QString::number(m_count)) + 16;
}

QSize NavEntry::sizeHint() const {
    return {m_theme.scaled(m_stacked ? 76 : 160), heightForWidth(width())};
}

/// A word that is too long for its line stands on two.
int NavEntry::heightForWidth(int) const {
    const QRect words =
        QFontMetrics(wordFont(true))
            .boundingRect(QRect(0, 0, wordRoom().width(), 1000), Qt::AlignLeft | Qt::TextWordWrap, text());
    const int icon = m_theme.scaled(kIcon);
    return m_stacked ? icon + words.height() + m_theme.scaled(kPad)
                     : std::max(m_theme.scaled(40), words.height() + 16);
}

void NavEntry::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void NavEntry::paintCount(QPainter& painter) const {
    const int width = countWidth();
    const int height = m_theme.scaled(22);
    const double top = m_stacked ? 2 : (this->height() - height) / 2.0;
    const QRectF chip(this->width() - m_theme.scaled(8) - width, top, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::amberTint));
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(m_theme.font(TextSize::small, true));
    painter.setPen(m_theme.color(Token::amberText));
    painter.drawText(chip, Qt::AlignCenter, QString::number(m_count));
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
    const int side = m_theme.scaled(kIcon);
    const Token tone = isChecked() ? Token::accent : Token::ink;
    const QPoint icon = m_stacked ? QPoint((width() - side) / 2, m_theme.scaled(4))
                                  : QPoint(m_theme.scaled(kPad), (height() - side) / 2);
    painter.drawPixmap(icon, m_theme.pixmap(m_icon, tone, kIcon, devicePixelRatioF()));
    if (m_count > 0) {
        paintCount(painter);
    }
    painter.setFont(wordFont(isChecked()));
    painter.setPen(m_theme.color(tone));
    const auto edge = m_stacked ? Qt::AlignHCenter : Qt::AlignLeft;
    painter.drawText(wordRoom(), Qt::AlignVCenter | edge | Qt::TextWordWrap, text());
}

}  // namespace sakhi::shell
