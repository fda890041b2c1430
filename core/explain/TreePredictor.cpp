#include "explain/TreePredictor.h"

#include "explain/AlignedDoubles.h"
#include "explain/TreeCheck.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sakhi::explain {

namespace {

/// Walks that run side by side: enough to hide the wait for memory.
constexpr std::size_t kWalks = 16;
PredictKernel kernelOf(InstructionSet set) {
    switch (set) {
        case InstructionSet::baseline:
            return predictTileBaseline;
        case InstructionSet::avx2:
            return predictTileAvx2;
        case InstructionSet::avx512:
            return predictTileAvx512;
    }
    return predictTileBaseline;
}

std::size_t lanesOf(InstructionSet set) {
    switch (set) {
        case InstructionSet::baseline:
            return 16;
        case InstructionSet::avx2:
            return 32;
        case InstructionSet::avx512:
            return 64;
    }
    return 16;
}

/// Casts cells to float32; whether one of them is missing.
bool castCells(std::span<const double> from, float* to) {
    bool missing = false;
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[i] = static_cast<float>(from[i]);
        missing |= std::isnan(to[i]);
    }
    return missing;
}

}  // namespace

base::Result<TreePredictor> TreePredictor::make(const learn::TreeEnsemble& ensemble, InstructionSet set) {
    if (auto sound = checkEnsemble(ensemble); !sound) {
        return base::fail(sound.error());
    }
    TreePredictor predictor;
    predictor.m_set = set;
    predictor.m_features = static_cast<std::size_t>(ensemble.featureCount);
    predictor.m_base = ensemble.base;
    predictor.m_divisor = ensemble.averaged ? static_cast<double>(ensemble.trees.size()) : 1.0;
    for (const learn::Tree& tree : ensemble.trees) {
        predictor.add(tree, ensemble.strictly);
    }
    return predictor;
}

void TreePredictor::add(const learn::Tree& tree, bool strictly) {
    const auto first = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.resize(first + tree.size());
    m_values.resize(first + tree.size(), 0.0);
    std::vector<std::int32_t> order{0};
    std::uint32_t depth = 0;
    std::size_t levelEnd = 1;
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (at == levelEnd) {
            levelEnd = order.size();
            ++depth;
        }
        const auto i = static_cast<std::size_t>(order[at]);
        PredictNode& node = m_nodes[first + at];
        if (tree.feature[i] < 0) {
            node.threshold = std::numeric_limits<float>::quiet_NaN();
            node.left = static_cast<std::uint32_t>(first + at) - 1;
            m_values[first + at] = tree.value[i];
            continue;
        }
        node.threshold = floatThreshold(tree.threshold[i], strictly);
        node.left = static_cast<std::uint32_t>(first + order.size());
        node.feature = static_cast<std::uint32_t>(tree.feature[i]);
        node.missingLeft = tree.defaultLeft.empty() ? 0 : tree.defaultLeft[i];
        order.push_back(tree.left[i]);
        order.push_back(tree.right[i]);
    }
    Root root{first, depth, 0, 0, 0, 0};
    addSplits(root);
    m_roots.push_back(root);
    m_mostNodes = std::max(m_mostNodes, tree.size());
}

/// The splits and leaves of the tree that was put last, apart from each other.
void TreePredictor::addSplits(Root& root) {
    root.firstSplit = static_cast<std::uint32_t>(m_splits.size());
    root.firstLeaf = static_cast<std::uint32_t>(m_leaves.size());
    std::vector<std::uint32_t> place;
    for (std::size_t i = root.node; i < m_nodes.size(); ++i) {
        place.push_back(std::isnan(m_nodes[i].threshold) ? root.leaves++ : root.splits++);
    }
    for (std::size_t i = root.node; i < m_nodes.size(); ++i) {
        const PredictNode& node = m_nodes[i];
        if (std::isnan(node.threshold)) {
            m_leaves.push_back(m_values[i]);
            continue;
        }
        const auto placeOf = [&](std::uint32_t child) {
            return place[child - root.node] + (std::isnan(m_nodes[child].threshold) ? root.splits : 0);
        };
        m_splits.push_back({node.threshold, node.feature, placeOf(node.left), placeOf(node.left + 1),
                            static_cast<std::int32_t>(node.missingLeft)});
    }
}

