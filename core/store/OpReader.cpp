#include "store/OpReader.h"

namespace sakhi::store {

using base::fail;
using base::Result;

namespace {

#define SAKHI_OP_ROWS                                                                                      \
    "SELECT op_no, group_id, dev_seq, op_type, schema_v, hlc, actor_id, cmd_id, cmd_no, body, chain, sig " \
    "FROM op "
constexpr std::string_view kInOrderOfEntry = SAKHI_OP_ROWS "ORDER BY op_no";
constexpr std::string_view kStreamByStream = SAKHI_OP_ROWS "ORDER BY group_id, dev_seq";
#undef SAKHI_OP_ROWS

StoredOp takeOp(Statement& row) {
    StoredOp op;
    op.opNo = row.take<std::int64_t>();
    op.stream = row.take<domain::GroupId>();
    op.devSeq = row.take<std::int64_t>();
    op.type = row.take<std::string>();
    op.schemaV = row.take<int>();
    op.hlc = {static_cast<std::uint64_t>(row.take<std::int64_t>())};
    op.actor = row.take<domain::UserId>();
    op.command = row.take<base::Uuid>();
    op.commandNo = row.take<int>();
    op.body = row.take<Bytes>();
    op.chain = row.take<security::Digest>();
    op.signature = row.take<std::optional<Signature>>();
    return op;
}

}  // namespace

Result<std::vector<StreamHead>> OpReader::heads() {
    std::vector<StreamHead> heads;
    const auto read = m_connection.each("SELECT group_id, last_seq, chain FROM stream ORDER BY group_id",
                                        [&](Statement& row) {
                                            StreamHead head;
                                            head.stream = row.take<domain::GroupId>();
                                            head.lastSeq = row.take<std::int64_t>();
                                            head.chain = row.take<security::Digest>();
                                            heads.push_back(head);
                                        });
    if (!read) {
        return fail(read.error());
    }
    return heads;
}

Result<wire::Hlc> OpReader::newest() {
    const auto hlc = m_connection.first<std::int64_t>("SELECT hlc FROM op ORDER BY op_no DESC LIMIT 1");
    if (!hlc) {
        return fail(hlc.error());
    }
    return wire::Hlc{static_cast<std::uint64_t>(hlc->value_or(0))};
}

Result<void> OpReader::all(const std::function<bool(const StoredOp&)>& take) {
    return m_connection.eachWhile(kInOrderOfEntry, [&](Statement& row) { return take(takeOp(row)); });
}

Result<void> OpReader::byStream(const std::function<bool(const StoredOp&)>& take) {
    return m_connection.eachWhile(kStreamByStream, [&](Statement& row) { return take(takeOp(row)); });
}

}  // namespace sakhi::store
