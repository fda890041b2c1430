#include "store/Projector.h"

namespace sakhi::store {

using base::Result;

Result<void> Projector::on(const OpMeta& meta, const wire::UserAdded& op) {
    const auto done = m_connection.run(
        "INSERT INTO app_user(user_id, dev_seq, login, name, role, confirmed, disabled, member_id) "
        "VALUES(?, ?, ?, ?, ?, ?, 0, ?)",
        op.user, meta.devSeq, op.login, op.name, op.role, op.confirmed, op.member);
    return done ? setGroups(op.user, op.groups) : done;
}

Result<void> Projector::on(const OpMeta&, const wire::UserChanged& op) {
    const auto done =
        m_connection.run("UPDATE app_user SET role = ?, confirmed = ?, disabled = ? WHERE user_id = ?",
                         op.role, op.confirmed, op.disabled, op.user);
    return done ? setGroups(op.user, op.groups) : done;
}

Result<void> Projector::setGroups(const domain::UserId& user, const std::vector<domain::GroupId>& groups) {
    auto done = m_connection.run("DELETE FROM user_group WHERE user_id = ?", user);
    int idx = 0;
    for (const domain::GroupId& group : groups) {
        if (done) {
            done = m_connection.run("INSERT INTO user_group(user_id, group_id, idx) VALUES(?, ?, ?)", user,
                                    group, idx++);
        }
    }
    return done;
}

}  // namespace sakhi::store
