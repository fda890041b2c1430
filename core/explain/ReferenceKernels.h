#pragma once

#include "explain/InstructionSet.h"
#include "explain/ReferenceGame.h"

namespace sakhi::explain {

/// Writes the places of the masks that hold every bit of `need` to `out` (room for `count`) and answers how many there
/// are. count is a multiple of kGroupPad.
using MatchNarrow = std::size_t (*)(const std::uint16_t* masks, std::size_t count, std::uint16_t need,
                                    std::uint32_t* out);

std::size_t matchNarrowBaseline(const std::uint16_t* masks, std::size_t count, std::uint16_t need,
                                std::uint32_t* out);
std::size_t matchNarrowAvx2(const std::uint16_t* masks, std::size_t count, std::uint16_t need, std::uint32_t* out);
std::size_t matchNarrowAvx512(const std::uint16_t* masks, std::size_t count, std::uint16_t need,
                              std::uint32_t* out);

/// The kernel of an instruction set this machine can run.
MatchNarrow matchNarrow(InstructionSet set);

/// The same for 64-bit masks, in plain code.
std::size_t matchWide(const std::uint64_t* masks, std::size_t count, std::uint64_t need, std::uint32_t* out);

/// For one row of float32 values held as doubles: at each node of a tree, inner ones first, the bits of the path's
/// features that the row satisfies; bits beyond the path are set. `out` has room for every node.
void pathMasks(const ReferenceNode* nodes, std::uint32_t innerCount, const double* x, std::uint64_t* out);

}  // namespace sakhi::explain
