#pragma once

#include "wire/ApplicationOps.h"
#include "wire/MeetingOps.h"
#include "wire/PeopleOps.h"

#include <string_view>
#include <variant>

/// The operations: what happened, as it is stored, chained, sent and replayed. One act of a person is one op
/// (a whole meeting is one). Personal values are sealed from the first op on. Field numbers are for ever: a
/// field may be added with a new number, never changed or reused (SYNC.md 2.9).
namespace sakhi::wire {

using OpBody = std::variant<GroupAdded, OpeningRecorded, MemberJoined, MeetingClosed, LoanDisbursed,
                            LoanRepaid, ApplicationMade, ApplicationMoved, AssessmentRecorded, UserAdded,
                            UserChanged, MeetingReopened, EntriesCorrected, GroupChanged, MemberChanged,
                            MemberLeft, OfficesAssigned, VisitRecorded>;

/// The stream an op belongs to: its group's, or the office stream (nil group) for people and assessments of
/// none.
domain::GroupId streamOf(const OpBody& body);

/// The stored key of the op's type, e.g. "meeting_closed".
std::string_view typeOf(const OpBody& body);

}  // namespace sakhi::wire
