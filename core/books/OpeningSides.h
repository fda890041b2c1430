#pragma once

#include "domain/Group.h"
#include "domain/Loan.h"

#include <span>
#include <utility>

namespace sakhi::books {

/// The two sides of a cut-off sheet (NORMS.md 3.5): what the group has, and whose it is.
struct OpeningSides {
    base::Money cash;
    base::Money bank;
    /// Left of the loans to members.
    base::Money memberLoans;
    base::Money savings;
    base::Money surplus;
    base::Money bankLoans;

    [[nodiscard]] base::Money has() const { return cash + bank + memberLoans; }
    [[nodiscard]] base::Money owes() const { return savings + surplus + bankLoans; }
    /// owes - has: what every statement shows as opening difference until it is cleared.
    [[nodiscard]] base::Money difference() const { return owes() - has(); }
};

/// The principal of each loan is what is left of it on the sheet's day.
OpeningSides openingSides(const domain::Opening& opening,
                          std::span<const std::pair<domain::MemberId, base::Money>> savings,
                          std::span<const domain::Loan> loans);

}  // namespace sakhi::books
