#pragma once

#include "base/Uuid.h"

#include <cstdint>
#include <span>

namespace sakhi::security {

/// Secret bytes in memory that is locked against swapping where the system allows it, guarded at both ends
/// and wiped when let go. Moves, never copies by itself.
class SecretBytes {
public:
    SecretBytes() = default;

    /// So many zero bytes.
    explicit SecretBytes(std::size_t size);

    /// A copy of bytes that the caller wipes.
    static SecretBytes copyOf(std::span<const std::uint8_t> bytes);
    static SecretBytes random(std::size_t size, base::Entropy& entropy);

    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] std::span<const std::uint8_t> view() const { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// Equal in size and bytes, compared in constant time.
    [[nodiscard]] bool equals(const SecretBytes& other) const;

private:
    std::uint8_t* m_data{nullptr};
    std::size_t m_size{0};
};

}  // namespace sakhi::security
