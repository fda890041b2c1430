#pragma once

#include "books/Journal.h"

#include <optional>
#include <vector>

namespace sakhi::books {

/// A line of a member's passbook: what one meeting, payment at the bank or correction moved of hers. The left
/// half is her savings, the right half her loans, all together.
struct PassbookRow {
    base::Date on;
    /// opening and correction stand for themselves; every other line is named by what it moved first.
    Particulars particulars{Particulars::opening};
    std::optional<domain::MeetingId> meeting;
    base::Money saved;
    base::Money withdrawn;
    /// Her savings after the line.
    base::Money savings;
    base::Money borrowed;
    base::Money repaid;
    /// Paid on top of what is repaid; below zero where a correction took it back. So is the fine.
    base::Money interest;
    base::Money fine;
    /// The principal she owes after the line.
    base::Money owed;

    bool operator==(const PassbookRow&) const = default;
};

/// A member's passbook, the oldest line first; its balances are those of the ledgers (NORMS.md 3.1). Empty
/// for who never had money with the group.
std::vector<PassbookRow> passbook(const domain::GroupRecords& records, const domain::MemberId& member);

}  // namespace sakhi::books
