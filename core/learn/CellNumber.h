#pragma once

#include <optional>
#include <string>

namespace sakhi::learn {

/// A finite number within float32, the whole cell but for spaces around it; nothing else is one.
std::optional<double> numberIn(const std::string& cell);

/// NA, N/A, NaN or null in any case: what other programs write into an empty cell of numbers.
bool isMissingMark(const std::string& cell);

}  // namespace sakhi::learn
