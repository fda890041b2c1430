#include "security/Aadhaar.h"

#include <sodium.h>

#include <array>
#include <cstdint>

namespace sakhi::security {

namespace {

constexpr std::size_t kDigits = 12;

/// Product in the dihedral group of order 10: digits 0-4 are rotations, 5-9 reflections.
unsigned multiply(unsigned a, unsigned b) {
    const unsigned turn = a < 5 ? a + b % 5 : a - 5 + 5 - b % 5;
    return turn % 5 + ((a < 5) == (b < 5) ? 0 : 5);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool verhoeffHolds(std::string_view digits) {
    // Verhoeff's permutation; position i from the right is permuted i times.
    constexpr std::array<std::uint8_t, 10> kPermutation{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    unsigned check = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const char c = digits[digits.size() - 1 - i];
        if (!isDigit(c)) {
            return false;
        }
        auto value = static_cast<unsigned>(c - '0');
        for (std::size_t turns = 0; turns < i % 8; ++turns) {
            value = kPermutation[value];
        }
        check = multiply(check, value);
    }
    return !digits.empty() && check == 0;
}

base::Result<std::string> lastFourOfAadhaar(std::string_view typed) {
    std::array<char, kDigits> digits{};
    std::size_t found = 0;
    bool clean = true;
    for (const char c : typed) {
        if (c == ' ' || c == '-') {
            continue;
        }
        clean = clean && isDigit(c) && found < kDigits;
        if (clean) {
            digits[found++] = c;
        }
    }
    const bool holds = clean && found == kDigits && digits[0] >= '2' &&
                       verhoeffHolds(std::string_view(digits.data(), digits.size()));
    const std::string lastFour(digits.data() + kDigits - 4, 4);
    sodium_memzero(digits.data(), digits.size());
    if (!holds) {
        return base::fail(base::ErrorCode::invalidText, "aadhaar");
    }
    return lastFour;
}

}  // namespace sakhi::security
