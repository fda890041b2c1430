#pragma once

#include "base/Money.h"
#include "domain/Loan.h"

#include <string>

namespace sakhi::lending {

/// The dated rule on small arrears (import.md, NORMS.md 2.1): arrears up to the tolerance start no days past
/// due, and an instalment short by no more than it counts as paid on time. They stay in demand and balance.
struct LendingRules {
    base::Money toleranceInternal;
    base::Money toleranceBank;
    base::Date effectiveFrom;
    std::string source;

    [[nodiscard]] base::Money tolerance(domain::LoanKind kind) const {
        return kind == domain::LoanKind::bank ? toleranceBank : toleranceInternal;
    }
};

/// The rule as shipped: 10 rupees for internal loans, nothing for bank loans.
LendingRules shippedRules();

}  // namespace sakhi::lending
