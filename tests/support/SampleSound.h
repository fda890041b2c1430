#pragma once

#include "sound/OpusWriter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sakhi::test {

/// A tone of 220 Hz that swells and fades three times a second, as loud as speech.
inline sound::Samples tone(int ms, double loudness = 0.3) {
    sound::Samples out(sound::toSamples(ms));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double at = static_cast<double>(i) / sound::kRate;
        const double swell = 0.5 + 0.5 * std::sin(2 * std::numbers::pi * 3 * at);
        out[i] =
            static_cast<std::int16_t>(32767 * loudness * swell * std::sin(2 * std::numbers::pi * 220 * at));
    }
    return out;
}

/// The samples as an Ogg/Opus file, in blocks of 50 ms; not ended where `ended` is false, as by a kill.
inline std::vector<std::uint8_t> opusOf(const sound::Samples& samples, bool ended = true) {
    std::vector<std::uint8_t> out;
    auto writer = sound::OpusWriter::begin([&out](std::span<const std::uint8_t> page) {
        out.insert(out.end(), page.begin(), page.end());
        return true;
    });
    sound::SampleView rest(samples);
    while (writer && !rest.empty()) {
        const auto block = rest.first(std::min<std::size_t>(rest.size(), sound::kRate / 20));
        if (!writer->write(block)) {
            return {};
        }
        rest = rest.subspan(block.size());
    }
    if (writer && ended && !writer->finish()) {
        return {};
    }
    // The writer hands over the rest when it goes: a kill does not let it.
    const std::vector<std::uint8_t> now = out;
    return now;
}

}  // namespace sakhi::test
