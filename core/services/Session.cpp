#include "services/Session.h"

namespace sakhi::services {

using base::Result;

Session::Session(domain::User user, std::shared_ptr<const OpenedKeys> keys, base::Entropy& entropy)
    : m_person(std::make_shared<Person>(std::move(user))), m_keys(std::move(keys)), m_entropy(&entropy) {}

Result<domain::Sealed> Session::seal(const store::PersonalField& field, const base::Uuid& row,
                                     std::string_view text) const {
    return security::FieldSealer(m_keys->ring, *m_entropy).seal(field.at(row), text);
}

store::FieldOpener Session::opener() const {
    return [keys = m_keys, entropy = m_entropy](const store::PersonalField& field, const base::Uuid& row,
                                                const domain::Sealed& value) {
        return security::FieldSealer(keys->ring, *entropy).open(field.at(row), value);
    };
}

store::Signer Session::signer() const {
    return [keys = m_keys](store::ByteView message) -> Result<store::Signature> {
        return keys->device.sign(message);
    };
}

void Session::renew(domain::User user) const {
    m_person->versions.push_back(std::move(user));
    m_person->now.store(&m_person->versions.back());
}

Session Session::actingAs(domain::Role role, std::vector<domain::GroupId> groups) const {
    domain::User other = user();
    other.role = role;
    other.groups = std::move(groups);
    return {std::move(other), m_keys, *m_entropy};
}

}  // namespace sakhi::services
