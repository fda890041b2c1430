#pragma once

#include "explain/InstructionSet.h"
#include "explain/ReferenceGame.h"

namespace sakhi::explain {

/// (a - 1)! c! / (a + c)! with a features that only the row satisfies and c that only the background does:
/// `each` is the weight of each of the a, `against` the negative weight of each of the c.
struct GameWeight {
    double each{0.0};
    double against{0.0};
};

/// The weights for c needed features, by a (kWidestPath + 1 of them).
const GameWeight* gameWeights(std::size_t needed);

/// The groups of one leaf.
template <class Mask>
struct LeafGroups {
    const Mask* masks;
    /// Background rows in each.
    const float* rows;
    std::size_t count;
    std::uint32_t width;
};

/// The game of one leaf for a row that leaves the features of `need` (within the leaf's width) to the
/// background: writes each feature's share, for a leaf value of 1 and not yet divided by the background's
/// rows, to `points` (16 doubles on a 64-byte line). False, and nothing written, where no background row
/// satisfies them.
using SolveNarrow = bool (*)(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need,
                             const GameWeight* weights, double* points);

bool solveNarrowBaseline(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                         double* points);
bool solveNarrowAvx2(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                     double* points);
bool solveNarrowAvx512(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                       double* points);

/// The kernel of an instruction set this machine can run.
SolveNarrow solveNarrow(InstructionSet set);

/// The same for 64-bit masks, in plain code; points has room for `width`.
bool solveWide(const LeafGroups<std::uint64_t>& leaf, std::uint64_t need, const GameWeight* weights,
               double* points);

/// For one row of float32 values held as doubles: at each node of a tree, inner ones first, the bits of the
/// path's features that the row satisfies; bits beyond the path are set. `out` has room for every node.
void pathMasks(const ReferenceNode* nodes, std::uint32_t innerCount, const double* x, std::uint64_t* out);

}  // namespace sakhi::explain
