#include "sound/Pcm.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sakhi::sound {

namespace {

constexpr double kFullScale = 32768.0;
constexpr double kSilence = -96.0;
constexpr std::size_t kDown = 3;

}  // namespace

double levelOf(SampleView samples) {
    double sum = 0.0;
    for (const std::int16_t sample : samples) {
        sum += static_cast<double>(sample) * sample;
    }
    if (sum <= 0.0) {
        return kSilence;
    }
    const double rms = std::sqrt(sum / static_cast<double>(samples.size())) / kFullScale;
    return std::max(kSilence, 20.0 * std::log10(rms));
}

std::vector<double> peaksOf(SampleView samples, int count) {
    std::vector<double> out(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::size_t from = samples.size() * i / out.size();
        const std::size_t to = samples.size() * (i + 1) / out.size();
        int highest = 0;
        for (const std::int16_t sample : samples.subspan(from, to - from)) {
            highest = std::max(highest, std::abs(static_cast<int>(sample)));
        }
        out[i] = highest / kFullScale;
    }
    return out;
}

Samples toSixteenKhz(SampleView samples) {
    // The mean of three keeps what lies above 8 kHz low enough for speech.
    Samples out(samples.size() / kDown);
    for (std::size_t i = 0; i < out.size(); ++i) {
        int sum = 0;
        for (const std::int16_t sample : samples.subspan(i * kDown, kDown)) {
            sum += sample;
        }
        out[i] = static_cast<std::int16_t>(sum / static_cast<int>(kDown));
    }
    return out;
}

}  // namespace sakhi::sound
