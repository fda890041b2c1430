#pragma once

#include "charts/ChartInk.h"
#include "charts/ChartTable.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace sakhi::charts {

/// One corner, 0 to 100; a figure that is not known is left out of the outline and shown as "?".
struct RadarAxis {
    QString name;
    std::optional<double> group;
    std::optional<double> block;
};

struct RadarData {
    QList<RadarAxis> axes;  ///< at least three, the first at the top, clockwise
    QString groupName;      ///< key, and head of the table
    QString blockName;
    QString axisHead;
    int decimals{0};
    bool withKey{true};
};

struct RadarCorner {
    QPointF outer;  ///< where the axis ends (100)
    QRectF name;
    QRectF figures;
    Qt::Alignment align;
};

struct RadarGeometry {
    QPointF centre;
    double radius{0};
    std::vector<RadarCorner> corners;
    QPolygonF group;  ///< one point an axis that is known
    QPolygonF block;
    QRectF groupKey;  ///< side by side, or one under the other where the chart is narrow
    QRectF blockKey;
};

RadarGeometry layOutRadar(const RadarData& data, const QRectF& area, const ChartInk& ink);

void paintRadar(QPainter& painter, const QRectF& area, const RadarData& data, const ChartInk& ink);

QList<Hotspot> radarHotspots(const RadarData& data, const QRectF& area, const ChartInk& ink);

ChartTable radarTable(const RadarData& data);

}  // namespace sakhi::charts
