#include "services/AuthService.h"

#include "base/Text.h"
#include "security/Digest.h"
#include "security/Lockout.h"
#include "security/PasswordRules.h"
#include "services/NewStoreKeys.h"
#include "store/UserReader.h"
#include "store/WriteTransaction.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using security::SecretBytes;

namespace {

/// Made up, like everyone in a store of samples.
constexpr const char* kSampleManager = "Bela Menon";

/// Kept when a name is unknown, so that it takes as long as a wrong password.
void spendTheTimeOfAGuess(const std::string& password, const security::KdfParams& kdf,
                          base::Entropy& entropy) {
    const auto wrapped =
        security::wrapKey(password, SecretBytes::random(security::kFieldKeyBytes, entropy), kdf, entropy);
    (void)wrapped;
}

}  // namespace

KdfMaker dearKdf() {
    return [](base::Entropy& entropy) { return security::KdfParams::fresh(entropy); };
}

AuthService::AuthService(store::Store& store, const base::Clock& clock, base::Entropy& entropy, KdfMaker kdf)
    : m_store(store), m_clock(clock), m_entropy(entropy), m_kdf(std::move(kdf)) {}

Result<AuthService::NewStore> AuthService::createStore(const std::filesystem::path& file,
                                                       const std::string& name, const FirstAccount& first,
                                                       const base::Clock& clock, base::Entropy& entropy,
                                                       const KdfMaker& kdf) {
    if (name.empty() || first.login.empty()) {
        return fail(ErrorCode::missingData, "name");
    }
    if (const auto strong = security::checkPassword(first.password, first.login, first.role); !strong) {
        return fail(strong.error());
    }
    auto made =
        makeStore(file, {base::makeUuidV7(clock.nowMs(), entropy), name, false, clock.nowMs()}, entropy);
    if (!made) {
        return fail(made.error());
    }
    domain::User user;
    user.id = {base::makeUuidV7(clock.nowMs(), entropy)};
    user.login = first.login;
    user.name = first.name;
    user.role = first.role;
    user.confirmed = first.role != domain::Role::manager;
    const Session founder(user, made->keys, entropy);
    const auto code = security::RecoveryCode::make(entropy);
    auto row = passwordRow(made->store->info().id, user.id, first.login, first.password, *founder.storeKey(),
                           kdf(entropy), entropy);
    if (!row) {
        return fail(row.error());
    }
    row->recoveryWrapped = security::wrapKey(code, *founder.storeKey(), entropy);
    row->changedAt = clock.nowMs();
    if (const auto added = addFirstUser(*made->store, founder, *row, clock, entropy); !added) {
        return fail(added.error());
    }
    return NewStore{std::move(made->store), code.text()};
}

Result<AuthService::SampleStore> AuthService::createSampleStore(const std::filesystem::path& file,
                                                                const std::string& name,
                                                                const base::Clock& clock,
                                                                base::Entropy& entropy) {
    auto made =
        makeStore(file, {base::makeUuidV7(clock.nowMs(), entropy), name, true, clock.nowMs()}, entropy);
    if (!made) {
        return fail(made.error());
    }
    domain::User user;
    user.id = {base::makeUuidV7(clock.nowMs(), entropy)};
    user.login = "manager";
    user.name = kSampleManager;
    user.role = domain::Role::manager;
    const Session founder(user, made->keys, entropy);
    const auto row = sampleRow(made->store->info().id, user.id, user.login, *founder.storeKey(), entropy);
    if (!row) {
        return fail(row.error());
    }
    if (const auto added = addFirstUser(*made->store, founder, *row, clock, entropy); !added) {
        return fail(added.error());
    }
    return SampleStore{std::move(made->store), founder};
}

Result<Session> AuthService::openSession(const store::UserKey& row, SecretBytes key) {
    auto keys = openKeys(m_store, std::move(key), m_entropy);
    if (!keys) {
        return fail(keys.error());
    }
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    domain::User nobody;
    const Session opener(nobody, *keys, m_entropy);
    auto user = store::UserReader(*connection, opener.opener()).load(row.user);
    if (!user) {
        return fail(user.error());
    }
    if (user->disabled) {
        return fail(ErrorCode::notAllowed);
    }
    return Session(std::move(*user), std::move(*keys), m_entropy);
}

Result<void> AuthService::refuseWhileLocked(const store::LoginState& state) {
    const auto until = security::lockedUntil(state.failures, state.lastFailureAt, m_clock.nowMs());
    if (until) {
        return fail(ErrorCode::lockedOut, std::to_string((*until - m_clock.nowMs() + 999) / 1000));
    }
    return {};
}

Result<void> AuthService::noteFailure(const domain::UserId& user, store::LoginState state) {
    ++state.failures;
    state.lastFailureAt = m_clock.nowMs();
    state.lockedUntil =
        security::lockedUntil(state.failures, state.lastFailureAt, m_clock.nowMs()).value_or(0);
    auto transaction = m_store.begin({user, base::makeUuidV7(m_clock.nowMs(), m_entropy), m_clock, {}});
    if (!transaction) {
        return fail(transaction.error());
    }
    store::UserKeys keys((*transaction)->connection());
    if (auto stored = keys.putLoginState(user, state); !stored) {
        return stored;
    }
    if (auto noted =
            (*transaction)->audit("sign_in_failed", base::toText(user.value), std::to_string(state.failures));
        !noted) {
        return noted;
    }
    return (*transaction)->commit();
}

