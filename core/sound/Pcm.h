#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::sound {

/// All sound here is mono, 48,000 samples a second of 16 bits.
inline constexpr int kRate = 48'000;

/// A voice note is at most so long.
inline constexpr int kLongestNoteMs = 60'000;

using Samples = std::vector<std::int16_t>;
using SampleView = std::span<const std::int16_t>;

constexpr std::int64_t toMs(std::size_t samples) {
    return static_cast<std::int64_t>(samples) * 1000 / kRate;
}

constexpr std::size_t toSamples(std::int64_t ms) {
    return static_cast<std::size_t>(ms) * kRate / 1000;
}

/// Loudness: the root of the mean square in dB of full scale; -96 (the least that 16 bits hold) for silence
/// and for nothing.
double levelOf(SampleView samples);

/// The shape of a note: the highest of each of so many even stretches, 0 to 1.
std::vector<double> peaksOf(SampleView samples, int count);

/// The same sound at 16,000 samples a second, for engines that want it so.
Samples toSixteenKhz(SampleView samples);

}  // namespace sakhi::sound
