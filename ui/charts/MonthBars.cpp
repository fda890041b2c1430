#include "charts/MonthBars.h"

#include "charts/Painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sakhi::charts {
namespace {

constexpr double kNoteMark = 30;        // the dashes before the note
constexpr double kBarShare = 0.68;      // of a month's width
constexpr double kMissingShare = 0.18;  // height of the box of a missing month, of the plot

double largestOf(const MonthBarsData& data) {
    double largest = data.threshold.value_or(0);
    for (const MonthBar& month : data.months) {
        largest = std::max(largest, month.value.value_or(0));
    }
    return largest;
}

/// Four or five even steps where the end divides so, else two.
std::vector<double> stepsTo(double top, double height, const ChartInk& ink) {
    const int most = std::max(1, static_cast<int>(height / (1.5 * lineHeight(ink.small))));
    int count = 5;
    const double lead = top / std::pow(10.0, std::floor(std::log10(top)));
    if (std::abs(lead - 2) < 1e-9 || std::abs(lead - 4) < 1e-9) {
        count = 4;
    }
    if (count > most) {
        count = most >= 2 ? 2 : 1;
    }
    std::vector<double> steps;
    for (int i = 0; i <= count; ++i) {
        steps.push_back(top * i / count);
    }
    return steps;
}

QString valueText(const MonthBar& month, const MonthBarsData& data) {
    return month.value ? figureText(*month.value, data.decimals) : data.missingText;
}

void paintGrid(QPainter& painter, const MonthBarsGeometry& made, const QRectF& area, const ChartInk& ink) {
    const double line = lineHeight(ink.small);
    for (const double step : made.steps) {
        const double y = made.plot.bottom() - step / made.top * made.plot.height();
        painter.setPen(QPen(step == 0 ? ink.muted : ink.line, ink.hairline));
        painter.drawLine(QPointF(made.plot.left(), y), QPointF(made.plot.right(), y));
        const int decimals = std::abs(step - std::round(step)) < 1e-9 ? 0 : 1;
        paintText(painter,
                  QRectF(area.left(), y - line / 2, made.plot.left() - area.left() - 6 * ink.unit, line),
                  Qt::AlignRight, figureText(step, decimals), ink.small, ink.muted);
    }
}

void paintMissing(QPainter& painter, const QRectF& box, const ChartInk& ink) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashedPen(ink.muted, ink.hairline, ink, 2, 2));
    painter.drawRect(box);
    paintText(painter, box, Qt::AlignHCenter, QStringLiteral("?"), ink.smallBold, ink.muted);
}

void paintBar(QPainter& painter, const QRectF& bar, bool last, const ChartInk& ink) {
    painter.setBrush(last ? ink.helps : ink.past);
    if (ink.monochrome) {
        painter.setPen(QPen(ink.ink, 1.5 * ink.hairline));
        painter.drawRect(bar);
        return;
    }
    painter.setPen(Qt::NoPen);
    const double r = std::min(2 * ink.unit, bar.height());
    painter.drawRoundedRect(bar, r, r);
    painter.drawRect(bar.adjusted(0, std::min(bar.height(), 2 * r), 0, 0));  // round above only
}

}  // namespace

double roundTop(double largest) {
    const double least = std::max(1.0, largest);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double lead : {1.0, 2.0, 2.5, 4.0, 5.0, 10.0}) {
        if (lead * power >= least - 1e-9) {
            return lead * power;
        }
    }
    return 10 * power;
}

