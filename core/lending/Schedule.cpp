#include "lending/Schedule.h"

#include <algorithm>

namespace sakhi::lending {

using base::Money;

std::vector<Instalment> schedule(const domain::Loan& loan) {
    constexpr std::int64_t kRupee = 100;
    const bool flat = loan.method == domain::InterestMethod::flat;
    const Money instalment = flat ? flatInstalment(loan.principal, loan.yearlyRate, loan.tenureMonths)
                                  : emi(loan.principal, loan.yearlyRate, loan.tenureMonths);
    std::vector<Instalment> rows;
    rows.reserve(static_cast<std::size_t>(loan.tenureMonths));
    Money balance = loan.principal;
    for (int i = 0; i < loan.tenureMonths; ++i) {
        const Money charged = flat && !balance.isZero() ? loan.principal : balance;
        const Money interest =
            base::interest(charged, loan.yearlyRate, 1, 12, kRupee, base::Rounding::halfUp);
        const bool last = i + 1 == loan.tenureMonths;
        const Money principal = last ? balance : std::clamp(instalment - interest, Money{}, balance);
        balance -= principal;
        if (!(principal + interest).isZero()) {
            rows.push_back({base::addMonths(loan.firstDueOn, i), principal, interest});
        }
    }
    return rows;
}

}  // namespace sakhi::lending
