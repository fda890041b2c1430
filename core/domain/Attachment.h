#pragma once

#include "base/EnumText.h"

#include <array>
#include <cstdint>

namespace sakhi::domain {

/// Names a sealed file: BLAKE2b-256 of its sealed bytes.
using BlobHash = std::array<std::uint8_t, 32>;

/// What an attachment is, in clear.
enum class Media { opus, jpeg };

/// A file that belongs to a record, kept sealed beside the store under its hash (SYNC.md 5.2). It never
/// changes: another content is another attachment.
struct Attachment {
    BlobHash hash{};
    /// Bytes of the sealed file.
    std::int64_t size{0};
    Media media{Media::opus};
    /// Of a voice note; 0 of a picture.
    std::int64_t durationMs{0};

    bool operator==(const Attachment&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::Media> {
    static constexpr std::array<std::pair<domain::Media, std::string_view>, 2> rows{{
        {domain::Media::opus, "audio/opus"},
        {domain::Media::jpeg, "image/jpeg"},
    }};
};
}  // namespace sakhi::base
