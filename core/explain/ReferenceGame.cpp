#include "explain/ReferenceGame.h"

#include "explain/ReferenceKernels.h"
#include "explain/TreeCheck.h"

#include <algorithm>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;
using learn::Tree;

constexpr std::size_t kChunkRows = 1'024;
/// A float counts so far.
constexpr std::size_t kMostBackground = 16'000'000;

struct Group {
    std::uint64_t mask;
    std::uint64_t rows;
};

/// The distinct features of the path down to a node, in the order of their bits.
using PathFeatures = std::vector<std::int32_t>;

std::uint64_t fullMask(std::uint32_t width) {
    return width >= kWidestPath ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
}

class ReferenceLayout {
public:
    ReferenceLayout(const learn::TreeEnsemble& ensemble, std::span<const double> background)
        : m_ensemble(ensemble), m_columns(static_cast<std::size_t>(ensemble.featureCount)) {
        m_cells.resize(background.size());
        std::transform(background.begin(), background.end(), m_cells.begin(),
                       [](double cell) { return static_cast<double>(static_cast<float>(cell)); });
        m_game.featureCount = ensemble.featureCount;
        m_game.base = ensemble.base;
    }

    base::Result<ReferenceGame> run() {
        const double trees = m_ensemble.averaged ? static_cast<double>(m_ensemble.trees.size()) : 1.0;
        const std::size_t rows = m_cells.size() / m_columns;
        const double scale = trees * static_cast<double>(rows);
        for (const Tree& tree : m_ensemble.trees) {
            if (!place(tree, scale)) {
                return fail(
                    ErrorCode::modelInvalid,
                    "a path with more than 64 features cannot be explained against a reference group");
            }
        }
        m_game.narrow = m_widest <= kNarrowBits;
        for (const ReferenceTree& tree : m_game.trees) {
            groupTree(tree);
        }
        return std::move(m_game);
    }

private:
    /// Numbers a tree breadth first and gives each path's features their bits.
    bool place(const Tree& tree, double scale) {
        ReferenceTree placed{m_game.nodes.size(), m_game.leaves.size(), 0, 0};
        std::vector<std::int32_t> order{0};
        std::vector<PathFeatures> paths(1);
        std::vector<std::uint32_t> number(tree.size(), 0);
        for (std::size_t at = 0; at < order.size(); ++at) {
            const auto i = static_cast<std::size_t>(order[at]);
            const PathFeatures path = std::move(paths[at]);
            if (tree.feature[i] < 0) {
                number[i] = placed.leafCount++;
                addLeaf(path, tree.value[i] / scale);
                continue;
            }
            number[i] = placed.innerCount++;
            PathFeatures below = path;
            const auto known = std::find(below.begin(), below.end(), tree.feature[i]);
            const auto bit = static_cast<std::size_t>(known - below.begin());
            if (known == below.end()) {
                below.push_back(tree.feature[i]);
            }
            if (below.size() > kWidestPath) {
                return false;
            }
            m_widest = std::max(m_widest, static_cast<std::uint32_t>(below.size()));
            addNode(tree, i, static_cast<std::uint8_t>(bit));
            order.insert(order.end(), {tree.left[i], tree.right[i]});
            paths.push_back(below);
            paths.push_back(std::move(below));
        }
        link(tree, placed, order, number);
        m_game.mostNodes = std::max(m_game.mostNodes, placed.innerCount + placed.leafCount);
        m_game.trees.push_back(placed);
        return true;
    }

    void addLeaf(const PathFeatures& path, double value) {
        m_game.leaves.push_back(
            {value, m_game.features.size(), 0, 0, static_cast<std::uint32_t>(path.size())});
        m_game.features.insert(m_game.features.end(), path.begin(), path.end());
    }

    void addNode(const Tree& tree, std::size_t i, std::uint8_t bit) {
        ReferenceNode node;
        node.threshold = static_cast<double>(floatThreshold(tree.threshold[i], m_ensemble.strictly));
        node.feature = tree.feature[i];
        node.bit = bit;
        node.defaultLeft = tree.defaultLeft.empty() ? 0 : tree.defaultLeft[i];
        m_game.nodes.push_back(node);
    }

