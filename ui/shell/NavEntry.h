#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

class QPainter;

namespace sakhi::shell {

/// A page in the rail: icon and word; the current one on surface with an accent bar, bold.
class NavEntry : public QAbstractButton {
    Q_OBJECT

public:
    NavEntry(const theme::Theme& theme, theme::Icon icon, const QString& word, QWidget* parent = nullptr);

    /// A number beside the word, as on a queue; 0 shows none.
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

    /// The word small under the picture, where a large word beside it would take the page its room.
    void setStacked(bool stacked);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the word stands: beside the picture, or under it.
    [[nodiscard]] QRect wordRoom() const;
    [[nodiscard]] QFont wordFont(bool bold) const;
    [[nodiscard]] int countWidth() const;
    void paintCount(QPainter& painter) const;

    const theme::Theme& m_theme;
    theme::Icon m_icon;
    int m_count{0};
    bool m_stacked{false};
};

}  // namespace sakhi::shell
