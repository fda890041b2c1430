#pragma once

#include "base/Result.h"
#include "base/Uuid.h"
#include "security/SecretBytes.h"

#include <string_view>

namespace sakhi::security {

/// The printed way back to a forgotten password's key: 128 random bits and a 32-bit checksum (the first bytes
/// of BLAKE2b-256 of them) as eight groups of four letters of Crockford's base 32, which has no I, L, O or U.
class RecoveryCode {
public:
    static RecoveryCode make(base::Entropy& entropy);

    /// Reads what a person types: any case, spaces and hyphens anywhere, o for 0, i and l for 1. invalidText
    /// with "length", "letter" or "checksum".
    static base::Result<RecoveryCode> parse(std::string_view typed);

    /// "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX" in ASCII bytes, to be printed and wiped.
    [[nodiscard]] SecretBytes text() const;

    /// The 16 bytes.
    [[nodiscard]] const SecretBytes& bits() const { return m_bits; }

private:
    explicit RecoveryCode(SecretBytes bits) : m_bits(std::move(bits)) {}

    SecretBytes m_bits;
};

}  // namespace sakhi::security