Result<void> AuthService::noteSuccess(const domain::UserId& user) {
    auto transaction = m_store.begin({user, base::makeUuidV7(m_clock.nowMs(), m_entropy), m_clock, {}});
    if (!transaction) {
        return fail(transaction.error());
    }
    store::UserKeys keys((*transaction)->connection());
    if (auto stored = keys.putLoginState(user, {}); !stored) {
        return stored;
    }
    if (auto noted = (*transaction)->audit("sign_in", base::toText(user.value), ""); !noted) {
        return noted;
    }
    return (*transaction)->commit();
}

Result<Session> AuthService::signIn(const std::string& login, const std::string& password) {
    store::UserKeys keys(m_store.reader());
    const auto tag = loginTag(m_store.info().id, login);
    const auto row = keys.byLogin(tag);
    if (!row) {
        return fail(row.error());
    }
    if (!row->has_value()) {
        spendTheTimeOfAGuess(password, m_kdf(m_entropy), m_entropy);
        return fail(ErrorCode::wrongPassword);
    }
    const auto state = keys.loginState((*row)->user);
    if (!state) {
        return fail(state.error());
    }
    if (const auto free = refuseWhileLocked(*state); !free) {
        return fail(free.error());
    }
    auto key = unwrapRow(**row, password);
    if (!key) {
        if (const auto noted = noteFailure((*row)->user, *state); !noted) {
            return fail(noted.error());
        }
        return fail(key.error());
    }
    auto session = openSession(**row, std::move(*key));
    if (!session) {
        return session;
    }
    if (const auto noted = noteSuccess((*row)->user); !noted) {
        return fail(noted.error());
    }
    return session;
}

Result<Session> AuthService::signInWithRecovery(const std::string& login, const std::string& code,
                                                const std::string& newPassword) {
    store::UserKeys keys(m_store.reader());
    const auto row = keys.byLogin(loginTag(m_store.info().id, login));
    const auto parsed = security::RecoveryCode::parse(code);
    if (!row || !row->has_value() || !parsed || (*row)->recoveryWrapped.empty()) {
        return fail(ErrorCode::wrongPassword);
    }
    auto key = security::unwrapKey(*parsed, (*row)->recoveryWrapped);
    if (!key) {
        return fail(key.error());
    }
    auto session = openSession(**row, std::move(*key));
    if (!session) {
        return session;
    }
    if (const auto strong = security::checkPassword(newPassword, login, session->user().role); !strong) {
        return fail(strong.error());
    }
    auto renewed = keyRowFor(session->user().id, login, newPassword, *session);
    if (!renewed) {
        return fail(renewed.error());
    }
    renewed->recoveryWrapped = (*row)->recoveryWrapped;
    auto transaction =
        m_store.begin({session->user().id, base::makeUuidV7(m_clock.nowMs(), m_entropy), m_clock, {}});
    if (!transaction) {
        return fail(transaction.error());
    }
    store::UserKeys writable((*transaction)->connection());
    if (const auto stored = writable.put(*renewed); !stored) {
        return fail(stored.error());
    }
    if (const auto noted =
            (*transaction)->audit("user_change", base::toText(session->user().id.value), "recovery");
        !noted) {
        return fail(noted.error());
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return fail(committed.error());
    }
    return session;
}

Result<std::vector<SamplePerson>> AuthService::samplePeople() {
    std::vector<SamplePerson> people;
    if (!m_store.info().sample) {
        return people;
    }
    store::UserKeys keys(m_store.reader());
    const auto rows = keys.all();
    if (!rows) {
        return fail(rows.error());
    }
    for (const auto& row : *rows) {
        auto key = openSampleRow(m_store.info().id, row);
        auto session = key ? openSession(row, std::move(*key)) : Result<Session>(fail(key.error()));
        if (session) {
            people.push_back({row.user, session->user().login, session->user().name, session->user().role});
        }
    }
    std::ranges::stable_sort(people, {}, [](const SamplePerson& person) { return person.role; });
    return people;
}

Result<Session> AuthService::signInSample(const domain::UserId& person) {
    if (!m_store.info().sample) {
        return fail(ErrorCode::notAllowed);
    }
    store::UserKeys keys(m_store.reader());
    const auto row = keys.byUser(person);
    if (!row || !row->has_value()) {
        return fail(ErrorCode::notFound, base::toText(person.value));
    }
    auto key = openSampleRow(m_store.info().id, **row);
    return key ? openSession(**row, std::move(*key)) : fail(key.error());
}

Result<Session> AuthService::actAsSample(const Session& session, domain::Role role,
                                         std::vector<domain::GroupId> groups) {
    if (!m_store.info().sample) {
        return fail(ErrorCode::notAllowed);
    }
    return session.actingAs(role, std::move(groups));
}

Result<store::UserKey> AuthService::keyRowFor(const domain::UserId& user, const std::string& login,
                                              const std::string& password, const Session& by) {
    auto row = m_store.info().sample && password.empty()
                   ? sampleRow(m_store.info().id, user, login, *by.storeKey(), m_entropy)
                   : passwordRow(m_store.info().id, user, login, password, *by.storeKey(), m_kdf(m_entropy),
                                 m_entropy);
    if (row) {
        row->changedAt = m_clock.nowMs();
    }
    return row;
}

}  // namespace sakhi::services
