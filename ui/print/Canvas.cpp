#include "print/Canvas.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sakhi::print {
namespace {

QColor colorOf(Ink ink) {
    switch (ink) {
        case Ink::black:
            return QColor::fromRgb(0, 0, 0);
        case Ink::grey:
            return QColor::fromRgb(0xB8, 0xB8, 0xB8);
        case Ink::white:
            return QColor::fromRgb(0xFF, 0xFF, 0xFF);
    }
    return {};
}

/// What rounding in the font's metrics may add, mm.
constexpr double kTolerance = 0.05;

constexpr double kSign = 2.8;

/// The style of a cell's own text; what is missing is said in small type.
TextStyle cellStyle(const report::Cell& cell, const TextStyle& style) {
    const bool missing = cell.mark == report::Mark::missing;
    return {missing ? Type::small : style.type, !missing && (style.bold || cell.bold), style.align};
}

/// Glyph 0 is the box of a character that a font does not have.
bool hasGlyphs(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return std::ranges::none_of(runs, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
}

}  // namespace

Canvas::Canvas(QPainter& painter, const Ruler& ruler, LayoutReport& report)
    : m_painter(painter), m_ruler(ruler), m_report(report) {}

void Canvas::fault(const QString& text, double wanted, double room) {
    m_report.overflows.push_back({m_page, text, wanted, room});
}

double Canvas::grid(double mm) const {
    return std::round(dots(mm));
}

QPointF Canvas::grid(QPointF mm) const {
    return {grid(mm.x()), grid(mm.y())};
}

QRectF Canvas::toDots(const QRectF& mm) const {
    return {grid(mm.topLeft()), grid(mm.bottomRight())};
}

QPainterPath Canvas::toDots(QPainterPath mm) const {
    for (int i = 0; i < mm.elementCount(); ++i) {
        const QPainterPath::Element element = mm.elementAt(i);
        mm.setElementPositionAt(i, grid(element.x), grid(element.y));
    }
    return mm;
}

void Canvas::text(QPointF leftBaseline, double room, const QString& text, const TextStyle& style, Ink ink) {
    if (text.isEmpty()) {
        return;
    }
    const double width = m_ruler.width(text, style);
    if (width > room + kTolerance) {
        fault(text, width, room);
    }
    double x = leftBaseline.x();
    switch (style.align) {
        case report::Align::left:
            break;
        case report::Align::right:
            x += room - width;
            break;
        case report::Align::centre:
            x += (room - width) / 2.0;
            break;
    }
    if (!hasGlyphs(text, paperFont(style))) {
        m_report.missingGlyphs << text;
    }
    m_painter.setFont(paperFont(style));
    m_painter.setPen(colorOf(ink));
    m_painter.drawText(grid(QPointF(x, leftBaseline.y())), text);
}

void Canvas::line(QPointF from, QPointF to, double width, Ink ink) {
    m_painter.setPen(QPen(colorOf(ink), dots(width), Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(grid(from), grid(to));
}

void Canvas::dashedFrame(const QRectF& rect) {
    QPen pen(colorOf(Ink::black), dots(0.12), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({0.5 / 0.12, 0.4 / 0.12});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(toDots(rect));
}

void Canvas::frame(const QRectF& rect, double width) {
    m_painter.setPen(QPen(colorOf(Ink::black), dots(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(toDots(rect));
}

void Canvas::fill(const QRectF& rect, Ink ink) {
    m_painter.fillRect(toDots(rect), colorOf(ink));
}

void Canvas::fill(const QPainterPath& path, Ink ink) {
    m_painter.fillPath(toDots(path), colorOf(ink));
}

void Canvas::outline(const QPainterPath& path, double width, Ink ink) {
    m_painter.strokePath(toDots(path),
                         QPen(colorOf(ink), dots(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
}

void Canvas::dashes(const QPolygonF& points, double width) {
    QPen pen(colorOf(Ink::black), dots(width), Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({1.2 / width, 0.8 / width});
    QPainterPath path;
    path.addPolygon(points);
    m_painter.strokePath(toDots(path), pen);
}

void Canvas::hatch(const QPolygonF& shape, double pitch, double width, Ink ink) {
    const QRectF box = shape.boundingRect();
    const double step = pitch * std::numbers::sqrt2;
    for (double sum = box.left() + box.top() + step; sum < box.right() + box.bottom(); sum += step) {
        // Where x + y = sum cuts the edges: two points of a convex shape.
        std::vector<QPointF> cuts;
        for (qsizetype i = 0; i < shape.size(); ++i) {
            const QPointF a = shape[i];
            const QPointF b = shape[(i + 1) % shape.size()];
            const double from = a.x() + a.y() - sum;
            const double to = b.x() + b.y() - sum;
            if ((from < 0.0) != (to < 0.0)) {
                cuts.push_back(a + (b - a) * (from / (from - to)));
            }
        }
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
            line(cuts[i], cuts[i + 1], width, ink);
        }
    }
}

double signRoom(report::Mark mark) {
    switch (mark) {
        case report::Mark::none:
            return 0.0;
        case report::Mark::missing:
            return 1.0;
        case report::Mark::passed:
        case report::Mark::broken:
        case report::Mark::unknown:
        case report::Mark::chosen:
        case report::Mark::open:
        case report::Mark::flag:
            return 4.5;
    }
    return 0.0;
}

double Canvas::sign(report::Mark mark, double x, double middle) {
    const QRectF box(x, middle - kSign / 2.0, kSign, kSign);
    const auto at = [&](double u, double v) { return QPointF(box.x() + u * kSign, box.y() + v * kSign); };
    switch (mark) {
        case report::Mark::none:
        case report::Mark::missing:
            break;
        case report::Mark::open:
            frame(box, 0.2);
            break;
        case report::Mark::passed:
            frame(box, 0.2);
            line(at(0.2, 0.5), at(0.42, 0.74), 0.4);
            line(at(0.39, 0.77), at(0.84, 0.22), 0.4);
            break;
        case report::Mark::chosen:
            frame(box, 0.2);
            line(at(0.2, 0.2), at(0.8, 0.8), 0.45);
            line(at(0.8, 0.2), at(0.2, 0.8), 0.45);
            break;
        case report::Mark::broken:
            fill(box.adjusted(-0.1, -0.1, 0.1, 0.1));
            line(at(0.25, 0.25), at(0.75, 0.75), 0.45, Ink::white);
            line(at(0.75, 0.25), at(0.25, 0.75), 0.45, Ink::white);
            break;
        case report::Mark::unknown:
            dashedFrame(box);
            text({box.x(), middle + 0.36 * em(Type::small)}, kSign, QStringLiteral("?"),
                 {Type::small, true, report::Align::centre});
            break;
        case report::Mark::flag: {
            QPainterPath triangle;
            triangle.addPolygon(QPolygonF({at(0.12, 0.85), at(0.5, 0.15), at(0.88, 0.85)}));
            fill(triangle);
            break;
        }
    }
    return signRoom(mark);
}

QStringList cellLines(const report::Cell& cell, const TextStyle& style, double room, const Ruler& ruler) {
    const double frame = cell.mark == report::Mark::missing ? 2.0 : signRoom(cell.mark);
    return ruler.lines(cell.text, cellStyle(cell, style), room - frame);
}

void Canvas::cell(const report::Cell& cell, const QRectF& box, const TextStyle& style) {
    const TextStyle own = cellStyle(cell, style);
    const QStringList lines = cellLines(cell, style, box.width(), m_ruler);
    const double pitch = linePitch(own.type);
    const double middle = box.center().y() - pitch * static_cast<double>(lines.size() - 1) / 2.0;
    const double baseline = middle + 0.36 * em(own.type);
    if (cell.mark == report::Mark::flag && cell.text.isEmpty()) {
        sign(cell.mark, box.center().x() - kSign / 2.0, middle);
        return;
    }
    if (cell.mark == report::Mark::missing) {
        double widest = 0.0;
        for (const QString& one : lines) {
            widest = std::max(widest, m_ruler.width(one, own));
        }
        const double left = own.align == report::Align::right ? box.right() - widest - 2.0 : box.left();
        const double height = pitch * static_cast<double>(lines.size()) - 0.1;
        dashedFrame({left, box.center().y() - height / 2.0, widest + 2.0, height});
        for (qsizetype i = 0; i < lines.size(); ++i) {
            text({left + 1.0, baseline + pitch * static_cast<double>(i)}, widest, lines[i],
                 {own.type, own.bold});
        }
        return;
    }
    const double indent = sign(cell.mark, box.left(), middle);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text({box.left() + indent, baseline + pitch * static_cast<double>(i)}, box.width() - indent, lines[i],
             own);
    }
}

}  // namespace sakhi::print
