#pragma once

#include "charts/ChartInk.h"
#include "charts/ChartTable.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace sakhi::charts {

/// A small line without axes, oldest to newest; a gap where a value is not known.
struct TrendData {
    QList<std::optional<double>> values;
    QStringList names;  ///< of the points, for the table; as many as values
    int decimals{0};
    bool falling{false};   ///< drawn in the colour of what hurts, and dashed on paper
    bool fromZero{false};  ///< else from the smallest value, with a tenth of room
    QString nameHead;
    QString valueHead;
    QString missingText;
};

/// Points by run between gaps; a run of one point is a dot.
struct TrendGeometry {
    std::vector<std::vector<QPointF>> runs;
    QPointF last;
};

TrendGeometry layOutTrend(const TrendData& data, const QRectF& area, const ChartInk& ink);

void paintTrend(QPainter& painter, const QRectF& area, const TrendData& data, const ChartInk& ink);

QList<Hotspot> trendHotspots(const TrendData& data, const QRectF& area, const ChartInk& ink);

ChartTable trendTable(const TrendData& data);

/// The slope of the least-squares line through the known values, value units a step; 0 under two values.
double trendSlope(const TrendData& data);

}  // namespace sakhi::charts
