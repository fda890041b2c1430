#include "security/Digest.h"

#include "security/Sodium.h"

#include <sodium.h>

#include <utility>

namespace sakhi::security {

struct DigestStream::State {
    crypto_generichash_state hash;
};

DigestStream::DigestStream(ByteView key) : m_state(std::make_unique<State>()) {
    prepareSodium();
    crypto_generichash_init(&m_state->hash, key.empty() ? nullptr : key.data(), key.size(), Digest{}.size());
}

DigestStream::~DigestStream() {
    if (m_state) {
        sodium_memzero(m_state.get(), sizeof(State));
    }
}

DigestStream::DigestStream(DigestStream&&) noexcept = default;

DigestStream& DigestStream::operator=(DigestStream&& other) noexcept {
    std::swap(m_state, other.m_state);
    return *this;
}

DigestStream& DigestStream::add(ByteView part) {
    crypto_generichash_update(&m_state->hash, part.data(), part.size());
    return *this;
}

Digest DigestStream::finish() {
    Digest out{};
    crypto_generichash_final(&m_state->hash, out.data(), out.size());
    return out;
}

Digest blake2b256(ByteView data) {
    prepareSodium();
    Digest out{};
    crypto_generichash(out.data(), out.size(), data.data(), data.size(), nullptr, 0);
    return out;
}

Digest chained(const Digest& previous, ByteView entry) {
    prepareSodium();
    crypto_generichash_state state;
    Digest out{};
    crypto_generichash_init(&state, nullptr, 0, out.size());
    crypto_generichash_update(&state, previous.data(), previous.size());
    crypto_generichash_update(&state, entry.data(), entry.size());
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

std::string toHex(ByteView bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 0xfU];
    }
    return out;
}

base::Result<std::vector<std::uint8_t>> fromHex(std::string_view text) {
    std::vector<std::uint8_t> out(text.size() / 2);
    std::size_t written = 0;
    const char* end = nullptr;
    if (text.empty()) {
        return out;
    }
    if (text.size() % 2 != 0 ||
        sodium_hex2bin(out.data(), out.size(), text.data(), text.size(), nullptr, &written, &end) != 0 ||
        end != text.data() + text.size()) {
        return base::fail(base::ErrorCode::invalidText, "hex");
    }
    return out;
}

}  // namespace sakhi::security
