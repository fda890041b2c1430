#include "base/Text.h"
#include "print/BlockPieces.h"

#include <algorithm>

namespace sakhi::print {
namespace {

using report::Align;

constexpr double kPlot = 17.0;
constexpr double kBelow = 4.6;
constexpr double kAbove = 2.2;
constexpr TextStyle kSmallRight{Type::small, false, Align::right};

/// Bars from zero, the last one black, the mean dashed, a month without data a dashed box.
void paintTrend(Canvas& canvas, const report::Trend& trend, QPointF corner, double width) {
    const QString top = QString::fromStdString(base::formatNumber(trend.top, 0));
    const double labels = canvas.ruler().width(top, {}) + 1.5;
    const QRectF plot(corner.x() + labels, corner.y() + kAbove, width - labels, kPlot);
    const auto y = [&](double value) { return plot.bottom() - value / trend.top * plot.height(); };
    for (const double mark : {0.0, 0.5, 1.0}) {
        const double at = y(mark * trend.top);
        canvas.line({plot.left(), at}, {plot.right(), at}, mark == 0.0 ? 0.2 : 0.1,
                    mark == 0.0 ? Ink::black : Ink::grey);
        canvas.text({corner.x(), at + 0.95}, labels - 1.2,
                    QString::fromStdString(base::formatNumber(mark * trend.top, 0)), kSmallRight);
    }
    const double slot = plot.width() / static_cast<double>(std::max<std::size_t>(trend.months.size(), 1));
    for (std::size_t i = 0; i < trend.months.size(); ++i) {
        const report::TrendMonth& month = trend.months[i];
        const double left = plot.left() + slot * static_cast<double>(i) + slot * 0.16;
        const double wide = slot * 0.68;
        if (month.value) {
            const double high = y(std::clamp(*month.value, 0.0, trend.top));
            const QRectF bar(left, high, wide, plot.bottom() - high);
            canvas.fill(bar, i + 1 == trend.months.size() ? Ink::black : Ink::grey);
            canvas.frame(bar, 0.15);
        } else {
            canvas.dashedFrame({left, plot.bottom() - 4.0, wide, 4.0});
            canvas.text({left, plot.bottom() - 1.1}, wide, QStringLiteral("?"),
                        {Type::small, true, Align::centre});
        }
        canvas.text({left - slot * 0.16, plot.bottom() + 3.4}, slot, month.letter,
                    {Type::small, false, Align::centre});
    }
    if (trend.mean) {
        const double at = y(*trend.mean);
        canvas.dashes({{plot.left(), at}, {plot.right(), at}}, 0.25);
    }
}

}  // namespace

Pieces trendsPieces(const report::Trends& charts, double width, const LayoutContext& context) {
    const auto count = static_cast<double>(std::max<std::size_t>(charts.trends.size(), 1));
    const double gap = 4.5;
    const double own = (width - gap * (count - 1.0)) / count;
    const double height = kAbove + kPlot + kBelow;
    Piece row;
    row.air = 2.0;
    std::vector<Piece> captions;
    for (const report::Trend& trend : charts.trends) {
        captions.push_back(captionPieces(trend.title, trend.note, own, context).front());
        row.height = std::max(row.height, captions.back().height + height);
    }
    row.draw = [=, total = row.height](Canvas& canvas, double x, double y) {
        canvas.line({x, y}, {x + width, y}, weight::kHead);
        double left = x;
        for (std::size_t i = 0; i < captions.size(); ++i) {
            captions[i].draw(canvas, left, y + 0.6);
            paintTrend(canvas, charts.trends[i], {left, y + total - height}, own);
            left += own + gap;
        }
    };
    return {row};
}

Pieces gaugePieces(const report::Gauge& chart, double width, const LayoutContext& context) {
    Pieces out = captionPieces(chart.title, chart.note, width, context);
    out.push_back(
        {15.5, 0.0, false, false, [=](Canvas& canvas, double x, double y) {
             const QRectF bar(x, y + 5.6, width, 3.0);
             const auto place = [&](double value) {
                 return bar.left() + bar.width() * (value - chart.low) / (chart.high - chart.low);
             };
             for (std::size_t i = 0; i < chart.bands.size(); ++i) {
                 const double from = place(chart.bands[i].from);
                 const double to = i + 1 < chart.bands.size() ? place(chart.bands[i + 1].from) : bar.right();
                 const QRectF band(from, bar.top(), to - from, bar.height());
                 if (i + 1 < chart.bands.size()) {
                     canvas.hatch(QPolygonF(band), 1.6, 0.15);
                 }
                 canvas.frame(band, 0.25);
                 const QString words = QStringLiteral("%1 %2").arg(
                     QString::fromStdString(base::formatNumber(chart.bands[i].from, 0)), chart.bands[i].name);
                 canvas.text({from, bar.bottom() + 3.9}, to - from, words, {});
             }
             canvas.text(bar.bottomLeft() + QPointF(0, 3.9), width,
                         QString::fromStdString(base::formatNumber(chart.high, 0)), kSmallRight);
             if (!chart.value) {
                 return;
             }
             const double at = place(std::clamp(*chart.value, chart.low, chart.high));
             QPainterPath pointer;
             pointer.addPolygon(
                 QPolygonF({QPointF(at - 1.4, bar.top() - 2.4), QPointF(at + 1.4, bar.top() - 2.4),
                            QPointF(at, bar.top() + 0.4)}));
             canvas.fill(pointer);
             canvas.line({at, bar.top()}, {at, bar.bottom() + 0.8}, 0.55);
             const double room = 16.0;
             const double left = std::clamp(at - room / 2.0, x, x + width - room);
             canvas.text({left, bar.top() - 3.0}, room, chart.valueText, {Type::body, true, Align::centre});
         }});
    return out;
}

}  // namespace sakhi::print
