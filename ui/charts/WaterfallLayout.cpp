#include "charts/Painting.h"
#include "charts/Waterfall.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sakhi::charts {
namespace {

constexpr double kNameShare = 0.42;  // of the width, at most, for the names
constexpr double kTip = 0.28;        // length of an arrow's tip, of the bar's height
constexpr double kLeastBar = 2.0;    // a bar of next to nothing is still seen

/// From points to places across; `left` and `right` bound the bars, their figures stand outside of them.
struct Scale {
    double low{0};
    double high{1};
    double left{0};
    double right{1};

    [[nodiscard]] double x(double value) const {
        return left + (value - low) / (high - low) * (right - left);
    }
};

double nameWidth(const WaterfallData& data, const ShownWaterfall& shown, double width, const ChartInk& ink) {
    double widest = 0;
    for (const ShownBar& bar : shown.bars) {
        widest = std::max({widest, textWidth(bar.label, ink.body), textWidth(bar.value, ink.small)});
    }
    if (ink.monochrome) {
        widest = std::max(
            {widest, textWidth(data.baseLabel, ink.bodyBold), textWidth(data.scoreLabel, ink.bodyBold)});
    }
    return std::min(widest + 1, width * kNameShare);
}

double figureWidth(const WaterfallData& data, const ShownWaterfall& shown, const ChartInk& ink) {
    const double unit = std::pow(10.0, data.decimals);
    double widest = 0;
    for (const ShownBar& bar : shown.bars) {
        widest = std::max(
            widest,
            textWidth(figureText(static_cast<double>(bar.points) / unit, data.decimals, true), ink.bodyBold));
    }
    if (ink.monochrome) {
        widest = std::max(widest, textWidth(figureText(data.score, data.decimals), ink.bodyBold));
    }
    return widest + 2 * ink.unit;
}

Scale scaleOf(const ShownWaterfall& shown, const ChartInk& ink) {
    Scale scale;
    scale.low = static_cast<double>(std::min(shown.base, shown.score));
    scale.high = static_cast<double>(std::max(shown.base, shown.score));
    for (const ShownBar& bar : shown.bars) {
        scale.low = std::min(scale.low, static_cast<double>(bar.to));
        scale.high = std::max(scale.high, static_cast<double>(bar.to));
    }
    const double span = std::max(1.0, scale.high - scale.low);
    scale.high = scale.low + span;
    if (ink.monochrome) {
        scale.low -= 0.35 * span;  // the open boxes begin left of every bar
    }
    return scale;
}

QPolygonF arrow(double from, double to, double middle, double height) {
    const double top = middle - height / 2;
    const double bottom = middle + height / 2;
    const double way = to >= from ? 1.0 : -1.0;
    const double length = std::max(std::abs(to - from), kLeastBar);
    const double end = from + way * length;
    const double neck = end - way * std::min(length, height * kTip);
    return QPolygonF{QPointF(from, top), QPointF(neck, top), QPointF(end, middle), QPointF(neck, bottom),
                     QPointF(from, bottom)};
}

WaterfallRow rowOf(const ShownBar& bar, const QRectF& box, double names, const Scale& scale, double figure,
                   const ChartInk& ink) {
    WaterfallRow row;
    row.row = box;
    row.helps = bar.points >= 0;
    const double nameLine = lineHeight(ink.body);
    // A row too low for two lines keeps the name; the value is still told on hover and in the table.
    const bool roomy = box.height() >= 0.92 * (nameLine + lineHeight(ink.small));
    const double valueLine = bar.value.isEmpty() || !roomy ? 0 : lineHeight(ink.small);
    const double top = box.center().y() - (nameLine + valueLine) / 2;
    row.name = QRectF(box.left(), top, names, nameLine);
    row.value = QRectF(box.left(), top + nameLine, names, valueLine);
    const double middle = box.center().y();
    row.bar = arrow(scale.x(static_cast<double>(bar.from)), scale.x(static_cast<double>(bar.to)), middle,
                    ink.barHeight);
    const QRectF bounds = row.bar.boundingRect();
    const double gap = 6 * ink.unit;
    const double x = row.helps ? bounds.right() + gap : bounds.left() - gap - figure;
    row.points = QRectF(x, middle - nameLine / 2, figure, nameLine);
    return row;
}

void addTicks(WaterfallGeometry& made, const WaterfallData& data, const Scale& scale, double top,
              double bottom, const ChartInk& ink) {
    const double unit = std::pow(10.0, data.decimals);
    const double low = scale.low / unit;
    const double high = scale.high / unit;
    double step = std::pow(10.0, std::floor(std::log10(high - low)) - 1);
    for (const double lead : {2.0, 2.5, 2.0, 2.0, 2.5}) {  // 1, 2, 5, 10 ... until four intervals are enough
        if ((high - low) / step > 4.5) {
            step *= lead;
        }
    }
    const double line = lineHeight(ink.small);
    for (double at = std::ceil(low / step) * step; at <= high + 1e-9; at += step) {
        const double x = scale.x(at * unit);
        const QString words = figureText(at, step < 1 ? data.decimals : 0);
        const double width = textWidth(words, ink.small) + 2 * ink.unit;
        made.ticks.push_back({QLineF(x, top, x, bottom), QRectF(x - width / 2, bottom, width, line), words});
    }
}

/// The rows of average and score that only the paper has.
void addBoxes(WaterfallGeometry& made, const ShownWaterfall& shown, const QRectF& plot, double names,
              double row, const Scale& scale, double figure, const ChartInk& ink) {
    const double left = scale.x(scale.low);
    const auto box = [&](double y, qint64 value) {
        return QRectF(left, y + (row - ink.barHeight) / 2, scale.x(static_cast<double>(value)) - left,
                      ink.barHeight);
    };
    const double last = plot.top() + row * static_cast<double>(shown.bars.size() + 1);
    made.baseName = QRectF(plot.left(), plot.top(), names, row);
    made.scoreName = QRectF(plot.left(), last, names, row);
    made.baseBox = box(plot.top(), shown.base);
    made.scoreBox = box(last, shown.score);
    const double gap = 3 * ink.unit;
    made.baseText = QRectF(made.baseBox.right() + gap, plot.top(), figure, row);
    made.scoreText = QRectF(made.scoreBox.right() + gap, last, figure, row);
}

void connect(WaterfallGeometry& made, const ShownWaterfall& shown, const Scale& scale) {
    for (std::size_t i = 0; i + 1 < made.rows.size(); ++i) {
        const double x = scale.x(static_cast<double>(shown.bars[i].to));
        made.rows[i].connector =
            QLineF(x, made.rows[i].bar.boundingRect().bottom(), x, made.rows[i + 1].bar.boundingRect().top());
    }
}

}  // namespace

