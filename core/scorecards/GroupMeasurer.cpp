#include "scorecards/GroupMeasurer.h"

#include "books/Statements.h"
#include "scorecards/Window.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sakhi::scorecards {

using base::Date;
using base::Money;

namespace {

double rupees(Money amount) {
    return static_cast<double>(amount.inPaise()) / 100.0;
}

Measured share(double part, double whole) {
    return {percent(part, whole), part, whole};
}

/// The part of a whole, and no more than all of it.
Measured cappedShare(double part, double whole) {
    Measured out = share(part, whole);
    if (out.value) {
        out.value = std::min(*out.value, 100.0);
    }
    return out;
}

int onRoll(const domain::GroupRecords& records, Date day) {
    return static_cast<int>(
        std::ranges::count_if(records.members, [day](const auto& m) { return m.onRoll(day); }));
}

/// Meetings planned in the window: a year's, or as many whole periods as a younger group has lived.
int plannedMeetings(const domain::Group& group, const Window& window, int held) {
    const int year = domain::meetingsPerYear(group.frequency);
    if (group.formedOn <= window.after()) {
        return year;
    }
    int lived = 0;
    const auto days = static_cast<int>(base::daysBetween(group.formedOn, window.until()));
    switch (group.frequency) {
        case domain::MeetingFrequency::weekly:
            lived = days / 7;
            break;
        case domain::MeetingFrequency::fortnightly:
            lived = days / 14;
            break;
        case domain::MeetingFrequency::monthly:
            while (base::addMonths(group.formedOn, lived + 1) <= window.until()) {
                ++lived;
            }
            break;
    }
    return std::clamp(lived, held > 0 ? 1 : 0, year);
}

/// What a run of meetings adds up to.
struct Tally {
    double present{0};
    double roll{0};
    double lines{0};
    double regular{0};
    Money compulsory;
    Money voluntary;

