#include "services/NewStoreKeys.h"

#include "base/Text.h"
#include "security/Digest.h"
#include "store/WriteTransaction.h"

#include <QString>

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using security::SecretBytes;

namespace {

/// A person may type one letter in two ways, and each keyboard has its own: normal form C, at this one place.
std::string normalised(std::string_view password) {
    return QString::fromUtf8(password.data(), static_cast<qsizetype>(password.size()))
        .normalized(QString::NormalizationForm_C)
        .toStdString();
}

constexpr security::FieldPlace kDevicePlace{"device_self", "sign_secret", {}};

}  // namespace

Result<MadeStore> makeStore(const std::filesystem::path& file, const store::StoreInfo& info,
                            base::Entropy& entropy) {
    auto keys = std::make_shared<OpenedKeys>(OpenedKeys{{}, security::DeviceKey::generate(entropy)});
    keys->ring.add(security::kStoreKeyId, SecretBytes::random(security::kFieldKeyBytes, entropy));
    const auto seed = keys->device.seed();
    store::DeviceSelf device;
    device.id = {base::makeUuidV7(info.createdAt, entropy)};
    device.signPublic = keys->device.publicKey();
    auto sealed = security::FieldSealer(keys->ring, entropy)
                      .seal(kDevicePlace, {reinterpret_cast<const char*>(seed.data()), seed.size()});
    if (!sealed) {
        return fail(sealed.error());
    }
    device.signSecret = std::move(*sealed);
    auto store = store::Store::create(file, info, device);
    if (!store) {
        return fail(store.error());
    }
    return MadeStore{std::move(*store), std::move(keys)};
}

Result<std::shared_ptr<const OpenedKeys>> openKeys(const store::Store& store, SecretBytes storeKey,
                                                   base::Entropy& entropy) {
    security::KeyRing ring;
    ring.add(security::kStoreKeyId, std::move(storeKey));
    const auto seed = security::FieldSealer(ring, entropy).open(kDevicePlace, store.device().signSecret);
    if (!seed) {
        return fail(seed.error());
    }
    auto device = security::DeviceKey::fromSeed(security::bytesOf(*seed));
    if (!device) {
        return fail(device.error());
    }
    return std::shared_ptr<const OpenedKeys>(
        std::make_shared<OpenedKeys>(OpenedKeys{std::move(ring), std::move(*device)}));
}

std::vector<std::uint8_t> loginTag(const base::Uuid& storeId, const std::string& login) {
    const auto tag = security::DigestStream(storeId.bytes)
                         .add(std::string_view(base::lowerAscii(base::trimmed(login))))
                         .finish();
    return {tag.begin(), tag.end()};
}

Result<store::UserKey> passwordRow(const base::Uuid& storeId, const domain::UserId& user,
                                   const std::string& login, const std::string& password,
                                   const SecretBytes& storeKey, const security::KdfParams& kdf,
                                   base::Entropy& entropy) {
    auto wrapped = security::wrapKey(normalised(password), storeKey, kdf, entropy);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    store::UserKey row;
    row.user = user;
    row.loginTag = loginTag(storeId, login);
    row.kdf = security::kKdfName;
    row.kdfOps = wrapped->kdf.ops;
    row.kdfBytes = static_cast<std::int64_t>(wrapped->kdf.memBytes);
    row.salt.assign(wrapped->kdf.salt.begin(), wrapped->kdf.salt.end());
    row.wrappedKey = std::move(wrapped->bytes);
    return row;
}

Result<SecretBytes> unwrapRow(const store::UserKey& row, std::string_view password) {
    security::WrappedKey wrapped;
    if (row.kdf != security::kKdfName || row.salt.size() != wrapped.kdf.salt.size()) {
        return fail(ErrorCode::wrongPassword);
    }
    wrapped.kdf.ops = static_cast<std::uint32_t>(row.kdfOps);
    wrapped.kdf.memBytes = static_cast<std::uint64_t>(row.kdfBytes);
    std::ranges::copy(row.salt, wrapped.kdf.salt.begin());
    wrapped.bytes = row.wrappedKey;
    return security::unwrapKey(normalised(password), wrapped);
}

Result<store::UserKey> sampleRow(const base::Uuid& storeId, const domain::UserId& user,
                                 const std::string& login, const SecretBytes& storeKey,
                                 base::Entropy& entropy) {
    return passwordRow(storeId, user, login, base::toText(storeId), storeKey,
                       security::KdfParams::cheapest(entropy), entropy);
}

Result<SecretBytes> openSampleRow(const base::Uuid& storeId, const store::UserKey& row) {
    return unwrapRow(row, base::toText(storeId));
}

Result<void> addFirstUser(store::Store& store, const Session& founder, const store::UserKey& row,
                          const base::Clock& clock, base::Entropy& entropy) {
    const auto& user = founder.user();
    auto login = founder.seal(store::fields::kUserLogin, user.id.value, user.login);
    auto name =
        founder.seal(store::fields::kUserName, user.id.value, user.name.empty() ? user.login : user.name);
    if (!login || !name) {
        return fail(login ? name.error() : login.error());
    }
    auto transaction =
        store.begin({user.id, base::makeUuidV7(clock.nowMs(), entropy), clock, founder.signer()});
    if (!transaction) {
        return fail(transaction.error());
    }
    const wire::UserAdded added{
        user.id, std::move(*login), std::move(*name), user.role, user.confirmed, std::nullopt, {}};
    if (auto appended = (*transaction)->append(added); !appended) {
        return appended;
    }
    store::UserKeys keys((*transaction)->connection());
    if (auto stored = keys.put(row); !stored) {
        return stored;
    }
    if (auto noted = (*transaction)->audit("user_add", base::toText(user.id.value), base::keyOf(user.role));
        !noted) {
        return noted;
    }
    return (*transaction)->commit();
}

}  // namespace sakhi::services
