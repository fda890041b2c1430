#pragma once

#include "base/Result.h"
#include "domain/Member.h"

#include <string>
#include <string_view>

/// The numbers that say who a member is, in the forms of NORMS.md 2.8. Errors never hold what was typed.
namespace sakhi::security {

/// What may be kept of a document's number: of an Aadhaar number the last four digits, any other without
/// spaces and in capitals. ruleBroken with "kyc_<kind>" where it has not the document's form.
base::Result<std::string> keptNumber(domain::KycKind kind, std::string_view typed);

/// A mobile number as it is kept: ten digits from 6 to 9, typed with or without spaces and +91. ruleBroken
/// "phone_form".
base::Result<std::string> mobileNumber(std::string_view typed);

/// A kept number as pages show it: all but its last four signs covered.
std::string maskedNumber(domain::KycKind kind, std::string_view kept);

}  // namespace sakhi::security
