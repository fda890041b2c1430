#pragma once

#include "charts/ChartInk.h"
#include "charts/ChartTable.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace sakhi::charts {

/// Where a band begins, and its name.
struct GaugeBand {
    double from{0};
    QString name;
};

/// How the name of the value's band is coloured; never the only sign.
enum class BandTone { good, attention, bad };

/// A value on a half circle.
struct GaugeData {
    double low{0};
    double high{100};
    double value{0};
    int decimals{1};
    QString bandName;  ///< of the value; stands inside
    BandTone tone{BandTone::good};
    QList<GaugeBand> ticks;  ///< drawn as ticks with the figure where they begin
    QString bandHead;        ///< heads of the table: "Band", "Starts at"
    QString fromHead;
    QString valueName;    ///< what the value is: "Group score"
    QString unknownText;  ///< shown in place of the figure where `known` is false
    bool known{true};
};

struct GaugeTick {
    QLineF line;
    QRectF text;
};

/// Angles are degrees counted from the left end (0) over the top (90) to the right end (180).
struct GaugeGeometry {
    QRectF circle;  ///< through the middle of the track
    double track{0};
    double angle{0};
    QPointF knob;
    std::vector<GaugeTick> ticks;
    QRectF figure;
    int figurePx{0};  ///< pixel size of the figure: as large as the arc leaves room for
    QRectF band;
    QRectF lowText;
    QRectF highText;
};

GaugeGeometry layOutGauge(const GaugeData& data, const QRectF& area, const ChartInk& ink);

void paintGauge(QPainter& painter, const QRectF& area, const GaugeData& data, const ChartInk& ink);

QList<Hotspot> gaugeHotspots(const GaugeData& data, const QRectF& area, const ChartInk& ink);

ChartTable gaugeTable(const GaugeData& data);

}  // namespace sakhi::charts
