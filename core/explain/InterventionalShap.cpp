#include "explain/InterventionalShap.h"

#include "explain/ReferenceKernels.h"

#include <algorithm>
#include <array>
#include <bit>

namespace sakhi::explain {

namespace {

constexpr std::size_t kTile = 128;
/// Up to this many features a leaf's rows are grouped through a table of all masks.
constexpr std::uint32_t kTableBits = 12;
constexpr std::uint16_t kUnseen = 0xffff;
constexpr std::uint16_t kNothing = 0xfffe;

/// (a - 1)! c! / (a + c)! for a features that only the row has and c that only the background has: the weight of
/// each of the a; the weight of each of the c is -[c][a] of it. 0 where a = 0.
class GameWeights {
public:
    GameWeights() {
        for (std::size_t c = 0; c <= kWidestPath; ++c) {
            double weight = 1.0 / static_cast<double>(c + 1);
            for (std::size_t a = 1; a <= kWidestPath; ++a) {
                m_weight[c][a] = weight;
                weight *= static_cast<double>(a) / static_cast<double>(a + c + 1);
            }
        }
    }

    [[nodiscard]] double at(std::size_t a, std::size_t c) const { return m_weight[c][a]; }

private:
    std::array<std::array<double, kWidestPath + 1>, kWidestPath + 1> m_weight{};
};

const GameWeights& gameWeights() {
    static const GameWeights weights;
    return weights;
}

/// Walks tiles of rows through the game.
class ReferenceWalk {
public:
    ReferenceWalk(const ReferenceGame& game, InstructionSet set)
        : m_game(game),
          m_columns(static_cast<std::size_t>(game.featureCount)),
          m_match(matchNarrow(set)),
          m_x(m_columns),
          m_node(game.mostNodes),
          m_mask(kTile * game.mostNodes),
          m_slotOfMask(std::size_t{1} << kTableBits, kUnseen) {
        for (const ReferenceLeaf& leaf : game.leaves) {
            m_found.resize(std::max(m_found.size(), std::size_t{leaf.groupCount}));
        }
    }

    void add(std::span<const double> rows, std::span<double> phi) {
        const std::size_t count = rows.size() / m_columns;
        std::fill(phi.begin(), phi.end(), 0.0);
        for (const ReferenceTree& tree : m_game.trees) {
            for (std::size_t r = 0; r < count; ++r) {
                std::transform(&rows[r * m_columns], &rows[r * m_columns] + m_columns, m_x.begin(),
                               [](double cell) { return static_cast<double>(static_cast<float>(cell)); });
                pathMasks(m_game.nodes.data() + tree.firstNode, tree.innerCount, m_x.data(), m_node.data());
                for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
                    m_mask[j * kTile + r] = m_node[tree.innerCount + j];
                }
            }
            for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
                addLeaf(m_game.leaves[tree.firstLeaf + j], {&m_mask[j * kTile], count}, phi);
            }
        }
    }

private:
    void addLeaf(const ReferenceLeaf& leaf, std::span<const std::uint64_t> masks, std::span<double> phi) {
        const std::uint64_t full = leaf.width >= kWidestPath ? ~std::uint64_t{0} : (std::uint64_t{1} << leaf.width) - 1;
        const bool table = leaf.width <= kTableBits && masks.size() > 1;
        m_contribution.clear();
        for (std::size_t r = 0; r < masks.size(); ++r) {
            const std::uint64_t mask = masks[r] & full;
            std::uint16_t fresh = kUnseen;
            std::uint16_t& slot = table ? m_slotOfMask[mask] : fresh;
            if (slot == kUnseen) {
                slot = solve(leaf, mask, full);
            }
            if (slot != kNothing) {
                const double* points = &m_contribution[slot * std::size_t{leaf.width}];
                const std::int32_t* features = m_game.features.data() + leaf.firstFeature;
                double* out = &phi[r * m_columns];
                for (std::uint32_t i = 0; i < leaf.width; ++i) {
                    out[features[i]] += points[i];
                }
            }
        }
        for (std::size_t r = 0; table && r < masks.size(); ++r) {
            m_slotOfMask[masks[r] & full] = kUnseen;
        }
    }

    /// The contributions of one leaf to a row with this mask, put behind those already there: their place.
    std::uint16_t solve(const ReferenceLeaf& leaf, std::uint64_t mask, std::uint64_t full) {
        const std::uint64_t need = full & ~mask;
        const std::size_t found =
            m_game.narrow ? m_match(m_game.narrowMasks.data() + leaf.firstGroup, leaf.groupCount,
                                    static_cast<std::uint16_t>(need), m_found.data())
                          : matchWide(m_game.wideMasks.data() + leaf.firstGroup, leaf.groupCount, need, m_found.data());
        if (found == 0) {
            return kNothing;
        }
        const auto slot = static_cast<std::uint16_t>(leaf.width == 0 ? 0 : m_contribution.size() / leaf.width);
        m_contribution.resize(m_contribution.size() + leaf.width, 0.0);
        double* points = m_contribution.data() + slot * std::size_t{leaf.width};
        const auto needed = static_cast<std::size_t>(std::popcount(need));
        const GameWeights& weights = gameWeights();
        double against = 0.0;
        for (std::size_t i = 0; i < found; ++i) {
            const std::size_t group = leaf.firstGroup + m_found[i];
            const double share = m_game.share[group] * leaf.value;
            const std::size_t alone = m_game.absent[group];
            against += share * weights.at(needed, alone);
            const double each = share * weights.at(alone, needed);
            for (std::uint64_t bits = full & ~maskOf(group); bits != 0; bits &= bits - 1) {
                points[std::countr_zero(bits)] += each;
            }
        }
        for (std::uint64_t bits = need; bits != 0; bits &= bits - 1) {
            points[std::countr_zero(bits)] -= against;
        }
        return slot;
    }

    [[nodiscard]] std::uint64_t maskOf(std::size_t group) const {
        return m_game.narrow ? m_game.narrowMasks[group] : m_game.wideMasks[group];
    }

    const ReferenceGame& m_game;
    std::size_t m_columns;
    MatchNarrow m_match;
    std::vector<double> m_x;
    std::vector<std::uint64_t> m_node;
    std::vector<std::uint64_t> m_mask;
    std::vector<std::uint16_t> m_slotOfMask;
    std::vector<std::uint32_t> m_found;
    std::vector<double> m_contribution;
};

}  // namespace

base::Result<InterventionalShap> InterventionalShap::make(const learn::TreeEnsemble& ensemble,
                                                          std::span<const double> background, InstructionSet set) {
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
    ReferenceWalk walk(*m_game, m_set);
    for (std::size_t first = 0; first < count; first += kTile) {
        if (base::cancelled(progress, static_cast<std::int64_t>(first), static_cast<std::int64_t>(count))) {
            return false;
        }
        const std::size_t here = std::min(kTile, count - first) * columns;
        walk.add(rows.subspan(first * columns, here), phi.subspan(first * columns, here));
    }
    return true;
}

}  // namespace sakhi::explain
