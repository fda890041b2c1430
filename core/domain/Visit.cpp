#include "domain/Visit.h"

#include <array>

namespace sakhi::domain {

namespace {

constexpr std::array<std::string_view, 9> kPoints{
    "books_seen",         "minutes_signed", "savings_posted", "loans_posted",     "cash_counted",
    "passbooks_compared", "fines_fair",     "purpose_kept",   "decided_together",
};

}  // namespace

std::span<const std::string_view> visitPoints(base::Date) {
    return kPoints;
}

}  // namespace sakhi::domain
