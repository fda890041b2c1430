#include "store/UserReader.h"

namespace sakhi::store {

using base::fail;
using base::Result;

domain::User UserReader::take(Statement& row) const {
    domain::User user;
    user.id = row.take<domain::UserId>();
    user.login = opened(m_opener, fields::kUserLogin, user.id.value, row.take<domain::Sealed>());
    user.name = opened(m_opener, fields::kUserName, user.id.value, row.take<domain::Sealed>());
    user.role = row.take<domain::Role>();
    user.confirmed = row.take<bool>();
    user.disabled = row.take<bool>();
    user.member = row.take<std::optional<domain::MemberId>>().value_or(domain::MemberId());
    return user;
}

Result<void> UserReader::readGroups(domain::User& user) {
    return m_connection.each(
        "SELECT group_id FROM user_group WHERE user_id = ? ORDER BY idx",
        [&](Statement& row) { user.groups.push_back(row.take<domain::GroupId>()); }, user.id);
}

Result<std::vector<domain::User>> UserReader::all() {
    std::vector<domain::User> users;
    auto read = m_connection.each(
        "SELECT user_id, login, name, role, confirmed, disabled, member_id FROM app_user ORDER BY dev_seq",
        [&](Statement& row) { users.push_back(take(row)); });
    for (domain::User& user : users) {
        if (read) {
            read = readGroups(user);
        }
    }
    if (!read) {
        return fail(read.error());
    }
    return users;
}

Result<domain::User> UserReader::load(const domain::UserId& id) {
    std::optional<domain::User> found;
    auto read = m_connection.each(
        "SELECT user_id, login, name, role, confirmed, disabled, member_id FROM app_user WHERE user_id = ?",
        [&](Statement& row) { found = take(row); }, id);
    if (read && found) {
        read = readGroups(*found);
    }
    if (!read) {
        return fail(read.error());
    }
    if (!found) {
        return fail(base::ErrorCode::notFound, base::toText(id.value));
    }
    return std::move(*found);
}

}  // namespace sakhi::store
