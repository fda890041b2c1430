#pragma once

#include "base/Uuid.h"

#include <cstdint>

namespace sakhi::base {

/// xoshiro256** 1.0 (Blackman, Vigna 2018) seeded by splitmix64: the same numbers on every platform.
class Random {
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();

    /// A whole number in [0, bound), bound > 0, without bias.
    std::uint64_t below(std::uint64_t bound);

    /// A number in [0, 1) with 53 random bits.
    double uniform();

private:
    std::array<std::uint64_t, 4> m_state{};
};

/// Entropy from a seed, for tests and simulated stores only.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed) : m_random(seed) {}
    void fill(std::span<std::uint8_t> out) override;

private:
    Random m_random;
};

}  // namespace sakhi::base
