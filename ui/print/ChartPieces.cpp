#include "charts/ChartInk.h"
#include "charts/Painting.h"
#include "charts/Waterfall.h"
#include "print/BlockPieces.h"

#include <QPainter>

namespace sakhi::print {
namespace {

constexpr TextStyle kSmall{};

/// A chart's box on the page in device units.
QRectF areaOf(const Canvas& canvas, double x, double y, double width, double height) {
    return {canvas.dots(x), canvas.dots(y), canvas.dots(width), canvas.dots(height)};
}

/// Names a text of a chart that is wider than its box.
void checkText(Canvas& canvas, const QString& text, const QFont& font, double room) {
    const double wanted = charts::textWidth(text, font);
    if (wanted > room + canvas.dots(0.1)) {
        const double dots = canvas.dots(1.0);
        canvas.fault(text, wanted / dots, room / dots);
    }
}

Piece chartPiece(double height, Draw draw) {
    return {height, 0.0, false, false, std::move(draw)};
}

/// What solid, hatched and open bars mean.
void paintKey(Canvas& canvas, const report::Waterfall& chart, const charts::ChartInk& ink, QPointF at,
              double width) {
    const auto arrow = [&](double x, bool right) {
        const double tip = right ? x + 5.0 : x;
        const double neck = right ? x + 4.0 : x + 1.0;
        const double end = right ? x : x + 5.0;
        const double top = at.y() - 2.2;
        QPolygonF shape;
        for (const QPointF& point : {QPointF(end, top), QPointF(neck, top), QPointF(tip, top + 1.3),
                                     QPointF(neck, top + 2.6), QPointF(end, top + 2.6)}) {
            shape << QPointF(canvas.dots(point.x()), canvas.dots(point.y()));
        }
        return shape;
    };
    double x = at.x();
    const auto word = [&](const QString& text) {
        canvas.text({x + 6.4, at.y()}, at.x() + width - x - 6.4, text, kSmall);
        x += 6.4 + canvas.ruler().width(text, kSmall) + 4.0;
    };
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(ink.ink);
    canvas.painter().drawPolygon(arrow(x, true));
    word(chart.raises);
    const QPolygonF hurts = arrow(x, false);
    charts::paintHatched(canvas.painter(), hurts, ink.surface, ink.ink, ink);
    canvas.painter().setPen(QPen(ink.ink, canvas.dots(0.15)));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawPolygon(hurts);
    word(chart.lowers);
    canvas.frame({x, at.y() - 2.2, 5.0, 2.6}, 0.25);
    word(chart.startAndResult);
}

Pieces captioned(const QString& title, const QString& note, double width, const LayoutContext& context,
                 Piece chart) {
    Pieces out = captionPieces(title, note, width, context);
    out.push_back(std::move(chart));
    return out;
}

charts::WaterfallData dataOf(const report::Waterfall& chart) {
    charts::WaterfallData data;
    data.baseLabel = chart.baseName;
    data.base = chart.base;
    data.scoreLabel = chart.scoreName;
    data.score = chart.score;
    data.decimals = chart.decimals;
    data.maxBars = static_cast<int>(chart.bars.size());
    data.raisesWord.clear();
    for (const report::WaterfallBar& bar : chart.bars) {
        data.bars.append({bar.name, bar.detail, bar.points});
    }
    return data;
}

}  // namespace

Pieces waterfallPieces(const report::Waterfall& chart, double width, const LayoutContext& context) {
    const charts::WaterfallData data = dataOf(chart);
    const double height = 8.0 * static_cast<double>(chart.bars.size() + 2) + 4.0;
    QStringList lines = context.ruler.lines(chart.sumLine, kSmall, width);
    if (!chart.formulaLine.isEmpty()) {
        lines << context.ruler.lines(chart.formulaLine, kSmall, width);
    }
    const double pitch = linePitch(Type::small);
    const double below = static_cast<double>(lines.size()) * pitch + 6.4;
    const Draw draw = [=](Canvas& canvas, double x, double y) {
        const charts::ChartInk ink = charts::paperInk(canvas.ruler().dotsPerMm());
        const QRectF area = areaOf(canvas, x, y, width, height);
        const auto made = charts::layOutWaterfall(data, charts::shownWaterfall(data), area, ink);
        for (const report::WaterfallBar& bar : chart.bars) {
            checkText(canvas, bar.name, ink.body, made.baseName.width());
            checkText(canvas, bar.detail, ink.small, made.baseName.width());
        }
        checkText(canvas, chart.baseName, ink.bodyBold, made.baseName.width());
        canvas.painter().save();
        charts::paintWaterfall(canvas.painter(), area, data, ink);
        canvas.painter().restore();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            canvas.text({x, y + height + 3.0 + static_cast<double>(i) * pitch}, width, lines[i], kSmall);
        }
        const double key = y + height + 3.0 + static_cast<double>(lines.size()) * pitch + 1.6;
        canvas.line({x, key - 3.6}, {x + width, key - 3.6}, weight::kHair, Ink::grey);
        paintKey(canvas, chart, ink, {x, key}, width);
    };
    return captioned(chart.title, chart.note, width, context, chartPiece(height + below, draw));
}

}  // namespace sakhi::print
