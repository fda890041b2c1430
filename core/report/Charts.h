#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace sakhi::report {

/// One bar of a waterfall, in points of the score.
struct WaterfallBar {
    QString name;
    /// The value with its unit, and what it is counted against.
    QString detail;
    double points{0.0};
};

/// From a base over bars to a score: base + sum of points = score.
struct Waterfall {
    QString title;
    QString note;
    QString baseName;
    double base{0.0};
    std::vector<WaterfallBar> bars;
    QString scoreName;
    double score{0.0};
    /// Decimals of every figure of the chart.
    int decimals{1};
    /// The sum in figures, and how the card computes it; either may be empty.
    QString sumLine;
    QString formulaLine;
    /// Words of the legend: what a solid, a hatched and an open bar mean.
    QString raises;
    QString lowers;
    QString startAndResult;
};

/// One corner of a radar, 0 to 100; without a value it is missing.
struct RadarAxis {
    QString name;
    std::optional<double> group;
    std::optional<double> block;
};

/// At least three corners, the first on top, clockwise.
struct Radar {
    QString title;
    QString note;
    std::vector<RadarAxis> axes;
    QString groupWord;
    QString blockWord;
    QString missingWord;
};

/// A month of a trend; without a value it is missing.
struct TrendMonth {
    QString letter;
    std::optional<double> value;
};

struct Trend {
    QString title;
    QString note;
    std::vector<TrendMonth> months;
    std::optional<double> mean;
    /// Upper end of the scale, from zero.
    double top{100.0};
};

/// Two to four trends side by side.
struct Trends {
    std::vector<Trend> trends;
};

/// A band of a gauge from `from` to the next band's.
struct GaugeBand {
    double from{0.0};
    QString name;
};

/// Where a score stands between the ends of its scale.
struct Gauge {
    QString title;
    QString note;
    double low{0.0};
    double high{100.0};
    std::optional<double> value;
    QString valueText;
    std::vector<GaugeBand> bands;
};

/// One box of a line of stages: what the account is, and from when.
struct Stage {
    QString name;
    QString from;
};

/// Stages from open to solid, as of an account left unpaid (overdue, SMA-1, SMA-2, NPA).
struct StageLine {
    QString intro;
    QString note;
    std::vector<Stage> stages;
};

}  // namespace sakhi::report
