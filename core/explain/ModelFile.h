#pragma once

#include "base/Result.h"
#include "learn/Model.h"

#include <string>
#include <string_view>

namespace sakhi::explain {

/// The first bytes of our own model files (their format: README.md here).
inline constexpr std::string_view kModelMagic = "SAKHIML\n";

/// A model as bytes: the same model gives the same bytes on every machine.
std::string writeModel(const learn::Model& model);

/// The model of writeModel(). formatUnknown without the first bytes, formatMismatch for a later version,
/// fileDamaged where it is cut, too long or its checksum is wrong, modelInvalid where checkModel() refuses
/// it; all with the reason.
base::Result<learn::Model> readModel(std::string_view bytes);

}  // namespace sakhi::explain
