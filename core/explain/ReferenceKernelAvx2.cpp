#include "explain/ReferenceKernels.h"

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace sakhi::explain {

std::size_t matchNarrowAvx2(const std::uint16_t* masks, std::size_t count, std::uint16_t need, std::uint32_t* out) {
#if defined(__AVX2__)
    const __m256i wanted = _mm256_set1_epi16(static_cast<short>(need));
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; i += 16) {
        const __m256i group = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(masks + i));
        const __m256i same = _mm256_cmpeq_epi16(_mm256_and_si256(group, wanted), wanted);
        const auto pairs = static_cast<unsigned>(_mm256_movemask_epi8(same));
        for (unsigned bits = pairs & 0x55555555U; bits != 0; bits &= bits - 1) {
            out[found++] = static_cast<std::uint32_t>(i) + static_cast<std::uint32_t>(__builtin_ctz(bits)) / 2;
        }
    }
    return found;
#else
    return matchNarrowBaseline(masks, count, need, out);
#endif
}

}  // namespace sakhi::explain
