#include "explain/InterventionalShap.h"

#include "explain/AlignedDoubles.h"
#include "explain/ReferenceKernels.h"

#include <algorithm>
#include <bit>

namespace sakhi::explain {

namespace {

constexpr std::size_t kTile = 128;
/// Up to this many features a leaf's rows are grouped through a table of all masks.
constexpr std::uint32_t kTableBits = 12;
constexpr std::uint16_t kUnseen = 0xffff;
constexpr std::uint16_t kNothing = 0xfffe;

/// Walks tiles of rows through the game.
class ReferenceWalk {
public:
    ReferenceWalk(const ReferenceGame& game, InstructionSet set, std::size_t rows)
        : m_game(game),
          m_columns(static_cast<std::size_t>(game.featureCount)),
          m_tile(std::min(rows, kTile)),
          m_solve(solveNarrow(set)),
          m_x(m_columns * m_tile),
          m_node(game.mostNodes),
          m_mask(m_tile * game.mostNodes),
          m_slotOfMask(rows > 1 ? std::size_t{1} << kTableBits : 0, kUnseen),
          m_points((m_tile + 1) * kWidestPath) {}

    [[nodiscard]] std::size_t tile() const { return m_tile; }

    /// Up to tile() rows.
    void explain(std::span<const double> rows, std::span<double> phi) {
        const std::size_t count = rows.size() / m_columns;
        std::transform(rows.begin(), rows.end(), m_x.begin(),
                       [](double cell) { return static_cast<double>(static_cast<float>(cell)); });
        std::fill(phi.begin(), phi.end(), 0.0);
        for (const ReferenceTree& tree : m_game.trees) {
            for (std::size_t r = 0; r < count; ++r) {
                pathMasks(m_game.nodes.data() + tree.firstNode, tree.innerCount, &m_x[r * m_columns],
                          m_node.data());
                for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
                    m_mask[j * m_tile + r] = m_node[tree.innerCount + j];
                }
            }
            for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
                addLeaf(m_game.leaves[tree.firstLeaf + j], {&m_mask[j * m_tile], count}, phi);
            }
        }
    }

private:
    /// Rows with the same mask have the same contributions: each mask is solved once.
    void addLeaf(const ReferenceLeaf& leaf, std::span<const std::uint64_t> masks, std::span<double> phi) {
        const std::uint64_t full =
            leaf.width >= kWidestPath ? ~std::uint64_t{0} : (std::uint64_t{1} << leaf.width) - 1;
        const bool table = leaf.width <= kTableBits && !m_slotOfMask.empty();
        std::uint16_t next = 0;
        for (std::size_t r = 0; r < masks.size(); ++r) {
            const std::uint64_t mask = masks[r] & full;
            std::uint16_t here = kUnseen;
            std::uint16_t& slot = table ? m_slotOfMask[mask] : here;
            if (slot == kUnseen) {
                slot =
                    solve(leaf, full & ~mask, &m_points[next * std::size_t{kWidestPath}]) ? next : kNothing;
                next = static_cast<std::uint16_t>(next + (table && slot != kNothing ? 1 : 0));
            }
            if (slot != kNothing) {
                const double* points = &m_points[slot * std::size_t{kWidestPath}];
                const std::int32_t* features = m_game.features.data() + leaf.firstFeature;
                double* out = &phi[r * m_columns];
                for (std::uint32_t i = 0; i < leaf.width; ++i) {
                    out[features[i]] += leaf.value * points[i];
                }
            }
        }
        for (std::size_t r = 0; table && r < masks.size(); ++r) {
            m_slotOfMask[masks[r] & full] = kUnseen;
        }
    }

    bool solve(const ReferenceLeaf& leaf, std::uint64_t need, double* points) const {
        const float* rows = m_game.rows.data() + leaf.firstGroup;
        const GameWeight* weights = gameWeights(static_cast<std::size_t>(std::popcount(need)));
        if (m_game.narrow) {
            return m_solve({m_game.narrowMasks.data() + leaf.firstGroup, rows, leaf.groupCount, leaf.width},
                           static_cast<std::uint32_t>(need), weights, points);
        }
        return solveWide({m_game.wideMasks.data() + leaf.firstGroup, rows, leaf.groupCount, leaf.width}, need,
                         weights, points);
    }

    const ReferenceGame& m_game;
    std::size_t m_columns;
    std::size_t m_tile;
    SolveNarrow m_solve;
    std::vector<double> m_x;
    std::vector<std::uint64_t> m_node;
    std::vector<std::uint64_t> m_mask;
    std::vector<std::uint16_t> m_slotOfMask;
    AlignedDoubles m_points;
};

}  // namespace

base::Result<InterventionalShap> InterventionalShap::make(const learn::TreeEnsemble& ensemble,
                                                          std::span<const double> background,
                                                          InstructionSet set) {
    auto game = makeReferenceGame(ensemble, background);
    if (!game) {
        return base::fail(game.error());
    }
    return InterventionalShap(std::move(*game), set);
}

InterventionalShap::InterventionalShap(ReferenceGame game, InstructionSet set)
    : m_game(std::make_shared<const ReferenceGame>(std::move(game))), m_set(set) {}

bool InterventionalShap::explainRows(std::span<const double> rows, std::span<double> phi,
                                     const base::Progress& progress) const {
    const std::size_t columns = featureCount();
    const std::size_t count = rows.size() / columns;
    if (count == 0) {
        return true;
    }
    ReferenceWalk walk(*m_game, m_set, count);
    for (std::size_t first = 0; first < count; first += walk.tile()) {
        if (base::cancelled(progress, static_cast<std::int64_t>(first), static_cast<std::int64_t>(count))) {
            return false;
        }
        const std::size_t here = std::min(walk.tile(), count - first) * columns;
        walk.explain(rows.subspan(first * columns, here), phi.subspan(first * columns, here));
    }
    return true;
}

}  // namespace sakhi::explain
