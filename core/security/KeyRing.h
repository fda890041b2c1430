#pragma once

#include "security/SecretBytes.h"

#include <cstdint>
#include <map>
#include <utility>

namespace sakhi::security {

/// The key of every sealed value until groups and members have keys of their own (SYNC.md 2.2).
inline constexpr std::uint32_t kStoreKeyId = 0;

/// Bytes of a field key.
inline constexpr std::size_t kFieldKeyBytes = 32;

/// The field keys that the signed-in person holds, by their ids. Owned by the session and emptied when it is
/// locked.
class KeyRing {
public:
    /// Holds a key of kFieldKeyBytes; another of the same id is wiped.
    void add(std::uint32_t keyId, SecretBytes key) { m_keys[keyId] = std::move(key); }

    /// The key, or null where she holds none of that id.
    [[nodiscard]] const SecretBytes* find(std::uint32_t keyId) const {
        const auto found = m_keys.find(keyId);
        return found == m_keys.end() ? nullptr : &found->second;
    }

    /// Wipes every key.
    void clear() { m_keys.clear(); }

private:
    std::map<std::uint32_t, SecretBytes> m_keys;
};

}  // namespace sakhi::security
