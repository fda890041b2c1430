#include "records/PlannedGroups.h"

#include <memory>

namespace sakhi::records {

namespace {

template <class T>
std::int64_t count(const std::vector<T>& rows) {
    return static_cast<std::int64_t>(rows.size());
}

PlannedGroup shortOf(const GroupPlan& plan) {
    const domain::GroupRecords& records = plan.records;
    const bool opening = records.opening.has_value() || !plan.openingSavings.empty();
    return {records.group.id, plan.newGroup,
            (plan.newGroup ? 1 : 0) + (opening ? 1 : 0) + count(records.members) + count(records.loans) +
                count(records.meetings) + count(records.otherRepayments)};
}

}  // namespace

PlannedGroups::PlannedGroups(std::vector<PlannedGroup> groups, Maker make)
    : m_groups(std::move(groups)), m_make(std::move(make)) {}

PlannedGroups::PlannedGroups(std::vector<GroupPlan> plans) {
    for (const GroupPlan& plan : plans) {
        m_groups.push_back(shortOf(plan));
    }
    m_make = [kept = std::make_shared<const std::vector<GroupPlan>>(std::move(plans))](std::size_t place) {
        return (*kept)[place];
    };
}

RowCounts countRows(const GroupPlan& plan) {
    RowCounts out;
    out.groups = plan.newGroup ? 1 : 0;
    out.members = count(plan.records.members);
    out.meetings = count(plan.records.meetings);
    out.loans = count(plan.records.loans);
    out.repayments = count(plan.records.otherRepayments);
    for (const domain::Meeting& meeting : plan.records.meetings) {
        out.meetingLines += count(meeting.lines);
        out.repayments += count(meeting.repayments);
    }
    return out;
}

RowCounts& RowCounts::operator+=(const RowCounts& other) {
    groups += other.groups;
    members += other.members;
    meetings += other.meetings;
    meetingLines += other.meetingLines;
    loans += other.loans;
    repayments += other.repayments;
    return *this;
}

}  // namespace sakhi::records
