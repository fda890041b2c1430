#pragma once

#include "base/EnumText.h"
#include "domain/Ids.h"

#include <string>
#include <vector>

namespace sakhi::domain {

enum class Role { member, representative, officer, manager };

/// Who is signed in, as the core knows her. An unconfirmed manager reads and imports but decides nothing
/// (SYNC.md 5.3).
struct User {
    UserId id;
    /// What she types to sign in; compared without regard to case; sealed wherever it is stored.
    std::string login;
    /// Her name as papers print it; sealed.
    std::string name;
    Role role{Role::member};
    bool confirmed{true};
    bool disabled{false};
    /// The member she is (role member).
    MemberId member;
    /// The groups she holds (representative), is assigned (officer) or belongs to (member). A manager sees
    /// all of the branch.
    std::vector<GroupId> groups;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::Role> {
    static constexpr std::array<std::pair<domain::Role, std::string_view>, 4> rows{{
        {domain::Role::member, "member"},
        {domain::Role::representative, "representative"},
        {domain::Role::officer, "officer"},
        {domain::Role::manager, "manager"},
    }};
};
}  // namespace sakhi::base
