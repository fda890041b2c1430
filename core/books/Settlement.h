#pragma once

#include "books/Journal.h"
#include "lending/LoanAccount.h"

#include <span>
#include <vector>

namespace sakhi::books {

/// How one loan is paid off when a member leaves.
struct SettledLoan {
    domain::LoanId loan;
    std::string code;
    /// The interest of the month, which is paid before the principal.
    base::Money interest;
    /// All that is outstanding.
    base::Money principal;
    /// What her savings cover of both.
    base::Money fromSavings;

    [[nodiscard]] base::Money owed() const { return interest + principal; }
    bool operator==(const SettledLoan&) const = default;
};

/// A leaving member's savings against her loans, on a day.
struct Settlement {
    base::Money compulsory;
    base::Money voluntary;
    /// Those with something outstanding, the oldest first.
    std::vector<SettledLoan> loans;

    [[nodiscard]] base::Money savings() const { return compulsory + voluntary; }
    [[nodiscard]] base::Money owed() const;
    /// What she takes home.
    [[nodiscard]] base::Money toHer() const;
    /// What her savings do not cover.
    [[nodiscard]] base::Money toBring() const;
    [[nodiscard]] bool movesMoney() const { return !savings().isZero() || !loans.empty(); }

    bool operator==(const Settlement&) const = default;
};

/// One month's interest on what is outstanding, half-up to the rupee; nothing in the month of disbursal or
/// where the month's interest is paid already.
base::Money interestOfMonth(const lending::LoanAccount& account, base::Date day);

Settlement settlement(std::span<const Voucher> vouchers, std::span<const lending::LoanAccount> accounts,
                      const domain::MemberId& member, base::Date day);

/// The meeting of one in which it is settled: all savings handed back, all loans paid, from a box that holds
/// `cash`. No lines: she pays no saving any more.
domain::Meeting settlementMeeting(const Settlement& settlement, const domain::Member& member, base::Date day,
                                  base::Money cash);

}  // namespace sakhi::books
