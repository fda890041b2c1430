#pragma once

#include "domain/Visit.h"
#include "services/views/HomeView.h"

#include <optional>
#include <vector>

namespace sakhi::services {

/// A group of the officer's round.
struct RoundGroup {
    GroupName group;
    int members{0};
    std::optional<base::Date> lastVisitOn;
    /// A month after the last visit; today where there was none.
    base::Date visitDueOn;
    /// Before or on the day asked for.
    bool visitDue{false};
    /// By the group's rhythm, today or later; none where it never met.
    std::optional<base::Date> nextMeetingOn;
    /// The day of the first planned meeting that is past and not in the books.
    std::optional<base::Date> missingMeetingOn;
    base::Money overdue;
};

/// An officer's day, over the groups assigned to her.
struct TodayView {
    /// Every group, by code.
    std::vector<RoundGroup> groups;
    /// Requests that wait with their group, the oldest first.
    std::vector<ApplicationRow> toCheck;
};

/// What a visit is made with: the group as it stands, the points to look at, and earlier visits.
struct VisitView {
    RoundGroup group;
    std::vector<std::string> points;
    /// The newest first.
    std::vector<domain::Visit> earlier;
    /// Who made each of them, in the same order; empty where the reader may not know.
    std::vector<std::string> madeBy;
};

}  // namespace sakhi::services
