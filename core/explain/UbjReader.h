#pragma once

#include "base/Result.h"
#include "explain/DataValue.h"

namespace sakhi::explain {

/// True where bytes look like an object of Universal Binary JSON and not like JSON text.
bool looksLikeUbj(std::string_view bytes);

/// Reads one value of Universal Binary JSON (UBJSON draft 12, as XGBoost writes it: typed arrays, big-endian
/// numbers). fileDamaged with what is wrong and the byte where; NaN and infinity are refused.
base::Result<DataValue> readUbj(std::string_view bytes);

}  // namespace sakhi::explain
