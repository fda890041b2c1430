#include "charts/Painting.h"
#include "charts/Radar.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sakhi::charts {
namespace {

constexpr double kFull = 100.0;

QPointF direction(qsizetype axis, qsizetype count) {
    const double a = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    return {std::sin(a), -std::cos(a)};
}

QString known(const std::optional<double>& value, int decimals) {
    return value ? figureText(*value, decimals) : QStringLiteral("?");
}

QString figuresOf(const RadarAxis& axis, const RadarData& data) {
    return known(axis.group, data.decimals) + QStringLiteral(" · ") + known(axis.block, data.decimals);
}

double cornerWidth(const RadarAxis& axis, const RadarData& data, const ChartInk& ink) {
    return std::max(textWidth(axis.name, ink.monochrome ? ink.smallBold : ink.small),
                    textWidth(figuresOf(axis, data), ink.smallBold)) +
           2;
}

Qt::Alignment sideOf(const QPointF& way) {
    if (std::abs(way.x()) < 0.3) {
        return Qt::AlignHCenter;
    }
    return way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
}

RadarCorner cornerOf(const QPointF& outer, const QPointF& way, double width, const QRectF& area,
                     const ChartInk& ink) {
    RadarCorner corner;
    corner.outer = outer;
    corner.align = sideOf(way);
    const double line = lineHeight(ink.small);
    const double gap = 6 * ink.unit;
    QRectF box(0, 0, width, 2 * line);
    const bool below = way.y() > 0.5;
    if (way.y() < -0.9) {
        box.moveCenter(outer - QPointF(0, line + gap));
    } else if (below) {
        // Under the corner and a little to its side: the web's lower edge stays free.
        box.moveTop(outer.y() + gap);
        box.moveLeft(outer.x() +
                     (way.x() > 0.1 ? -width * 0.3 : (way.x() < -0.1 ? -width * 0.7 : -width / 2)));
        corner.align = Qt::AlignHCenter;
    } else {
        box.moveTop(outer.y() - line);
        box.moveLeft(way.x() > 0 ? outer.x() + 1.5 * gap : outer.x() - 1.5 * gap - width);
    }
    box = keptWithin(box, area);
    corner.name = QRectF(box.left(), box.top(), width, line);
    corner.figures = QRectF(box.left(), box.top() + line, width, line);
    return corner;
}

/// Places the two words of the key at the foot; the height they take, with the air above.
double placeKey(RadarGeometry& made, const RadarData& data, const QRectF& area, const ChartInk& ink) {
    if (!data.withKey) {
        return 0;
    }
    const double line = lineHeight(ink.small);
    const double mark = 26 * ink.unit;
    const double group = std::min(area.width(), mark + textWidth(data.groupName, ink.small) + 1);
    const double block = std::min(area.width(), mark + textWidth(data.blockName, ink.small) + 1);
    const double gap = 16 * ink.unit;
    const bool beside = group + gap + block <= area.width();
    const double whole = beside ? group + gap + block : std::max(group, block);
    const double left = area.center().x() - whole / 2;
    const double bottom = area.bottom() - line;
    made.groupKey = QRectF(left, beside ? bottom : bottom - line, group, line);
    made.blockKey = QRectF(beside ? left + group + gap : left, bottom, block, line);
    return (beside ? 1.6 : 2.6) * line;
}

}  // namespace

RadarGeometry layOutRadar(const RadarData& data, const QRectF& area, const ChartInk& ink) {
    RadarGeometry made;
    const qsizetype count = data.axes.size();
    const double line = lineHeight(ink.small);
    const double keyHeight = placeKey(made, data, area, ink);
    double sides = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF way = direction(i, count);
        if (std::abs(way.x()) > 0.5 && way.y() <= 0.5) {
            sides = std::max(sides, cornerWidth(data.axes[i], data, ink));
        }
    }
    const double gap = 6 * ink.unit;
    const double high = area.height() - keyHeight - 4 * line - 2 * gap;
    // A web with an odd number of corners is 1 + cos(pi/n) radii high.
    const double span = count % 2 == 1 ? 1 + std::cos(std::numbers::pi / static_cast<double>(count)) : 2.0;
    made.radius = std::max(10 * ink.unit, std::min(high / span, area.width() / 2 - sides - 2 * gap));
    const double free = std::max(0.0, high - made.radius * span);
    made.centre = QPointF(area.center().x(), area.top() + 2 * line + gap + made.radius + free / 2);
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF way = direction(i, count);
        const RadarAxis& axis = data.axes[i];
        made.corners.push_back(
            cornerOf(made.centre + way * made.radius, way, cornerWidth(axis, data, ink), area, ink));
        const auto at = [&](double value) {
            return made.centre + way * (made.radius * std::clamp(value, 0.0, kFull) / kFull);
        };
        if (axis.group) {
            made.group.append(at(*axis.group));
        }
        if (axis.block) {
            made.block.append(at(*axis.block));
        }
    }
    return made;
}

QList<Hotspot> radarHotspots(const RadarData& data, const QRectF& area, const ChartInk& ink) {
    const RadarGeometry made = layOutRadar(data, area, ink);
    QList<Hotspot> spots;
    for (qsizetype i = 0; i < data.axes.size(); ++i) {
        const RadarAxis& axis = data.axes[i];
        const RadarCorner& corner = made.corners[static_cast<std::size_t>(i)];
        spots.append({corner.name.united(corner.figures),
                      QStringLiteral("%1: %2 %3, %4 %5")
                          .arg(axis.name, data.groupName, known(axis.group, data.decimals), data.blockName,
                               known(axis.block, data.decimals))});
    }
    return spots;
}

ChartTable radarTable(const RadarData& data) {
    ChartTable table;
    table.head = {data.axisHead, data.groupName, data.blockName};
    for (const RadarAxis& axis : data.axes) {
        table.rows.append({axis.name, known(axis.group, data.decimals), known(axis.block, data.decimals)});
    }
    return table;
}

}  // namespace sakhi::charts
