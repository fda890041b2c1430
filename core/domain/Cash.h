#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "domain/Ids.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::domain {

/// What a receipt or an expense of a meeting is for, besides savings, loans, fines and the bank account
/// (NORMS.md 3.1, heads of receipts and payments). suspense: cash really taken that a rule refuses, to be
/// sorted out.
enum class OtherHead {
    membershipFee,
    grant,
    revolvingFund,
    communityFund,
    bankInterest,
    otherIncome,
    suspense,
    meetingExpense,
    stationery,
    travel,
    honorarium,
    training,
    bankCharges,
    otherExpense,
};

/// True for a receipt, false for an expense.
bool isReceipt(OtherHead head);

/// One receipt or expense. note is free text: sealed wherever it is stored.
struct OtherItem {
    OtherHead head{OtherHead::otherIncome};
    base::Money amount;
    /// It moved the bank account, not the box.
    bool atBank{false};
    std::optional<MemberId> member;
    std::string note;

    bool operator==(const OtherItem&) const = default;
};

/// How much of a note or coin lay in the box; amount is a whole multiple of note.
struct NoteCount {
    base::Money note;
    base::Money amount;

    bool operator==(const NoteCount&) const = default;
};

/// The box as it was counted: note by note, or its total alone (no notes).
struct CashCount {
    base::Money total;
    std::vector<NoteCount> notes;

    bool operator==(const CashCount&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::OtherHead> {
    static constexpr std::array<std::pair<domain::OtherHead, std::string_view>, 14> rows{{
        {domain::OtherHead::membershipFee, "membership_fee"},
        {domain::OtherHead::grant, "grant"},
        {domain::OtherHead::revolvingFund, "revolving_fund"},
        {domain::OtherHead::communityFund, "community_fund"},
        {domain::OtherHead::bankInterest, "bank_interest"},
        {domain::OtherHead::otherIncome, "other_income"},
        {domain::OtherHead::suspense, "suspense"},
        {domain::OtherHead::meetingExpense, "meeting_expense"},
        {domain::OtherHead::stationery, "stationery"},
        {domain::OtherHead::travel, "travel"},
        {domain::OtherHead::honorarium, "honorarium"},
        {domain::OtherHead::training, "training"},
        {domain::OtherHead::bankCharges, "bank_charges"},
        {domain::OtherHead::otherExpense, "other_expense"},
    }};
};
}  // namespace sakhi::base
