#include "domain/Group.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sakhi::domain {

namespace {

constexpr int kFewestAccountDigits = 9;
constexpr int kMostAccountDigits = 18;
constexpr std::size_t kIfscLength = 11;
constexpr std::size_t kIfscBank = 4;

/// By std::chrono::weekday::c_encoding().
constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

bool isCapital(char sign) {
    return sign >= 'A' && sign <= 'Z';
}

/// 1-31, or 0 where the text is no day of a month.
int dayOfMonth(std::string_view text) {
    int day = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), day);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole && day >= 1 && day <= 31 ? day : 0;
}

}  // namespace

int meetingsPerYear(MeetingFrequency frequency) {
    switch (frequency) {
        case MeetingFrequency::weekly:
            return 52;
        case MeetingFrequency::fortnightly:
            return 26;
        case MeetingFrequency::monthly:
            return 12;
    }
    return 12;
}

bool isIfscForm(std::string_view text) {
    return text.size() == kIfscLength && std::ranges::all_of(text.substr(0, kIfscBank), isCapital) &&
           text[kIfscBank] == '0' &&
           std::ranges::all_of(text.substr(kIfscBank + 1), [](char s) { return isDigit(s) || isCapital(s); });
}

bool isAccountNoForm(std::string_view text) {
    return text.size() >= kFewestAccountDigits && text.size() <= kMostAccountDigits &&
           std::ranges::all_of(text, isDigit);
}

bool isMeetingDay(std::string_view day, MeetingFrequency frequency) {
    return frequency == MeetingFrequency::monthly ? dayOfMonth(day) != 0
                                                  : std::ranges::find(kWeekdays, day) != kWeekdays.end();
}

base::Date firstMeetingDay(const Group& group, base::Date from) {
    if (!isMeetingDay(group.meetingDay, group.frequency)) {
        return from;
    }
    if (group.frequency != MeetingFrequency::monthly) {
        const auto wanted = std::ranges::find(kWeekdays, group.meetingDay) - kWeekdays.begin();
        base::Date day = from;
        while (std::chrono::weekday(day).c_encoding() != static_cast<unsigned>(wanted)) {
            day += std::chrono::days{1};
        }
        return day;
    }
    const auto inMonth = [&](base::Date month) {
        const auto start = base::monthStart(month);
        return std::min(start + std::chrono::days{dayOfMonth(group.meetingDay) - 1}, base::monthEnd(month));
    };
    const base::Date day = inMonth(from);
    return day >= from ? day : inMonth(base::addMonths(base::monthStart(from), 1));
}

}  // namespace sakhi::domain
