#include "security/SecretBytes.h"

#include "security/Sodium.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace sakhi::security {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0) {
        return;
    }
    prepareSodium();
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
    std::fill_n(m_data, size, std::uint8_t{0});
}

SecretBytes SecretBytes::copyOf(std::span<const std::uint8_t> bytes) {
    SecretBytes out(bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.m_data);
    return out;
}

SecretBytes SecretBytes::random(std::size_t size, base::Entropy& entropy) {
    SecretBytes out(size);
    entropy.fill(out.bytes());
    return out;
}

SecretBytes::~SecretBytes() {
    // Wipes before it frees.
    sodium_free(m_data);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    SecretBytes taken(std::move(other));
    std::swap(m_data, taken.m_data);
    std::swap(m_size, taken.m_size);
    return *this;
}

bool SecretBytes::equals(const SecretBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

}  // namespace sakhi::security
