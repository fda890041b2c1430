#pragma once

#include "base/Result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::security {

using ByteView = std::span<const std::uint8_t>;

/// 32 bytes of BLAKE2b-256 (RFC 7693).
using Digest = std::array<std::uint8_t, 32>;

/// The bytes of a text, for hashing and signing.
inline ByteView bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Digest blake2b256(ByteView data);

/// The op and audit chain's step: BLAKE2b-256(previous || entry) (SYNC.md 2.1).
Digest chained(const Digest& previous, ByteView entry);

/// BLAKE2b-256 of data that comes in parts, with a key of 16 to 64 bytes where it is keyed (a tag that only
/// holders of the key can compute).
class DigestStream {
public:
    explicit DigestStream(ByteView key = {});
    ~DigestStream();
    DigestStream(DigestStream&&) noexcept;
    DigestStream& operator=(DigestStream&&) noexcept;
    DigestStream(const DigestStream&) = delete;
    DigestStream& operator=(const DigestStream&) = delete;

    DigestStream& add(ByteView part);
    DigestStream& add(std::string_view part) { return add(bytesOf(part)); }

    /// The digest of all parts; the stream is spent afterwards.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);

/// Reads hexadecimal of either case; invalidText where it is none.
base::Result<std::vector<std::uint8_t>> fromHex(std::string_view text);

}  // namespace sakhi::security
