#include "explain/ReferenceKernels.h"

#include <algorithm>
#include <array>
#include <bit>

namespace sakhi::explain {

namespace {

class WeightTable {
public:
    WeightTable() {
        for (std::size_t c = 0; c <= kWidestPath; ++c) {
            double weight = 1.0 / static_cast<double>(c + 1);
            for (std::size_t a = 1; a <= kWidestPath; ++a) {
                m_weight[c][a].each = weight;
                m_weight[a][c].against = weight;
                weight *= static_cast<double>(a) / static_cast<double>(a + c + 1);
            }
        }
    }

    [[nodiscard]] const GameWeight* row(std::size_t needed) const { return m_weight[needed].data(); }

private:
    std::array<std::array<GameWeight, kWidestPath + 1>, kWidestPath + 1> m_weight{};
};

template <class Mask>
bool solvePlainly(const LeafGroups<Mask>& leaf, std::uint64_t need, const GameWeight* weights,
                  double* points) {
    const std::uint64_t full = leaf.width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << leaf.width) - 1;
    double against = 0.0;
    bool any = false;
    for (std::size_t i = 0; i < leaf.count; ++i) {
        if ((leaf.masks[i] & need) != need) {
            continue;
        }
        if (!any) {
            std::fill(points, points + leaf.width, 0.0);
            any = true;
        }
        const std::uint64_t absent = full & ~std::uint64_t{leaf.masks[i]};
        const auto rows = static_cast<double>(leaf.rows[i]);
        const GameWeight& weight = weights[std::popcount(absent)];
        against += rows * weight.against;
        for (std::uint64_t bits = absent; bits != 0; bits &= bits - 1) {
            points[std::countr_zero(bits)] += rows * weight.each;
        }
    }
    for (std::uint64_t bits = any ? need : 0; bits != 0; bits &= bits - 1) {
        points[std::countr_zero(bits)] -= against;
    }
    return any;
}

}  // namespace

const GameWeight* gameWeights(std::size_t needed) {
    static const WeightTable table;
    return table.row(needed);
}

bool solveNarrowBaseline(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                         double* points) {
    return solvePlainly(leaf, need, weights, points);
}

bool solveWide(const LeafGroups<std::uint64_t>& leaf, std::uint64_t need, const GameWeight* weights,
               double* points) {
    return solvePlainly(leaf, need, weights, points);
}

SolveNarrow solveNarrow(InstructionSet set) {
    switch (set) {
        case InstructionSet::baseline:
            return solveNarrowBaseline;
        case InstructionSet::avx2:
            return solveNarrowAvx2;
        case InstructionSet::avx512:
            return solveNarrowAvx512;
    }
    return solveNarrowBaseline;
}

void pathMasks(const ReferenceNode* nodes, std::uint32_t innerCount, const double* x, std::uint64_t* out) {
    out[0] = ~std::uint64_t{0};
    for (std::uint32_t p = 0; p < innerCount; ++p) {
        const ReferenceNode& node = nodes[p];
        const double value = x[node.feature];
        const auto missing = static_cast<unsigned>(value != value) & node.defaultLeft;
        const std::uint64_t left = static_cast<unsigned>(value <= node.threshold) | missing;
        out[node.child[1]] = out[p] & ~((left ^ 1U) << node.bit);
        out[node.child[0]] = out[p] & ~(left << node.bit);
    }
}

}  // namespace sakhi::explain
