#pragma once

#include "domain/Correction.h"
#include "domain/Group.h"
#include "domain/Loan.h"
#include "domain/Meeting.h"
#include "domain/Member.h"
#include "domain/Rules.h"

#include <optional>
#include <vector>

namespace sakhi::domain {

/// Everything the books of one group hold, as one value: what measures, statements, import and export work
/// on. Meetings stand in order of heldOn; members by code; loans by code; otherRepayments are those made
/// outside a meeting, in order of entry. Personal texts are in clear where the reader may open them, else
/// empty.
struct GroupRecords {
    Group group;
    std::optional<Opening> opening;
    std::vector<Member> members;
    std::vector<Meeting> meetings;
    std::vector<Loan> loans;
    std::vector<Repayment> otherRepayments;
    GroupRules rules;
    /// In order of entry. Meetings, lines and repayments hold the corrected amounts already.
    std::vector<Correction> corrections;
};

/// The records as they were first entered: every corrected amount as it was before its first correction.
/// What the cash book of a past day was written from.
GroupRecords asEntered(const GroupRecords& records);

}  // namespace sakhi::domain
