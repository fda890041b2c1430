#include "explain/ReferenceKernels.h"

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace sakhi::explain {

#if defined(__AVX2__)

namespace {

/// Lanes whose bit is set in a mask of four, others 0.
__m256d kept(std::uint32_t four, __m256d value) {
    const __m256i bit = _mm256_set_epi64x(8, 4, 2, 1);
    const __m256i mine = _mm256_and_si256(_mm256_set1_epi64x(static_cast<long long>(four)), bit);
    return _mm256_and_pd(_mm256_castsi256_pd(_mm256_cmpeq_epi64(mine, bit)), value);
}

/// The game of a leaf with at most 4 x kParts features.
template <int kParts>
bool solve(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
           double* points) {
    const std::uint32_t full = (1U << leaf.width) - 1;
    const __m256i wanted = _mm256_set1_epi16(static_cast<short>(need));
    __m256d sum[kParts] = {};
    double against = 0.0;
    std::uint32_t any = 0;
    for (std::size_t i = 0; i < leaf.count; i += 16) {
        const __m256i group = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(leaf.masks + i));
        const __m256i same = _mm256_cmpeq_epi16(_mm256_and_si256(group, wanted), wanted);
        std::uint32_t bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(same)) & 0x55555555U;
        any |= bits;
        for (; bits != 0; bits &= bits - 1) {
            const std::size_t at = i + static_cast<std::size_t>(__builtin_ctz(bits)) / 2;
            const std::uint32_t absent = full & ~std::uint32_t{leaf.masks[at]};
            const GameWeight& weight = weights[__builtin_popcount(absent)];
            const auto rows = static_cast<double>(leaf.rows[at]);
            against += rows * weight.against;
            const __m256d each = _mm256_set1_pd(rows * weight.each);
            for (int part = 0; part < kParts; ++part) {
                sum[part] = _mm256_add_pd(sum[part], kept(absent >> (4 * part), each));
            }
        }
    }
    for (int part = 0; any != 0 && part < kParts; ++part) {
        const __m256d minus = kept(need >> (4 * part), _mm256_set1_pd(against));
        _mm256_store_pd(points + 4 * part, _mm256_sub_pd(sum[part], minus));
    }
    return any != 0;
}

}  // namespace

bool solveNarrowAvx2(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                     double* points) {
    return leaf.width <= 4   ? solve<1>(leaf, need, weights, points)
           : leaf.width <= 8 ? solve<2>(leaf, need, weights, points)
                             : solve<4>(leaf, need, weights, points);
}

#else

bool solveNarrowAvx2(const LeafGroups<std::uint16_t>& leaf, std::uint32_t need, const GameWeight* weights,
                     double* points) {
    return solveNarrowBaseline(leaf, need, weights, points);
}

#endif

}  // namespace sakhi::explain
