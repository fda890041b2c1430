#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace sakhi::domain {

/// A personal value as it is stored and sent: ciphertext with the id of its key. Empty bytes = no value was
/// told.
struct Sealed {
    std::uint32_t keyId{0};
    std::array<std::uint8_t, 24> nonce{};
    std::vector<std::uint8_t> bytes;

    [[nodiscard]] bool empty() const { return bytes.empty(); }
    bool operator==(const Sealed&) const = default;
};

}  // namespace sakhi::domain
