#include "explain/PathShap.h"

#include <algorithm>

namespace sakhi::explain {

namespace {

ShapView viewOf(const ShapForest& forest) {
    return {forest.trees.data(),  forest.trees.size(), forest.nodes.data(),
            forest.leaves.data(), forest.tau.data(),   static_cast<std::size_t>(forest.featureCount)};
}

/// The memory of one caller: grows with the largest tree and the number of features, never with the rows.
class Room {
public:
    explicit Room(const ShapForest& forest)
        : m_value(forest.mostNodes * kMostLanes),
          m_state(forest.mostInner * kMostLanes * 2),
          m_sum(static_cast<std::size_t>(forest.featureCount) * kMostLanes),
          m_masks(3 * maskDoubles(forest)),
          m_tau(2 * static_cast<std::size_t>(forest.mostInner)) {
        const std::size_t step = maskDoubles(forest);
        m_view = {m_value.data(), m_state.data(),  m_sum.data(), bytes(0),
                  bytes(step),    bytes(2 * step), m_tau.data(), m_tau.data() + forest.mostInner};
    }

    [[nodiscard]] const PathRoom& view() const { return m_view; }

private:
    static std::size_t maskDoubles(const ShapForest& forest) {
        return (forest.mostInner + std::size_t{2}) / 2 * 2 * 4;
    }
    unsigned char* bytes(std::size_t at) { return reinterpret_cast<unsigned char*>(m_masks.data() + at); }

    AlignedDoubles m_value;
    AlignedDoubles m_state;
    AlignedDoubles m_sum;
    AlignedDoubles m_masks;
    std::vector<std::uint32_t> m_tau;
    PathRoom m_view{};
};

/// A cell as the trees see it.
double asFloat(double value) {
    return static_cast<double>(static_cast<float>(value));
}

}  // namespace

PathKernels pathKernels(InstructionSet set) {
    switch (set) {
        case InstructionSet::baseline:
            return pathKernelsBaseline();
        case InstructionSet::avx2:
            return pathKernelsAvx2();
        case InstructionSet::avx512:
            return pathKernelsAvx512();
    }
    return pathKernelsBaseline();
}

base::Result<PathShap> PathShap::make(const learn::TreeEnsemble& ensemble, InstructionSet set) {
    auto forest = makeShapForest(ensemble);
    if (!forest) {
        return base::fail(forest.error());
    }
    return PathShap(std::move(*forest), set);
}

PathShap::PathShap(ShapForest forest, InstructionSet set)
    : m_forest(std::make_shared<const ShapForest>(std::move(forest))), m_set(set) {}

void PathShap::explain(std::span<const double> row, std::span<double> phi) const {
    const Room room(*m_forest);
    std::vector<double> x(featureCount());
    std::transform(row.begin(), row.end(), x.begin(), asFloat);
    pathKernels(m_set).row(viewOf(*m_forest), x.data(), room.view(), phi.data());
}

bool PathShap::explainRows(std::span<const double> rows, std::span<double> phi,
                           const base::Progress& progress) const {
    const std::size_t features = featureCount();
    const std::size_t count = rows.size() / features;
    const Room room(*m_forest);
    const PathKernels kernels = pathKernels(m_set);
    const ShapView view = viewOf(*m_forest);
    AlignedDoubles x(features * kTileRows);
    AlignedDoubles sums(features * kTileRows);
    for (std::size_t first = 0; first < count; first += kTileRows) {
        if (base::cancelled(progress, static_cast<std::int64_t>(first), static_cast<std::int64_t>(count))) {
            return false;
        }
        const std::size_t here = std::min(kTileRows, count - first);
        if (here <= kMostLanes / 2) {
            for (std::size_t r = first; r < count; ++r) {
                std::transform(&rows[r * features], &rows[r * features] + features, x.data(), asFloat);
                kernels.row(view, x.data(), room.view(), &phi[r * features]);
            }
            continue;
        }
        for (std::size_t r = 0; r < here; ++r) {
            for (std::size_t f = 0; f < features; ++f) {
                x[f * kTileRows + r] = asFloat(rows[(first + r) * features + f]);
            }
        }
        kernels.tile(view, x.data(), room.view(), sums.data());
        for (std::size_t r = 0; r < here; ++r) {
            for (std::size_t f = 0; f < features; ++f) {
                phi[(first + r) * features + f] = sums[f * kTileRows + r];
            }
        }
    }
    return true;
}

}  // namespace sakhi::explain
