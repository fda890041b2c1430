#include "security/RecoveryCode.h"

#include "security/Digest.h"

#include <algorithm>
#include <optional>

namespace sakhi::security {

namespace {

constexpr std::size_t kBits = 16;
constexpr std::size_t kSum = 4;
constexpr std::size_t kAll = kBits + kSum;
/// 160 bits in letters of five.
constexpr std::size_t kLetters = 32;
constexpr std::size_t kGroup = 4;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What a letter counts, read as Crockford's base 32 reads it.
std::optional<std::uint32_t> valueOf(char letter) {
    char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    if (upper == 'O') {
        upper = '0';
    } else if (upper == 'I' || upper == 'L') {
        upper = '1';
    }
    const auto at = kAlphabet.find(upper);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint32_t>(at));
}

Digest sumOf(ByteView bits) {
    return blake2b256(bits);
}

}  // namespace

RecoveryCode RecoveryCode::make(base::Entropy& entropy) {
    return RecoveryCode(SecretBytes::random(kBits, entropy));
}

SecretBytes RecoveryCode::text() const {
    SecretBytes all(kAll);
    std::copy(m_bits.view().begin(), m_bits.view().end(), all.bytes().begin());
    std::copy_n(sumOf(m_bits.view()).begin(), kSum, all.bytes().begin() + kBits);
    SecretBytes out(kLetters + kLetters / kGroup - 1);
    std::size_t at = 0;
    std::uint32_t held = 0;
    unsigned bitsHeld = 0;
    std::size_t letters = 0;
    for (const std::uint8_t byte : all.view()) {
        held = (held << 8U | byte) & 0xfffU;
        bitsHeld += 8;
        while (bitsHeld >= 5) {
            bitsHeld -= 5;
            if (letters > 0 && letters % kGroup == 0) {
                out.bytes()[at++] = '-';
            }
            out.bytes()[at++] = static_cast<std::uint8_t>(kAlphabet[held >> bitsHeld & 0x1fU]);
            ++letters;
        }
    }
    return out;
}

base::Result<RecoveryCode> RecoveryCode::parse(std::string_view typed) {
    SecretBytes all(kAll);
    std::size_t at = 0;
    std::size_t letters = 0;
    std::uint32_t held = 0;
    unsigned bitsHeld = 0;
    for (const char letter : typed) {
        if (letter == ' ' || letter == '-' || letter == '\t' || letter == '\n' || letter == '\r') {
            continue;
        }
        const auto value = valueOf(letter);
        if (!value) {
            return base::fail(base::ErrorCode::invalidText, "letter");
        }
        if (++letters > kLetters) {
            return base::fail(base::ErrorCode::invalidText, "length");
        }
        held = (held << 5U | *value) & 0xfffU;
        bitsHeld += 5;
        if (bitsHeld >= 8) {
            bitsHeld -= 8;
            all.bytes()[at++] = static_cast<std::uint8_t>(held >> bitsHeld);
        }
    }
    if (letters != kLetters) {
        return base::fail(base::ErrorCode::invalidText, "length");
    }
    const Digest sum = sumOf(all.view().first(kBits));
    if (!std::equal(sum.begin(), sum.begin() + kSum, all.view().begin() + kBits)) {
        return base::fail(base::ErrorCode::invalidText, "checksum");
    }
    return RecoveryCode(SecretBytes::copyOf(all.view().first(kBits)));
}

}  // namespace sakhi::security
