#pragma once

#include "base/Money.h"
#include "domain/Loan.h"

namespace sakhi::lending {

/// The rule on small arrears (import.md, NORMS.md 2.1): arrears up to the tolerance start no days past due,
/// and an instalment short by no more than it counts as paid on time. They stay in demand and balance. The
/// figures come from resources/rules.
struct LendingRules {
    base::Money toleranceInternal;
    base::Money toleranceBank;

    [[nodiscard]] base::Money tolerance(domain::LoanKind kind) const {
        return kind == domain::LoanKind::bank ? toleranceBank : toleranceInternal;
    }
};

/// Days past due above which a bank loan changes class (RBI IRACP, NORMS.md 2.1); from resources/rules.
struct AssetClassRules {
    int sma1AboveDays{0};
    int sma2AboveDays{0};
    int npaAboveDays{0};
};

}  // namespace sakhi::lending
