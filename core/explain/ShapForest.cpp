#include "explain/ShapForest.h"

#include "explain/GaussLegendre.h"
#include "explain/TreeCheck.h"

#include <algorithm>
#include <span>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using learn::Tree;

constexpr std::size_t kLine = 8;
constexpr std::uint32_t kDeepest = 1'024;

/// The path down to an inner node: its splits, their distinct features, and the cover product of the edges on
/// the feature of the last one.
struct Path {
    std::uint32_t depth{0};
    std::uint32_t distinct{0};
    double z{1.0};
};

std::uint32_t paddedTo(std::uint32_t points) {
    if (points <= 2) {
        return 2;
    }
    return points <= 4 ? 4 : (points + 7) / 8 * 8;
}

/// Adds the trees of one ensemble to a ShapForest, one after the other.
class Layout {
public:
    explicit Layout(const learn::TreeEnsemble& ensemble) : m_ensemble(ensemble) {
        m_forest.featureCount = ensemble.featureCount;
        m_forest.base = ensemble.base;
        m_scale = ensemble.averaged ? static_cast<double>(ensemble.trees.size()) : 1.0;
    }

    base::Result<ShapForest> run() {
        for (const Tree& tree : m_ensemble.trees) {
            const std::string reason = add(tree);
            if (!reason.empty()) {
                return base::fail(ErrorCode::modelInvalid, reason);
            }
        }
        m_forest.tau.resize(m_tau.size());
        std::copy(m_tau.begin(), m_tau.end(), m_forest.tau.data());
        return std::move(m_forest);
    }

private:
    std::string add(const Tree& tree) {
        number(tree);
        if (!placeNodes(tree)) {
            return "a split without cover cannot be explained";
        }
        std::string reason = joinRepeats();
        if (!reason.empty()) {
            return reason;
        }
        m_forest.trees.push_back(m_place);
        m_forest.mostInner = std::max(m_forest.mostInner, m_place.innerCount);
        m_forest.mostNodes = std::max(m_forest.mostNodes, m_place.innerCount + m_place.leafCount);
        addBase();
        return {};
    }

    /// Numbers inner nodes and leaves breadth first.
    void number(const Tree& tree) {
        m_place = ShapTree{m_forest.nodes.size(), m_forest.leaves.size(), m_tau.size(), 0, 0, 0, 0};
        m_order.assign(1, 0);
        m_number.assign(tree.size(), 0);
        for (std::size_t at = 0; at < m_order.size(); ++at) {
            const auto i = static_cast<std::size_t>(m_order[at]);
            if (tree.feature[i] < 0) {
                m_number[i] = m_place.leafCount++;
                m_forest.leaves.push_back(tree.value[i] / m_scale);
                continue;
            }
            m_number[i] = m_place.innerCount++;
            m_order.push_back(tree.left[i]);
            m_order.push_back(tree.right[i]);
        }
        for (std::size_t i = 0; i < tree.size(); ++i) {
            m_number[i] += tree.feature[i] < 0 ? m_place.innerCount : 0;
        }
    }

    bool placeNodes(const Tree& tree) {
        m_forest.nodes.resize(m_place.firstNode + m_place.innerCount);
        ShapNode* nodes = m_forest.nodes.data() + m_place.firstNode;
        for (const std::int32_t at : m_order) {
            const auto i = static_cast<std::size_t>(at);
            if (tree.feature[i] < 0) {
                continue;
            }
            if (!(tree.cover[i] > 0)) {
                return false;
            }
            ShapNode& node = nodes[m_number[i]];
            const auto left = static_cast<std::size_t>(tree.left[i]);
            const auto right = static_cast<std::size_t>(tree.right[i]);
            node.threshold = static_cast<double>(floatThreshold(tree.threshold[i], m_ensemble.strictly));
            node.feature = tree.feature[i];
            node.child[1] = m_number[left];
            node.child[0] = m_number[right];
            node.ratioLeft = tree.cover[left] / tree.cover[i];
            node.ratioRight = tree.cover[right] / tree.cover[i];
            node.defaultLeft = tree.defaultLeft.empty() ? 0 : tree.defaultLeft[i];
            hang(nodes, node.child[1], m_number[i], {node.ratioLeft, true});
            hang(nodes, node.child[0], m_number[i], {node.ratioRight, false});
        }
        return true;
    }

