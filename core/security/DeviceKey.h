#pragma once

#include "base/Result.h"
#include "security/Digest.h"
#include "security/SecretBytes.h"

namespace sakhi::security {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// The device's Ed25519 key (RFC 8032): signs the ops and heads written here.
class DeviceKey {
public:
    /// Bytes of the seed, which is all of the secret that need be kept.
    static constexpr std::size_t kSeedBytes = 32;

    static DeviceKey generate(base::Entropy& entropy);

    /// The same key from its seed; invalidText where it is not kSeedBytes long.
    static base::Result<DeviceKey> fromSeed(std::span<const std::uint8_t> seed);

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }

    /// The seed, to be sealed and kept; a view into the key.
    [[nodiscard]] std::span<const std::uint8_t> seed() const { return m_secret.view().first(kSeedBytes); }

    [[nodiscard]] Signature sign(ByteView message) const;

private:
    DeviceKey() = default;

    PublicKey m_public{};
    /// Seed || public key, as libsodium keeps it.
    SecretBytes m_secret;
};

/// True where `signature` is the key's for exactly this message.
bool verify(const PublicKey& key, ByteView message, const Signature& signature);

}  // namespace sakhi::security
