#pragma once

#include "domain/Person.h"
#include "security/CommandKind.h"

#include <optional>
#include <span>

namespace sakhi::security {

/// Who acts, as the policy table counts: a manager whom no bank has confirmed is one of her own
/// (SYNC.md 5.3).
enum class Actor { member, representative, officer, managerUnconfirmed, manager };

/// How the subject of a command stands to who acts: one of her groups as a whole or a group of others; within
/// her groups, or where she has none, her own record or another member's; or the store as a whole.
enum class Relation { ownGroup, otherGroup, ownRecord, othersRecord, office };

/// What a command works on; what is not set is not part of it.
struct Subject {
    std::optional<domain::GroupId> group;
    std::optional<domain::MemberId> member;
    /// An account, where it is one that is read or changed.
    std::optional<domain::UserId> user;
};

/// One line of the table: for each actor (in the order of Actor) a mark for each relation (in the order of
/// Relation), '+' allowed, '.' refused.
struct PolicyRow {
    CommandKind kind;
    std::array<std::string_view, 5> marks;
};

/// The whole table, one row a CommandKind in its order.
std::span<const PolicyRow> policyRows();

/// The table's answer.
bool allowed(CommandKind kind, Actor actor, Relation relation);

Actor actorOf(const domain::User& user);

/// How the subject stands to the user. A member is always named with her group: without it, or with a group
/// that the user does not hold, the subject is otherGroup whoever the member (a manager's own member record
/// excepted, so that she never decides on it). Within a group held: her own record, another member's, or the
/// group. Without group and member: her own account, or the office.
Relation relationTo(const domain::User& user, const Subject& subject);

/// What services ask before anything else: notAllowed with the command's key, or unconfirmedManager where
/// only the bank's confirmation is missing. A disabled user may do nothing.
base::Result<void> checkAllowed(CommandKind kind, const domain::User& user, const Subject& subject);

/// The command that makes or changes an account of a role; none for managers, whose accounts are made by
/// init or the bank's provisioning file alone.
std::optional<CommandKind> addUserKind(domain::Role role);
std::optional<CommandKind> changeUserKind(domain::Role role);

}  // namespace sakhi::security

namespace sakhi::base {
template <>
struct EnumKeys<security::Actor> {
    static constexpr std::array<std::pair<security::Actor, std::string_view>, 5> rows{{
        {security::Actor::member, "member"},
        {security::Actor::representative, "representative"},
        {security::Actor::officer, "officer"},
        {security::Actor::managerUnconfirmed, "manager_unconfirmed"},
        {security::Actor::manager, "manager"},
    }};
};
template <>
struct EnumKeys<security::Relation> {
    static constexpr std::array<std::pair<security::Relation, std::string_view>, 5> rows{{
        {security::Relation::ownGroup, "own_group"},
        {security::Relation::otherGroup, "other_group"},
        {security::Relation::ownRecord, "own_record"},
        {security::Relation::othersRecord, "others_record"},
        {security::Relation::office, "office"},
    }};
};
}  // namespace sakhi::base
