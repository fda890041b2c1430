#pragma once

#include "books/Passbook.h"
#include "domain/Meeting.h"
#include "services/views/ApplicationView.h"

#include <optional>
#include <vector>

namespace sakhi::services {

/// One meeting of the attendance strip.
struct OwnMeeting {
    base::Date on;
    domain::Attendance attendance{domain::Attendance::present};
};

/// A loan of hers that is not repaid.
struct OwnLoan {
    std::string purpose;
    base::Money principal;
    base::Money outstanding;
    base::Money overdue;
    int instalmentsBehind{0};
    std::optional<base::Date> nextDueOn;
    base::Money nextDue;
};

/// A member's own record: her rows, and of the group its totals alone.
struct OwnRecordView {
    MemberName member;
    GroupName group;
    /// The last meetings of her time on the roll, at most kStripMeetings, the oldest first.
    std::vector<OwnMeeting> meetings;
    int attended{0};
    base::Money savings;
    std::vector<OwnLoan> loans;
    base::Money owed;
    base::Money overdue;
    /// The earliest day on which one of her loans has an instalment, and what falls due then.
    std::optional<base::Date> nextDueOn;
    base::Money nextDue;
    /// budget_consistency of SCORES.md, 0 to 100; empty where the records hold too little.
    std::optional<double> consistency;
    std::optional<base::Date> nextMeetingOn;
    int members{0};
    base::Money groupSavings;
    base::Money groupLent;
    std::optional<double> groupScore;
    std::string groupBand;
    /// Her savings as a part of the group's, per cent; empty where the group has none.
    std::optional<double> part;
};
inline constexpr int kStripMeetings = 24;

/// A member's passbook, the newest line first.
struct PassbookView {
    MemberName member;
    GroupName group;
    std::vector<books::PassbookRow> rows;
};

/// One of a member's applications, told to her.
struct StandingView {
    ApplicationDetail application;
    /// The request to the bank that holds it, and its decision: hers follows it.
    std::optional<domain::Decision> decision;
    /// Reason codes of a refusal, of the group or of the bank.
    std::vector<std::string> reasonCodes;
    /// Set after a refusal: the first day on which she may ask again.
    std::optional<base::Date> askAgainOn;
};

/// What a request is weighed with before it is made.
struct Wish {
    MemberName member;
    domain::GroupId group;
    base::Money savings;
    base::Money owed;
    base::Money overdue;
    /// What her running loans cost in their next month.
    base::Money monthly;
    std::optional<base::Money> monthlyIncome;
    /// She has an application under way and cannot make another.
    bool asked{false};
};

/// For whom a request may be made here, and at what yearly rate an instalment is told.
struct WishesView {
    GroupName group;
    std::vector<Wish> wishes;
    base::Rate rate;
};

}  // namespace sakhi::services
