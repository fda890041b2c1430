#include "learn/Curves.h"

#include <algorithm>
#include <numeric>

namespace sakhi::learn {

namespace {

std::vector<std::uint32_t> fallingOrder(std::span<const double> probability) {
    std::vector<std::uint32_t> order(probability.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return probability[a] > probability[b]; });
    return order;
}

double rate(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

}  // namespace

std::vector<RocPoint> rocOf(std::span<const std::uint8_t> target, std::span<const double> probability) {
    const auto order = fallingOrder(probability);
    const std::int64_t ones = std::count(target.begin(), target.end(), std::uint8_t{1});
    const std::int64_t zeros = static_cast<std::int64_t>(target.size()) - ones;
    std::vector<RocPoint> curve(1);
    curve.front().threshold = 1.0;
    RocPoint point;
    for (std::size_t i = 0; i < order.size(); ++i) {
        ++(target[order[i]] != 0 ? point.truePositives : point.falsePositives);
        point.threshold = probability[order[i]];
        if (i + 1 == order.size() || probability[order[i + 1]] != point.threshold) {
            point.truePositiveRate = rate(point.truePositives, ones);
            point.falsePositiveRate = rate(point.falsePositives, zeros);
            curve.push_back(point);
        }
    }
    return curve;
}

std::vector<ReliabilityPoint> reliabilityOf(std::span<const std::uint8_t> target,
                                            std::span<const double> probability, std::size_t bins) {
    std::vector<ReliabilityPoint> points(bins);
    for (std::size_t row = 0; row < target.size(); ++row) {
        const double at = std::clamp(probability[row], 0.0, 1.0) * static_cast<double>(bins);
        ReliabilityPoint& point = points[std::min(static_cast<std::size_t>(at), bins - 1)];
        ++point.rows;
        point.meanProbability += probability[row];
        point.observed += target[row];
    }
    std::erase_if(points, [](const ReliabilityPoint& point) { return point.rows == 0; });
    for (ReliabilityPoint& point : points) {
        point.meanProbability /= static_cast<double>(point.rows);
        point.observed /= static_cast<double>(point.rows);
    }
    return points;
}

std::vector<GainsRow> gainsOf(std::span<const std::uint8_t> target, std::span<const double> probability,
                              std::size_t parts) {
    const auto order = fallingOrder(probability);
    const std::int64_t ones = std::count(target.begin(), target.end(), std::uint8_t{1});
    const std::int64_t zeros = static_cast<std::int64_t>(target.size()) - ones;
    std::vector<GainsRow> table;
    std::int64_t onesSoFar = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t begin = part * order.size() / parts;
        const std::size_t end = (part + 1) * order.size() / parts;
        if (begin == end) {
            continue;
        }
        GainsRow row;
        row.rows = static_cast<std::int64_t>(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            row.positives += target[order[i]];
        }
        onesSoFar += row.positives;
        row.lowestProbability = probability[order[end - 1]];
        row.cumulativeRows = rate(static_cast<std::int64_t>(end), static_cast<std::int64_t>(order.size()));
        row.cumulativePositives = rate(onesSoFar, ones);
        row.cumulativeNegatives = rate(static_cast<std::int64_t>(end) - onesSoFar, zeros);
        row.lift = row.cumulativePositives / row.cumulativeRows;
        row.ks = row.cumulativePositives - row.cumulativeNegatives;
        table.push_back(row);
    }
    return table;
}

}  // namespace sakhi::learn
