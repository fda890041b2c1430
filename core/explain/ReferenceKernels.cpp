#include "explain/ReferenceKernels.h"

namespace sakhi::explain {

std::size_t matchNarrowBaseline(const std::uint16_t* masks, std::size_t count, std::uint16_t need,
                                std::uint32_t* out) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        out[found] = static_cast<std::uint32_t>(i);
        found += (masks[i] & need) == need ? 1 : 0;
    }
    return found;
}

std::size_t matchWide(const std::uint64_t* masks, std::size_t count, std::uint64_t need, std::uint32_t* out) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        out[found] = static_cast<std::uint32_t>(i);
        found += (masks[i] & need) == need ? 1 : 0;
    }
    return found;
}

MatchNarrow matchNarrow(InstructionSet set) {
    switch (set) {
        case InstructionSet::baseline:
            return matchNarrowBaseline;
        case InstructionSet::avx2:
            return matchNarrowAvx2;
        case InstructionSet::avx512:
            return matchNarrowAvx512;
    }
    return matchNarrowBaseline;
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
