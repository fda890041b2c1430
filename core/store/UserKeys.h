#pragma once

#include "domain/Ids.h"
#include "store/Connection.h"

#include <optional>

namespace sakhi::store {

/// A user's wrapped store key and how to unwrap it; stays on this device. `loginTag` finds her row before any
/// key is open: a keyed hash of her login in lower case, made by the caller. Wrapped keys and parameters are
/// the caller's bytes.
struct UserKey {
    domain::UserId user;
    Bytes loginTag;
    /// E.g. "argon2id13".
    std::string kdf;
    std::int64_t kdfOps{0};
    std::int64_t kdfBytes{0};
    Bytes salt;
    Bytes wrappedKey;
    /// The same key wrapped by the printed recovery code; empty where none was made.
    Bytes recoverySalt;
    Bytes recoveryWrapped;
    base::InstantMs changedAt{0};
};

/// Failed sign-ins in a row and until when she must wait (SYNC.md 5.3).
struct LoginState {
    int failures{0};
    base::InstantMs lockedUntil{0};
    base::InstantMs lastFailureAt{0};
};

/// The rows user_key and login_state. Reads on any connection, writes on a WriteTransaction's.
class UserKeys {
public:
    explicit UserKeys(Connection& connection) : m_connection(connection) {}

    base::Result<std::optional<UserKey>> byLogin(ByteView loginTag);
    base::Result<std::optional<UserKey>> byUser(domain::UserId user);
    base::Result<std::vector<UserKey>> all();
    base::Result<void> put(const UserKey& key);

    /// A state of no failures where none is stored.
    base::Result<LoginState> loginState(domain::UserId user);
    base::Result<void> putLoginState(domain::UserId user, const LoginState& state);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
