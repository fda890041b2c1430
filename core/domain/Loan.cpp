#include "domain/Loan.h"

#include <algorithm>
#include <array>

namespace sakhi::domain {

bool isKnownPurpose(std::string_view code) {
    static constexpr std::array<std::string_view, 13> kPurposes{
        "bank_linkage", "crop_inputs",  "dairy",      "education", "festival",  "goat_rearing", "handicrafts",
        "health",       "house_repair", "petty_shop", "poultry",   "tailoring", "weaving",
    };
    return std::ranges::find(kPurposes, code) != kPurposes.end();
}

}  // namespace sakhi::domain
