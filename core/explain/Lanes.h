#pragma once

// Registers of doubles for the kernels. Everything is in an unnamed namespace on purpose: each kernel file is
// compiled for another processor, and no copy of these functions may be shared between them.

#include <cstdint>

#if defined(__AVX512F__)
#include <immintrin.h>
#endif

namespace sakhi::explain {
namespace {

/// N doubles in one register, N = 2 or 4, as a compiler's vector type.
template <int N>
struct Lanes;

template <>
struct Lanes<2> {
    using Real = double __attribute__((vector_size(16)));
    using Mask = std::int64_t __attribute__((vector_size(16)));
};

template <>
struct Lanes<4> {
    using Real = double __attribute__((vector_size(32)));
    using Mask = std::int64_t __attribute__((vector_size(32)));
};

/// What a kernel does with registers of width N.
template <int N>
struct Vector {
    static constexpr int width = N;
    using Real = typename Lanes<N>::Real;
    using Mask = typename Lanes<N>::Mask;

    static Real load(const double* from) { return *reinterpret_cast<const Real*>(from); }
    static void store(double* to, Real value) { *reinterpret_cast<Real*>(to) = value; }
    static Real all(double value) { return Real{} + value; }
    static Mask loadMask(const unsigned char* from, std::size_t i) {
        return reinterpret_cast<const Mask*>(from)[i];
    }
    static void storeMask(unsigned char* to, std::size_t i, Mask mask) {
        reinterpret_cast<Mask*>(to)[i] = mask;
    }
    static Mask everywhere(bool on) { return Mask{} - static_cast<std::int64_t>(on ? 1 : 0); }
    static Mask lessEqual(Real a, Real b) { return a <= b; }
    static Mask missing(Real a) { return a != a; }
    static Real choose(Mask mask, Real a, Real b) { return mask ? a : b; }
    static Real keep(Mask mask, Real a) { return reinterpret_cast<Real>(mask & reinterpret_cast<Mask>(a)); }
};

#if defined(__AVX512F__)
template <>
struct Vector<8> {
    static constexpr int width = 8;
    using Real = __m512d;
    using Mask = std::uint8_t;

    static Real load(const double* from) { return _mm512_load_pd(from); }
    static void store(double* to, Real value) { _mm512_store_pd(to, value); }
    static Real all(double value) { return _mm512_set1_pd(value); }
    static Mask loadMask(const unsigned char* from, std::size_t i) { return from[i]; }
    static void storeMask(unsigned char* to, std::size_t i, Mask mask) { to[i] = mask; }
    static Mask everywhere(bool on) { return on ? 0xffU : 0U; }
    static Mask lessEqual(Real a, Real b) { return _mm512_cmp_pd_mask(a, b, _CMP_LE_OQ); }
    static Mask missing(Real a) { return _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q); }
    static Real choose(Mask mask, Real a, Real b) { return _mm512_mask_blend_pd(mask, b, a); }
    static Real keep(Mask mask, Real a) { return _mm512_maskz_mov_pd(mask, a); }
};
#endif

}  // namespace
}  // namespace sakhi::explain
