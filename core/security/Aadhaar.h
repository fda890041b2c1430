#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace sakhi::security {

/// True where the last digit of a number is its Verhoeff check digit (J. Verhoeff, Error Detecting Decimal
/// Codes, 1969). False for anything but digits.
bool verhoeffHolds(std::string_view digits);

/// Checks a typed Aadhaar number (12 digits, first 2-9, Verhoeff; spaces and hyphens allowed) and answers its
/// last four digits: all that may be kept (NORMS.md). invalidText, without the number, where it is none. The
/// caller wipes what was typed.
base::Result<std::string> lastFourOfAadhaar(std::string_view typed);

}  // namespace sakhi::security
