#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "domain/Ids.h"
#include "domain/Loan.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::domain {

enum class Attendance { present, late, leave, absent };
enum class MeetingOrigin { imported, entered };

/// Present or late.
inline bool counts(Attendance attendance) {
    return attendance == Attendance::present || attendance == Attendance::late;
}

/// One member's row of a meeting. What she repaid stands in the meeting's repayments, loan by loan.
struct MeetingLine {
    MemberId member;
    Attendance attendance{Attendance::present};
    base::Money savings;
    base::Money voluntarySavings;
    base::Money fine;

    bool operator==(const MeetingLine&) const = default;
};

/// A closed meeting. place and resolution are free text: sealed wherever they are stored.
struct Meeting {
    MeetingId id;
    GroupId group;
    base::Date heldOn;
    std::string place;
    std::string resolution;
    base::Money openingCash;
    base::Money bankWithdrawn;
    base::Money bankDeposited;
    /// Internal loans handed out in the meeting; equals the internal loans disbursed that day.
    base::Money loansDisbursed;
    base::Money expenses;
    base::Money closingCash;
    MeetingOrigin origin{MeetingOrigin::imported};
    /// The day the books were closed; none for imported meetings (unknown, not 0).
    std::optional<base::Date> closedOn;
    std::vector<MeetingLine> lines;
    /// Repayments in cash in the meeting, in order of entry.
    std::vector<Repayment> repayments;

    bool operator==(const Meeting&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::Attendance> {
    static constexpr std::array<std::pair<domain::Attendance, std::string_view>, 4> rows{{
        {domain::Attendance::present, "present"},
        {domain::Attendance::late, "late"},
        {domain::Attendance::leave, "leave"},
        {domain::Attendance::absent, "absent"},
    }};
};
template <>
struct EnumKeys<domain::MeetingOrigin> {
    static constexpr std::array<std::pair<domain::MeetingOrigin, std::string_view>, 2> rows{{
        {domain::MeetingOrigin::imported, "imported"},
        {domain::MeetingOrigin::entered, "entered"},
    }};
};
}  // namespace sakhi::base
