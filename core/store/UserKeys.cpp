#include "store/UserKeys.h"

namespace sakhi::store {

using base::fail;
using base::Result;

namespace {

UserKey takeKey(Statement& row) {
    UserKey key;
    key.user = row.take<domain::UserId>();
    key.loginTag = row.take<Bytes>();
    key.kdf = row.take<std::string>();
    key.kdfOps = row.take<std::int64_t>();
    key.kdfBytes = row.take<std::int64_t>();
    key.salt = row.take<Bytes>();
    key.wrappedKey = row.take<Bytes>();
    key.recoveryWrapped = row.take<Bytes>();
    key.changedAt = row.take<std::int64_t>();
    return key;
}

#define SAKHI_KEY_ROWS                                                                                     \
    "SELECT user_id, login_tag, kdf, kdf_ops, kdf_bytes, salt, wrapped_key, recovery_wrapped, changed_at " \
    "FROM user_key "
constexpr std::string_view kByLogin = SAKHI_KEY_ROWS "WHERE login_tag = ?";
constexpr std::string_view kByUser = SAKHI_KEY_ROWS "WHERE user_id = ?";
constexpr std::string_view kAll = SAKHI_KEY_ROWS "ORDER BY user_id";
#undef SAKHI_KEY_ROWS

template <class Value>
Result<std::optional<UserKey>> find(Connection& connection, std::string_view sql, const Value& value) {
    std::optional<UserKey> found;
    const auto read = connection.each(
        sql, [&](Statement& row) { found = takeKey(row); }, value);
    if (!read) {
        return fail(read.error());
    }
    return found;
}

}  // namespace

Result<std::optional<UserKey>> UserKeys::byLogin(ByteView loginTag) {
    return find(m_connection, kByLogin, loginTag);
}

Result<std::optional<UserKey>> UserKeys::byUser(domain::UserId user) {
    return find(m_connection, kByUser, user);
}

Result<std::vector<UserKey>> UserKeys::all() {
    std::vector<UserKey> keys;
    const auto read = m_connection.each(kAll, [&](Statement& row) { keys.push_back(takeKey(row)); });
    if (!read) {
        return fail(read.error());
    }
    return keys;
}

Result<void> UserKeys::put(const UserKey& key) {
    return m_connection.run(
        "INSERT OR REPLACE INTO user_key(user_id, login_tag, kdf, kdf_ops, kdf_bytes, salt, wrapped_key, "
        "recovery_wrapped, changed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key.user, key.loginTag, key.kdf, key.kdfOps, key.kdfBytes, key.salt, key.wrappedKey,
        key.recoveryWrapped, key.changedAt);
}

Result<LoginState> UserKeys::loginState(domain::UserId user) {
    LoginState state;
    const auto read = m_connection.each(
        "SELECT failures, locked_until, last_failure_at FROM login_state WHERE user_id = ?",
        [&](Statement& row) {
            state.failures = row.take<int>();
            state.lockedUntil = row.take<std::int64_t>();
            state.lastFailureAt = row.take<std::int64_t>();
        },
        user);
    if (!read) {
        return fail(read.error());
    }
    return state;
}

Result<void> UserKeys::putLoginState(domain::UserId user, const LoginState& state) {
    return m_connection.run(
        "INSERT OR REPLACE INTO login_state(user_id, failures, locked_until, last_failure_at) VALUES(?, ?, "
        "?, ?)",
        user, state.failures, state.lockedUntil, state.lastFailureAt);
}

}  // namespace sakhi::store
