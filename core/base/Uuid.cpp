#include "base/Uuid.h"

namespace sakhi::base {

Uuid makeUuidV7(InstantMs now, Entropy& entropy) {
    Uuid id;
    entropy.fill(id.bytes);
    for (unsigned i = 0; i < 6; ++i) {
        id.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(now) >> (40U - 8U * i));
    }
    id.bytes[6] = static_cast<std::uint8_t>(0x70U | (id.bytes[6] & 0x0fU));
    id.bytes[8] = static_cast<std::uint8_t>(0x80U | (id.bytes[8] & 0x3fU));
    return id;
}

std::string toText(const Uuid& id) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            out += '-';
        }
        out += kHex[id.bytes[i] >> 4U];
        out += kHex[id.bytes[i] & 0x0fU];
    }
    return out;
}

Result<Uuid> parseUuid(std::string_view text) {
    Uuid id;
    std::size_t nibbles = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const int value = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (text.size() != 36 || (dash && c != '-') || (!dash && value < 0)) {
            return fail(ErrorCode::invalidId, text);
        }
        if (!dash) {
            auto& byte = id.bytes[nibbles / 2];
            byte = static_cast<std::uint8_t>((byte << 4U) | static_cast<unsigned>(value));
            ++nibbles;
        }
    }
    return nibbles == 32 ? Result<Uuid>(id) : fail(ErrorCode::invalidId, text);
}

}  // namespace sakhi::base
