#pragma once

#include "base/Result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sakhi::base {

/// A calendar day, without time or zone.
using Date = std::chrono::sys_days;

/// UTC milliseconds since 1970-01-01.
using InstantMs = std::int64_t;

/// The first and last day any record may carry: 1900-01-01 and 2199-12-31.
Date earliestDate();
Date latestDate();

/// A day from its parts; invalidDate where there is no such day or it is outside the calendar above.
Result<Date> makeDate(int year, int month, int day);

/// Reads `YYYY-MM-DD`.
Result<Date> parseIsoDate(std::string_view text);

/// Writes `YYYY-MM-DD`.
std::string formatIso(Date date);

/// Writes `dd/MM/yyyy`, the short form of every screen and paper.
std::string formatShort(Date date);

/// The same day `months` later (or earlier), or the month's last day where the month is shorter.
Date addMonths(Date date, int months);

/// The last day of the month of `date`.
Date monthEnd(Date date);

/// The first day of the month of `date`.
Date monthStart(Date date);

/// Whole days from `from` to `to`; negative where `to` is earlier.
inline std::int64_t daysBetween(Date from, Date to) {
    return (to - from).count();
}

/// The UTC day of an instant.
Date dateOf(InstantMs instant);

}  // namespace sakhi::base
