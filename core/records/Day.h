#pragma once

#include "base/Date.h"

#include <limits>
#include <optional>
#include <string_view>

namespace sakhi::records {

/// A day in four bytes: days since 1970-01-01. Millions of rows carry one.
using Day = std::int32_t;

inline constexpr Day kNoDay = std::numeric_limits<Day>::min();

inline Day toDay(base::Date date) {
    return static_cast<Day>(date.time_since_epoch().count());
}

inline base::Date toDate(Day day) {
    return base::Date{std::chrono::days{day}};
}

/// The forms a file may write its days in (formats/import.md).
enum class DateForm { iso, dashed, slashed };

inline constexpr std::size_t kDateForms = 3;

struct FormedDay {
    Day day{kNoDay};
    DateForm form{DateForm::iso};
};

/// Reads YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY; none where it is no such day.
std::optional<FormedDay> readDay(std::string_view text);

/// How the form is written in a message: "YYYY-MM-DD".
std::string_view patternOf(DateForm form);

}  // namespace sakhi::records
