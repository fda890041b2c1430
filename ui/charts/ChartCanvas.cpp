#include "charts/ChartCanvas.h"

#include <QPainter>

namespace sakhi::charts {
namespace {

/// Joins the three functions of a chart with a copy of its data.
template <class Data>
void join(Canvas& canvas, const Data& data,
          void (*paint)(QPainter&, const QRectF&, const Data&, const ChartInk&),
          QList<Hotspot> (*spots)(const Data&, const QRectF&, const ChartInk&),
          ChartTable (*table)(const Data&)) {
    canvas.setChart([data, paint](QPainter& painter, const QRectF& area,
                                  const ChartInk& ink) { paint(painter, area, data, ink); },
                    [data, spots](const QRectF& area, const ChartInk& ink) { return spots(data, area, ink); },
                    table(data));
}

}  // namespace

void showOn(Canvas& canvas, const WaterfallData& data) {
    join(canvas, data, paintWaterfall, waterfallHotspots, waterfallTable);
}

void showOn(Canvas& canvas, const GaugeData& data) {
    join(canvas, data, paintGauge, gaugeHotspots, gaugeTable);
}

void showOn(Canvas& canvas, const RadarData& data) {
    join(canvas, data, paintRadar, radarHotspots, radarTable);
}

void showOn(Canvas& canvas, const MonthBarsData& data) {
    join(canvas, data, paintMonthBars, monthBarsHotspots, monthBarsTable);
}

void showOn(Canvas& canvas, const TrendData& data) {
    join(canvas, data, paintTrend, trendHotspots, trendTable);
}

}  // namespace sakhi::charts
