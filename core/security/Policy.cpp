#include "security/Policy.h"

#include <algorithm>

namespace sakhi::security {

namespace {

using Kind = CommandKind;

// For each actor a mark for each relation: own group, other group, own record, another's record, office.
// Nobody but a confirmed manager decides, and she not on a record of her own.
// clang-format off
constexpr std::array<PolicyRow, 38> kPolicy{{
    //                          member   representative  officer  unconfirmed  manager
    {Kind::importRecords,       {".....", "+...+",         ".....", "++..+",     "++..+"}},
    {Kind::exportRecords,       {".....", "+...+",         "+....", "++..+",     "++..+"}},
    {Kind::addGroup,            {".....", "....+",         ".....", ".....",     "....."}},
    {Kind::changeGroup,         {".....", "+....",         ".....", ".....",     "....."}},
    {Kind::recordOpening,       {".....", "+....",         "+....", ".....",     "....."}},
    {Kind::addMember,           {".....", "+....",         "+....", ".....",     "....."}},
    {Kind::changeMember,        {".....", "+.++.",         "+..+.", ".....",     "....."}},
    {Kind::recordLeaving,       {".....", "+.++.",         "+..+.", ".....",     "....."}},
    {Kind::handOver,            {".....", "+....",         ".....", ".....",     "....."}},
    {Kind::recordMeeting,       {".....", "+....",         "+....", ".....",     "....."}},
    {Kind::reopenMeeting,       {".....", "+....",         "+....", ".....",     "....."}},
    {Kind::reverseEntry,        {".....", "+.++.",         "+..+.", ".....",     "....."}},
    {Kind::recordRepayment,     {".....", "+.++.",         "+..+.", ".....",     "....."}},
    {Kind::recordVisit,         {".....", ".....",         "+....", ".....",     "....."}},
    {Kind::applyForLoan,        {"..+..", "+.++.",         "+..+.", ".....",     "....."}},
    {Kind::withdrawApplication, {"..+..", "+.++.",         "+..+.", ".....",     "....."}},
    {Kind::bundleRequest,       {".....", "+....",         ".....", ".....",     "....."}},
    {Kind::forwardRequest,      {".....", "+.++.",         ".....", ".....",     "....."}},
    {Kind::grantFromOwnFunds,   {".....", "+.++.",         ".....", ".....",     "....."}},
    {Kind::rejectByAdmin,       {".....", "+.++.",         ".....", ".....",     "....."}},
    {Kind::decideRequest,       {".....", ".....",         ".....", ".....",     "++.+."}},
    {Kind::disburse,            {".....", "+.++.",         "+..+.", ".....",     "++.+."}},
    {Kind::closeApplication,    {".....", "+.++.",         "+..+.", ".....",     "++.+."}},
    {Kind::recordAssessment,    {".....", "+.++.",         "+..+.", "++.+.",     "++.+."}},
    {Kind::addMemberUser,       {".....", "+.++.",         ".....", ".....",     "....."}},
    {Kind::changeMemberUser,    {".....", "+.++.",         ".....", ".....",     "....."}},
    {Kind::addStaffUser,        {".....", ".....",         ".....", "++..+",     "++..+"}},
    {Kind::changeStaffUser,     {".....", ".....",         ".....", "++..+",     "++..+"}},
    {Kind::changeOwnAccount,    {"..+..", "..+..",         "..+..", "..+..",     "..+.."}},
    {Kind::readGroupTotals,     {"+....", "+....",         "+....", "++...",     "++..."}},
    {Kind::readGroup,           {".....", "+....",         "+....", "++...",     "++..."}},
    {Kind::readMember,          {"..+..", "+.++.",         "+.++.", "++++.",     "++++."}},
    {Kind::readApplication,     {"..+..", "+.++.",         "+.++.", "+++++",     "+++++"}},
    {Kind::readUsers,           {"..+..", "+.++.",         "..+..", "+++++",     "+++++"}},
    {Kind::readAudit,           {".....", "+....",         ".....", "....+",     "....+"}},
    {Kind::printPaper,          {"..+..", "+.++.",         "+.++.", "+++++",     "+++++"}},
    {Kind::checkStore,          {".....", "....+",         "....+", "....+",     "....+"}},
    {Kind::backupStore,         {".....", "....+",         "....+", "....+",     "....+"}},
}};
// clang-format on

/// Every kind has its row, in its place, and every row says yes or no to every pair.
constexpr bool complete() {
    constexpr auto kinds = base::EnumKeys<CommandKind>::rows;
    if (kPolicy.size() != kinds.size()) {
        return false;
    }
    for (std::size_t i = 0; i < kPolicy.size(); ++i) {
        if (kPolicy[i].kind != kinds[i].first || static_cast<std::size_t>(kPolicy[i].kind) != i) {
            return false;
        }
        for (const std::string_view marks : kPolicy[i].marks) {
            if (marks.size() != 5 || marks.find_first_not_of("+.") != std::string_view::npos) {
                return false;
            }
        }
    }
    return true;
}
static_assert(complete());

}  // namespace

std::span<const PolicyRow> policyRows() {
    return kPolicy;
}

bool allowed(CommandKind kind, Actor actor, Relation relation) {
    const PolicyRow& row = kPolicy[static_cast<std::size_t>(kind)];
    return row.marks[static_cast<std::size_t>(actor)][static_cast<std::size_t>(relation)] == '+';
}

Actor actorOf(const domain::User& user) {
    switch (user.role) {
        case domain::Role::member:
            return Actor::member;
        case domain::Role::representative:
            return Actor::representative;
        case domain::Role::officer:
            return Actor::officer;
        case domain::Role::manager:
            return user.confirmed ? Actor::manager : Actor::managerUnconfirmed;
    }
    return Actor::member;
}

Relation relationTo(const domain::User& user, const Subject& subject) {
    const bool held = subject.group &&
                      std::find(user.groups.begin(), user.groups.end(), *subject.group) != user.groups.end();
    const bool ownMember = subject.member && !user.member.isNil() && *subject.member == user.member;
    if (ownMember && (held || user.role == domain::Role::manager)) {
        return Relation::ownRecord;
    }
    if ((subject.group || subject.member) && !held) {
        return Relation::otherGroup;
    }
    if (subject.member) {
        return Relation::othersRecord;
    }
    if (subject.user && *subject.user == user.id) {
        return Relation::ownRecord;
    }
    return subject.group ? Relation::ownGroup : Relation::office;
}

base::Result<void> checkAllowed(CommandKind kind, const domain::User& user, const Subject& subject) {
    const Actor actor = actorOf(user);
    const Relation relation = relationTo(user, subject);
    if (user.disabled || !allowed(kind, actor, relation)) {
        const bool onlyUnconfirmed =
            !user.disabled && actor == Actor::managerUnconfirmed && allowed(kind, Actor::manager, relation);
        return base::fail(onlyUnconfirmed ? base::ErrorCode::unconfirmedManager : base::ErrorCode::notAllowed,
                          base::keyOf(kind));
    }
    return {};
}

std::optional<CommandKind> addUserKind(domain::Role role) {
    switch (role) {
        case domain::Role::member:
            return CommandKind::addMemberUser;
        case domain::Role::representative:
        case domain::Role::officer:
            return CommandKind::addStaffUser;
        case domain::Role::manager:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<CommandKind> changeUserKind(domain::Role role) {
    switch (role) {
        case domain::Role::member:
            return CommandKind::changeMemberUser;
        case domain::Role::representative:
        case domain::Role::officer:
            return CommandKind::changeStaffUser;
        case domain::Role::manager:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace sakhi::security
