#pragma once

#include "base/EnumText.h"
#include "base/Rate.h"
#include "domain/Ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::domain {

enum class MeetingFrequency { weekly, fortnightly, monthly };

/// Meetings planned in a year: 52, 26 or 12.
int meetingsPerYear(MeetingFrequency frequency);

/// A self-help group as its register describes it. `code` is unique, compared without regard to case.
/// name and accountNo are personal data: sealed wherever they are stored.
struct Group {
    GroupId id;
    std::string code;
    std::string name;
    std::string village;
    std::string panchayat;
    std::string block;
    std::string district;
    std::string state;
    base::Date formedOn;
    MeetingFrequency frequency{MeetingFrequency::monthly};
    std::string meetingDay;
    base::Money compulsorySaving;
    base::Rate internalMonthlyRate;
    std::string bankName;
    std::string branchIfsc;
    std::string accountNo;
    base::Money cclLimit;

    bool operator==(const Group&) const = default;
};

/// Four letters, a zero and six letters or digits, in capitals: the form of a branch's IFSC (RBI). Whether
/// the branch exists is not known here.
bool isIfscForm(std::string_view text);

/// Nine to eighteen digits, as Indian banks number accounts (NPCI).
bool isAccountNoForm(std::string_view text);

/// How the day of meeting is written: of a weekly or fortnightly group the weekday ("monday"), of a monthly
/// one the day of the month ("1" to "31").
bool isMeetingDay(std::string_view day, MeetingFrequency frequency);

/// The first day on or after `from` that the group's rhythm names; `from` where no day is named.
base::Date firstMeetingDay(const Group& group, base::Date from);

/// What the group had before its first recorded meeting: the cut-off sheet.
struct Opening {
    base::Date asOf;
    base::Money cash;
    base::Money bank;
    base::Money surplus;
    /// True where no sheet came with the records and the figures follow from the first meeting (import.md).
    bool derived{false};

    bool operator==(const Opening&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::MeetingFrequency> {
    static constexpr std::array<std::pair<domain::MeetingFrequency, std::string_view>, 3> rows{{
        {domain::MeetingFrequency::weekly, "weekly"},
        {domain::MeetingFrequency::fortnightly, "fortnightly"},
        {domain::MeetingFrequency::monthly, "monthly"},
    }};
};
}  // namespace sakhi::base
