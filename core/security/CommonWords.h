#pragma once

#include <span>
#include <string_view>

namespace sakhi::security {

/// Words that people take for a password first: lower-case ASCII letters, or the same in Devanagari. Our own
/// list: words for secrets, greetings, love, gods, cricket, films, family, work and this program.
std::span<const std::string_view> commonWords();

/// Rows of letters that fingers run along: the alphabet, the numbers, the keyboard's rows and columns.
std::span<const std::string_view> fingerRuns();

}  // namespace sakhi::security
