#pragma once

// Every split of a tree for many rows at once, from the leaves up: no walk, no guess. A leaf's number is one
// byte. Unnamed namespace: see Lanes.h.

#include "explain/PredictKernels.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sakhi::explain {
namespace {

#if defined(__AVX512BW__)
struct ByteLanes {
    static constexpr std::size_t rows = 64;
    using Leaf = __m512i;
    using Mask = __mmask64;

    static Leaf load(const std::uint8_t* from) { return _mm512_load_si512(from); }
    static void store(std::uint8_t* to, Leaf leaf) { _mm512_store_si512(to, leaf); }
    static Leaf choose(Mask mask, Leaf a, Leaf b) { return _mm512_mask_blend_epi8(mask, b, a); }
    static std::size_t rowOf(std::size_t place) { return place; }

    template <int kCompare>
    static Mask compare(const float* x, float threshold) {
        const __m512 t = _mm512_set1_ps(threshold);
        const auto part = [&](int v) {
            return static_cast<std::uint64_t>(_mm512_cmp_ps_mask(_mm512_load_ps(x + 16 * v), t, kCompare));
        };
        return part(0) | part(1) << 16U | part(2) << 32U | part(3) << 48U;
    }
    static Mask atMost(const float* x, float threshold) { return compare<_CMP_LE_OQ>(x, threshold); }
    static Mask notAbove(const float* x, float threshold) { return compare<_CMP_NGT_UQ>(x, threshold); }
};
#elif defined(__AVX2__)
struct ByteLanes {
    static constexpr std::size_t rows = 32;
    using Leaf = __m256i;
    using Mask = __m256i;

    static Leaf load(const std::uint8_t* from) {
        return _mm256_load_si256(reinterpret_cast<const __m256i*>(from));
    }
    static void store(std::uint8_t* to, Leaf leaf) {
        _mm256_store_si256(reinterpret_cast<__m256i*>(to), leaf);
    }
    static Leaf choose(Mask mask, Leaf a, Leaf b) { return _mm256_blendv_epi8(b, a, mask); }
    /// Packing works within halves of the register: the row of a byte.
    static std::size_t rowOf(std::size_t place) { return place % 16 / 4 * 8 + place / 16 * 4 + place % 4; }

    template <int kCompare>
    static Mask compare(const float* x, float threshold) {
        const __m256 t = _mm256_set1_ps(threshold);
        const auto part = [&](int v) {
            return _mm256_castps_si256(_mm256_cmp_ps(_mm256_load_ps(x + 8 * v), t, kCompare));
        };
        return _mm256_packs_epi16(_mm256_packs_epi32(part(0), part(1)), _mm256_packs_epi32(part(2), part(3)));
    }
    static Mask atMost(const float* x, float threshold) { return compare<_CMP_LE_OQ>(x, threshold); }
    static Mask notAbove(const float* x, float threshold) { return compare<_CMP_NGT_UQ>(x, threshold); }
};
#elif defined(__x86_64__)
struct ByteLanes {
    static constexpr std::size_t rows = 16;
    using Leaf = __m128i;
    using Mask = __m128i;

    static Leaf load(const std::uint8_t* from) {
        return _mm_load_si128(reinterpret_cast<const __m128i*>(from));
    }
    static void store(std::uint8_t* to, Leaf leaf) { _mm_store_si128(reinterpret_cast<__m128i*>(to), leaf); }
    static Leaf choose(Mask mask, Leaf a, Leaf b) {
        return _mm_or_si128(_mm_and_si128(mask, a), _mm_andnot_si128(mask, b));
    }
    static std::size_t rowOf(std::size_t place) { return place; }

    template <class Compare>
    static Mask pack(Compare part) {
        return _mm_packs_epi16(_mm_packs_epi32(part(0), part(1)), _mm_packs_epi32(part(2), part(3)));
    }
    static Mask atMost(const float* x, float threshold) {
        const __m128 t = _mm_set1_ps(threshold);
        return pack([&](int v) { return _mm_castps_si128(_mm_cmple_ps(_mm_load_ps(x + 4 * v), t)); });
    }
    static Mask notAbove(const float* x, float threshold) {
        const __m128 t = _mm_set1_ps(threshold);
        return pack([&](int v) { return _mm_castps_si128(_mm_cmpngt_ps(_mm_load_ps(x + 4 * v), t)); });
    }
};
#else
struct ByteLanes {
    static constexpr std::size_t rows = 1;
    using Leaf = std::uint8_t;
    using Mask = bool;

    static Leaf load(const std::uint8_t* from) { return *from; }
    static void store(std::uint8_t* to, Leaf leaf) { *to = leaf; }
    static Leaf choose(Mask mask, Leaf a, Leaf b) { return mask ? a : b; }
    static std::size_t rowOf(std::size_t place) { return place; }
    static Mask atMost(const float* x, float threshold) { return *x <= threshold; }
    static Mask notAbove(const float* x, float threshold) { return !(*x > threshold); }
};
#endif

template <bool kMissing>
void predictLanes(const PredictTile& tile, const float* cells, double* out) {
    constexpr std::size_t rows = ByteLanes::rows;
    for (std::size_t p = tile.splitCount; p-- > 0;) {
        const PredictSplit& split = tile.splits[p];
        const float* x = cells + split.feature * kPredictRows;
        const bool either = kMissing && split.missingLeft != 0;
        const auto left =
            either ? ByteLanes::notAbove(x, split.threshold) : ByteLanes::atMost(x, split.threshold);
        ByteLanes::store(tile.room + p * rows,
                         ByteLanes::choose(left, ByteLanes::load(tile.room + split.left * rows),
                                           ByteLanes::load(tile.room + split.right * rows)));
    }
    for (std::size_t i = 0; i < rows; ++i) {
        out[ByteLanes::rowOf(i)] += tile.values[tile.room[i]];
    }
}

void predictTile(const PredictTile& tile, double* out) {
    for (std::size_t j = 0; j < tile.leafCount; ++j) {
        std::memset(tile.room + (tile.splitCount + j) * ByteLanes::rows, static_cast<int>(j),
                    ByteLanes::rows);
    }
    for (std::size_t row = 0; row < kPredictRows; row += ByteLanes::rows) {
        if (tile.missing) {
            predictLanes<true>(tile, tile.x + row, out + row);
        } else {
            predictLanes<false>(tile, tile.x + row, out + row);
        }
    }
}

}  // namespace
}  // namespace sakhi::explain
