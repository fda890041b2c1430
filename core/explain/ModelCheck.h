#pragma once

#include "base/Result.h"
#include "learn/Model.h"

namespace sakhi::explain {

/// Whether a model is whole: names that differ, columns and categories within the schema, parts that see all
/// columns, finite numbers, weights that are not negative and not all 0, a calibration that never falls.
/// modelInvalid with the reason.
base::Result<void> checkModel(const learn::Model& model);

}  // namespace sakhi::explain
