#pragma once

#include "theme/Theme.h"

#include <QRadioButton>

#include <optional>

class QLabel;

namespace sakhi::kit {

/// One of a few large choices of a page: picture, title, a line under it, and the ring of a radio button at
/// the right. Tiles of one parent exclude each other; arrows move the choice. A choice that cannot be taken
/// yet is disabled and says why in the line.
class ChoiceTile : public QRadioButton {
    Q_OBJECT

public:
    ChoiceTile(const theme::Theme& theme, const QString& title, const QString& line,
               QWidget* parent = nullptr);

    void setPicture(theme::Icon icon);

    /// Puts a chip or another small widget before the ring. Takes ownership.
    void addMark(QWidget* mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    const theme::Theme& m_theme;
    std::optional<theme::Icon> m_icon;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_line;
};

}  // namespace sakhi::kit
