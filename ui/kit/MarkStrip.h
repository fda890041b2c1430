#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::kit {

/// Marks differ in shape as well as in colour: full has a tick, half a lower half, pale a dash, empty a
/// cross; none is a dotted frame.
enum class MarkShape { full, half, pale, empty, none };

/// One mark of a strip and what it stands for: "20/11/2026: present".
struct Mark {
    MarkShape shape{MarkShape::full};
    QString meaning;
};

/// Small squares in a row, the oldest first, that break into further rows where there is no room. Hovering
/// one tells its meaning; a screen reader hears `summary`.
class MarkStrip : public QWidget {
    Q_OBJECT

public:
    explicit MarkStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    /// The side of a square at 100 %; 28 unless told.
    void setSide(int px);

    void setMarks(const QList<Mark>& marks, const QString& summary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int step() const;
    [[nodiscard]] int perRow(int width) const;
    [[nodiscard]] QRect place(int index) const;

    const theme::Theme& m_theme;
    QList<Mark> m_marks;
    int m_side;
};

/// Paints one square; for legends.
void paintMark(QPainter& painter, const QRectF& square, MarkShape shape, const theme::Theme& theme);

}  // namespace sakhi::kit
