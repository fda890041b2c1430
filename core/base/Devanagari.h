#pragma once

#include <string>
#include <string_view>

namespace sakhi::base {

/// Devanagari written in plain Latin letters as Hindi says it, the vowel within a consonant always as a
/// ("कमला" -> "kamalaa"); other text as it is. For comparing, not for reading.
std::string latinOf(std::string_view utf8);

}  // namespace sakhi::base
