#pragma once

#include "wire/Ops.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sakhi::wire {

/// The schema version new ops are written with.
inline constexpr int kSchemaVersion = 1;

/// The largest body decodeBody reads.
inline constexpr std::size_t kMaxBodyBytes = 1U << 20U;

/// The deterministic CBOR body of an op (RFC 8949 4.2: shortest forms, map keys ascending, no indefinite
/// lengths). An empty optional, sealed value, text or list is an absent field. The caller has checked the
/// values: texts clean UTF-8, numbers finite and within what decodeBody admits (money: Money::kMaxPaise,
/// days: base::earliestDate .. latestDate, months: 0 .. 1200, rates: +-1,000,000 basis points).
std::vector<std::uint8_t> encodeBody(const OpBody& body);

/// Reads a body of the named type. fileDamaged where the bytes are no canonical CBOR of that type: truncated,
/// trailing bytes, doubled or unordered keys, wrong kinds, values beyond their range, text that is not clean
/// UTF-8, a length over the input's. Unknown field numbers are refused in version 1.
base::Result<OpBody> decodeBody(std::string_view type, std::span<const std::uint8_t> bytes);

/// A sealed value as it stands in an op and in the projections: the CBOR array [key id, nonce, bytes]; no
/// bytes at all where it is empty.
std::vector<std::uint8_t> encodeSealed(const Sealed& value);

/// Reads the same; fileDamaged where it is not one.
base::Result<Sealed> decodeSealed(std::span<const std::uint8_t> bytes);

}  // namespace sakhi::wire
