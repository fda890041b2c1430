#pragma once

#include "domain/GroupRecords.h"

#include <functional>
#include <vector>

namespace sakhi::records {

/// Rows by kind; repayments are those in meetings and outside together.
struct RowCounts {
    std::int64_t groups{0};
    std::int64_t members{0};
    std::int64_t meetings{0};
    std::int64_t meetingLines{0};
    std::int64_t loans{0};
    std::int64_t repayments{0};

    RowCounts& operator+=(const RowCounts& other);
    bool operator==(const RowCounts&) const = default;
};

/// The opening savings of a member who is stored already.
struct OpeningSavings {
    domain::MemberId member;
    base::Money savings;
};

/// What an import adds to one group: new things only, in the order of domain::GroupRecords, with their new
/// ids. Of a stored group `records.group` is the stored one and its id is that of the store.
struct GroupPlan {
    bool newGroup{false};
    domain::GroupRecords records;
    /// Openings that come after their members were stored. A new member carries her own.
    std::vector<OpeningSavings> openingSavings;
};

/// The rows of a plan by kind.
RowCounts countRows(const GroupPlan& plan);

/// A group's plan in short.
struct PlannedGroup {
    domain::GroupId id;
    bool isNew{false};
    /// Acts to store: the group, its opening, each member, loan and meeting, each payment outside a meeting.
    std::int64_t acts{0};
};

/// What an import adds, group by group. A plan is made when it is asked for, so that no two need be in memory
/// together; asked again it is the same. Copies share what the plans are made from.
class PlannedGroups {
public:
    using Maker = std::function<GroupPlan(std::size_t place)>;

    PlannedGroups() = default;

    /// `make` answers the plan of the group at a place of `groups`; it may be called on any thread.
    PlannedGroups(std::vector<PlannedGroup> groups, Maker make);

    /// Plans that lie there already.
    explicit PlannedGroups(std::vector<GroupPlan> plans);

    [[nodiscard]] bool empty() const { return m_groups.empty(); }
    [[nodiscard]] std::size_t size() const { return m_groups.size(); }

    /// The groups in short, in the order of their plans.
    [[nodiscard]] const std::vector<PlannedGroup>& groups() const { return m_groups; }

    /// Makes the plan of the group at `place`, which is below size().
    [[nodiscard]] GroupPlan at(std::size_t place) const { return m_make(place); }

private:
    std::vector<PlannedGroup> m_groups;
    Maker m_make;
};

}  // namespace sakhi::records
