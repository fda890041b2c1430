#include "kit/Button.h"

#include "kit/Labels.h"

#include <QPainter>

namespace sakhi::kit {
namespace {

QString keyOf(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::secondary:
            return QStringLiteral("secondary");
        case ButtonKind::primary:
            return QStringLiteral("primary");
        case ButtonKind::danger:
            return QStringLiteral("danger");
        case ButtonKind::link:
            return QStringLiteral("link");
        case ButtonKind::bare:
            return QStringLiteral("bare");
        case ButtonKind::member:
            return QStringLiteral("member");
    }
    return {};
}

theme::Token iconToken(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::primary:
            return theme::Token::onAccent;
        case ButtonKind::danger:
            return theme::Token::badText;
        case ButtonKind::link:
            return theme::Token::accent;
        case ButtonKind::secondary:
        case ButtonKind::bare:
        case ButtonKind::member:
            return theme::Token::ink;
    }
    return theme::Token::ink;
}

constexpr int kIconGap = 6;  // beyond the four pixels that the style leaves

/// The icon with empty room on the side of the text.
QIcon withGap(const QIcon& icon, int side, int gap, bool before) {
    QIcon wider;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
        for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
            QPixmap picture(QSize(side + gap, side) * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            painter.drawPixmap(before ? gap : 0, 0, icon.pixmap(QSize(side, side), ratio, mode));
            painter.end();
            wider.addPixmap(picture, mode);
        }
    }
    return wider;
}

}  // namespace

Button::Button(const theme::Theme& theme, const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind) {
    setProperty("kind", keyOf(kind));
    setAutoDefault(false);
    connect(&theme, &theme::Theme::themeChanged, this, &Button::dress);
}

void Button::setPicture(theme::Icon icon, bool afterText) {
    m_icon = icon;
    m_afterText = afterText;
    setLayoutDirection(afterText ? Qt::RightToLeft : Qt::LeftToRight);
    dress();
}

void Button::setSmall(bool small) {
    restyle(*this, "small", small);
}

void Button::setReasonUnavailable(const QString& reason) {
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

void Button::dress() {
    if (m_icon) {
        const int px = text().isEmpty() ? 20 : 18;
        const int side = m_theme.scaled(px);
        const int gap = text().isEmpty() ? 0 : m_theme.scaled(kIconGap);
        const QIcon icon = m_theme.icon(*m_icon, iconToken(m_kind), px);
        setIcon(gap == 0 ? icon : withGap(icon, side, gap, m_afterText));
        setIconSize(QSize(side + gap, side));
    }
}

QSize Button::sizeHint() const {
    QSize hint = QPushButton::sizeHint();
    if (text().isEmpty()) {
        hint.setWidth(hint.height());
    }
    return hint;
}

Button* makeIconButton(const theme::Theme& theme, theme::Icon icon, const QString& name, QWidget* parent) {
    auto* button = new Button(theme, {}, ButtonKind::bare, parent);
    button->setPicture(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("small", true);
    return button;
}

}  // namespace sakhi::kit
