#pragma once

#include "base/Result.h"
#include "learn/TreeEnsemble.h"

namespace sakhi::explain {

/// The largest model any reader here takes.
inline constexpr std::size_t kMostTrees = 100'000;
inline constexpr std::size_t kMostNodes = 20'000'000;
inline constexpr std::int32_t kMostFeatures = 65'536;

/// Whether an ensemble keeps the promises of TreeEnsemble.h: arrays of one length, every node but the root
/// the child of exactly one earlier node, features within featureCount, finite numbers, covers not negative.
/// modelInvalid with the reason.
base::Result<void> checkEnsemble(const learn::TreeEnsemble& ensemble);

/// The float32 at or below `threshold` (below it where `strictly`): comparing float32(x) <= it decides alike.
float floatThreshold(double threshold, bool strictly);

}  // namespace sakhi::explain
