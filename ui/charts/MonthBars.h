#pragma once

#include "charts/ChartInk.h"
#include "charts/ChartTable.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace sakhi::charts {

/// A month: its letter under the bar, its full name for the table, its value or nothing.
struct MonthBar {
    QString letter;
    QString name;
    std::optional<double> value;
};

/// Months from the oldest to the newest; bars start at zero and the last one is solid.
struct MonthBarsData {
    QList<MonthBar> months;
    double top{0};  ///< end of the axis; 0 = a round number above the largest
    int decimals{1};
    std::optional<double> threshold;  ///< dashed line
    QString thresholdText;            ///< "60: Low risk starts"; stands under the chart
    QString monthHead;                ///< heads of the table
    QString valueHead;
    QString missingText;  ///< "not known", for the table and on hover
};

struct MonthBarsGeometry {
    QRectF plot;
    double top{0};
    std::vector<double> steps;  ///< values of the grid lines, from 0 to top
    std::vector<QRectF> bars;   ///< one a month; a missing month has a box for its "?"
    std::vector<QRectF> letters;
    QLineF threshold;
    QRectF note;
};

/// A round end of the axis (1, 2, 2.5, 5 x 10^n) not below `largest`, at least 1.
double roundTop(double largest);

MonthBarsGeometry layOutMonthBars(const MonthBarsData& data, const QRectF& area, const ChartInk& ink);

void paintMonthBars(QPainter& painter, const QRectF& area, const MonthBarsData& data, const ChartInk& ink);

QList<Hotspot> monthBarsHotspots(const MonthBarsData& data, const QRectF& area, const ChartInk& ink);

ChartTable monthBarsTable(const MonthBarsData& data);

}  // namespace sakhi::charts
