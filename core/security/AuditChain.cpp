#include "security/AuditChain.h"

namespace sakhi::security {

namespace {

std::array<std::uint8_t, 8> bigEndian(std::uint64_t value) {
    std::array<std::uint8_t, 8> out{};
    for (std::size_t i = out.size(); i-- > 0; value >>= 8U) {
        out[i] = static_cast<std::uint8_t>(value);
    }
    return out;
}

void addText(DigestStream& stream, std::string_view text) {
    stream.add(bigEndian(text.size())).add(text);
}

}  // namespace

Digest auditHash(const AuditEntry& entry) {
    DigestStream stream;
    stream.add(std::string_view("sakhi-audit-1"));
    stream.add(bigEndian(static_cast<std::uint64_t>(entry.seq)));
    stream.add(bigEndian(static_cast<std::uint64_t>(entry.at)));
    stream.add(entry.actor.value.bytes);
    addText(stream, entry.action);
    addText(stream, entry.subject);
    addText(stream, entry.detail);
    stream.add(entry.prev);
    return stream.finish();
}

}  // namespace sakhi::security
