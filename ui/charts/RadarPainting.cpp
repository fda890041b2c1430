#include "charts/Painting.h"
#include "charts/Radar.h"

#include <QPainter>

namespace sakhi::charts {
namespace {

void paintWeb(QPainter& painter, const RadarGeometry& made, const ChartInk& ink) {
    painter.setBrush(Qt::NoBrush);
    for (const double share : {0.25, 0.5, 0.75, 1.0}) {
        QPolygonF ring;
        for (const RadarCorner& corner : made.corners) {
            ring.append(made.centre + (corner.outer - made.centre) * share);
        }
        const bool outer = share > 0.99;
        painter.setPen(QPen(outer && ink.monochrome ? ink.ink : ink.web, ink.hairline * (outer ? 1.3 : 1.0)));
        painter.drawPolygon(ring);
    }
    painter.setPen(QPen(ink.web, ink.hairline));
    for (const RadarCorner& corner : made.corners) {
        painter.drawLine(made.centre, corner.outer);
    }
}

void paintGroup(QPainter& painter, const RadarGeometry& made, const ChartInk& ink) {
    if (ink.monochrome) {
        ChartInk wide = ink;
        wide.hatchPitch *= 2;
        paintHatched(painter, made.group, ink.surface, ink.line, wide);
        paintWeb(painter, made, ink);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.helpsFill);
        painter.drawPolygon(made.group);
        paintWeb(painter, made, ink);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashedPen(ink.average, ink.stroke, ink, 5, 3));
    painter.drawPolygon(made.block);
    painter.setPen(QPen(ink.helps, ink.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(made.group);
    const double dot = 3.5 * ink.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.helps);
    for (const QPointF& point : made.group) {
        painter.drawEllipse(point, dot, dot);
    }
    if (ink.monochrome) {
        painter.setPen(QPen(ink.ink, ink.stroke * 0.6));
        painter.setBrush(ink.surface);
        for (const QPointF& point : made.block) {
            painter.drawEllipse(point, dot, dot);
        }
    }
}

/// "86 · 87": the group's figure bold and in its colour, the block's beside it.
void paintFigures(QPainter& painter, const RadarCorner& corner, const RadarAxis& axis, const RadarData& data,
                  const ChartInk& ink) {
    const auto text = [&](const std::optional<double>& value) {
        return value ? figureText(*value, data.decimals) : QStringLiteral("?");
    };
    const QString group = text(axis.group);
    const QString block = ink.monochrome ? QStringLiteral(" (%1)").arg(text(axis.block))
                                         : QStringLiteral(" · ") + text(axis.block);
    const double left = textWidth(group, ink.smallBold);
    const double whole = left + textWidth(block, ink.small);
    double x = corner.figures.left();
    if (corner.align.testFlag(Qt::AlignHCenter)) {
        x = corner.figures.center().x() - whole / 2;
    } else if (corner.align.testFlag(Qt::AlignRight)) {
        x = corner.figures.right() - whole;
    }
    const double top = corner.figures.top();
    const double high = corner.figures.height();
    paintText(painter, QRectF(x, top, left + 1, high), Qt::AlignLeft, group, ink.smallBold, ink.helps);
    paintText(painter, QRectF(x + left, top, whole - left + 1, high), Qt::AlignLeft, block, ink.small,
              ink.muted);
}

void paintKey(QPainter& painter, const RadarGeometry& made, const RadarData& data, const ChartInk& ink) {
    const double mark = 18 * ink.unit;
    const double gap = 8 * ink.unit;
    for (const bool group : {true, false}) {
        const QRectF& box = group ? made.groupKey : made.blockKey;
        const double y = box.center().y();
        if (group) {
            painter.setPen(QPen(ink.helps, ink.stroke));
            painter.setBrush(ink.helpsFill);
            painter.drawRect(QRectF(box.left(), y - 5 * ink.unit, mark, 10 * ink.unit));
        } else {
            painter.setPen(dashedPen(ink.average, ink.stroke, ink, 5, 3));
            painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + mark, y));
        }
        paintText(painter, box.adjusted(mark + gap, 0, 0, 0), Qt::AlignLeft,
                  group ? data.groupName : data.blockName, ink.small, ink.muted);
    }
}

}  // namespace

void paintRadar(QPainter& painter, const QRectF& area, const RadarData& data, const ChartInk& ink) {
    const RadarGeometry made = layOutRadar(data, area, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroup(painter, made, ink);
    for (std::size_t i = 0; i < made.corners.size(); ++i) {
        const RadarAxis& axis = data.axes[static_cast<qsizetype>(i)];
        paintText(painter, made.corners[i].name, made.corners[i].align, axis.name,
                  ink.monochrome ? ink.smallBold : ink.small, ink.ink);
        paintFigures(painter, made.corners[i], axis, data, ink);
    }
    if (data.withKey) {
        paintKey(painter, made, data, ink);
    }
    painter.restore();
}

}  // namespace sakhi::charts
