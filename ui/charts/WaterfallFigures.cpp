#include "charts/Waterfall.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sakhi::charts {
namespace {

double unitsOf(int decimals) {
    return std::pow(10.0, decimals);
}

QString pointsText(qint64 units, int decimals, bool sign) {
    return figureText(static_cast<double>(units) / unitsOf(decimals), decimals, sign);
}

/// Bars by size; those beyond the room, and those that would show as nothing, folded into one at the end.
QList<WaterfallBar> folded(const WaterfallData& data) {
    QList<WaterfallBar> bars = data.bars;
    std::stable_sort(bars.begin(), bars.end(), [](const WaterfallBar& a, const WaterfallBar& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    const double least = 0.5 / unitsOf(data.decimals);
    qsizetype keep = 0;
    while (keep < bars.size() && std::abs(bars[keep].points) >= least) {
        ++keep;
    }
    const qsizetype room = std::max(1, data.maxBars);
    if (keep > room || (keep == room && keep < bars.size())) {
        keep = room - 1;
    }
    if (keep >= bars.size() - (keep == 0 ? 1 : 0)) {
        return bars;
    }
    WaterfallBar rest;
    rest.label = data.otherLabel;
    const qsizetype count = bars.size() - keep;
    rest.value = data.otherValue.contains(QLatin1String("%1")) ? data.otherValue.arg(count) : data.otherValue;
    for (qsizetype i = keep; i < bars.size(); ++i) {
        rest.points += bars[i].points;
    }
    bars.resize(keep);
    bars.append(rest);
    return bars;
}

}  // namespace

std::vector<qint64> roundToAddUp(double base, double score, const std::vector<double>& parts, int decimals) {
    const double unit = unitsOf(decimals);
    const qint64 target = std::llround(score * unit) - std::llround(base * unit);
    std::vector<qint64> shown(parts.size());
    if (parts.empty()) {
        return shown;
    }
    std::vector<double> remainder(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double exact = parts[i] * unit;
        // A figure that is whole but for binary noise has no remainder.
        const double whole =
            std::abs(exact - std::round(exact)) < 1e-6 ? std::round(exact) : std::floor(exact);
        shown[i] = static_cast<qint64>(whole);
        remainder[i] = std::max(0.0, exact - whole);
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
    qint64 missing = target - std::accumulate(shown.begin(), shown.end(), qint64{0});
    for (std::size_t i = 0; missing > 0; i = (i + 1) % order.size(), --missing) {
        ++shown[order[i]];
    }
    for (std::size_t i = 0; missing < 0; i = (i + 1) % order.size(), ++missing) {
        --shown[order[order.size() - 1 - i]];
    }
    return shown;
}

ShownWaterfall shownWaterfall(const WaterfallData& data) {
    const QList<WaterfallBar> bars = folded(data);
    std::vector<double> parts;
    for (const WaterfallBar& bar : bars) {
        parts.push_back(bar.points);
    }
    const std::vector<qint64> points = roundToAddUp(data.base, data.score, parts, data.decimals);
    ShownWaterfall shown;
    shown.base = std::llround(data.base * unitsOf(data.decimals));
    shown.score = std::llround(data.score * unitsOf(data.decimals));
    qint64 running = shown.base;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const qint64 to = running + points[static_cast<std::size_t>(i)];
        shown.bars.push_back({bars[i].label, bars[i].value, to - running, running, to});
        running = to;
    }
    return shown;
}

ChartTable waterfallTable(const WaterfallData& data) {
    const ShownWaterfall shown = shownWaterfall(data);
    ChartTable table;
    table.head = {data.factorHead, data.valueHead, data.pointsHead};
    table.rows.append({data.baseLabel, {}, pointsText(shown.base, data.decimals, false)});
    for (const ShownBar& bar : shown.bars) {
        table.rows.append({bar.label, bar.value, pointsText(bar.points, data.decimals, true)});
    }
    table.rows.append({data.scoreLabel, {}, pointsText(shown.score, data.decimals, false)});
    return table;
}

QString waterfallSum(const WaterfallData& data) {
    const ShownWaterfall shown = shownWaterfall(data);
    QString text = pointsText(shown.base, data.decimals, false);
    for (const ShownBar& bar : shown.bars) {
        text += bar.points < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
        text += pointsText(std::abs(bar.points), data.decimals, false);
    }
    return text + QStringLiteral(" = ") + pointsText(shown.score, data.decimals, false);
}

}  // namespace sakhi::charts