    /// Money counts whenever it came; attendance and regularity are those of meetings held.
    void add(const domain::Meeting& meeting, const domain::MeetingLine& line, Money compulsorySaving) {
        compulsory += line.savings;
        voluntary += line.voluntarySavings;
        if (!domain::isHeld(meeting.kind)) {
            return;
        }
        present += domain::counts(line.attendance) ? 1 : 0;
        lines += 1;
        regular += line.savings >= compulsorySaving ? 1 : 0;
    }
};

/// The window's meetings, in sum and month by month.
struct Year {
    Tally sum;
    std::array<Tally, Window::kMonths> months;
};

Year tally(const domain::GroupRecords& records, std::span<const domain::Meeting> meetings,
           const Window& window) {
    Year year;
    for (const domain::Meeting& meeting : meetings) {
        const int roll = onRoll(records, meeting.heldOn);
        for (Tally* tally : {&year.sum, &year.months[window.monthOf(meeting.heldOn)]}) {
            tally->roll += domain::isHeld(meeting.kind) ? roll : 0;
            for (const domain::MeetingLine& line : meeting.lines) {
                tally->add(meeting, line, records.group.compulsorySaving);
            }
        }
    }
    return year;
}

Year tallyOf(const domain::GroupRecords& records, std::span<const domain::Meeting> meetings,
             const Window& window, const domain::Member& member) {
    Year year;
    for (const domain::Meeting& meeting : meetings) {
        for (Tally* tally : {&year.sum, &year.months[window.monthOf(meeting.heldOn)]}) {
            tally->roll += domain::isHeld(meeting.kind) && member.onRoll(meeting.heldOn) ? 1 : 0;
            for (const domain::MeetingLine& line : meeting.lines) {
                if (line.member == member.id) {
                    tally->add(meeting, line, records.group.compulsorySaving);
                }
            }
        }
    }
    return year;
}

/// Attendance, savings and their trends, from the window's meetings. Months outside lived.first ..
/// lived.second (the group's or the member's time) do not count in budget_consistency.
void fillMeetings(Measures& out, const Year& year, double members, const Window& window,
                  std::pair<Date, Date> lived) {
    out[Measure::attendanceRate] = share(year.sum.present, year.sum.roll);
    out[Measure::savingsRegularity] = share(year.sum.regular, year.sum.lines);
    const auto each = [&](Money saved) -> Measured {
        return {members > 0 ? std::optional(rupees(saved) / members) : std::nullopt, rupees(saved), members};
    };
    out[Measure::compulsorySavingPerMember] = each(year.sum.compulsory);
    out[Measure::voluntarySavingPerMember] = each(year.sum.voluntary);
    out[Measure::savingsPerMember] = each(year.sum.compulsory + year.sum.voluntary);
    std::vector<double> budget;
    for (std::size_t k = 0; k < year.months.size(); ++k) {
        const Tally& month = year.months[k];
        out.months.attendance[k] = percent(month.present, month.roll);
        out.months.savings[k] = percent(month.regular, month.lines);
        if (window.to(k) >= lived.first && window.from(k) < lived.second) {
            budget.push_back(rupees(month.compulsory + month.voluntary));
        }
    }
    out[Measure::attendanceTrend].value = slope(out.months.attendance);
    out[Measure::savingsTrend].value = slope(out.months.savings);
    out[Measure::budgetConsistency].value = consistency(budget);
}

/// Repayment, on time and the trend of repayment over the accounts that `chosen` picks. A month of the trend
/// is counted as it stood at its end.
template <class Chosen>
void fillRepayment(Measures& out, std::span<const lending::LoanAccount> accounts, const Window& window,
                   const Chosen& chosen) {
    lending::Collection year;
    std::array<lending::Collection, Window::kMonths> months;
    for (const lending::LoanAccount& account : accounts) {
        if (!chosen(account.loan())) {
            continue;
        }
        year += account.collection(window.after(), window.until());
        for (std::size_t k = 0; k < months.size(); ++k) {
            months[k] += account.collection(window.from(k), window.to(k));
        }
    }
    out[Measure::loanRepaymentRate] = share(rupees(year.paid), rupees(year.due));
    out[Measure::onTimeRatio] = share(year.onTime, year.instalments);
    for (std::size_t k = 0; k < months.size(); ++k) {
        out.months.repayment[k] = percent(rupees(months[k].paid), rupees(months[k].due));
    }
    out[Measure::repaymentTrend].value = slope(out.months.repayment);
}

void fillLending(Measures& out, const GroupMeasurer& measurer, Money corpus, const Window& window) {
    Money lent;
    Money outstanding;
    Money late;
    std::set<domain::MemberId> borrowers;
    for (const lending::LoanAccount& account : measurer.accounts()) {
        const domain::Loan& loan = account.loan();
        const Money left = account.outstanding(window.until());
        outstanding += left;
        if (account.daysPastDue(window.until()) > 30) {
            late += left;
        }
        if (loan.kind == domain::LoanKind::internal) {
            lent += left;
            if (loan.member && loan.disbursedOn <= window.until() && !account.closed(window.after())) {
                borrowers.insert(*loan.member);
            }
        }
    }
    const auto& members = measurer.records().members;
    const auto borrowing = std::ranges::count_if(
        members, [&](const auto& m) { return m.onRoll(window.until()) && borrowers.contains(m.id); });
    if (out.recordsUntil) {
        out[Measure::lendingRatio] = cappedShare(rupees(lent), rupees(corpus));
        out[Measure::borrowersRatio] = share(static_cast<double>(borrowing), out.membersOnRoll);
    }
    out[Measure::par30] = share(rupees(late), rupees(outstanding));
}

/// Meetings of the window closed within seven days of their own day, of those whose day of closing is known.
Measured booksOnTime(std::span<const domain::Meeting> meetings, Date asOf) {
    double known = 0;
    double onTime = 0;
    for (const domain::Meeting& meeting : meetings) {
        if (meeting.origin == domain::MeetingOrigin::entered && domain::isHeld(meeting.kind) &&
            meeting.closedOn) {
            known += 1;
            onTime += *meeting.closedOn <= asOf && base::daysBetween(meeting.heldOn, *meeting.closedOn) <= 7
                          ? 1
                          : 0;
        }
    }
    return share(onTime, known);
}

Measured turnover(const domain::GroupRecords& records, const Window& window) {
    const auto left = std::ranges::count_if(
        records.members, [&](const auto& m) { return m.leftOn && window.holds(*m.leftOn); });
    return share(static_cast<double>(left), onRoll(records, window.after()));
}

std::optional<double> mean(std::optional<double> a, std::optional<double> b) {
    return a && b ? std::optional((*a + *b) / 2.0) : std::nullopt;
}

void fillPrinciples(Measures& m) {
    m[Measure::principleMeetings].value =
        mean(m.value(Measure::meetingRegularity), m.value(Measure::attendanceRate));
    m[Measure::principleSavings].value = m.value(Measure::savingsRegularity);
    m[Measure::principleLending].value =
        mean(m.value(Measure::lendingRatio), m.value(Measure::borrowersRatio));
    m[Measure::principleRepayment].value = m.value(Measure::loanRepaymentRate);
    m[Measure::principleBooks].value = m.value(Measure::booksOnTime);
}

}  // namespace

