#include "kit/Button.h"

#include "kit/Labels.h"

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

}  // namespace

Button::Button(const theme::Theme& theme, const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind) {
    setProperty("kind", keyOf(kind));
    setAutoDefault(false);
    connect(&theme, &theme::Theme::themeChanged, this, &Button::dress);
}

void Button::setPicture(theme::Icon icon, bool afterText) {
    m_icon = icon;
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
        setIcon(m_theme.icon(*m_icon, iconToken(m_kind), px));
        setIconSize(QSize(m_theme.scaled(px), m_theme.scaled(px)));
    }
}

QSize Button::sizeHint() const {
    QSize hint = QPushButton::sizeHint();
    if (m_icon && !text().isEmpty()) {
        hint.rwidth() += m_theme.scaled(6);
    }
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
