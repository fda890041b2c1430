#include "explain/ReferenceKernels.h"

#if defined(__AVX512BW__)
#include <immintrin.h>
#endif

namespace sakhi::explain {

std::size_t matchNarrowAvx512(const std::uint16_t* masks, std::size_t count, std::uint16_t need,
                              std::uint32_t* out) {
#if defined(__AVX512BW__)
    const __m512i wanted = _mm512_set1_epi16(static_cast<short>(need));
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; i += 32) {
        const __m512i group = _mm512_loadu_si512(masks + i);
        for (std::uint32_t bits = _mm512_cmpeq_epi16_mask(_mm512_and_si512(group, wanted), wanted); bits != 0;
             bits &= bits - 1) {
            out[found++] = static_cast<std::uint32_t>(i) + static_cast<std::uint32_t>(__builtin_ctz(bits));
        }
    }
    return found;
#else
    return matchNarrowBaseline(masks, count, need, out);
#endif
}

}  // namespace sakhi::explain
