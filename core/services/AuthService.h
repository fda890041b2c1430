#pragma once

#include "base/Clock.h"
#include "security/KeyWrap.h"
#include "services/Session.h"
#include "store/Store.h"
#include "store/UserKeys.h"

#include <filesystem>
#include <optional>

namespace sakhi::services {

/// The first account of a new store.
struct FirstAccount {
    std::string login;
    std::string name;
    domain::Role role{domain::Role::representative};
    std::string password;
};

/// Who can be chosen on the sign-in page of a sample store with one click.
struct SamplePerson {
    domain::UserId id;
    std::string login;
    std::string name;
    domain::Role role{domain::Role::member};
};

/// How dear a guess at a password is made: dear in the program, cheap in tests.
using KdfMaker = std::function<security::KdfParams(base::Entropy&)>;

/// Opens sessions, and makes stores with their first key. Nobody gets a session any other way. The store, the
/// clock and the entropy must outlive it.
class AuthService {
public:
    AuthService(store::Store& store, const base::Clock& clock, base::Entropy& entropy, KdfMaker kdf);

    /// Makes a new store with its key, device and first account. A manager made so is unconfirmed.
    /// weakPassword, storeExists. The recovery code to print, once.
    struct NewStore {
        std::unique_ptr<store::Store> store;
        security::SecretBytes recoveryCode;
    };
    static base::Result<NewStore> createStore(const std::filesystem::path& file, const std::string& name,
                                              const FirstAccount& first, const base::Clock& clock,
                                              base::Entropy& entropy, const KdfMaker& kdf);

    /// Makes a new store of samples: its key stands in it in clear, for nobody in it is real. People are
    /// added by the caller with the session it returns.
    struct SampleStore {
        std::unique_ptr<store::Store> store;
        Session founder;
    };
    static base::Result<SampleStore> createSampleStore(const std::filesystem::path& file,
                                                       const std::string& name, const base::Clock& clock,
                                                       base::Entropy& entropy);

    /// Opens the session of a person. wrongPassword for a wrong name or password alike; lockedOut with the
    /// seconds left.
    base::Result<Session> signIn(const std::string& login, const std::string& password);

    /// The way back with the printed code: opens the session and sets a new password.
    base::Result<Session> signInWithRecovery(const std::string& login, const std::string& code,
                                             const std::string& newPassword);

    [[nodiscard]] bool isSample() const { return m_store.info().sample; }

    /// The people of a sample store; empty for a store of real records.
    base::Result<std::vector<SamplePerson>> samplePeople();

    /// Opens a sample person's session without a password; notAllowed in a store of real records.
    base::Result<Session> signInSample(const domain::UserId& person);

    /// The same person and keys with another role over the groups named: how a store of samples is filled.
    /// notAllowed in a store of real records.
    base::Result<Session> actAsSample(const Session& session, domain::Role role,
                                      std::vector<domain::GroupId> groups);

    /// The row that lets a new person open the records with her password.
    base::Result<store::UserKey> keyRowFor(const domain::UserId& user, const std::string& login,
                                           const std::string& password, const Session& by);

private:
    base::Result<Session> openSession(const store::UserKey& row, security::SecretBytes key);
    base::Result<void> noteFailure(const domain::UserId& user, store::LoginState state);
    base::Result<void> noteSuccess(const domain::UserId& user);
    base::Result<void> refuseWhileLocked(const store::LoginState& state);

    store::Store& m_store;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    KdfMaker m_kdf;
};

/// The dear parameters of SYNC.md 5.2.
KdfMaker dearKdf();

}  // namespace sakhi::services
