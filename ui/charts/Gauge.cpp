#include "charts/Gauge.h"

#include "charts/Painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sakhi::charts {
namespace {

/// A point of the half circle; degrees from the left end over the top.
QPointF onCircle(const QRectF& circle, double degrees, double radius) {
    const double a = degrees * std::numbers::pi / 180.0;
    return circle.center() + QPointF(-std::cos(a) * radius, -std::sin(a) * radius);
}

double angleOf(double value, const GaugeData& data) {
    const double share = (value - data.low) / (data.high - data.low);
    return 180.0 * std::clamp(share, 0.0, 1.0);
}

void paintArc(QPainter& painter, const GaugeGeometry& made, double from, double to, const QColor& color) {
    painter.setPen(QPen(color, made.track, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(made.circle, static_cast<int>(std::lround((180 - from) * 16)),
                    static_cast<int>(std::lround((from - to) * 16)));
}

QColor toneColor(BandTone tone, const ChartInk& ink) {
    switch (tone) {
        case BandTone::good:
            return ink.helps;
        case BandTone::attention:
            return ink.ink;
        case BandTone::bad:
            return ink.hurtsText;
    }
    return ink.ink;
}

}  // namespace

GaugeGeometry layOutGauge(const GaugeData& data, const QRectF& area, const ChartInk& ink) {
    GaugeGeometry made;
    const double small = lineHeight(ink.small);
    made.track = 16 * ink.unit;
    const double head = small + 4 * ink.unit;  // the figures of the ticks
    const double foot = small + 4 * ink.unit;
    const double sides = 12 * ink.unit;
    const double radius = std::max(made.track, std::min((area.width() - made.track) / 2 - sides,
                                                        area.height() - head - foot - made.track / 2));
    const QPointF centre(area.center().x(), area.top() + head + made.track / 2 + radius);
    made.circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    made.angle = data.known ? angleOf(data.value, data) : 0;
    made.knob = onCircle(made.circle, made.angle, radius);
    for (const GaugeBand& band : data.ticks) {
        const double angle = angleOf(band.from, data);
        const double out = radius + made.track / 2 + 2 * ink.unit;
        const QPointF outer = onCircle(made.circle, angle, out);
        const QPointF text = onCircle(made.circle, angle, out + small * 0.7);
        const double width = textWidth(figureText(band.from, 0), ink.small) + 2;
        const double shift = -std::cos(angle * std::numbers::pi / 180.0) * width / 2;
        made.ticks.push_back(
            {QLineF(onCircle(made.circle, angle, radius - made.track / 2 - 2 * ink.unit), outer),
             QRectF(text.x() + shift - width / 2, text.y() - small / 2, width, small)});
    }
    const double inner = 2 * (radius - made.track / 2);
    const double band = lineHeight(ink.bodyBold);
    const QString words = data.known ? figureText(data.value, data.decimals) : QStringLiteral("?");
    const double widest =
        0.62 * inner;  // at the height where the figure stands the arc is narrower than its foot
    made.figurePx = ink.figure.pixelSize();
    if (const double wide = textWidth(words, ink.figure); wide > widest) {
        made.figurePx = std::max(ink.small.pixelSize(), static_cast<int>(made.figurePx * widest / wide));
    }
    const double figure = 1.2 * made.figurePx;
    made.band = QRectF(centre.x() - inner / 2, centre.y() - band + 10 * ink.unit, inner, band);
    made.figure = QRectF(made.band.left(), made.band.top() - figure + 2 * ink.unit, inner, figure);
    const double end = made.track / 2;
    const double width = 40 * ink.unit;
    const double y = centre.y() + 4 * ink.unit;
    made.lowText = QRectF(made.circle.left() + end / 2 - width / 2, y, width, small);
    made.highText = QRectF(made.circle.right() - end / 2 - width / 2, y, width, small);
    return made;
}

void paintGauge(QPainter& painter, const QRectF& area, const GaugeData& data, const ChartInk& ink) {
    const GaugeGeometry made = layOutGauge(data, area, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintArc(painter, made, 0, 180, ink.track);
    if (data.known) {
        paintArc(painter, made, 0, made.angle, ink.helps);
    }
    for (std::size_t i = 0; i < made.ticks.size(); ++i) {
        painter.setPen(QPen(ink.surface, 6 * ink.unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(made.ticks[i].line);
        painter.setPen(QPen(ink.ink, 2 * ink.unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(made.ticks[i].line);
        paintText(painter, made.ticks[i].text, Qt::AlignHCenter,
                  figureText(data.ticks[static_cast<qsizetype>(i)].from, 0), ink.small, ink.muted);
    }
    if (data.known) {
        const double knob = made.track * 0.56;
        painter.setPen(QPen(ink.helps, 4 * ink.unit));
        painter.setBrush(ink.surface);
        painter.drawEllipse(made.knob, knob, knob);
    }
    QFont figure = ink.figure;
    figure.setPixelSize(made.figurePx);
    paintText(painter, made.figure, Qt::AlignHCenter,
              data.known ? figureText(data.value, data.decimals) : QStringLiteral("?"), figure, ink.ink);
    paintText(painter, made.band, Qt::AlignHCenter, data.known ? data.bandName : data.unknownText,
              ink.bodyBold, data.known ? toneColor(data.tone, ink) : ink.muted);
    paintText(painter, made.lowText, Qt::AlignHCenter, figureText(data.low, 0), ink.small, ink.muted);
    paintText(painter, made.highText, Qt::AlignHCenter, figureText(data.high, 0), ink.small, ink.muted);
    painter.restore();
}

QList<Hotspot> gaugeHotspots(const GaugeData& data, const QRectF& area, const ChartInk& ink) {
    const GaugeGeometry made = layOutGauge(data, area, ink);
    const double r = made.track;
    QList<Hotspot> spots;
    for (qsizetype i = 0; i < data.ticks.size(); ++i) {
        const QPointF at = made.ticks[static_cast<std::size_t>(i)].line.center();
        spots.append({QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r),
                      QStringLiteral("%1: %2 %3")
                          .arg(data.ticks[i].name, data.fromHead, figureText(data.ticks[i].from, 0))});
    }
    if (data.known) {
        spots.append({QRectF(made.knob.x() - r, made.knob.y() - r, 2 * r, 2 * r),
                      QStringLiteral("%1, %2").arg(figureText(data.value, data.decimals), data.bandName)});
    }
    return spots;
}

ChartTable gaugeTable(const GaugeData& data) {
    ChartTable table;
    table.head = {data.bandHead, data.fromHead};
    for (const GaugeBand& band : data.ticks) {
        table.rows.append({band.name, figureText(band.from, 0)});
    }
    table.rows.append(
        {data.valueName + QStringLiteral(", ") + (data.known ? data.bandName : data.unknownText),
         data.known ? figureText(data.value, data.decimals) : QStringLiteral("?")});
    return table;
}

}  // namespace sakhi::charts
