#pragma once

#include "domain/Ids.h"
#include "security/DeviceKey.h"
#include "store/Connection.h"
#include "wire/OpHeader.h"
#include "wire/Ops.h"

#include <functional>
#include <map>
#include <vector>

namespace sakhi::store {

using security::Signature;

/// Signs a message with the device's Ed25519 key; a failure stops the commit. Empty: no key at hand.
using Signer = std::function<base::Result<Signature>(ByteView message)>;

/// Signs with `key`, which must outlive it.
Signer signerOf(const security::DeviceKey& key);

/// What an op's envelope says: its place, time and author.
struct OpMeta {
    domain::GroupId stream;
    std::int64_t devSeq{0};
    /// Wall time of the op's hybrid clock.
    base::InstantMs at{0};
    domain::UserId actor;
};

/// An op as it is stored. opNo is the order of entry over all streams of this device.
struct StoredOp {
    std::int64_t opNo{0};
    domain::GroupId stream;
    std::int64_t devSeq{0};
    std::string type;
    int schemaV{0};
    wire::Hlc hlc;
    domain::UserId actor;
    base::Uuid command;
    int commandNo{0};
    Bytes body;
    security::Digest chain{};
    std::optional<Signature> signature;

    [[nodiscard]] OpMeta meta() const;
};

/// The envelope that an op is chained by.
wire::OpHeader headerOf(const StoredOp& op, const domain::DeviceId& device);

/// The newest op of a stream and the chain up to it.
struct StreamHead {
    domain::GroupId stream;
    std::int64_t lastSeq{0};
    security::Digest chain{};
};

/// The message a stream's head is signed by: "sakhi-head-1" || device || stream || dev_seq (8 bytes,
/// big-endian) || chain.
Bytes headMessage(const domain::DeviceId& device, const StreamHead& head);

/// Appends ops within one write transaction: takes dev_seq, ticks the hybrid clock, chains.
class OpLog {
public:
    explicit OpLog(Connection& connection) : m_connection(connection) {}

    /// Reads where the log stands. To be called once the transaction has begun.
    base::Result<void> start(const domain::DeviceId& device);

    /// Stores the op as the next of its stream and of the command.
    base::Result<OpMeta> append(const wire::OpBody& body, const domain::UserId& actor,
                                const base::Uuid& command, base::InstantMs now);

    /// Signs the newest op of each stream touched and stores the heads.
    base::Result<void> seal(const Signer& signer);

    [[nodiscard]] bool touched() const { return !m_heads.empty(); }

private:
    base::Result<StreamHead*> headOf(const domain::GroupId& stream);

    Connection& m_connection;
    domain::DeviceId m_device;
    wire::Hlc m_hlc;
    int m_commandNo{0};
    std::map<domain::GroupId, StreamHead> m_heads;
};

}  // namespace sakhi::store
