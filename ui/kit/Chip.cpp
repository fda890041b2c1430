#include "kit/Chip.h"

#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kHeight = 28;
constexpr int kIcon = 16;
constexpr int kPad = 10;
constexpr int kGap = 6;

}  // namespace

ChipColors colorsOf(ChipKind kind) {
    using theme::Token;
    switch (kind) {
        case ChipKind::plain:
            return {Token::sunken, Token::ink};
        case ChipKind::good:
            return {Token::tint, Token::accent};
        case ChipKind::attention:
            return {Token::amberTint, Token::amberText};
        case ChipKind::bad:
            return {Token::badTint, Token::badText};
    }
    return {Token::sunken, Token::ink};
}

Chip::Chip(const theme::Theme& theme, ChipKind kind, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setClickable(false);
    setState(kind, word);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setState(ChipKind kind, const QString& word) {
    m_kind = kind;
    setText(word);
    updateGeometry();
    update();
}

void Chip::setPicture(std::optional<theme::Icon> icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setClickable(bool clickable) {
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool Chip::bold() const {
    return m_kind != ChipKind::plain;
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(theme::TextSize::small, bold()));
    const int icon = m_icon ? m_theme.scaled(kIcon + kGap) : 0;
    return {metrics.horizontalAdvance(text()) + icon + m_theme.scaled(2 * kPad) + 1,
            std::max(m_theme.scaled(kHeight), metrics.height() + 8)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChipColors colors = colorsOf(m_kind);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(underMouse() ? theme::Token::line : colors.ground));
    painter.drawRoundedRect(rect(), 8, 8);
    QRect room = rect().adjusted(m_theme.scaled(kPad), 0, -m_theme.scaled(kPad), 0);
    if (m_icon) {
        const int side = m_theme.scaled(kIcon);
        painter.drawPixmap(QPoint(room.left(), room.center().y() - side / 2 + 1),
                           m_theme.pixmap(*m_icon, colors.text, kIcon, devicePixelRatioF()));
        room.setLeft(room.left() + side + m_theme.scaled(kGap));
    }
    painter.setFont(m_theme.font(theme::TextSize::small, bold()));
    painter.setPen(m_theme.color(colors.text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace sakhi::kit
