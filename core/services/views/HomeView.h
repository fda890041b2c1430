#pragma once

#include "domain/Application.h"
#include "services/views/ScoreView.h"

#include <optional>
#include <vector>

namespace sakhi::services {

/// A member who is behind: how much, how many instalments, for how many days.
struct BehindRow {
    MemberName member;
    base::Money overdue;
    int instalments{0};
    int daysLate{0};
};

/// One line of a list of applications. For a request to the bank `member` is nil and `members` counts its
/// shares.
struct ApplicationRow {
    domain::ApplicationId id;
    domain::ApplicationKind kind{domain::ApplicationKind::memberRequest};
    std::string number;
    GroupName group;
    MemberName member;
    int members{1};
    base::Money amount;
    std::string purpose;
    int months{0};
    domain::ApplicationState state{domain::ApplicationState::pendingAdminReview};
    base::InstantMs madeAt{0};
    /// When it took its present state.
    base::InstantMs stateAt{0};
    bool inRequest{false};
};

/// Home of one group.
struct HomeView {
    ScoreView score;
    base::Money savings;
    base::Money lent;
    base::Money cashBox;
    base::Money bank;
    int meetings{0};
    /// The day the next meeting is planned for, from the group's rhythm; none where it never met.
    std::optional<base::Date> nextMeetingOn;
    int nextMeetingNo{0};
    std::string usualPlace;
    /// Savings and instalments the next meeting expects.
    base::Money expected;
    std::vector<ApplicationRow> openApplications;
    std::vector<BehindRow> behind;
    int instalmentsDue{0};
    int instalmentsOnTime{0};
};

/// Why a group needs its keeper, the most pressing first; `nothing` = all is well.
enum class Need { notSetUp, meetingMissed, meetingToday, behind, scoreFell, nothing };

/// One group in a Home for many.
struct GroupRow {
    GroupName group;
    int members{0};
    std::optional<double> score;
    /// Since the end of last month.
    std::optional<double> change;
    Need need{Need::nothing};
    std::string band;
    std::optional<base::Date> booksUntil;
    std::optional<base::Date> nextMeetingOn;
    base::Money overdue;
    int openApplications{0};
};

}  // namespace sakhi::services
