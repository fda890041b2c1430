#include "Samples.h"

namespace sakhi::gallery {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

void setWords(charts::WaterfallData& data) {
    data.otherLabel = s("Other factors");
    data.otherValue = s("%1 small ones");
    data.raisesWord = s("raises");
    data.lowersWord = s("lowers the score");
    data.factorHead = s("Factor");
    data.valueHead = s("Value");
    data.pointsHead = s("Points");
}

}  // namespace

charts::WaterfallData sampleWaterfall() {
    charts::WaterfallData data;
    data.baseLabel = s("Block average");
    data.base = 73.9;
    data.scoreLabel = s("Score");
    data.score = 77.8;
    data.bars = {{s("Repayment"), s("94.0 %, block 86.5 %"), 3.0},
                 {s("Attendance"), s("76.0 %, block 84.0 %"), -2.4},
                 {s("Voluntary saving"), s("₹442 a year, block ₹148"), 1.8},
                 {s("Compulsory saving"), s("₹2,500 a year, block ₹2,255"), 1.5}};
    setWords(data);
    return data;
}

charts::WaterfallData sampleRiskWaterfall() {
    charts::WaterfallData data;
    data.baseLabel = s("Average");
    data.base = 685;
    data.scoreLabel = s("Score");
    data.score = 751;
    data.decimals = 0;
    data.maxBars = 7;
    data.bars = {{s("Paid on time"), s("23 of 24 instalments"), 41},
                 {s("Group score"), s("77.8, average 73.9"), 22},
                 {s("All instalments to income"), s("31.6 %, average 27.0 %"), -18},
                 {s("Income through the year"), s("varies by 21 %"), 14},
                 {s("Member for"), s("2 years 4 months"), 11},
                 {s("Loan to yearly income"), s("34.5 %, average 29.0 %"), -9},
                 {s("Purpose"), s("sewing machine"), 3.2},
                 {s("Dependants"), s("3"), 1.8}};
    setWords(data);
    return data;
}

charts::GaugeData sampleGauge() {
    charts::GaugeData data;
    data.value = 77.8;
    data.bandName = s("Low risk");
    data.ticks = {{60, s("Low risk")}};
    data.bandHead = s("Band");
    data.fromHead = s("starts at");
    data.valueName = s("Group score");
    return data;
}

charts::RadarData sampleRadar() {
    charts::RadarData data;
    data.axes = {{s("Meetings"), 86, 87},
                 {s("Savings"), 96, 88},
                 {s("Lending"), 77, 70},
                 {s("Repayment"), 94, 87},
                 {s("Books"), 92, 74}};
    data.groupName = s("Jagriti Samooh");
    data.blockName = s("Block average");
    data.axisHead = s("Principle");
    return data;
}

charts::MonthBarsData sampleMonths() {
    charts::MonthBarsData data;
    const QString letters = s("DJFMAMJJASON");
    const QList<double> values{71.2, 71.8, 72.6, 72.1, 73.4, 0, 74.6, 75.0, 74.8, 75.7, 76.4, 77.8};
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool missing = values[i] <= 0;
        data.months.append({letters.mid(i, 1), QStringLiteral("Month %1").arg(i + 1),
                            missing ? std::nullopt : std::optional<double>(values[i])});
    }
    data.top = 100;
    data.threshold = 60;
    data.thresholdText = s("60: Low risk starts · Dec 2025 to Nov 2026");
    data.monthHead = s("Month");
    data.valueHead = s("Score");
    data.missingText = s("not known");
    return data;
}

charts::TrendData sampleTrend(bool falling) {
    charts::TrendData data;
    for (int i = 0; i < 12; ++i) {
        data.values.append(falling ? 82.0 - 0.5 * i + (i % 3) : 88.0 + 0.8 * i - (i % 4));
        data.names << QStringLiteral("Month %1").arg(i + 1);
    }
    data.falling = falling;
    return data;
}

}  // namespace sakhi::gallery
