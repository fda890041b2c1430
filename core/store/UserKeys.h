#pragma once

#include "domain/Ids.h"
#include "store/Connection.h"

#include <optional>

namespace sakhi::store {

/// A user's wrapped store key; stays on this device.
struct UserKey {
    domain::UserId user;
    /// Finds her row before any key is open: a keyed hash of her login in lower case, made by the caller.
    Bytes loginTag;
    /// How the store key is wrapped, e.g. "argon2id13", with its parameters; the bytes are the caller's.
    std::string kdf;
    std::int64_t kdfOps{0};
    std::int64_t kdfBytes{0};
    Bytes salt;
    Bytes wrappedKey;
    /// The same key under her printed recovery code; empty where none was made.
    Bytes recoveryWrapped;
    base::InstantMs changedAt{0};
};

/// Failed sign-ins in a row and until when she must wait (security/Lockout).
struct LoginState {
    int failures{0};
    base::InstantMs lockedUntil{0};
    base::InstantMs lastFailureAt{0};

    bool operator==(const LoginState&) const = default;
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
