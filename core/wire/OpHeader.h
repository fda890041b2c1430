#pragma once

#include "domain/Ids.h"
#include "wire/Hlc.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sakhi::wire {

/// The envelope of an op: its place in the device's log of the stream, and who made it when by which command.
struct OpHeader {
    domain::DeviceId device;
    /// The stream (streamOf the body).
    domain::GroupId group;
    /// 1, 2, 3 ... without gaps per (device, group).
    std::int64_t devSeq{0};
    std::string type;
    int schemaV{0};
    Hlc hlc;
    domain::UserId actor;
    base::Uuid cmdId;
    /// The op's place within its command: 0, 1, 2 ...
    int cmdNo{0};
    bool operator==(const OpHeader&) const = default;
};

/// The bytes an op is chained by: the CBOR array ["sakhi-op-1", device, group, dev_seq, type, schema_v, hlc,
/// actor, cmd_id, cmd_no, body as a byte string]. chain_n = BLAKE2b-256(chain_n-1 || these bytes), chain_0 =
/// 32 zero bytes (SYNC.md 2.1).
std::vector<std::uint8_t> canonicalOp(const OpHeader& header, std::span<const std::uint8_t> body);

}  // namespace sakhi::wire
