#include "print/BlockPieces.h"

#include "base/Text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sakhi::print {
namespace {

using report::Align;
using report::Radar;

constexpr double kRadius = 27.0;
/// From the top of the drawing to the middle of the rings: two lines of text stand over the first corner.
constexpr double kMiddle = 9.5 + kRadius;
constexpr double kHeight = kMiddle + kRadius + 8.0;
constexpr TextStyle kSmall{};

/// The point of an axis at a share of the radius, the first axis on top, clockwise.
QPointF corner(std::size_t axis, std::size_t count, double share) {
    const double angle = 2.0 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    return {std::sin(angle) * kRadius * share, -std::cos(angle) * kRadius * share};
}

QPolygonF ring(std::size_t count, double share) {
    QPolygonF out;
    for (std::size_t i = 0; i <= count; ++i) {
        out << corner(i % count, count, share);
    }
    return out;
}

using Value = std::optional<double> report::RadarAxis::*;

/// The points of the known values; an axis without one has none.
std::vector<std::optional<QPointF>> pointsOf(const Radar& radar, Value value) {
    std::vector<std::optional<QPointF>> out;
    for (std::size_t i = 0; i < radar.axes.size(); ++i) {
        const std::optional<double>& own = radar.axes[i].*value;
        out.push_back(own ? std::optional(corner(i, radar.axes.size(), std::clamp(*own / 100.0, 0.0, 1.0)))
                          : std::nullopt);
    }
    return out;
}

/// Lines between neighbours that are both known; closed where all are. A gap stays open: no line runs across
/// it.
std::vector<QPolygonF> outlines(const std::vector<std::optional<QPointF>>& points, QPointF middle) {
    const std::size_t count = points.size();
    const auto gap = std::find(points.begin(), points.end(), std::nullopt);
    const std::size_t start = gap == points.end() ? 0 : static_cast<std::size_t>(gap - points.begin());
    std::vector<QPolygonF> out(1);
    for (std::size_t step = 0; step <= count; ++step) {
        const std::optional<QPointF>& point = points[(start + step) % count];
        if (point) {
            out.back() << *point + middle;
        } else if (!out.back().isEmpty()) {
            out.emplace_back();
        }
    }
    return out;
}

void lines(Canvas& canvas, const QPolygonF& polygon, QPointF middle, double width, Ink ink) {
    QPainterPath path;
    path.addPolygon(polygon.translated(middle));
    canvas.outline(path, width, ink);
}

void web(Canvas& canvas, const Radar& radar, QPointF middle) {
    const std::size_t count = radar.axes.size();
    for (const double share : {0.25, 0.5, 0.75}) {
        lines(canvas, ring(count, share), middle, 0.1, Ink::grey);
    }
    for (std::size_t i = 0; i < count; ++i) {
        canvas.line(middle, middle + corner(i, count, 1.0), 0.1, Ink::grey);
    }
    lines(canvas, ring(count, 1.0), middle, 0.2, Ink::black);
    for (const int mark : {50, 100}) {
        canvas.text(middle + QPointF(-8.6, -kRadius * mark / 100.0 + 1.0), 7.6, QString::number(mark),
                    {Type::small, false, Align::right});
    }
}

void dots(Canvas& canvas, const std::vector<std::optional<QPointF>>& points, QPointF middle, bool open) {
    for (const std::optional<QPointF>& point : points) {
        if (!point) {
            continue;
        }
        QPainterPath dot;
        dot.addEllipse(middle + *point, 0.85, 0.85);
        canvas.fill(dot, open ? Ink::white : Ink::black);
        if (open) {
            canvas.outline(dot, 0.25, Ink::black);
        }
    }
}

QString figureOf(const std::optional<double>& value) {
    return value ? QString::fromStdString(base::formatNumber(*value, 1)) : QStringLiteral("?");
}

/// Name bold, group and block below it: over the first corner, outside of the others.
void names(Canvas& canvas, const Radar& radar, QPointF middle, double left, double right) {
    const std::size_t count = radar.axes.size();
    for (std::size_t i = 0; i < count; ++i) {
        const report::RadarAxis& axis = radar.axes[i];
        const QPointF tip = corner(i, count, 1.0);
        const QString figures = QStringLiteral("%1 (%2)").arg(figureOf(axis.group), figureOf(axis.block));
        const bool side = std::abs(tip.x()) > kRadius * 0.75;
        const bool below = tip.y() > 0.0 && !side;
        TextStyle name{Type::small, true, Align::centre};
        double x = middle.x() + tip.x() - 20.0;
        double room = 40.0;
        double y = middle.y() + tip.y() + (below ? 4.2 : -6.0);
        if (side) {
            name.align = tip.x() > 0.0 ? Align::left : Align::right;
            x = tip.x() > 0.0 ? middle.x() + tip.x() + 2.0 : left;
            room = tip.x() > 0.0 ? right - x : middle.x() + tip.x() - 2.0 - left;
            y = middle.y() + tip.y() - 0.8;
        }
        canvas.text({x, y}, room, axis.name, name);
        canvas.text({x, y + linePitch(Type::small)}, room, figures, {Type::small, false, name.align});
    }
}

void key(Canvas& canvas, const Radar& radar, double x, double y) {
    canvas.line({x, y}, {x + 7.0, y}, 0.55);
    QPainterPath solid;
    solid.addEllipse(QPointF(x + 3.5, y), 0.85, 0.85);
    canvas.fill(solid);
    canvas.text({x + 8.5, y + 0.95}, 24.0, radar.groupWord, kSmall);
    canvas.dashes({{x, y + 4.2}, {x + 7.0, y + 4.2}}, 0.35);
    QPainterPath open;
    open.addEllipse(QPointF(x + 3.5, y + 4.2), 0.85, 0.85);
    canvas.fill(open, Ink::white);
    canvas.outline(open, 0.25, Ink::black);
    canvas.text({x + 8.5, y + 5.15}, 24.0, radar.blockWord, kSmall);
}

}  // namespace

Pieces radarPieces(const Radar& chart, double width, const LayoutContext& context) {
    Pieces out = captionPieces(chart.title, chart.note, width, context);
    out.push_back({kHeight, 0.0, false, false, [=](Canvas& canvas, double x, double y) {
                       const QPointF middle(x + width / 2.0, y + kMiddle);
                       const auto group = pointsOf(chart, &report::RadarAxis::group);
                       const auto block = pointsOf(chart, &report::RadarAxis::block);
                       const auto lined = outlines(group, middle);
                       if (std::find(group.begin(), group.end(), std::nullopt) == group.end()) {
                           canvas.hatch(lined.front(), 1.6, 0.12, Ink::grey);
                       }
                       web(canvas, chart, middle);
                       for (const QPolygonF& line : outlines(block, middle)) {
                           canvas.dashes(line, 0.35);
                       }
                       for (const QPolygonF& line : lined) {
                           lines(canvas, line, {}, 0.55, Ink::black);
                       }
                       dots(canvas, group, middle, false);
                       dots(canvas, block, middle, true);
                       names(canvas, chart, middle, x, x + width);
                       key(canvas, chart, x, y + 2.0);
                   }});
    return out;
}

}  // namespace sakhi::print