    void link(const Tree& tree, const ReferenceTree& placed, const std::vector<std::int32_t>& order,
              const std::vector<std::uint32_t>& number) {
        const auto numberOf = [&](std::int32_t node) {
            const auto i = static_cast<std::size_t>(node);
            return number[i] + (tree.feature[i] < 0 ? placed.innerCount : 0);
        };
        std::size_t next = placed.firstNode;
        for (const std::int32_t at : order) {
            const auto i = static_cast<std::size_t>(at);
            if (tree.feature[i] >= 0) {
                m_game.nodes[next].child[0] = numberOf(tree.right[i]);
                m_game.nodes[next++].child[1] = numberOf(tree.left[i]);
            }
        }
    }

    void groupTree(const ReferenceTree& tree) {
        const std::size_t rows = m_cells.size() / m_columns;
        const ReferenceNode* nodes = m_game.nodes.data() + tree.firstNode;
        std::vector<std::uint64_t> node(tree.innerCount + std::size_t{tree.leafCount});
        std::vector<std::vector<Group>> groups(tree.leafCount);
        std::vector<std::vector<std::uint64_t>> masks(tree.leafCount);
        for (std::size_t first = 0; first < rows; first += kChunkRows) {
            for (std::size_t r = first; r < std::min(rows, first + kChunkRows); ++r) {
                pathMasks(nodes, tree.innerCount, &m_cells[r * m_columns], node.data());
                for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
                    const auto full = fullMask(m_game.leaves[tree.firstLeaf + j].width);
                    masks[j].push_back(node[tree.innerCount + j] & full);
                }
            }
            for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
                merge(masks[j], groups[j]);
            }
        }
        for (std::uint32_t j = 0; j < tree.leafCount; ++j) {
            store(m_game.leaves[tree.firstLeaf + j], groups[j]);
        }
    }

    static void merge(std::vector<std::uint64_t>& masks, std::vector<Group>& groups) {
        for (const Group& group : groups) {
            masks.push_back(group.mask);
        }
        std::vector<Group> before = std::move(groups);
        std::sort(masks.begin(), masks.end());
        groups.clear();
        for (std::size_t i = 0, stop = 0; i < masks.size(); i = stop) {
            while (stop < masks.size() && masks[stop] == masks[i]) {
                ++stop;
            }
            groups.push_back({masks[i], stop - i});
        }
        auto group = groups.begin();
        for (const Group& old : before) {
            while (group->mask != old.mask) {
                ++group;
            }
            group->rows += old.rows - 1;
        }
        masks.clear();
    }

    void store(ReferenceLeaf& leaf, const std::vector<Group>& groups) {
        leaf.firstGroup = m_game.rows.size();
        leaf.groupCount = static_cast<std::uint32_t>((groups.size() + kGroupPad - 1) / kGroupPad * kGroupPad);
        for (std::size_t i = 0; i < leaf.groupCount; ++i) {
            const Group group = i < groups.size() ? groups[i] : Group{0, 0};
            if (m_game.narrow) {
                m_game.narrowMasks.push_back(static_cast<std::uint16_t>(group.mask));
            } else {
                m_game.wideMasks.push_back(group.mask);
            }
            m_game.rows.push_back(static_cast<float>(group.rows));
            const bool whole = group.mask == fullMask(leaf.width);
            m_game.base += whole ? static_cast<double>(group.rows) * leaf.value : 0.0;
        }
    }

    const learn::TreeEnsemble& m_ensemble;
    std::size_t m_columns;
    std::vector<double> m_cells;
    ReferenceGame m_game;
    std::uint32_t m_widest{0};
};

}  // namespace

base::Result<ReferenceGame> makeReferenceGame(const learn::TreeEnsemble& ensemble,
                                              std::span<const double> background) {
    if (auto sound = checkEnsemble(ensemble); !sound) {
        return fail(sound.error());
    }
    if (background.empty() || background.size() % static_cast<std::size_t>(ensemble.featureCount) != 0) {
        return fail(ErrorCode::missingData, "background");
    }
    if (background.size() / static_cast<std::size_t>(ensemble.featureCount) > kMostBackground) {
        return fail(ErrorCode::outOfRange, "background");
    }
    return ReferenceLayout(ensemble, background).run();
}

}  // namespace sakhi::explain
