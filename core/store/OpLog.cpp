#include "store/OpLog.h"

#include "wire/OpCodec.h"

namespace sakhi::store {

using base::fail;
using base::Result;

Signer signerOf(const security::DeviceKey& key) {
    return [&key](ByteView message) -> Result<Signature> { return key.sign(message); };
}

wire::OpHeader headerOf(const StoredOp& op, const domain::DeviceId& device) {
    return {device, op.stream, op.devSeq, op.type, op.schemaV, op.hlc, op.actor, op.command, op.commandNo};
}

Bytes headMessage(const domain::DeviceId& device, const StreamHead& head) {
    constexpr std::string_view context = "sakhi-head-1";
    Bytes message(context.begin(), context.end());
    message.insert(message.end(), device.value.bytes.begin(), device.value.bytes.end());
    message.insert(message.end(), head.stream.value.bytes.begin(), head.stream.value.bytes.end());
    for (int shift = 56; shift >= 0; shift -= 8) {
        message.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(head.lastSeq) >> shift));
    }
    message.insert(message.end(), head.chain.begin(), head.chain.end());
    return message;
}

Result<void> OpLog::start(const domain::DeviceId& device) {
    m_device = device;
    return m_connection.each("SELECT hlc FROM op ORDER BY op_no DESC LIMIT 1", [&](Statement& row) {
        m_hlc = {static_cast<std::uint64_t>(row.take<std::int64_t>())};
    });
}

Result<StreamHead*> OpLog::headOf(const domain::GroupId& stream) {
    const auto known = m_heads.find(stream);
    if (known != m_heads.end()) {
        return &known->second;
    }
    StreamHead head;
    head.stream = stream;
    const auto read = m_connection.each(
        "SELECT last_seq, chain FROM stream WHERE group_id = ?",
        [&](Statement& row) {
            head.lastSeq = row.take<std::int64_t>();
            head.chain = row.take<security::Digest>();
        },
        stream);
    if (!read) {
        return fail(read.error());
    }
    return &m_heads.emplace(stream, head).first->second;
}

Result<OpMeta> OpLog::append(const wire::OpBody& body, const domain::UserId& actor, const base::Uuid& command,
                             base::InstantMs now) {
    const auto found = headOf(wire::streamOf(body));
    if (!found) {
        return fail(found.error());
    }
    StreamHead& head = **found;
    m_hlc = m_hlc.tick(now);
    StoredOp op;
    op.stream = head.stream;
    op.devSeq = ++head.lastSeq;
    op.type = wire::typeOf(body);
    op.schemaV = wire::kSchemaVersion;
    op.hlc = m_hlc;
    op.actor = actor;
    op.command = command;
    op.commandNo = m_commandNo++;
    op.body = wire::encodeBody(body);
    head.chain = security::chained(head.chain, wire::canonicalOp(headerOf(op, m_device), op.body));
    const auto stored = m_connection.run(
        "INSERT INTO op(group_id, dev_seq, op_type, schema_v, hlc, actor_id, cmd_id, cmd_no, body, chain) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        op.stream, op.devSeq, op.type, op.schemaV, static_cast<std::int64_t>(op.hlc.value), op.actor,
        op.command, op.commandNo, op.body, head.chain);
    if (!stored) {
        return fail(stored.error());
    }
    return op.meta();
}

Result<void> OpLog::seal(const Signer& signer) {
    for (const auto& [stream, head] : m_heads) {
        const auto signature = signer(headMessage(m_device, head));
        if (!signature) {
            return fail(signature.error());
        }
        auto done = m_connection.run("UPDATE op SET sig = ? WHERE group_id = ? AND dev_seq = ?", *signature,
                                     stream, head.lastSeq);
        if (done) {
            done =
                m_connection.run("INSERT OR REPLACE INTO stream(group_id, last_seq, chain) VALUES(?, ?, ?)",
                                 stream, head.lastSeq, head.chain);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

OpMeta StoredOp::meta() const {
    return {stream, devSeq, hlc.ms(), actor};
}

}  // namespace sakhi::store
