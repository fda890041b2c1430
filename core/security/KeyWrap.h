#pragma once

#include "base/Result.h"
#include "security/RecoveryCode.h"
#include "security/SecretBytes.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace sakhi::security {

/// How dear a guess at a password is made: Argon2id v1.3 (RFC 9106) with one lane. Defaults: SYNC.md 5.2.
struct KdfParams {
    /// Passes over the memory, 1 .. 20.
    std::uint32_t ops{3};
    /// 8 KiB .. 1 GiB.
    std::uint64_t memBytes{128ULL << 20U};
    std::array<std::uint8_t, 16> salt{};

    /// The defaults with a fresh salt.
    static KdfParams fresh(base::Entropy& entropy);

    /// The cheapest that libsodium admits, for tests and sample stores.
    static KdfParams cheapest(base::Entropy& entropy);

    bool operator==(const KdfParams&) const = default;
};

/// The stored name of the only way there is.
inline constexpr std::string_view kKdfName = "argon2id13";

/// A key under the key that a password gives. `bytes` = nonce (24) || XChaCha20-Poly1305 of the key.
struct WrappedKey {
    KdfParams kdf;
    std::vector<std::uint8_t> bytes;
    bool operator==(const WrappedKey&) const = default;
};

/// Wraps a key under a password. The password's characters are taken as they are: the caller normalises (NFC)
/// what a person typed. outOfRange where the parameters are; internal where memory is short.
base::Result<WrappedKey> wrapKey(std::string_view password, const SecretBytes& key, const KdfParams& kdf,
                                 base::Entropy& entropy);

/// The key again. wrongPassword where the password is another or the bytes were changed, which cannot be told
/// apart; outOfRange where the stored parameters would stop a small computer.
base::Result<SecretBytes> unwrapKey(std::string_view password, const WrappedKey& wrapped);

/// Wraps the same key under a recovery code, whose 128 random bits need no slow derivation: nonce (24) ||
/// XChaCha20-Poly1305 under BLAKE2b-256 keyed with the code.
std::vector<std::uint8_t> wrapKey(const RecoveryCode& code, const SecretBytes& key, base::Entropy& entropy);

/// The key again; wrongPassword where the code is another's or the bytes were changed.
base::Result<SecretBytes> unwrapKey(const RecoveryCode& code, std::span<const std::uint8_t> wrapped);

}  // namespace sakhi::security