double waterfallHeight(int rows, const ChartInk& ink, bool withKey) {
    const double line = lineHeight(ink.body);
    if (ink.monochrome) {
        return ink.rowHeight * (rows + 2) + lineHeight(ink.small) + (withKey ? 1.5 * line : 0);
    }
    return ink.rowHeight * rows + line + 8 * ink.unit + 1.5 * line + (withKey ? 1.2 * line : 0);
}

WaterfallGeometry layOutWaterfall(const WaterfallData& data, const ShownWaterfall& shown, const QRectF& area,
                                  const ChartInk& ink) {
    WaterfallGeometry made;
    const double line = lineHeight(ink.body);
    const bool key = !data.raisesWord.isEmpty();
    const double head = ink.monochrome ? 0 : line + 8 * ink.unit;
    const double foot = (ink.monochrome ? lineHeight(ink.small) : 1.5 * line) + (key ? 1.2 * line : 0);
    const double boxes = ink.monochrome ? 2 : 0;
    const double rows = std::max(1.0, static_cast<double>(shown.bars.size()) + boxes);
    const double row = std::min(ink.rowHeight * 1.15, (area.height() - head - foot) / rows);
    const double names = nameWidth(data, shown, area.width(), ink);
    const double figure = figureWidth(data, shown, ink);
    const double gap = 6 * ink.unit;

    Scale scale = scaleOf(shown, ink);
    scale.left = area.left() + names + 2 * gap + (ink.monochrome ? 0 : figure + gap);
    scale.right = area.right() - figure - gap;
    const QRectF plot(area.left(), area.top() + head, area.width(), row * rows);
    double y = plot.top() + (ink.monochrome ? row : 0);
    for (const ShownBar& bar : shown.bars) {
        made.rows.push_back(rowOf(bar, QRectF(plot.left(), y, plot.width(), row), names, scale, figure, ink));
        y += row;
    }
    connect(made, shown, scale);
    const double baseX = scale.x(static_cast<double>(shown.base));
    const double scoreX = scale.x(static_cast<double>(shown.score));
    made.key = key ? QRectF(area.left(), area.bottom() - line, area.width(), line) : QRectF();
    if (ink.monochrome) {
        addBoxes(made, shown, plot, names, row, scale, figure, ink);
        addTicks(made, data, scale, plot.top(), plot.bottom(), ink);
        return made;
    }
    const double unit = 4 * ink.unit;
    made.average = QLineF(baseX, plot.top() - unit, baseX, plot.bottom() + unit);
    const double lastBottom = made.rows.empty() ? plot.top() : made.rows.back().bar.boundingRect().bottom();
    made.scoreTick = QLineF(scoreX, lastBottom + unit, scoreX, plot.bottom() + 2 * unit);
    const double baseWidth = textWidth(data.baseLabel + QLatin1Char(' '), ink.small) +
                             textWidth(figureText(data.base, data.decimals), ink.smallBold) + 1;
    const double scoreWidth =
        textWidth(data.scoreLabel + QLatin1Char(' ') + figureText(data.score, data.decimals), ink.bodyBold) +
        1;
    made.baseText = keptWithin(QRectF(baseX - baseWidth / 2, area.top(), baseWidth, line), area);
    made.scoreText =
        keptWithin(QRectF(scoreX - scoreWidth / 2, plot.bottom() + 2 * unit, scoreWidth, line), area);
    return made;
}

QList<Hotspot> waterfallHotspots(const WaterfallData& data, const QRectF& area, const ChartInk& ink) {
    const ShownWaterfall shown = shownWaterfall(data);
    const WaterfallGeometry made = layOutWaterfall(data, shown, area, ink);
    const double unit = std::pow(10.0, data.decimals);
    QList<Hotspot> spots;
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        const ShownBar& bar = shown.bars[i];
        const QString points = figureText(static_cast<double>(bar.points) / unit, data.decimals, true);
        const QStringList words{bar.label, bar.value, points};
        spots.append(
            {made.rows[i].row,
             QStringList(words.filter(QRegularExpression(QStringLiteral(".")))).join(QStringLiteral(", "))});
    }
    return spots;
}

}  // namespace sakhi::charts
