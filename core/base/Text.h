#pragma once

#include <string>
#include <string_view>

namespace sakhi::base {

/// Whole digits grouped as India groups them: "1234567" -> "12,34,567".
std::string groupIndian(std::string_view digits);

/// Digits of Devanagari, Bengali, Tamil, Telugu, Kannada and the other Indian scripts turned into 0-9; the
/// rest as it is.
std::string westernDigits(std::string_view utf8);

/// True for well-formed UTF-8 without NUL and without control characters other than tab and line ends.
bool isCleanUtf8(std::string_view text);

/// ASCII letters in lower case; other text as it is. Codes are compared so.
std::string lowerAscii(std::string_view text);

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// A number with `decimals` places after a point, half away from zero, grouped as India groups; minus is
/// U+2212.
std::string formatNumber(double value, int decimals);

}  // namespace sakhi::base
