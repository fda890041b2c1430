#pragma once

#include "security/FieldSealer.h"

#include <functional>
#include <string>
#include <string_view>

namespace sakhi::store {

/// Names a sealed field: the table and column that the projection keeps it in. Whoever seals a field of an op
/// seals it at this place, with the row's id: `sealer.seal(fields::kMemberName.at(member.value), name)`.
struct PersonalField {
    std::string_view table;
    std::string_view column;

    [[nodiscard]] constexpr security::FieldPlace at(const base::Uuid& row) const {
        return {table, column, row};
    }
};

/// Every sealed field of the ops, with the clear text it holds.
namespace fields {
inline constexpr PersonalField kGroupName{"grp", "name"};
inline constexpr PersonalField kGroupAccountNo{"grp", "account_no"};
inline constexpr PersonalField kMemberName{"member", "name"};
inline constexpr PersonalField kMemberRelationName{"member", "relation_name"};
/// ISO date.
inline constexpr PersonalField kMemberDateOfBirth{"member", "date_of_birth"};
inline constexpr PersonalField kMemberPhone{"member", "phone"};
/// Rupees as base::formatPlain writes them.
inline constexpr PersonalField kMemberIncome{"member", "monthly_household_income"};
/// The key of a domain::Literacy.
inline constexpr PersonalField kMemberLiteracy{"member", "literacy"};
inline constexpr PersonalField kMeetingPlace{"meeting", "place"};
inline constexpr PersonalField kMeetingResolution{"meeting", "resolution"};
inline constexpr PersonalField kMeetingDifferenceReason{"meeting", "difference_reason"};
inline constexpr PersonalField kMeetingReason{"meeting", "reason"};
/// The row is the meeting's id.
inline constexpr PersonalField kMeetingOtherNote{"meeting_other", "note"};
inline constexpr PersonalField kMeetingResolutionText{"meeting_resolution", "text"};
inline constexpr PersonalField kMeetingReopeningReason{"meeting_reopening", "reason"};
inline constexpr PersonalField kCorrectionReason{"correction", "reason"};
inline constexpr PersonalField kMemberNominee{"member_nominee", "nominee"};
/// The row is the member's id. Of an Aadhaar number the last four digits alone.
inline constexpr PersonalField kMemberDocument{"member_document", "number"};
inline constexpr PersonalField kMemberLeavingNote{"member_leaving", "note"};
inline constexpr PersonalField kVisitMet{"visit", "met"};
inline constexpr PersonalField kVisitNote{"visit", "note"};
/// The purpose in words where it is no known code.
inline constexpr PersonalField kLoanPurposeNote{"loan", "purpose_note"};
inline constexpr PersonalField kApplicationNote{"application", "note"};
/// The row is the application's id.
inline constexpr PersonalField kApplicationReason{"application_step", "reason"};
inline constexpr PersonalField kUserLogin{"app_user", "login"};
inline constexpr PersonalField kUserName{"app_user", "name"};
}  // namespace fields

/// Opens a sealed field of a row. A failure is "may not be opened here": readers then leave the field empty.
/// An empty function opens nothing.
using FieldOpener = std::function<base::Result<std::string>(const PersonalField& field, const base::Uuid& row,
                                                            const domain::Sealed& value)>;

/// Opens with the keys of `sealer`, which must outlive it.
FieldOpener openerOf(const security::FieldSealer& sealer);

/// The clear text, or empty where there is no opener, no value or no right.
std::string opened(const FieldOpener& opener, const PersonalField& field, const base::Uuid& row,
                   const domain::Sealed& value);

}  // namespace sakhi::store
