#pragma once

#include "wire/Ops.h"

#include <string_view>

namespace sakhi::wire {

/// The stored key of an op's type.
template <class Op>
inline constexpr std::string_view kTypeKey{};
template <>
inline constexpr std::string_view kTypeKey<GroupAdded> = "group_added";
template <>
inline constexpr std::string_view kTypeKey<OpeningRecorded> = "opening_recorded";
template <>
inline constexpr std::string_view kTypeKey<MemberJoined> = "member_joined";
template <>
inline constexpr std::string_view kTypeKey<MeetingClosed> = "meeting_closed";
template <>
inline constexpr std::string_view kTypeKey<LoanDisbursed> = "loan_disbursed";
template <>
inline constexpr std::string_view kTypeKey<LoanRepaid> = "loan_repaid";
template <>
inline constexpr std::string_view kTypeKey<ApplicationMade> = "application_made";
template <>
inline constexpr std::string_view kTypeKey<ApplicationMoved> = "application_moved";
template <>
inline constexpr std::string_view kTypeKey<AssessmentRecorded> = "assessment_recorded";
template <>
inline constexpr std::string_view kTypeKey<UserAdded> = "user_added";
template <>
inline constexpr std::string_view kTypeKey<UserChanged> = "user_changed";
template <>
inline constexpr std::string_view kTypeKey<MeetingReopened> = "meeting_reopened";
template <>
inline constexpr std::string_view kTypeKey<EntriesCorrected> = "entries_corrected";
template <>
inline constexpr std::string_view kTypeKey<GroupChanged> = "group_changed";
template <>
inline constexpr std::string_view kTypeKey<MemberChanged> = "member_changed";
template <>
inline constexpr std::string_view kTypeKey<MemberLeft> = "member_left";
template <>
inline constexpr std::string_view kTypeKey<OfficesAssigned> = "offices_assigned";
template <>
inline constexpr std::string_view kTypeKey<VisitRecorded> = "visit_recorded";

}  // namespace sakhi::wire
