#include "books/OpeningSides.h"

namespace sakhi::books {

OpeningSides openingSides(const domain::Opening& opening,
                          std::span<const std::pair<domain::MemberId, base::Money>> savings,
                          std::span<const domain::Loan> loans) {
    OpeningSides sides;
    sides.cash = opening.cash;
    sides.bank = opening.bank;
    sides.surplus = opening.surplus;
    for (const auto& [member, saved] : savings) {
        sides.savings += saved;
    }
    for (const domain::Loan& loan : loans) {
        (loan.kind == domain::LoanKind::bank ? sides.bankLoans : sides.memberLoans) += loan.principal;
    }
    return sides;
}

}  // namespace sakhi::books
