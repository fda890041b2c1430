#pragma once

#include "base/Uuid.h"

namespace sakhi::security {

/// The operating system's random bytes, through libsodium.
class SodiumEntropy final : public base::Entropy {
public:
    SodiumEntropy();
    void fill(std::span<std::uint8_t> out) override;
};

}  // namespace sakhi::security
