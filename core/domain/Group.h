#pragma once

#include "base/EnumText.h"
#include "base/Rate.h"
#include "domain/Ids.h"

#include <optional>
#include <string>
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