template <bool kMissing>
std::uint32_t TreePredictor::step(std::uint32_t at, const float* x) const {
    const PredictNode& node = m_nodes[at];
    const float value = x[node.feature];
    auto right = static_cast<std::uint32_t>(!(value <= node.threshold));
    if constexpr (kMissing) {
        right &= ~(static_cast<std::uint32_t>(value != value) & node.missingLeft);
    }
    return node.left + right;
}

template <bool kMissing>
double TreePredictor::sumOf(const float* x) const {
    double sum = 0.0;
    for (std::size_t t = 0; t < m_roots.size(); t += kWalks) {
        const std::size_t walks = std::min(kWalks, m_roots.size() - t);
        std::array<std::uint32_t, kWalks> at{};
        std::uint32_t depth = 0;
        for (std::size_t w = 0; w < kWalks; ++w) {
            const Root& root = m_roots[t + std::min(w, walks - 1)];
            at[w] = root.node;
            depth = std::max(depth, root.depth);
        }
        for (std::uint32_t level = 0; level < depth; ++level) {
            for (std::uint32_t& walk : at) {
                walk = step<kMissing>(walk, x);
            }
        }
        for (std::size_t w = 0; w < walks; ++w) {
            sum += m_values[at[w]];
        }
    }
    return m_base + sum / m_divisor;
}

template <bool kMissing>
void TreePredictor::walkTile(const Root& root, const float* x, double* out) const {
    for (std::size_t first = 0; first < kPredictRows; first += kWalks) {
        std::array<std::uint32_t, kWalks> at{};
        at.fill(root.node);
        const float* rows = x + first * m_features;
        for (std::uint32_t level = 0; level < root.depth; ++level) {
            for (std::size_t w = 0; w < kWalks; ++w) {
                at[w] = step<kMissing>(at[w], rows + w * m_features);
            }
        }
        for (std::size_t w = 0; w < kWalks; ++w) {
            out[first + w] += m_values[at[w]];
        }
    }
}

/// Measured: deciding a split for all lanes takes about as long as two steps of one walk.
bool TreePredictor::worthLanes(const Root& root) const {
    return root.leaves <= kPredictLeaves && std::size_t{2} * root.splits < lanesOf(m_set) * root.depth;
}

double TreePredictor::predict(std::span<const double> row) const {
    std::array<float, 64> few{};
    std::vector<float> many(m_features > few.size() ? m_features : 0);
    float* x = many.empty() ? few.data() : many.data();
    return castCells(row, x) ? sumOf<true>(x) : sumOf<false>(x);
}

void TreePredictor::predictRows(std::span<const double> rows, std::span<double> out) const {
    std::vector<float> cells(kPredictRows * m_features, 0.0F);
    AlignedDoubles turned(kPredictRows * m_features / 2);
    AlignedDoubles room(std::min(m_mostNodes, std::size_t{2} * kPredictLeaves) * kPredictRows /
                        sizeof(double));
    alignas(64) std::array<double, kPredictRows> sums{};
    auto* x = reinterpret_cast<float*>(turned.data());
    const PredictKernel kernel = kernelOf(m_set);
    for (std::size_t first = 0; first < out.size(); first += kPredictRows) {
        const std::size_t here = std::min(kPredictRows, out.size() - first);
        const bool missing = castCells(rows.subspan(first * m_features, here * m_features), cells.data());
        for (std::size_t r = 0; r < here; ++r) {
            for (std::size_t f = 0; f < m_features; ++f) {
                x[f * kPredictRows + r] = cells[r * m_features + f];
            }
        }
        sums.fill(0.0);
        for (const Root& root : m_roots) {
            if (worthLanes(root)) {
                kernel({m_splits.data() + root.firstSplit, root.splits, root.leaves,
                        m_leaves.data() + root.firstLeaf, x, missing,
                        reinterpret_cast<std::uint8_t*>(room.data())},
                       sums.data());
            } else if (missing) {
                walkTile<true>(root, cells.data(), sums.data());
            } else {
                walkTile<false>(root, cells.data(), sums.data());
            }
        }
        for (std::size_t r = 0; r < here; ++r) {
            out[first + r] = m_base + sums[r] / m_divisor;
        }
    }
}

}  // namespace sakhi::explain
