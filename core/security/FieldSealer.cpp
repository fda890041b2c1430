#include "security/FieldSealer.h"

#include "security/Sodium.h"

#include <sodium.h>

namespace sakhi::security {

namespace {

constexpr std::string_view kVersion = "1";
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

std::string additionalData(const FieldPlace& place, std::uint32_t keyId) {
    std::string out;
    out.reserve(96);
    out += place.table;
    out += '|';
    out += place.column;
    out += '|';
    out += base::toText(place.row);
    out += '|';
    out += std::to_string(keyId);
    out += '|';
    out += kVersion;
    return out;
}

const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

base::Result<const SecretBytes*> keyOf(const KeyRing& keys, std::uint32_t keyId) {
    const SecretBytes* key = keys.find(keyId);
    if (key == nullptr || key->size() != kFieldKeyBytes) {
        return base::fail(base::ErrorCode::notFound, "key " + std::to_string(keyId));
    }
    return key;
}

}  // namespace

base::Result<domain::Sealed> FieldSealer::seal(const FieldPlace& place, std::string_view clear,
                                               std::uint32_t keyId) const {
    domain::Sealed out;
    if (clear.empty()) {
        return out;
    }
    const auto key = keyOf(m_keys, keyId);
    if (!key) {
        return base::fail(key.error());
    }
    prepareSodium();
    out.keyId = keyId;
    m_entropy.fill(out.nonce);
    out.bytes.resize(clear.size() + kTag);
    const std::string aad = additionalData(place, keyId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.bytes.data(), nullptr, raw(clear), clear.size(), raw(aad),
                                               aad.size(), nullptr, out.nonce.data(), (*key)->view().data());
    return out;
}

base::Result<std::string> FieldSealer::open(const FieldPlace& place, const domain::Sealed& value) const {
    if (value.empty()) {
        return std::string();
    }
    const auto key = keyOf(m_keys, value.keyId);
    if (!key) {
        return base::fail(key.error());
    }
    const std::string aad = additionalData(place, value.keyId);
    std::string out(value.bytes.size() < kTag ? 0 : value.bytes.size() - kTag, '\0');
    prepareSodium();
    if (value.bytes.size() < kTag ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char*>(out.data()), nullptr, nullptr, value.bytes.data(),
            value.bytes.size(), raw(aad), aad.size(), value.nonce.data(), (*key)->view().data()) != 0) {
        return base::fail(base::ErrorCode::storeDamaged, place.table, place.column);
    }
    return out;
}

}  // namespace sakhi::security
