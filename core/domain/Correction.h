#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "domain/Ids.h"

#include <string>
#include <vector>

namespace sakhi::domain {

/// An entry of a closed meeting that can be corrected. Amounts of a member (the subject is her id) or of a
/// loan (principal, interest), of an `other` (by its place in the meeting's list), or of the meeting itself.
enum class EntryHead {
    savings,
    voluntarySavings,
    fine,
    compulsoryWithdrawal,
    voluntaryWithdrawal,
    principal,
    interest,
    other,
    bankWithdrawn,
    bankDeposited,
};

/// The member or the loan an entry is of; nil for others.
using EntrySubject = base::Id<struct EntrySubjectTag>;

/// One entry as it stood and as it stands now.
struct CorrectedEntry {
    EntryHead head{EntryHead::savings};
    EntrySubject subject;
    /// The place in the meeting's `others`, from 0; 0 for every other head.
    int item{0};
    base::Money was;
    base::Money now;

    bool operator==(const CorrectedEntry&) const = default;
};

struct Meeting;

/// The place of an entry's amount in the meeting; null where the meeting has no such row.
base::Money* amountOf(Meeting& meeting, const CorrectedEntry& entry);

/// A later correction of a closed meeting: each entry is reversed and entered anew on the day `on`, pointing
/// at what it corrects. The meeting's own rows hold the corrected amounts; what was first entered follows
/// from `was`. reason is free text: sealed wherever it is stored.
struct Correction {
    CorrectionId id;
    GroupId group;
    base::Date on;
    MeetingId meeting;
    std::vector<CorrectedEntry> entries;
    std::string reason;
    /// Place in the order in which the store took its acts in.
    std::int64_t entrySeq{0};

    bool operator==(const Correction&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::EntryHead> {
    static constexpr std::array<std::pair<domain::EntryHead, std::string_view>, 10> rows{{
        {domain::EntryHead::savings, "savings"},
        {domain::EntryHead::voluntarySavings, "voluntary_savings"},
        {domain::EntryHead::fine, "fine"},
        {domain::EntryHead::compulsoryWithdrawal, "compulsory_withdrawal"},
        {domain::EntryHead::voluntaryWithdrawal, "voluntary_withdrawal"},
        {domain::EntryHead::principal, "principal"},
        {domain::EntryHead::interest, "interest"},
        {domain::EntryHead::other, "other"},
        {domain::EntryHead::bankWithdrawn, "bank_withdrawn"},
        {domain::EntryHead::bankDeposited, "bank_deposited"},
    }};
};
}  // namespace sakhi::base
