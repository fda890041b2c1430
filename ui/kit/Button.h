#pragma once

#include "theme/Theme.h"

#include <QPushButton>

#include <optional>

namespace sakhi::kit {

/// primary: at most one a page. danger: says what it destroys. link: in running text. member: 56 px high.
enum class ButtonKind { secondary, primary, danger, link, bare, member };

/// A push button in one of the program's kinds, with an icon in the right colour in light and dark.
/// The text may hold a mnemonic; the accessible name is the text without it. `theme` must outlive it.
class Button : public QPushButton {
    Q_OBJECT

public:
    Button(const theme::Theme& theme, const QString& text, ButtonKind kind = ButtonKind::secondary,
           QWidget* parent = nullptr);

    void setPicture(theme::Icon icon, bool afterText = false);

    /// 32 px high instead of 40, for heads of cards and rows.
    void setSmall(bool small);

    /// Disables it and says why: as tool tip and as accessible description. An empty reason enables it.
    void setReasonUnavailable(const QString& reason);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void dress();

    const theme::Theme& m_theme;
    ButtonKind m_kind;
    std::optional<theme::Icon> m_icon;
    bool m_afterText{false};
};

/// An icon alone in a square button; `name` is its accessible name and its tool tip.
Button* makeIconButton(const theme::Theme& theme, theme::Icon icon, const QString& name,
                       QWidget* parent = nullptr);

}  // namespace sakhi::kit
