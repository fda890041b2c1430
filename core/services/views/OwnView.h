#pragma once

#include "services/views/ApplicationView.h"
#include "services/views/MemberView.h"

#include <optional>
#include <vector>

namespace sakhi::services {

/// A member's own record: her page, and of the group its totals alone.
struct OwnRecordView {
    MemberView hers;
    GroupName group;
    /// The earliest day on which one of her loans has an instalment, and what falls due then.
    std::optional<base::Date> nextDueOn;
    base::Money nextDue;
    std::optional<base::Date> nextMeetingOn;
    int members{0};
    base::Money groupSavings;
    base::Money groupLent;
    /// Her savings as a part of the group's, per cent; empty where the group has none.
    std::optional<double> share;
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