GroupMeasurer::GroupMeasurer(const domain::GroupRecords& records, const lending::LendingRules& rules)
    : m_records(records),
      m_accounts(lending::loanAccounts(records, rules)),
      m_vouchers(books::postings(records)) {}

std::span<const domain::Meeting> GroupMeasurer::window(Date asOf) const {
    const auto& all = m_records.meetings;
    const auto first =
        std::ranges::upper_bound(all, base::addMonths(asOf, -Window::kMonths), {}, &domain::Meeting::heldOn);
    const auto last = std::ranges::upper_bound(all, asOf, {}, &domain::Meeting::heldOn);
    return {first, last};
}

Measures GroupMeasurer::measure(Date asOf) const {
    const Window window(asOf);
    const auto meetings = this->window(asOf);
    Measures out;
    out.asOf = asOf;
    out.membersOnRoll = onRoll(m_records, asOf);
    out.meetings = static_cast<int>(
        std::ranges::count_if(meetings, [](const auto& m) { return domain::isHeld(m.kind); }));
    const auto last = std::ranges::upper_bound(m_records.meetings, asOf, {}, &domain::Meeting::heldOn);
    if (last != m_records.meetings.begin()) {
        out.recordsUntil = std::prev(last)->heldOn;
        out[Measure::meetingRegularity] =
            cappedShare(out.meetings, plannedMeetings(m_records.group, window, out.meetings));
    }
    if (!meetings.empty()) {
        fillMeetings(out, tally(m_records, meetings, window), out.membersOnRoll, window,
                     {m_records.group.formedOn, base::latestDate()});
    }
    fillRepayment(out, m_accounts, window, [](const domain::Loan&) { return true; });
    fillLending(out, *this, books::Balances(m_vouchers, asOf).corpus(), window);
    out[Measure::booksOnTime] = booksOnTime(meetings, asOf);
    out[Measure::memberTurnover] = turnover(m_records, window);
    fillPrinciples(out);
    return out;
}

Measures GroupMeasurer::measureMember(domain::MemberId member, Date asOf) const {
    Measures out;
    out.asOf = asOf;
    const auto found = std::ranges::find(m_records.members, member, &domain::Member::id);
    if (found == m_records.members.end()) {
        return out;
    }
    const Window window(asOf);
    const Year year = tallyOf(m_records, this->window(asOf), window, *found);
    out.membersOnRoll = found->onRoll(asOf) ? 1 : 0;
    out.meetings = static_cast<int>(year.sum.roll);
    if (year.sum.roll > 0) {
        fillMeetings(out, year, 1, window, {found->joinedOn, found->leftOn.value_or(base::latestDate())});
    }
    fillRepayment(out, m_accounts, window,
                  [member](const domain::Loan& loan) { return loan.member == member; });
    return out;
}

Money GroupMeasurer::overdue(Date asOf) const {
    Money sum;
    for (const lending::LoanAccount& account : m_accounts) {
        sum += account.overdue(asOf);
    }
    return sum;
}

}  // namespace sakhi::scorecards
