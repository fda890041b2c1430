#include "charts/TrendLine.h"

#include "charts/Painting.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace sakhi::charts {

TrendGeometry layOutTrend(const TrendData& data, const QRectF& area, const ChartInk& ink) {
    TrendGeometry made;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const auto& value : data.values) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    if (low > high) {
        return made;
    }
    if (data.fromZero) {
        low = std::min(0.0, low);
    }
    // A steady value runs through the middle; else a tenth of room above and below.
    const double room = high - low > 0 ? (high - low) * 0.1 : 1.0;
    const double dot = 4 * ink.unit;
    const QRectF plot = area.adjusted(dot, dot, -dot, -dot);
    const double step = plot.width() / static_cast<double>(std::max<qsizetype>(1, data.values.size() - 1));
    bool open = false;
    for (qsizetype i = 0; i < data.values.size(); ++i) {
        if (!data.values[i]) {
            open = false;
            continue;
        }
        if (!open) {
            made.runs.emplace_back();
            open = true;
        }
        const double share = (*data.values[i] - low + room) / (high - low + 2 * room);
        made.last =
            QPointF(plot.left() + step * static_cast<double>(i), plot.bottom() - share * plot.height());
        made.runs.back().push_back(made.last);
    }
    return made;
}

void paintTrend(QPainter& painter, const QRectF& area, const TrendData& data, const ChartInk& ink) {
    const TrendGeometry made = layOutTrend(data, area, ink);
    if (made.runs.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = data.falling ? ink.hurts : ink.helps;
    const QPen line = data.falling && ink.monochrome
                          ? dashedPen(color, ink.stroke, ink)
                          : QPen(color, ink.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const double dot = 3.5 * ink.unit;
    for (const std::vector<QPointF>& run : made.runs) {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        if (run.size() > 1) {
            painter.drawPolyline(run.data(), static_cast<int>(run.size()));
        } else {
            painter.setBrush(color);
            painter.drawEllipse(run.front(), dot / 2, dot / 2);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(made.last, dot, dot);
    painter.restore();
}

namespace {

QString valueAt(const TrendData& data, qsizetype i) {
    return data.values[i] ? figureText(*data.values[i], data.decimals) : data.missingText;
}

}  // namespace

QList<Hotspot> trendHotspots(const TrendData& data, const QRectF& area, const ChartInk&) {
    QList<Hotspot> spots;
    const double width = area.width() / static_cast<double>(std::max<qsizetype>(1, data.values.size()));
    for (qsizetype i = 0; i < data.values.size(); ++i) {
        spots.append({QRectF(area.left() + width * static_cast<double>(i), area.top(), width, area.height()),
                      QStringLiteral("%1: %2").arg(data.names.value(i), valueAt(data, i))});
    }
    return spots;
}

ChartTable trendTable(const TrendData& data) {
    ChartTable table;
    table.head = {data.nameHead, data.valueHead};
    for (qsizetype i = 0; i < data.values.size(); ++i) {
        table.rows.append({data.names.value(i), valueAt(data, i)});
    }
    return table;
}

double trendSlope(const TrendData& data) {
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (qsizetype i = 0; i < data.values.size(); ++i) {
        if (data.values[i]) {
            const auto x = static_cast<double>(i);
            n += 1;
            sx += x;
            sy += *data.values[i];
            sxx += x * x;
            sxy += x * *data.values[i];
        }
    }
    const double spread = n * sxx - sx * sx;
    return spread > 0 ? (n * sxy - sx * sy) / spread : 0.0;
}

}  // namespace sakhi::charts
