#pragma once

// The two loops of TreeSHAP in quadrature form (README.md here), for one row with the quadrature's points in
// the lanes and for many rows with the rows in the lanes. Unnamed namespace: see Lanes.h.

#include "explain/Lanes.h"
#include "explain/PathKernels.h"

namespace sakhi::explain {
namespace {

/// Decides every split for one row, and which row of the tree's tau table holds at each node and on the edge
/// to it. Without branches: the row's way through a tree is what a processor cannot guess.
void decideRow(const ShapTree& tree, const ShapNode* nodes, const double* x, const PathRoom& room) {
    room.hit[0] = 1;
    room.alive[0] = 1;
    room.tau[0] = kFreshTau;
    for (std::uint32_t p = 0; p < tree.innerCount; ++p) {
        const ShapNode& node = nodes[p];
        const double value = x[node.feature];
        const auto missing = static_cast<unsigned>(value != value) & node.defaultLeft;
        room.left[p] = static_cast<unsigned char>(static_cast<unsigned>(value <= node.threshold) | missing);
        const std::uint32_t hit = static_cast<std::uint32_t>(room.left[node.parent] == node.isLeft) |
                                  static_cast<std::uint32_t>(p == 0);
        room.hit[p] = static_cast<unsigned char>(hit);
        room.taken[p] = kDeadTau + (room.tau[node.parent] - kDeadTau) * hit;
        const std::uint32_t alive = room.hit[node.previous] & room.alive[node.previousParent];
        room.alive[p] = static_cast<unsigned char>(alive);
        room.tau[p] = kDeadTau + (node.tau - kDeadTau) * alive;
    }
}

/// One row, V::width points of the quadrature from `from` on, added to sum (kMostLanes a feature).
template <class V>
void addRow(const ShapTree& tree, const ShapView& forest, const PathRoom& room, std::uint32_t from) {
    using Real = typename V::Real;
    constexpr std::size_t w = V::width;
    const ShapNode* nodes = forest.nodes + tree.firstNode;
    const double* tau = forest.tau + tree.firstTau + from;
    const double* leaves = forest.leaves + tree.firstLeaf;
    double* value = room.value;
    double* state = room.state;
    const std::size_t stride = tree.stride;
    const std::size_t inner = tree.innerCount;
    for (std::size_t j = 0; j < tree.leafCount; ++j) {
        V::store(value + (inner + j) * w, V::all(leaves[j]));
    }
    for (std::size_t p = inner; p-- > 0;) {
        const ShapNode& node = nodes[p];
        const Real mean = V::all(node.ratioLeft) * V::load(value + node.child[1] * w) +
                          V::all(node.ratioRight) * V::load(value + node.child[0] * w);
        const std::size_t way = node.child[room.left[p]];
        const Real gain = V::load(value + way * w) - mean;
        const Real t = V::load(tau + room.tau[p] * stride);
        V::store(value + p * w, mean + t * gain);
        V::store(state + p * w, (t - t * t) * gain);
    }
    Real weight = V::load(tau + kRootWeight * stride);
    for (std::size_t p = 0; p < inner; ++p) {
        const ShapNode& node = nodes[p];
        if (p > 0) {
            const Real t = V::load(tau + room.tau[node.parent] * stride);
            const Real taken = V::load(tau + room.taken[p] * stride);
            const Real ratio = V::all(node.ratio);
            weight = V::load(state + node.parent * w) * (taken + (ratio - ratio * t));
        }
        double* sum = room.sum + static_cast<std::size_t>(node.feature) * kMostLanes;
        V::store(sum, V::load(sum) + weight * V::load(state + p * w));
        V::store(state + p * w, weight);
    }
}

/// Decides every split for V::width rows.
template <class V>
void decideTile(const ShapTree& tree, const ShapNode* nodes, const double* x, const PathRoom& room) {
    using Mask = typename V::Mask;
    V::storeMask(room.hit, 0, V::everywhere(true));
    V::storeMask(room.alive, 0, V::everywhere(true));
    for (std::uint32_t p = 0; p < tree.innerCount; ++p) {
        const ShapNode& node = nodes[p];
        const typename V::Real value = V::load(x + static_cast<std::size_t>(node.feature) * kTileRows);
        const Mask missing = static_cast<Mask>(V::missing(value) & V::everywhere(node.defaultLeft != 0));
        V::storeMask(room.left, p, static_cast<Mask>(V::lessEqual(value, V::all(node.threshold)) | missing));
        if (p > 0) {
            V::storeMask(
                room.hit, p,
                static_cast<Mask>(V::loadMask(room.left, node.parent) ^ V::everywhere(node.isLeft == 0)));
            V::storeMask(room.alive, p,
                         static_cast<Mask>(V::loadMask(room.hit, node.previous) &
                                           V::loadMask(room.alive, node.previousParent)));
        }
    }
}

/// V::width rows at one point of the quadrature; x and phi point at the first of them.
template <class V>
void addTile(const ShapTree& tree, const ShapView& forest, const PathRoom& room, std::uint32_t point,
             double* phi) {
    using Real = typename V::Real;
    constexpr std::size_t w = V::width;
    const ShapNode* nodes = forest.nodes + tree.firstNode;
    const double* tau = forest.tau + tree.firstTau + point;
    const std::size_t stride = tree.stride;
    double* value = room.value;
    double* state = room.state;
    for (std::size_t p = tree.innerCount; p-- > 0;) {
        const ShapNode& node = nodes[p];
        const Real left = V::load(value + node.child[1] * w);
        const Real right = V::load(value + node.child[0] * w);
        const Real mean = V::all(node.ratioLeft) * left + V::all(node.ratioRight) * right;
        const Real gain = V::choose(V::loadMask(room.left, p), left, right) - mean;
        const Real t = V::keep(V::loadMask(room.alive, p), V::all(tau[node.tau * stride]));
        V::store(value + p * w, mean + t * gain);
        V::store(state + p * 2 * w, (t - t * t) * gain);
        V::store(state + p * 2 * w + w, t);
    }
    Real weight = V::all(tau[kRootWeight * stride]);
    for (std::size_t p = 0; p < tree.innerCount; ++p) {
        const ShapNode& node = nodes[p];
        if (p > 0) {
            const double* above = state + static_cast<std::size_t>(node.parent) * 2 * w;
            const Real t = V::load(above + w);
            const Real ratio = V::all(node.ratio);
            weight = V::load(above) * (V::keep(V::loadMask(room.hit, p), t) + (ratio - ratio * t));
        }
        double* sum = phi + static_cast<std::size_t>(node.feature) * kTileRows;
        V::store(sum, V::load(sum) + weight * V::load(state + p * 2 * w));
        V::store(state + p * 2 * w, weight);
    }
}

template <class Narrow, class Middle, class Wide>
void pathRow(const ShapView& forest, const double* x, const PathRoom& room, double* phi) {
    for (std::size_t i = 0; i < forest.featureCount * kMostLanes; ++i) {
        room.sum[i] = 0.0;
    }
    for (std::size_t k = 0; k < forest.treeCount; ++k) {
        const ShapTree& tree = forest.trees[k];
        if (tree.innerCount == 0) {
            continue;
        }
        decideRow(tree, forest.nodes + tree.firstNode, x, room);
        std::uint32_t point = 0;
        while (point < tree.points) {
            const std::uint32_t rest = tree.points - point;
            if (rest <= Narrow::width) {
                addRow<Narrow>(tree, forest, room, point);
                point += Narrow::width;
            } else if (rest <= Middle::width) {
                addRow<Middle>(tree, forest, room, point);
                point += Middle::width;
            } else {
                addRow<Wide>(tree, forest, room, point);
                point += Wide::width;
            }
        }
    }
    for (std::size_t f = 0; f < forest.featureCount; ++f) {
        double total = 0.0;
        for (std::size_t lane = 0; lane < kMostLanes; ++lane) {
            total += room.sum[f * kMostLanes + lane];
        }
        phi[f] = total;
    }
}

template <class V>
void pathTile(const ShapView& forest, const double* x, const PathRoom& room, double* phi) {
    for (std::size_t i = 0; i < forest.featureCount * kTileRows; ++i) {
        phi[i] = 0.0;
    }
    for (std::size_t k = 0; k < forest.treeCount; ++k) {
        const ShapTree& tree = forest.trees[k];
        const double* leaves = forest.leaves + tree.firstLeaf;
        for (std::size_t j = 0; j < tree.leafCount; ++j) {
            V::store(room.value + (tree.innerCount + j) * V::width, V::all(leaves[j]));
        }
        for (std::size_t row = 0; tree.innerCount > 0 && row < kTileRows; row += V::width) {
            decideTile<V>(tree, forest.nodes + tree.firstNode, x + row, room);
            for (std::uint32_t point = 0; point < tree.points; ++point) {
                addTile<V>(tree, forest, room, point, phi + row);
            }
        }
    }
}

}  // namespace
}  // namespace sakhi::explain
