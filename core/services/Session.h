#pragma once

#include "domain/Person.h"
#include "security/DeviceKey.h"
#include "security/FieldSealer.h"
#include "security/Policy.h"
#include "security/SealedStream.h"
#include "store/OpLog.h"
#include "store/PersonalFields.h"

#include <atomic>
#include <deque>
#include <memory>
#include <string_view>

namespace sakhi::services {

/// The keys that a password opens: the ring of field keys and the device's signing key. Wiped with the last
/// session that holds them.
struct OpenedKeys {
    security::KeyRing ring;
    security::DeviceKey device;
};

/// Who is signed in, with the keys she opened. Made by AuthService alone; everything that reads or writes
/// asks for one. A copy shares the keys and learns with it what her own commands change of her account.
/// `entropy` must outlive it.
class Session {
public:
    Session(domain::User user, std::shared_ptr<const OpenedKeys> keys, base::Entropy& entropy);

    /// Her account as it stands; stays where it is while a session of hers lives.
    [[nodiscard]] const domain::User& user() const { return *m_person->now.load(); }
    /// Allowed by the policy table, else notAllowed (unconfirmedManager where only the bank's word is
    /// missing).
    [[nodiscard]] base::Result<void> may(security::CommandKind kind, const security::Subject& subject) const {
        return security::checkAllowed(kind, user(), subject);
    }
    [[nodiscard]] base::Result<void> may(security::CommandKind kind, const domain::GroupId& group) const {
        return may(kind, security::Subject{group, std::nullopt, std::nullopt});
    }
    [[nodiscard]] base::Result<void> may(security::CommandKind kind, const domain::GroupId& group,
                                         const domain::MemberId& member) const {
        return may(kind, security::Subject{group, member, std::nullopt});
    }

    /// Seals a personal text of a row; nothing for an empty text.
    [[nodiscard]] base::Result<domain::Sealed> seal(const store::PersonalField& field, const base::Uuid& row,
                                                    std::string_view text) const;

    /// Opens the personal fields she holds the keys of.
    [[nodiscard]] store::FieldOpener opener() const;

    /// Begins to seal a file that is hers.
    [[nodiscard]] base::Result<security::StreamSealer> sealStream() const {
        return security::StreamSealer::begin(m_keys->ring, user().id.value);
    }

    /// Opens as much of a sealed file as stands unchanged.
    [[nodiscard]] base::Result<security::OpenedStream> openStream(security::ByteView sealed) const {
        return security::openStream(m_keys->ring, sealed);
    }

    /// Signs the heads of the log with the device's key.
    [[nodiscard]] store::Signer signer() const;

    /// The key of the records, to be wrapped for a further person.
    [[nodiscard]] const security::SecretBytes* storeKey() const {
        return m_keys->ring.find(security::kStoreKeyId);
    }

private:
    friend class AuthService;
    friend class CommandBus;

    /// An account in all its versions since the sign-in: who looks at an older one may go on.
    struct Person {
        explicit Person(domain::User user) : versions{std::move(user)}, now(&versions.front()) {}
        std::deque<domain::User> versions;
        std::atomic<const domain::User*> now;
    };

    /// The account as a command of hers left it; one writer at a time.
    void renew(domain::User user) const;
    [[nodiscard]] Session actingAs(domain::Role role, std::vector<domain::GroupId> groups) const;

    std::shared_ptr<Person> m_person;
    std::shared_ptr<const OpenedKeys> m_keys;
    base::Entropy* m_entropy;
};

}  // namespace sakhi::services
