#pragma once

#include "base/Clock.h"
#include "security/KeyWrap.h"
#include "services/Session.h"
#include "store/Store.h"
#include "store/UserKeys.h"

#include <filesystem>
#include <memory>

/// The keys of a store: how they are made, wrapped for a person and opened again. Used by AuthService.
namespace sakhi::services {

/// A store with the keys that open it.
struct MadeStore {
    std::unique_ptr<store::Store> store;
    std::shared_ptr<const OpenedKeys> keys;
};

/// Makes the store's random key and the device's signing key (sealed under it), and the file.
base::Result<MadeStore> makeStore(const std::filesystem::path& file, const store::StoreInfo& info,
                                  base::Entropy& entropy);

/// Opens the device's key with the store's.
base::Result<std::shared_ptr<const OpenedKeys>> openKeys(const store::Store& store,
                                                         security::SecretBytes storeKey,
                                                         base::Entropy& entropy);

/// Finds a person's row before any key is open: BLAKE2b of the login in lower case, keyed with the store's
/// id.
std::vector<std::uint8_t> loginTag(const base::Uuid& storeId, const std::string& login);

/// A row whose key a password opens.
base::Result<store::UserKey> passwordRow(const base::Uuid& storeId, const domain::UserId& user,
                                         const std::string& login, const std::string& password,
                                         const security::SecretBytes& storeKey,
                                         const security::KdfParams& kdf, base::Entropy& entropy);

/// The key of a row; wrongPassword.
base::Result<security::SecretBytes> unwrapRow(const store::UserKey& row, std::string_view password);

/// A row of a sample store: anyone may open it, for its key is wrapped under the store's own id.
base::Result<store::UserKey> sampleRow(const base::Uuid& storeId, const domain::UserId& user,
                                       const std::string& login, const security::SecretBytes& storeKey,
                                       base::Entropy& entropy);

/// The key of a sample row; wrongPassword for any other.
base::Result<security::SecretBytes> openSampleRow(const base::Uuid& storeId, const store::UserKey& row);

/// Stores the first person of a store: op, key row and audit in one transaction.
base::Result<void> addFirstUser(store::Store& store, const Session& founder, const store::UserKey& row,
                                const base::Clock& clock, base::Entropy& entropy);

}  // namespace sakhi::services
