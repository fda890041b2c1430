#pragma once

#include "print/LayoutReport.h"
#include "print/Ruler.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace sakhi::print {

/// Weights of lines, mm.
namespace weight {
inline constexpr double kPage = 0.7;
inline constexpr double kEnd = 0.35;
inline constexpr double kHead = 0.25;
inline constexpr double kHair = 0.1;
}  // namespace weight

enum class Ink { black, grey, white };

/// Draws on the millimetre grid of a page: black, white and one grey, no alpha, no bitmap. Every text is
/// measured against its box, and what is too wide is written into the report.
class Canvas {
public:
    /// All are borrowed.
    Canvas(QPainter& painter, const Ruler& ruler, LayoutReport& report);

    [[nodiscard]] const Ruler& ruler() const { return m_ruler; }
    [[nodiscard]] QPainter& painter() { return m_painter; }
    /// From mm to the device.
    [[nodiscard]] double dots(double mm) const { return mm * m_ruler.dotsPerMm(); }
    void setPage(int page) { m_page = page; }
    void fault(const QString& text, double wanted, double room);

    /// One line of text in the box from x over `room` mm.
    void text(QPointF leftBaseline, double room, const QString& text, const TextStyle& style,
              Ink ink = Ink::black);
    void line(QPointF from, QPointF to, double width, Ink ink = Ink::black);
    /// Dashes of `dash` mm with gaps of `gap` mm.
    void dashedFrame(const QRectF& rect);
    void frame(const QRectF& rect, double width);
    void fill(const QRectF& rect, Ink ink = Ink::black);
    void fill(const QPainterPath& path, Ink ink = Ink::black);
    void outline(const QPainterPath& path, double width, Ink ink);
    /// A dashed line through the points: 1.2 mm on, 0.8 off.
    void dashes(const QPolygonF& points, double width);
    /// Lines at 45 degrees clipped to a convex polygon, `pitch` mm apart.
    void hatch(const QPolygonF& shape, double pitch, double width, Ink ink = Ink::black);

    /// A sign of 2.8 mm whose middle is at `middle` mm; returns the room it takes before its text.
    double sign(report::Mark mark, double x, double middle);

    /// A text with its sign or its dashed frame, `middle` mm the middle of its first line, in lines of the
    /// ruler.
    void cell(const report::Cell& cell, const QRectF& box, const TextStyle& style);

private:
    /// The nearest dot of the device: a file of whole numbers is a third smaller, and 600 a inch are fine
    /// enough.
    [[nodiscard]] double grid(double mm) const;
    [[nodiscard]] QPointF grid(QPointF mm) const;
    [[nodiscard]] QRectF toDots(const QRectF& mm) const;
    [[nodiscard]] QPainterPath toDots(QPainterPath mm) const;

    QPainter& m_painter;
    const Ruler& m_ruler;
    LayoutReport& m_report;
    int m_page{0};
};

/// Room before the text of a cell with this sign, mm.
double signRoom(report::Mark mark);

/// Lines of a cell in a box of `room` mm.
QStringList cellLines(const report::Cell& cell, const TextStyle& style, double room, const Ruler& ruler);

}  // namespace sakhi::print
