#pragma once

#include "base/Result.h"
#include "explain/DataValue.h"

namespace sakhi::explain {

/// Reads one JSON text (RFC 8259), numbers to the nearest double. fileDamaged with what is wrong and the byte
/// where: anything after the value, a depth above kDeepestNesting, a number beyond double, a name twice in
/// one object.
base::Result<DataValue> readJson(std::string_view text);

}  // namespace sakhi::explain
