#include "security/SealedStream.h"

#include "security/Sodium.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace sakhi::security {

namespace {

constexpr std::string_view kMark = "sakhi-b1";
constexpr std::size_t kKeyAt = kMark.size();
constexpr std::size_t kOwnerAt = kKeyAt + 4;
/// Bound into each frame: mark, key id and owner.
constexpr std::size_t kBound = kOwnerAt + 16;
constexpr std::size_t kHeader = kBound + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
/// Attachments never share a key with fields: another construction, another subkey.
constexpr std::array<char, crypto_kdf_CONTEXTBYTES> kContext{'s', 'a', 'k', 'h', 'i', 'b', 'l', 'b'};

void putNumber(std::uint32_t value, std::vector<std::uint8_t>& out) {
    for (unsigned shift = 0; shift < 32; shift += 8) {
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

std::uint32_t numberAt(ByteView bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < 4; ++i) {
        value |= static_cast<std::uint32_t>(bytes[at + i]) << (8 * i);
    }
    return value;
}

base::Result<SecretBytes> subkey(const KeyRing& keys, std::uint32_t keyId) {
    const SecretBytes* key = keys.find(keyId);
    if (key == nullptr || key->size() != crypto_kdf_KEYBYTES) {
        return base::fail(base::ErrorCode::notFound, "key " + std::to_string(keyId));
    }
    prepareSodium();
    SecretBytes out(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_kdf_derive_from_key(out.bytes().data(), out.size(), 1, kContext.data(), key->view().data());
    return out;
}

bool isStream(ByteView sealed) {
    return sealed.size() >= kHeader &&
           std::equal(kMark.begin(), kMark.end(), sealed.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

}  // namespace

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

StreamSealer::StreamSealer() : m_state(std::make_unique<State>()) {}

StreamSealer::~StreamSealer() {
    if (m_state) {
        sodium_memzero(m_state.get(), sizeof(State));
    }
}

StreamSealer::StreamSealer(StreamSealer&&) noexcept = default;

StreamSealer& StreamSealer::operator=(StreamSealer&& other) noexcept {
    std::swap(m_state, other.m_state);
    std::swap(m_header, other.m_header);
    return *this;
}

base::Result<StreamSealer> StreamSealer::begin(const KeyRing& keys, const base::Uuid& owner,
                                               std::uint32_t keyId) {
    const auto key = subkey(keys, keyId);
    if (!key) {
        return base::fail(key.error());
    }
    StreamSealer sealer;
    auto& header = sealer.m_header;
    header.assign(kMark.begin(), kMark.end());
    putNumber(keyId, header);
    header.insert(header.end(), owner.bytes.begin(), owner.bytes.end());
    header.resize(kHeader);
    crypto_secretstream_xchacha20poly1305_init_push(&sealer.m_state->stream, header.data() + kBound,
                                                    key->view().data());
    return sealer;
}

std::vector<std::uint8_t> StreamSealer::seal(ByteView clear) {
    std::vector<std::uint8_t> out;
    out.reserve(clear.size() + (clear.size() / kFrameBytes + 1) * (kExtra + 4));
    while (!clear.empty()) {
        const ByteView part = clear.first(std::min(clear.size(), kFrameBytes));
        addFrame(part, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE, out);
        clear = clear.subspan(part.size());
    }
    return out;
}

std::vector<std::uint8_t> StreamSealer::end() {
    std::vector<std::uint8_t> out;
    addFrame({}, crypto_secretstream_xchacha20poly1305_TAG_FINAL, out);
    return out;
}

void StreamSealer::addFrame(ByteView clear, unsigned char tag, std::vector<std::uint8_t>& out) {
    putNumber(static_cast<std::uint32_t>(clear.size() + kExtra), out);
    const std::size_t at = out.size();
    out.resize(at + clear.size() + kExtra);
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, out.data() + at, nullptr, clear.data(),
                                               clear.size(), m_header.data(), kBound, tag);
}

base::Result<base::Uuid> ownerOfStream(ByteView sealed) {
    if (!isStream(sealed)) {
        return base::fail(base::ErrorCode::fileDamaged, "attachment");
    }
    base::Uuid owner;
    std::copy_n(sealed.begin() + kOwnerAt, owner.bytes.size(), owner.bytes.begin());
    return owner;
}

base::Result<OpenedStream> openStream(const KeyRing& keys, ByteView sealed) {
    const auto owner = ownerOfStream(sealed);
    if (!owner) {
        return base::fail(owner.error());
    }
    const auto key = subkey(keys, numberAt(sealed, kKeyAt));
    if (!key) {
        return base::fail(key.error());
    }
    OpenedStream out;
    out.owner = *owner;
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, sealed.data() + kBound, key->view().data()) !=
        0) {
        return base::fail(base::ErrorCode::fileDamaged, "attachment");
    }
    std::vector<std::uint8_t> clear(kFrameBytes);
    ByteView rest = sealed.subspan(kHeader);
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL && rest.size() >= 4) {
        const std::size_t length = numberAt(rest, 0);
        rest = rest.subspan(4);
        unsigned long long opened = 0;
        if (length < kExtra || length > kFrameBytes + kExtra || length > rest.size() ||
            crypto_secretstream_xchacha20poly1305_pull(&state, clear.data(), &opened, &tag, rest.data(),
                                                       length, sealed.data(), kBound) != 0) {
            break;
        }
        out.clear.insert(out.clear.end(), clear.begin(), clear.begin() + static_cast<std::ptrdiff_t>(opened));
        rest = rest.subspan(length);
    }
    out.whole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL && rest.empty();
    sodium_memzero(&state, sizeof state);
    sodium_memzero(clear.data(), clear.size());
    return out;
}

}  // namespace sakhi::security
