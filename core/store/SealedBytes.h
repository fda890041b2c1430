#pragma once

#include "base/Result.h"
#include "domain/Sealed.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sakhi::store {

/// The CBOR array [key id, nonce, bytes] of a sealed value, as it stands in an op's body: what a column
/// holds.
std::vector<std::uint8_t> sealedBytes(const domain::Sealed& value);

/// Reads what sealedBytes() wrote; storeDamaged otherwise.
base::Result<domain::Sealed> parseSealedBytes(std::span<const std::uint8_t> bytes);

}  // namespace sakhi::store
