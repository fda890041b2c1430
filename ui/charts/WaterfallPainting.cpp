#include "charts/Painting.h"
#include "charts/Waterfall.h"

#include <QPainter>

#include <cmath>

namespace sakhi::charts {
namespace {

void paintArrow(QPainter& painter, const WaterfallRow& row, const ChartInk& ink) {
    const QColor& edge = row.helps ? ink.helps : ink.hurts;
    const double width = ink.monochrome ? 2.5 * ink.hairline : 1.5;
    if (row.helps) {
        painter.setPen(QPen(edge, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(edge);
    } else {
        paintHatched(painter, row.bar, ink.hurtsGround, ink.hurts, ink);
        painter.setPen(QPen(edge, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawPolygon(row.bar);
}

void paintRow(QPainter& painter, const WaterfallRow& row, const ShownBar& bar, const WaterfallData& data,
              const ChartInk& ink) {
    if (!ink.monochrome) {
        painter.setPen(QPen(ink.line, ink.hairline));
        painter.drawLine(row.row.bottomLeft(), row.row.bottomRight());
    }
    paintText(painter, row.name, Qt::AlignLeft, bar.label, ink.body, ink.ink);
    if (row.value.height() > 0) {
        paintText(painter, row.value, Qt::AlignLeft, bar.value, ink.small, ink.muted);
    }
    paintArrow(painter, row, ink);
    const double unit = std::pow(10.0, data.decimals);
    painter.fillRect(row.points, ink.surface);  // the dashed average does not run through a figure
    paintText(painter, row.points, row.helps ? Qt::AlignLeft : Qt::AlignRight,
              figureText(static_cast<double>(bar.points) / unit, data.decimals, true), ink.bodyBold,
              row.helps ? ink.helps : ink.hurtsText);
}

void paintConnectors(QPainter& painter, const WaterfallGeometry& made, const ChartInk& ink) {
    for (const WaterfallRow& row : made.rows) {
        if (!row.connector.isNull()) {
            const QColor color = ink.monochrome ? ink.ink : (row.helps ? ink.muted : ink.hurts);
            painter.setPen(QPen(color, ink.monochrome ? 1.5 * ink.hairline : ink.hairline));
            painter.drawLine(row.connector);
        }
    }
}

void paintEnds(QPainter& painter, const WaterfallGeometry& made, const WaterfallData& data,
               const ChartInk& ink) {
    painter.setPen(dashedPen(ink.muted, ink.hairline, ink, 3, 2));
    painter.drawLine(made.average);
    painter.setPen(QPen(ink.ink, 2 * ink.hairline));
    painter.drawLine(made.scoreTick);
    paintText(painter, made.baseText, Qt::AlignLeft, data.baseLabel, ink.small, ink.muted);
    paintText(painter, made.baseText, Qt::AlignRight, figureText(data.base, data.decimals), ink.smallBold,
              ink.ink);
    paintText(painter, made.scoreText, Qt::AlignHCenter,
              data.scoreLabel + QLatin1Char(' ') + figureText(data.score, data.decimals), ink.bodyBold,
              ink.ink);
}

/// An open box with the sign that its axis does not begin at zero.
void paintOpenBox(QPainter& painter, const QRectF& box, double edge, const ChartInk& ink) {
    painter.setPen(QPen(ink.ink, edge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(ink.surface);
    painter.drawRect(box);
    const double step = box.height() / 3;
    const double x = box.left() + step;
    const double over = box.height() * 0.25;
    const QPolygonF gap{QPointF(x, box.bottom() + over), QPointF(x + step, box.top() - over),
                        QPointF(x + 2 * step, box.top() - over), QPointF(x + step, box.bottom() + over)};
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(gap);
    painter.setPen(QPen(ink.ink, 1.5 * ink.hairline));
    painter.drawLine(gap[0], gap[1]);
    painter.drawLine(gap[3], gap[2]);
}

void paintPaperEnds(QPainter& painter, const WaterfallGeometry& made, const WaterfallData& data,
                    const ChartInk& ink) {
    for (const WaterfallTick& tick : made.ticks) {
        painter.setPen(QPen(ink.line, ink.hairline));
        painter.drawLine(tick.line);
        paintText(painter, tick.text, Qt::AlignHCenter, tick.words, ink.small, ink.ink);
    }
    paintOpenBox(painter, made.baseBox, 2.5 * ink.hairline, ink);
    paintOpenBox(painter, made.scoreBox, 5 * ink.hairline, ink);
    paintText(painter, made.baseName, Qt::AlignLeft, data.baseLabel, ink.bodyBold, ink.ink);
    paintText(painter, made.scoreName, Qt::AlignLeft, data.scoreLabel, ink.bodyBold, ink.ink);
    paintText(painter, made.baseText, Qt::AlignLeft, figureText(data.base, data.decimals), ink.bodyBold,
              ink.ink);
    paintText(painter, made.scoreText, Qt::AlignLeft, figureText(data.score, data.decimals), ink.bodyBold,
              ink.ink);
}

void paintKey(QPainter& painter, const QRectF& key, const WaterfallData& data, const ChartInk& ink) {
    const double width = 19 * ink.unit;
    const double half = 5 * ink.unit;
    double x = key.left();
    for (const bool helps : {true, false}) {
        const double y = key.center().y();
        const double tip = helps ? x + width : x;
        const double back = helps ? x : x + width;
        const double neck = helps ? tip - half * 0.7 : tip + half * 0.7;
        WaterfallRow sample;
        sample.helps = helps;
        sample.bar = QPolygonF{QPointF(back, y - half), QPointF(neck, y - half), QPointF(tip, y),
                               QPointF(neck, y + half), QPointF(back, y + half)};
        paintArrow(painter, sample, ink);
        const QString& word = helps ? data.raisesWord : data.lowersWord;
        x += width + 9 * ink.unit;
        const double room = textWidth(word, ink.small) + 1;
        paintText(painter, QRectF(x, key.top(), room, key.height()), Qt::AlignLeft, word, ink.small,
                  ink.muted);
        x += room + 16 * ink.unit;
    }
}

}  // namespace

void paintWaterfall(QPainter& painter, const QRectF& area, const WaterfallData& data, const ChartInk& ink) {
    const ShownWaterfall shown = shownWaterfall(data);
    const WaterfallGeometry made = layOutWaterfall(data, shown, area, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (ink.monochrome) {
        paintPaperEnds(painter, made, data, ink);
    } else {
        paintEnds(painter, made, data, ink);
    }
    paintConnectors(painter, made, ink);
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        paintRow(painter, made.rows[i], shown.bars[i], data, ink);
    }
    if (!made.key.isNull()) {
        paintKey(painter, made.key, data, ink);
    }
    painter.restore();
}

}  // namespace sakhi::charts
