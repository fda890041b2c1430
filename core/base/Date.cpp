#include "base/Date.h"

#include <array>
#include <cstdio>

namespace sakhi::base {

using std::chrono::year_month_day;

namespace {

constexpr Date kEarliest{std::chrono::year{1900} / 1 / 1};
constexpr Date kLatest{std::chrono::year{2199} / 12 / 31};

/// `size` digits from `text`, or -1.
int digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    return text.empty() ? -1 : value;
}

}  // namespace

Date earliestDate() {
    return kEarliest;
}

Date latestDate() {
    return kLatest;
}

Result<Date> makeDate(int year, int month, int day) {
    const year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                             std::chrono::day{static_cast<unsigned>(day)}};
    if (month < 1 || day < 1 || !ymd.ok() || Date{ymd} < kEarliest || Date{ymd} > kLatest) {
        return fail(ErrorCode::invalidDate);
    }
    return Date{ymd};
}

Result<Date> parseIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return fail(ErrorCode::invalidDate, text);
    }
    const auto date =
        makeDate(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)));
    return date ? date : fail(ErrorCode::invalidDate, text);
}

std::string formatIso(Date date) {
    const year_month_day ymd{date};
    std::array<char, 16> out{};
    const int n = std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", int{ymd.year()},
                                unsigned{ymd.month()}, unsigned{ymd.day()});
    return {out.data(), static_cast<std::size_t>(n)};
}

std::string formatShort(Date date) {
    const year_month_day ymd{date};
    std::array<char, 16> out{};
    const int n = std::snprintf(out.data(), out.size(), "%02u/%02u/%04d", unsigned{ymd.day()},
                                unsigned{ymd.month()}, int{ymd.year()});
    return {out.data(), static_cast<std::size_t>(n)};
}

Date addMonths(Date date, int months) {
    const year_month_day ymd{date};
    const auto target = std::chrono::year_month{ymd.year(), ymd.month()} + std::chrono::months{months};
    const year_month_day same{target.year(), target.month(), ymd.day()};
    return same.ok() ? Date{same} : Date{target / std::chrono::last};
}

Date monthEnd(Date date) {
    const year_month_day ymd{date};
    return Date{ymd.year() / ymd.month() / std::chrono::last};
}

Date monthStart(Date date) {
    const year_month_day ymd{date};
    return Date{ymd.year() / ymd.month() / 1};
}

Date dateOf(InstantMs instant) {
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{instant}});
}

}  // namespace sakhi::base