MonthBarsGeometry layOutMonthBars(const MonthBarsData& data, const QRectF& area, const ChartInk& ink) {
    MonthBarsGeometry made;
    const double line = lineHeight(ink.small);
    const double noteRoom = area.width() - kNoteMark * ink.unit;
    const bool twoLines = textWidth(data.thresholdText, ink.small) > noteRoom;
    const double noteLines = data.thresholdText.isEmpty() ? 0 : (twoLines ? 2 : 1);
    const double note = noteLines > 0 ? (noteLines + 0.4) * line : 0;
    made.top = data.top > 0 ? data.top : roundTop(largestOf(data));
    const double head = 1.3 * line;  // figures over the bars
    const double labels = textWidth(figureText(made.top, 0), ink.small) + 8 * ink.unit;
    made.plot = QRectF(area.left() + labels, area.top() + head, area.width() - labels,
                       std::max(line, area.height() - head - 1.5 * line - note));
    made.steps = stepsTo(made.top, made.plot.height(), ink);
    const double slot = made.plot.width() / static_cast<double>(std::max<qsizetype>(1, data.months.size()));
    for (qsizetype i = 0; i < data.months.size(); ++i) {
        const double left = made.plot.left() + slot * static_cast<double>(i);
        const double share =
            data.months[i].value ? std::clamp(*data.months[i].value / made.top, 0.0, 1.0) : kMissingShare;
        const double height = share * made.plot.height();
        made.bars.emplace_back(left + slot * (1 - kBarShare) / 2, made.plot.bottom() - height,
                               slot * kBarShare, height);
        made.letters.emplace_back(left, made.plot.bottom() + 0.3 * line, slot, line);
    }
    if (data.threshold) {
        const double y = made.plot.bottom() - *data.threshold / made.top * made.plot.height();
        made.threshold = QLineF(made.plot.left(), y, made.plot.right(), y);
    }
    made.note = QRectF(area.left(), area.bottom() - noteLines * line, area.width(), noteLines * line);
    return made;
}

void paintMonthBars(QPainter& painter, const QRectF& area, const MonthBarsData& data, const ChartInk& ink) {
    const MonthBarsGeometry made = layOutMonthBars(data, area, ink);
    const double line = lineHeight(ink.small);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, made, area, ink);
    for (std::size_t i = 0; i < made.bars.size(); ++i) {
        const MonthBar& month = data.months[static_cast<qsizetype>(i)];
        const bool last = i + 1 == made.bars.size();
        if (month.value) {
            paintBar(painter, made.bars[i], last, ink);
        } else {
            paintMissing(painter, made.bars[i], ink);
        }
        paintText(painter, made.letters[i], Qt::AlignHCenter, month.letter, last ? ink.smallBold : ink.small,
                  last ? ink.ink : ink.muted);
        if (month.value && (i == 0 || last)) {
            const QRectF& bar = made.bars[i];
            const QRectF over(bar.center().x() - 3 * line, bar.top() - 1.1 * line, 6 * line, line);
            const QRectF box =
                keptWithin(QRectF(over.center().x() - line * 1.6, over.top(), line * 3.2, line), area);
            paintText(painter, box, Qt::AlignHCenter, figureText(*month.value, data.decimals),
                      last ? ink.bodyBold : ink.small, last ? ink.helps : ink.muted);
        }
    }
    if (data.threshold) {
        painter.setPen(dashedPen(ink.ink, std::max(ink.hairline, ink.unit), ink, 3, 2));
        painter.drawLine(made.threshold);
    }
    if (made.note.height() > 0) {
        painter.setPen(dashedPen(ink.ink, std::max(ink.hairline, ink.unit), ink, 3, 2));
        const double y = made.note.center().y();
        painter.drawLine(QPointF(made.note.left(), y), QPointF(made.note.left() + 22 * ink.unit, y));
        painter.setFont(ink.small);
        painter.setPen(ink.muted);
        painter.drawText(made.note.adjusted(kNoteMark * ink.unit, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, data.thresholdText);
    }
    painter.restore();
}

QList<Hotspot> monthBarsHotspots(const MonthBarsData& data, const QRectF& area, const ChartInk& ink) {
    const MonthBarsGeometry made = layOutMonthBars(data, area, ink);
    QList<Hotspot> spots;
    for (qsizetype i = 0; i < data.months.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QRectF letters = made.letters[at];
        spots.append(
            {QRectF(letters.left(), made.plot.top(), letters.width(), letters.bottom() - made.plot.top()),
             QStringLiteral("%1: %2").arg(data.months[i].name, valueText(data.months[i], data))});
    }
    return spots;
}

ChartTable monthBarsTable(const MonthBarsData& data) {
    ChartTable table;
    table.head = {data.monthHead, data.valueHead};
    for (const MonthBar& month : data.months) {
        table.rows.append({month.name, valueText(month, data)});
    }
    return table;
}

}  // namespace sakhi::charts
