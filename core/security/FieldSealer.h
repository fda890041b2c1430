#pragma once

#include "base/Result.h"
#include "domain/Sealed.h"
#include "security/KeyRing.h"

#include <string>
#include <string_view>

namespace sakhi::security {

/// Where a sealed value stands: its place is bound into the seal, so a value copied to another row or column
/// does not open. Table and column are names of ours (no '|').
struct FieldPlace {
    std::string_view table;
    std::string_view column;
    base::Uuid row;
};

/// Seals and opens personal values: XChaCha20-Poly1305 (IETF) under a key of the ring, a random nonce of 24
/// bytes, and the additional data "table|column|row id|key id|version" (SYNC.md 5.2), version 1. The ring and
/// the entropy must outlive it.
class FieldSealer {
public:
    FieldSealer(const KeyRing& keys, base::Entropy& entropy) : m_keys(keys), m_entropy(entropy) {}

    /// Seals a text; an empty one ("not told") gives the empty Sealed. notFound where the ring lacks the key.
    base::Result<domain::Sealed> seal(const FieldPlace& place, std::string_view clear,
                                      std::uint32_t keyId = kStoreKeyId) const;

    /// Opens what seal() made at the same place; the empty Sealed gives an empty text. notFound where the
    /// ring lacks the key, storeDamaged where the value was changed, moved or sealed under another key.
    base::Result<std::string> open(const FieldPlace& place, const domain::Sealed& value) const;

private:
    const KeyRing& m_keys;
    base::Entropy& m_entropy;
};

}  // namespace sakhi::security
