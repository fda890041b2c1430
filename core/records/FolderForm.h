#pragma once

#include "base/EnumText.h"
#include "domain/GroupRecords.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::records {

/// Money of a meeting that meetings.csv and meeting_lines.csv have no column for. From membershipFee on the
/// values are those of domain::OtherHead, in its order.
enum class EntryKind {
    savingsWithdrawn,
    voluntaryWithdrawn,
    cashShort,
    cashOver,
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

/// Where an entry's money was.
enum class EntryAccount { cash, bank };

/// A row of other_entries.csv. note is free text.
struct OtherEntry {
    EntryKind kind{EntryKind::otherIncome};
    EntryAccount account{EntryAccount::cash};
    std::optional<domain::MemberId> member;
    base::Money amount;
    std::string note;

    bool operator==(const OtherEntry&) const = default;
};

/// A withdrawal is somebody's.
constexpr bool needsMember(EntryKind kind) {
    return kind == EntryKind::savingsWithdrawn || kind == EntryKind::voluntaryWithdrawn;
}

/// Only what has a head of its own can have moved the bank account.
constexpr bool mayBeAtBank(EntryKind kind) {
    return kind >= EntryKind::membershipFee;
}

/// An expense paid from the box: it is part of the meeting's `expenses`.
bool isCashExpense(EntryKind kind, EntryAccount account);

/// What an entry adds to the box beside the columns of meetings.csv: negative for a withdrawal and for what
/// was short, nothing for expenses and for the bank account.
base::Money cashBesideColumns(EntryKind kind, EntryAccount account, base::Money amount);

/// What an entry adds to the bank account; negative for an expense.
base::Money bankMoved(EntryKind kind, EntryAccount account, base::Money amount);

/// The entries of a meeting: withdrawals, others, what was short or over.
std::vector<OtherEntry> entriesOf(const domain::Meeting& meeting);

/// Puts an entry into a meeting.
void addEntry(const OtherEntry& entry, domain::Meeting& meeting);

/// The records as a folder can hold them; what came from a folder stays as it is. Of what was entered: the
/// meetings of one day are one, those that moved no money and do not count as held are left out, numbered
/// resolutions are one text, corrected amounts count from their meeting on (so each meeting opens with what
/// the one before it left), and who paid on or after the day she left, left the day after she paid last.
domain::GroupRecords folderForm(domain::GroupRecords records);

}  // namespace sakhi::records

namespace sakhi::base {
template <>
struct EnumKeys<records::EntryKind> {
    static constexpr std::array<std::pair<records::EntryKind, std::string_view>, 18> rows{{
        {records::EntryKind::savingsWithdrawn, "savings_withdrawn"},
        {records::EntryKind::voluntaryWithdrawn, "voluntary_withdrawn"},
        {records::EntryKind::cashShort, "cash_short"},
        {records::EntryKind::cashOver, "cash_over"},
        {records::EntryKind::membershipFee, "membership_fee"},
        {records::EntryKind::grant, "grant"},
        {records::EntryKind::revolvingFund, "revolving_fund"},
        {records::EntryKind::communityFund, "community_fund"},
        {records::EntryKind::bankInterest, "bank_interest"},
        {records::EntryKind::otherIncome, "other_income"},
        {records::EntryKind::suspense, "suspense"},
        {records::EntryKind::meetingExpense, "meeting_expense"},
        {records::EntryKind::stationery, "stationery"},
        {records::EntryKind::travel, "travel"},
        {records::EntryKind::honorarium, "honorarium"},
        {records::EntryKind::training, "training"},
        {records::EntryKind::bankCharges, "bank_charges"},
        {records::EntryKind::otherExpense, "other_expense"},
    }};
};
template <>
struct EnumKeys<records::EntryAccount> {
    static constexpr std::array<std::pair<records::EntryAccount, std::string_view>, 2> rows{{
        {records::EntryAccount::cash, "cash"},
        {records::EntryAccount::bank, "bank"},
    }};
};
}  // namespace sakhi::base
