#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

#include <optional>

namespace sakhi::kit {

/// plain: a state without judgement; good, attention, bad: with it. The icon and the word say the same as the
/// tint.
enum class ChipKind { plain, good, attention, bad };

/// A state in words: tint, icon, word. Where `clickable` it is a button; else it takes no focus.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const theme::Theme& theme, ChipKind kind, const QString& word, QWidget* parent = nullptr);

    void setState(ChipKind kind, const QString& word);
    void setPicture(std::optional<theme::Icon> icon);
    void setClickable(bool clickable);
    [[nodiscard]] ChipKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool bold() const;

    const theme::Theme& m_theme;
    ChipKind m_kind;
    std::optional<theme::Icon> m_icon;
};

/// The three colours of a kind: ground, word, and the token its icon is drawn in.
struct ChipColors {
    theme::Token ground;
    theme::Token text;
};
ChipColors colorsOf(ChipKind kind);

}  // namespace sakhi::kit
