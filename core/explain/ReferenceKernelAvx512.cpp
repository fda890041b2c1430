#include "explain/ReferenceKernels.h"

#if defined(__AVX512BW__)
#include <immintrin.h>
#endif

namespace sakhi::explain {

#if defined(__AVX512BW__)

bool solveNarrowAvx512(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                       double* points) {
    const std::uint32_t full = (1U << leaf.width) - 1;
    const __m512i wanted = _mm512_set1_epi16(static_cast<short>(need));
    __m512d low = _mm512_setzero_pd();
    __m512d high = _mm512_setzero_pd();
    double against = 0.0;
    std::uint32_t any = 0;
    for (std::size_t i = 0; i < leaf.count; i += 32) {
        const __m512i group = _mm512_loadu_si512(leaf.masks + i);
        std::uint32_t bits = _mm512_cmpeq_epi16_mask(_mm512_and_si512(group, wanted), wanted);
        any |= bits;
        for (; bits != 0; bits &= bits - 1) {
            const std::size_t at = i + static_cast<std::size_t>(__builtin_ctz(bits));
            const std::uint32_t absent = full & ~std::uint32_t{leaf.masks[at]};
            const GameWeight& weight = weights[__builtin_popcount(absent)];
            const auto rows = static_cast<double>(leaf.rows[at]);
            against += rows * weight.against;
            const __m512d each = _mm512_set1_pd(rows * weight.each);
            low = _mm512_mask_add_pd(low, static_cast<__mmask8>(absent), low, each);
            high = _mm512_mask_add_pd(high, static_cast<__mmask8>(absent >> 8U), high, each);
        }
    }
    if (any != 0) {
        const __m512d minus = _mm512_set1_pd(against);
        _mm512_store_pd(points, _mm512_mask_sub_pd(low, static_cast<__mmask8>(need), low, minus));
        _mm512_store_pd(points + 8, _mm512_mask_sub_pd(high, static_cast<__mmask8>(need >> 8U), high, minus));
    }
    return any != 0;
}

#else

bool solveNarrowAvx512(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                       double* points) {
    return solveNarrowBaseline(leaf, need, weights, points);
}

#endif

}  // namespace sakhi::explain
