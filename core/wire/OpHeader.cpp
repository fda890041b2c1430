#include "wire/OpHeader.h"

#include "wire/CborWriter.h"

namespace sakhi::wire {

std::vector<std::uint8_t> canonicalOp(const OpHeader& header, std::span<const std::uint8_t> body) {
    CborWriter out(body.size() + 160);
    out.array(11);
    out.text("sakhi-op-1");
    out.bytes(header.device.value.bytes);
    out.bytes(header.group.value.bytes);
    out.integer(header.devSeq);
    out.text(header.type);
    out.integer(header.schemaV);
    out.integer(static_cast<std::int64_t>(header.hlc.value));
    out.bytes(header.actor.value.bytes);
    out.bytes(header.cmdId.bytes);
    out.integer(header.cmdNo);
    out.bytes(body);
    return out.take();
}

}  // namespace sakhi::wire
