#pragma once

#include "charts/Canvas.h"
#include "charts/Gauge.h"
#include "charts/MonthBars.h"
#include "charts/Radar.h"
#include "charts/TrendLine.h"
#include "charts/Waterfall.h"

namespace sakhi::charts {

/// Puts a chart on a canvas: its painting, its values in words and its table. The data is copied.
void showOn(Canvas& canvas, const WaterfallData& data);
void showOn(Canvas& canvas, const GaugeData& data);
void showOn(Canvas& canvas, const RadarData& data);
void showOn(Canvas& canvas, const MonthBarsData& data);
void showOn(Canvas& canvas, const TrendData& data);

}  // namespace sakhi::charts
