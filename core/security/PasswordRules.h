#pragma once

#include "base/Result.h"
#include "domain/Person.h"

#include <string_view>

namespace sakhi::security {

/// Characters a password must have: 8, a manager's 12 (SYNC.md 5.3).
std::size_t shortestPassword(domain::Role role);

/// Refuses a password that is guessed first: weakPassword with one of "too_short" (and the number wanted),
/// "too_long", "digits_only", "repeated" (few letters over and over), "sequence" (runs of the alphabet, of
/// numbers or of the keyboard), "like_login", "common" (a word everyone takes, whatever digits and signs
/// stand around it); invalidText where it is not clean UTF-8. Words of any script count by character.
base::Result<void> checkPassword(std::string_view password, std::string_view login, domain::Role role);

}  // namespace sakhi::security
