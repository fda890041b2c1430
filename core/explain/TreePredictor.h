#pragma once

#include "base/Result.h"
#include "explain/PredictKernels.h"
#include "learn/TreeEnsemble.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::explain {

/// A tree ensemble laid out for predicting. A leaf points at itself, so a walk of `depth` steps ends in the
/// leaf from wherever it is, without a branch; many walks run side by side. Batches of rows decide every
/// split of a tree at once where the tree is small enough. The same bits either way. May be shared between
/// threads.
class TreePredictor {
public:
    /// modelInvalid with the reason where checkEnsemble() refuses it.
    static base::Result<TreePredictor> make(const learn::TreeEnsemble& ensemble,
                                            InstructionSet set = bestInstructionSet());

    [[nodiscard]] std::size_t featureCount() const { return m_features; }

    /// The ensemble's output (probability or margin, as it says) of one row of featureCount values, NaN =
    /// missing.
    [[nodiscard]] double predict(std::span<const double> row) const;

    /// Row after row: rows hold n x featureCount values, out n.
    void predictRows(std::span<const double> rows, std::span<double> out) const;

private:
    struct Root {
        std::uint32_t node{0};
        std::uint32_t depth{0};
        std::uint32_t firstSplit{0};
        std::uint32_t splits{0};
        std::uint32_t firstLeaf{0};
        std::uint32_t leaves{0};
    };

    void add(const learn::Tree& tree, bool strictly);
    void addSplits(Root& root);

    template <bool kMissing>
    [[nodiscard]] std::uint32_t step(std::uint32_t at, const float* x) const;
    template <bool kMissing>
    [[nodiscard]] double sumOf(const float* x) const;
    template <bool kMissing>
    void walkTile(const Root& root, const float* x, double* out) const;
    [[nodiscard]] bool worthLanes(const Root& root) const;

    std::size_t m_features{0};
    double m_base{0.0};
    double m_divisor{1.0};
    std::vector<Root> m_roots;
    std::vector<PredictNode> m_nodes;
    std::vector<double> m_values;
    std::vector<PredictSplit> m_splits;
    std::vector<double> m_leaves;
    InstructionSet m_set{InstructionSet::baseline};
    std::size_t m_mostNodes{0};
};

}  // namespace sakhi::explain
