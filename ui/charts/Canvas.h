#pragma once

#include "charts/ChartInk.h"
#include "charts/ChartTable.h"

#include <QSize>
#include <QWidget>

#include <functional>

namespace sakhi::charts {

/// A place on the screen for one paint function. It is a picture to a screen reader, with its name, its
/// description and its figures; with the mouse or the arrow keys each value is shown in words.
class Canvas : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QRectF&, const ChartInk&)>;
    using Spots = std::function<QList<Hotspot>(const QRectF&, const ChartInk&)>;

    /// `theme` must outlive the widget.
    explicit Canvas(const theme::Theme& theme, QWidget* parent = nullptr);

    /// What is painted and what its values say; both functions are pure and own their data.
    void setChart(Paint paint, Spots spots, ChartTable table);

    /// The size it likes best, in pixels at 100 %; it may grow, and shrink to three quarters.
    void setPreferredSize(QSize size);

    [[nodiscard]] const ChartTable& table() const { return m_table; }

    /// The table as one text, "Repayment, 94.0 %, +3.0; ...", after the accessible description.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The words of the value that is pointed at, empty where none is.
    [[nodiscard]] QString shownValue() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void point(int spot);
    void paintSpot(QPainter& painter, const ChartInk& ink) const;
    [[nodiscard]] QRectF inner() const;

    const theme::Theme& m_theme;
    Paint m_paint;
    Spots m_spots;
    ChartTable m_table;
    QSize m_preferred{320, 200};
    int m_spot{-1};
};

/// Makes screen readers see every Canvas as a picture; called once by the program and by tests.
void installCanvasAccessibility();

}  // namespace sakhi::charts
