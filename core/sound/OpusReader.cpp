#include "sound/OpusReader.h"

#include <opusfile.h>

#include <array>
#include <memory>

namespace sakhi::sound {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// The last frame of 20 ms and the start that a decoder skips may stand over.
constexpr int kOverMs = 100;

struct Close {
    void operator()(OggOpusFile* file) const { op_free(file); }
};

}  // namespace

Result<Samples> readOpus(std::span<const std::uint8_t> bytes) {
    if (bytes.size() > kLargestNote) {
        return fail(ErrorCode::ruleBroken, "voice_size");
    }
    int error = 0;
    const std::unique_ptr<OggOpusFile, Close> file(op_open_memory(bytes.data(), bytes.size(), &error));
    if (!file) {
        return fail(error == OP_ENOTFORMAT || error == OP_EBADHEADER ? ErrorCode::formatUnknown
                                                                     : ErrorCode::fileDamaged,
                    "opus");
    }
    if (op_channel_count(file.get(), -1) > 2) {
        return fail(ErrorCode::ruleBroken, "voice_channels");
    }
    Samples out;
    std::array<opus_int16, 2 * kRate * 12 / 100> both{};
    for (;;) {
        const int read = op_read_stereo(file.get(), both.data(), static_cast<int>(both.size()));
        if (read == 0) {
            return out;
        }
        if (read < 0) {
            return fail(ErrorCode::fileDamaged, "opus");
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(read); ++i) {
            out.push_back(static_cast<std::int16_t>((both[2 * i] + both[2 * i + 1]) / 2));
        }
        if (toMs(out.size()) > kLongestNoteMs + kOverMs) {
            return fail(ErrorCode::ruleBroken, "voice_length");
        }
    }
}

}  // namespace sakhi::sound
