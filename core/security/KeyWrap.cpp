#include "security/KeyWrap.h"

#include "security/Digest.h"
#include "security/Sodium.h"

#include <sodium.h>

namespace sakhi::security {

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kKek = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::uint32_t kMostOps = 20;
constexpr std::uint64_t kMostMemory = 1ULL << 30U;
/// Names what the bytes are, so that a key wrapped in one way is never opened in another.
constexpr std::string_view kByPassword = "sakhi-wrap-password-1";
constexpr std::string_view kByCode = "sakhi-wrap-recovery-1";

static_assert(KdfParams{}.salt.size() == crypto_pwhash_SALTBYTES);

base::Result<SecretBytes> deriveKek(std::string_view password, const KdfParams& kdf) {
    if (kdf.ops < crypto_pwhash_OPSLIMIT_MIN || kdf.ops > kMostOps ||
        kdf.memBytes < crypto_pwhash_MEMLIMIT_MIN || kdf.memBytes > kMostMemory) {
        return base::fail(base::ErrorCode::outOfRange, kKdfName);
    }
    prepareSodium();
    SecretBytes out(kKek);
    if (crypto_pwhash(out.bytes().data(), out.size(), password.data(), password.size(), kdf.salt.data(),
                      kdf.ops, kdf.memBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return base::fail(base::ErrorCode::internal, kKdfName);
    }
    return out;
}

SecretBytes kekOf(const RecoveryCode& code) {
    DigestStream stream(code.bits().view());
    Digest digest = stream.add(kByCode).finish();
    SecretBytes out = SecretBytes::copyOf(digest);
    sodium_memzero(digest.data(), digest.size());
    return out;
}

std::vector<std::uint8_t> lock(const SecretBytes& kek, const SecretBytes& key, std::string_view purpose,
                               base::Entropy& entropy) {
    std::vector<std::uint8_t> out(kNonce + key.size() + kTag);
    const std::span<std::uint8_t> nonce(out.data(), kNonce);
    entropy.fill(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kNonce, nullptr, key.view().data(), key.size(),
                                               bytesOf(purpose).data(), purpose.size(), nullptr, nonce.data(),
                                               kek.view().data());
    return out;
}

base::Result<SecretBytes> unlock(const SecretBytes& kek, ByteView wrapped, std::string_view purpose) {
    if (wrapped.size() <= kNonce + kTag) {
        return base::fail(base::ErrorCode::wrongPassword);
    }
    SecretBytes out(wrapped.size() - kNonce - kTag);
    const ByteView cipher = wrapped.subspan(kNonce);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.bytes().data(), nullptr, nullptr, cipher.data(),
                                                   cipher.size(), bytesOf(purpose).data(), purpose.size(),
                                                   wrapped.data(), kek.view().data()) != 0) {
        return base::fail(base::ErrorCode::wrongPassword);
    }
    return out;
}

}  // namespace

KdfParams KdfParams::fresh(base::Entropy& entropy) {
    KdfParams out;
    entropy.fill(out.salt);
    return out;
}

KdfParams KdfParams::cheapest(base::Entropy& entropy) {
    KdfParams out = fresh(entropy);
    out.ops = crypto_pwhash_OPSLIMIT_MIN;
    out.memBytes = crypto_pwhash_MEMLIMIT_MIN;
    return out;
}

base::Result<WrappedKey> wrapKey(std::string_view password, const SecretBytes& key, const KdfParams& kdf,
                                 base::Entropy& entropy) {
    const auto kek = deriveKek(password, kdf);
    if (!kek) {
        return base::fail(kek.error());
    }
    return WrappedKey{kdf, lock(*kek, key, kByPassword, entropy)};
}

base::Result<SecretBytes> unwrapKey(std::string_view password, const WrappedKey& wrapped) {
    const auto kek = deriveKek(password, wrapped.kdf);
    if (!kek) {
        return base::fail(kek.error());
    }
    return unlock(*kek, wrapped.bytes, kByPassword);
}

std::vector<std::uint8_t> wrapKey(const RecoveryCode& code, const SecretBytes& key, base::Entropy& entropy) {
    return lock(kekOf(code), key, kByCode, entropy);
}

base::Result<SecretBytes> unwrapKey(const RecoveryCode& code, std::span<const std::uint8_t> wrapped) {
    return unlock(kekOf(code), wrapped, kByCode);
}

}  // namespace sakhi::security
