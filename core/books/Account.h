#pragma once

#include "base/EnumText.h"

namespace sakhi::books {

/// The chart of accounts (NORMS.md 3.2).
enum class Account {
    cash,
    bank,
    memberLoans,
    advances,
    assets,
    openingDifference,
    compulsorySavings,
    voluntarySavings,
    bankLoans,
    federationLoans,
    payables,
    suspense,
    revolvingFund,
    otherGrants,
    reserves,
    openingSurplus,
    loanInterest,
    bankInterest,
    fines,
    fees,
    grants,
    bankInterestPaid,
    honorarium,
    stationery,
    travel,
    meetingExpenses,
    badLoans,
    otherIncome,
    otherExpenses,
    /// What a counted box was short (debit) or over (credit).
    cashShortOver,
};

enum class AccountKind { asset, liability, equity, income, expense };

/// The side of the books an account stands on.
AccountKind kindOf(Account account);

/// True where a debit raises the account (assets and expenses).
inline bool debitRaises(Account account) {
    const AccountKind kind = kindOf(account);
    return kind == AccountKind::asset || kind == AccountKind::expense;
}

}  // namespace sakhi::books

namespace sakhi::base {
template <>
struct EnumKeys<books::Account> {
    static constexpr std::array<std::pair<books::Account, std::string_view>, 30> rows{{
        {books::Account::cash, "cash"},
        {books::Account::bank, "bank"},
        {books::Account::memberLoans, "member_loans"},
        {books::Account::advances, "advances"},
        {books::Account::assets, "assets"},
        {books::Account::openingDifference, "opening_difference"},
        {books::Account::compulsorySavings, "compulsory_savings"},
        {books::Account::voluntarySavings, "voluntary_savings"},
        {books::Account::bankLoans, "bank_loans"},
        {books::Account::federationLoans, "federation_loans"},
        {books::Account::payables, "payables"},
        {books::Account::suspense, "suspense"},
        {books::Account::revolvingFund, "revolving_fund"},
        {books::Account::otherGrants, "other_grants"},
        {books::Account::reserves, "reserves"},
        {books::Account::openingSurplus, "opening_surplus"},
        {books::Account::loanInterest, "loan_interest"},
        {books::Account::bankInterest, "bank_interest"},
        {books::Account::fines, "fines"},
        {books::Account::fees, "fees"},
        {books::Account::grants, "grants"},
        {books::Account::bankInterestPaid, "bank_interest_paid"},
        {books::Account::honorarium, "honorarium"},
        {books::Account::stationery, "stationery"},
        {books::Account::travel, "travel"},
        {books::Account::meetingExpenses, "meeting_expenses"},
        {books::Account::badLoans, "bad_loans"},
        {books::Account::otherIncome, "other_income"},
        {books::Account::otherExpenses, "other_expenses"},
        {books::Account::cashShortOver, "cash_short_over"},
    }};
};
template <>
struct EnumKeys<books::AccountKind> {
    static constexpr std::array<std::pair<books::AccountKind, std::string_view>, 5> rows{{
        {books::AccountKind::asset, "asset"},
        {books::AccountKind::liability, "liability"},
        {books::AccountKind::equity, "equity"},
        {books::AccountKind::income, "income"},
        {books::AccountKind::expense, "expense"},
    }};
};
}  // namespace sakhi::base
