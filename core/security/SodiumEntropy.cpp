#include "security/SodiumEntropy.h"

#include "security/Sodium.h"

#include <sodium.h>

namespace sakhi::security {

SodiumEntropy::SodiumEntropy() {
    prepareSodium();
}

void SodiumEntropy::fill(std::span<std::uint8_t> out) {
    randombytes_buf(out.data(), out.size());
}

}  // namespace sakhi::security
