#pragma once

#include "charts/ChartCanvas.h"

namespace sakhi::gallery {

/// The figures of the look's own pictures; nobody and nothing in them is real.
charts::WaterfallData sampleWaterfall();
charts::WaterfallData sampleRiskWaterfall();
charts::GaugeData sampleGauge();
charts::RadarData sampleRadar();
charts::MonthBarsData sampleMonths();
charts::TrendData sampleTrend(bool falling);

}  // namespace sakhi::gallery
