#pragma once

#include "charts/Gauge.h"
#include "charts/MonthBars.h"
#include "charts/Radar.h"
#include "charts/Waterfall.h"
#include "services/views/ScoreView.h"

#include <QStringList>

namespace sakhi::kit {
class Chip;
}

/// A score in the words and figures that its pages show. Words are of the language the program speaks.
namespace sakhi::screens::score {

/// "94.0 %", "₹2,500" or "+0.4 a month": the value of a factor or measure in its own unit.
QString valueText(const std::string& key, double value, int decimals);

/// "94.0 %, average 86.5 %" or "₹2,500 a year, average ₹2,255".
QString contributionText(const domain::Contribution& contribution);

/// "Average of all groups" or "Example of the policy": where the base of the score comes from.
QString baseText(const domain::Assessment& assessment);

/// A figure of the score with one decimal; signed "+1.4", "−0.3".
QString points(double value);

/// What the group can do: title, second line ("₹600 a year more for each member") and points.
struct RaiseText {
    QString title;
    QString second;
    QString points;
};
RaiseText raiseText(const services::RaiseView& raise);

/// "All three together: 77.8 → 86.4", or empty where there is less than two to do.
QString togetherText(const services::ScoreView& view);

/// "+1.4 since last month": words, kind and arrow of a chip that says how the score changed.
void dressChange(kit::Chip& chip, double change);

/// What the records do not hold, a line each; empty where nothing is missing.
QStringList missingTexts(const domain::Assessment& assessment);

charts::GaugeData gauge(const services::ScoreView& view);
charts::RadarData radar(const services::ScoreView& view);
charts::WaterfallData waterfall(const services::ScoreView& view);
/// The probability of low risk in percent, from the average in training to the group's.
charts::WaterfallData lowRiskWaterfall(const services::LowRiskView& view);
charts::MonthBarsData monthBars(const services::ScoreView& view);

}  // namespace sakhi::screens::score
