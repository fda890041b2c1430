#pragma once

#include "charts/ChartInk.h"
#include "charts/ChartTable.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace sakhi::charts {

/// One factor: its name, its value in its own unit ("94.0 %, block 86.5 %"), and its points (signed, score
/// units).
struct WaterfallBar {
    QString label;
    QString value;
    double points{0};
};

/// From the average to the score. All words are translated already.
struct WaterfallData {
    QString baseLabel;  ///< "Block average"
    double base{0};
    QString scoreLabel;  ///< "Score"
    double score{0};
    QList<WaterfallBar> bars;
    QString otherLabel;  ///< "Other factors"
    QString otherValue;  ///< "%1 small ones": %1 is the number folded; may be empty
    int decimals{1};     ///< of every figure shown
    int maxBars{8};      ///< rows in all; what is too many is folded into "other factors"
    QString raisesWord;  ///< key: "raises"; no key where empty
    QString lowersWord;  ///< key: "lowers the score"
    QString factorHead;  ///< heads of the table: "Factor", "Value", "Points"
    QString valueHead;
    QString pointsHead;
};

/// A bar as shown: points in whole units of 10^-decimals, and the running sum before and after it.
struct ShownBar {
    QString label;
    QString value;
    qint64 points{0};
    qint64 from{0};
    qint64 to{0};
};

/// What is shown: base + all points = score, exactly, in units of 10^-decimals.
struct ShownWaterfall {
    qint64 base{0};
    qint64 score{0};
    std::vector<ShownBar> bars;
};

/// `parts` rounded to units of 10^-decimals so that they add up to round(score) - round(base) exactly: each
/// is rounded down or up, those with the largest remainder up. What the parts themselves do not explain is
/// spread.
std::vector<qint64> roundToAddUp(double base, double score, const std::vector<double>& parts, int decimals);

/// Orders by size (largest first, the folded rest last), folds and rounds.
ShownWaterfall shownWaterfall(const WaterfallData& data);

/// Where everything stands. `row` is the whole row, `name` and `value` the text boxes left, `points` the box
/// of the figure.
struct WaterfallRow {
    QRectF row;
    QRectF name;
    QRectF value;
    QRectF points;
    QPolygonF bar;
    QLineF connector;  ///< to the next row; null for the last
    bool helps{true};
};

/// A grid line of the paper's axis and the box of its figure.
struct WaterfallTick {
    QLineF line;
    QRectF text;
    QString words;
};

/// On the screen the average is a dashed line and the score a tick; on paper both are open boxes with rows of
/// their own.
struct WaterfallGeometry {
    std::vector<WaterfallRow> rows;
    QRectF baseName;  ///< paper only, as the next four
    QRectF baseBox;
    QRectF scoreName;
    QRectF scoreBox;
    std::vector<WaterfallTick> ticks;
    QRectF baseText;
    QRectF scoreText;
    QLineF average;
    QLineF scoreTick;
    QRectF key;
};

WaterfallGeometry layOutWaterfall(const WaterfallData& data, const ShownWaterfall& shown, const QRectF& area,
                                  const ChartInk& ink);

/// The height that `rows` rows want, in device units.
double waterfallHeight(int rows, const ChartInk& ink, bool withKey);

void paintWaterfall(QPainter& painter, const QRectF& area, const WaterfallData& data, const ChartInk& ink);

QList<Hotspot> waterfallHotspots(const WaterfallData& data, const QRectF& area, const ChartInk& ink);

ChartTable waterfallTable(const WaterfallData& data);

/// The sum in figures: "73.9 + 3.0 − 2.4 + 1.8 + 1.5 = 77.8".
QString waterfallSum(const WaterfallData& data);

}  // namespace sakhi::charts
