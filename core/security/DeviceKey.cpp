#include "security/DeviceKey.h"

#include "security/Sodium.h"

#include <sodium.h>

namespace sakhi::security {

static_assert(DeviceKey::kSeedBytes == crypto_sign_ed25519_SEEDBYTES);
static_assert(PublicKey{}.size() == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(Signature{}.size() == crypto_sign_ed25519_BYTES);

DeviceKey DeviceKey::generate(base::Entropy& entropy) {
    const SecretBytes seed = SecretBytes::random(kSeedBytes, entropy);
    return std::move(*fromSeed(seed.view()));
}

base::Result<DeviceKey> DeviceKey::fromSeed(std::span<const std::uint8_t> seed) {
    if (seed.size() != kSeedBytes) {
        return base::fail(base::ErrorCode::invalidText, "seed");
    }
    prepareSodium();
    DeviceKey out;
    out.m_secret = SecretBytes(crypto_sign_ed25519_SECRETKEYBYTES);
    crypto_sign_ed25519_seed_keypair(out.m_public.data(), out.m_secret.bytes().data(), seed.data());
    return out;
}

Signature DeviceKey::sign(ByteView message) const {
    Signature out{};
    crypto_sign_ed25519_detached(out.data(), nullptr, message.data(), message.size(), m_secret.view().data());
    return out;
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature) {
    prepareSodium();
    return crypto_sign_ed25519_verify_detached(signature.data(), message.data(), message.size(),
                                               key.data()) == 0;
}

}  // namespace sakhi::security
