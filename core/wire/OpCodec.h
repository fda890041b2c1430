#pragma once

#include "wire/Ops.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sakhi::wire {

/// The schema version new ops are written with.
inline constexpr int kSchemaVersion = 1;

/// The deterministic CBOR body of an op (RFC 8949 4.2: shortest forms, map keys ascending, no indefinite
/// lengths).
std::vector<std::uint8_t> encodeBody(const OpBody& body);

/// Reads a body of the named type. fileDamaged where the bytes are no canonical CBOR of that type: truncated,
/// trailing bytes, doubled or unordered keys, wrong kinds, values beyond their range, text that is not clean
/// UTF-8, a length over the input's. Unknown field numbers are refused in version 1.
base::Result<OpBody> decodeBody(std::string_view type, std::span<const std::uint8_t> bytes);

}  // namespace sakhi::wire
