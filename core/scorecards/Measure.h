#pragma once

#include "base/Date.h"
#include "base/EnumText.h"
#include "domain/Ids.h"

#include <array>
#include <optional>

namespace sakhi::scorecards {

/// What is computed from the books over the twelve months ending on a day (SCORES.md, "Measures from the
/// books"), the parts of the saving that the group card's contributions name, and the radar's five
/// principles. Percent, but for savings (rupees a member a year) and trends (points a month).
enum class Measure {
    meetingRegularity,
    attendanceRate,
    savingsPerMember,
    compulsorySavingPerMember,
    voluntarySavingPerMember,
    savingsRegularity,
    loanRepaymentRate,
    onTimeRatio,
    lendingRatio,
    borrowersRatio,
    par30,
    memberTurnover,
    budgetConsistency,
    booksOnTime,
    attendanceTrend,
    savingsTrend,
    repaymentTrend,
    principleMeetings,
    principleSavings,
    principleLending,
    principleRepayment,
    principleBooks,
};

/// A measure's value, missing where the records hold nothing to compute it from, and the counts behind it:
/// "228 of 300". Money parts are in rupees. whole is 0 where a measure is no part of a whole.
struct Measured {
    std::optional<double> value;
    double part{0.0};
    double whole{0.0};

    bool operator==(const Measured&) const = default;
};

}  // namespace sakhi::scorecards

namespace sakhi::base {
template <>
struct EnumKeys<scorecards::Measure> {
    static constexpr std::array<std::pair<scorecards::Measure, std::string_view>, 22> rows{{
        {scorecards::Measure::meetingRegularity, "meeting_regularity"},
        {scorecards::Measure::attendanceRate, "attendance_rate"},
        {scorecards::Measure::savingsPerMember, "savings_per_member"},
        {scorecards::Measure::compulsorySavingPerMember, "compulsory_saving_per_member"},
        {scorecards::Measure::voluntarySavingPerMember, "voluntary_saving_per_member"},
        {scorecards::Measure::savingsRegularity, "savings_regularity"},
        {scorecards::Measure::loanRepaymentRate, "loan_repayment_rate"},
        {scorecards::Measure::onTimeRatio, "on_time_ratio"},
        {scorecards::Measure::lendingRatio, "lending_ratio"},
        {scorecards::Measure::borrowersRatio, "borrowers_ratio"},
        {scorecards::Measure::par30, "par_30"},
        {scorecards::Measure::memberTurnover, "member_turnover"},
        {scorecards::Measure::budgetConsistency, "budget_consistency"},
        {scorecards::Measure::booksOnTime, "books_on_time"},
        {scorecards::Measure::attendanceTrend, "attendance_trend"},
        {scorecards::Measure::savingsTrend, "savings_trend"},
        {scorecards::Measure::repaymentTrend, "repayment_trend"},
        {scorecards::Measure::principleMeetings, "principle_meetings"},
        {scorecards::Measure::principleSavings, "principle_savings"},
        {scorecards::Measure::principleLending, "principle_lending"},
        {scorecards::Measure::principleRepayment, "principle_repayment"},
        {scorecards::Measure::principleBooks, "principle_books"},
    }};
};
}  // namespace sakhi::base

namespace sakhi::scorecards {

constexpr int kWindowMonths = 12;

/// A value for each month of the window, the oldest first; missing where the month holds nothing.
using Monthly = std::array<std::optional<double>, kWindowMonths>;

/// The points that the trends are drawn through: attendance_rate, savings_regularity and loan_repayment_rate
/// of each month, repayment as it stood at the month's end.
struct MonthlyPoints {
    Monthly attendance;
    Monthly savings;
    Monthly repayment;
};

/// The measures of a group or a member on a day.
class Measures {
public:
    base::Date asOf;
    /// The day of the last closed meeting up to asOf; none where there is none.
    std::optional<base::Date> recordsUntil;
    int membersOnRoll{0};
    int meetings{0};
    MonthlyPoints months;

    [[nodiscard]] const Measured& operator[](Measure id) const {
        return m_values[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] Measured& operator[](Measure id) { return m_values[static_cast<std::size_t>(id)]; }
    [[nodiscard]] std::optional<double> value(Measure id) const { return (*this)[id].value; }

private:
    std::array<Measured, base::EnumKeys<Measure>::rows.size()> m_values{};
};

}  // namespace sakhi::scorecards