    struct Edge {
        double ratio;
        bool isLeft;
    };

    void hang(ShapNode* nodes, std::uint32_t child, std::uint32_t parent, Edge edge) const {
        if (child < m_place.innerCount) {
            nodes[child].parent = parent;
            nodes[child].ratio = edge.ratio;
            nodes[child].isLeft = edge.isLeft ? 1 : 0;
        }
    }

    /// Finds each node's earlier edge on its feature, and the cover product of the edges so far.
    std::string joinRepeats() {
        const std::span nodes(m_forest.nodes.data() + m_place.firstNode, m_place.innerCount);
        std::vector<Path> path(nodes.size());
        std::uint32_t longest = 0;
        for (std::uint32_t p = 0; p < nodes.size(); ++p) {
            ShapNode& node = nodes[p];
            const ShapNode& parent = nodes[node.parent];
            if (p > 0) {
                const Path& above = path[node.parent];
                path[p].depth = above.depth + 1;
                path[p].distinct = above.distinct + (parent.previous == 0 ? 1 : 0);
                path[p].z = node.ratio * (parent.previous == 0 ? 1.0 : path[parent.previous].z);
            }
            if (path[p].depth > kDeepest) {
                return "a path with more than 1,024 splits cannot be explained";
            }
            std::uint32_t edge = p;
            while (edge != 0 && nodes[nodes[edge].parent].feature != node.feature) {
                edge = nodes[edge].parent;
            }
            node.previous = edge;
            node.previousParent = nodes[edge].parent;
            longest = std::max(longest, path[p].distinct + (edge == 0 ? 1 : 0));
        }
        m_place.points = std::max(1U, (longest + 1) / 2);
        m_place.stride = paddedTo(m_place.points);
        addTau(nodes, path);
        return {};
    }

    void addTau(std::span<ShapNode> nodes, const std::vector<Path>& path) {
        const Quadrature rule = gaussLegendre(m_place.points);
        std::vector<double> row(m_place.stride, 0.0);
        std::copy(rule.node.begin(), rule.node.end(), row.begin());
        m_tau.insert(m_tau.end(), row.begin(), row.end());
        m_tau.insert(m_tau.end(), m_place.stride, 0.0);
        for (std::uint32_t q = 0; q < m_place.points; ++q) {
            row[q] = rule.weight[q] / (rule.node[q] * (1 - rule.node[q]));
        }
        m_tau.insert(m_tau.end(), row.begin(), row.end());
        std::uint32_t next = kFirstRepeated;
        for (ShapNode& node : nodes) {
            if (node.previous == 0) {
                continue;
            }
            node.tau = next++;
            const double z = path[node.previous].z;
            for (std::uint32_t q = 0; q < m_place.points; ++q) {
                const double t = rule.node[q];
                row[q] = t / (t + (1 - t) * z);
            }
            m_tau.insert(m_tau.end(), row.begin(), row.end());
        }
        m_tau.resize((m_tau.size() + kLine - 1) / kLine * kLine, 0.0);
    }

    /// The tree's mean under its covers, from the leaves up.
    void addBase() {
        const ShapNode* nodes = m_forest.nodes.data() + m_place.firstNode;
        const double* leaves = m_forest.leaves.data() + m_place.firstLeaf;
        std::vector<double> mean(m_place.innerCount + m_place.leafCount);
        std::copy(leaves, leaves + m_place.leafCount, mean.begin() + m_place.innerCount);
        for (std::uint32_t p = m_place.innerCount; p-- > 0;) {
            mean[p] =
                nodes[p].ratioLeft * mean[nodes[p].child[1]] + nodes[p].ratioRight * mean[nodes[p].child[0]];
        }
        m_forest.base += mean[0];
    }

    const learn::TreeEnsemble& m_ensemble;
    ShapForest m_forest;
    double m_scale{1.0};
    ShapTree m_place;
    std::vector<std::int32_t> m_order;
    std::vector<std::uint32_t> m_number;
    std::vector<double> m_tau;
};

}  // namespace

base::Result<ShapForest> makeShapForest(const learn::TreeEnsemble& ensemble) {
    if (auto sound = checkEnsemble(ensemble); !sound) {
        return base::fail(sound.error());
    }
    return Layout(ensemble).run();
}

}  // namespace sakhi::explain
