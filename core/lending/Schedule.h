#pragma once

#include "base/Money.h"
#include "base/Rate.h"
#include "domain/Loan.h"

#include <vector>

namespace sakhi::lending {

/// One row of a schedule: what falls due on a day.
struct Instalment {
    base::Date dueOn;
    base::Money principal;
    base::Money interest;

    [[nodiscard]] base::Money total() const { return principal + interest; }
    bool operator==(const Instalment&) const = default;
};

/// How an instalment becomes a round amount: to a whole multiple of `unitPaise` (>= 1).
struct InstalmentRounding {
    std::int64_t unitPaise{100};
    base::Rounding rounding{base::Rounding::halfUp};
};

/// The equal instalment of a loan on reducing balance, P r (1+r)^n / ((1+r)^n - 1) with r = yearly / 1200, or
/// P / n without interest. Exact integer arithmetic: the same paisa on every platform. months >= 1.
base::Money emi(base::Money principal, base::Rate yearly, int months, InstalmentRounding rounding = {});

/// The equal instalment at a flat rate, (P + P r n) / n. months >= 1.
base::Money flatInstalment(base::Money principal, base::Rate yearly, int months,
                           InstalmentRounding rounding = {});

/// The rows of a loan by the rule of imported loans (import.md): instalment and interest half-up to the
/// rupee, the residue in the last row, due every month from firstDueOn on the same day or the month's end.
/// The principal of all rows adds up to the loan's to the paisa. A row in which nothing falls due is left
/// out.
std::vector<Instalment> schedule(const domain::Loan& loan);

}  // namespace sakhi::lending
