#include "store/Check.h"

#include "store/AuditLog.h"
#include "store/BlobReader.h"
#include "store/FindingList.h"
#include "store/OpReader.h"
#include "store/Transaction.h"

#include <map>

namespace sakhi::store {

using base::fail;
using base::Result;

namespace {

std::string placeOf(const domain::GroupId& stream, std::int64_t devSeq) {
    return base::toText(stream.value) + " #" + std::to_string(devSeq);
}

/// Goes through the log in the order of streams and compares each op with the one before it.
class StreamVerifier {
public:
    StreamVerifier(const DeviceSelf& device, std::vector<StreamHead> heads, FindingList& found)
        : m_device(device), m_found(found) {
        for (const StreamHead& head : heads) {
            m_heads.emplace(head.stream, head);
        }
    }

    void take(const StoredOp& op) {
        if (!m_last || m_last->stream != op.stream) {
            endStream();
            m_last = StoredOp();
            m_last->stream = op.stream;
        }
        if (op.devSeq != m_last->devSeq + 1) {
            m_found.add(FindingKind::opMissing, placeOf(op.stream, m_last->devSeq + 1));
        } else if (security::chained(m_last->chain, wire::canonicalOp(headerOf(op, m_device.id), op.body)) !=
                   op.chain) {
            m_found.add(FindingKind::opChanged, placeOf(op.stream, op.devSeq), op.type);
        }
        m_last = op;
    }

    void finish() {
        endStream();
        for (const auto& [stream, head] : m_heads) {
            m_found.add(FindingKind::opMissing, placeOf(stream, head.lastSeq));
        }
    }

private:
    void endStream() {
        if (!m_last) {
            return;
        }
        const StreamHead end{m_last->stream, m_last->devSeq, m_last->chain};
        const auto stored = m_heads.extract(end.stream);
        if (!stored || stored.mapped().lastSeq != end.lastSeq || stored.mapped().chain != end.chain) {
            m_found.add(FindingKind::headWrong, placeOf(end.stream, end.lastSeq), "end");
        } else if (!m_last->signature || !security::verify(m_device.signPublic, headMessage(m_device.id, end),
                                                           *m_last->signature)) {
            m_found.add(FindingKind::headWrong, placeOf(end.stream, end.lastSeq), "signature");
        }
    }

    const DeviceSelf& m_device;
    FindingList& m_found;
    std::map<domain::GroupId, StreamHead> m_heads;
    std::optional<StoredOp> m_last;
};

}  // namespace

Result<std::vector<Finding>> checkFile(Connection& reader) {
    FindingList found;
    auto read = reader.each("PRAGMA integrity_check(100)", [&](Statement& row) {
        std::string said = row.take<std::string>();
        if (said != "ok") {
            found.add(FindingKind::fileDamaged, {}, std::move(said));
        }
    });
    if (read) {
        read = reader.each("PRAGMA foreign_key_check", [&](Statement& row) {
            found.add(FindingKind::danglingReference, row.take<std::string>());
        });
    }
    if (!read) {
        return fail(read.error());
    }
    return found.take();
}

Result<std::vector<Finding>> verifyStreams(Connection& reader, const DeviceSelf& device) {
    OpReader ops(reader);
    auto heads = ops.heads();
    if (!heads) {
        return fail(heads.error());
    }
    FindingList found;
    StreamVerifier verifier(device, std::move(*heads), found);
    const auto read = ops.byStream([&](const StoredOp& op) {
        verifier.take(op);
        return true;
    });
    if (!read) {
        return fail(read.error());
    }
    verifier.finish();
    return found.take();
}

Result<std::vector<Finding>> verifyAudit(Connection& reader) {
    FindingList found;
    std::int64_t seq = 0;
    security::Digest prev{};
    const auto read = AuditLog(reader).all([&](const AuditRow& row) {
        if (row.seq != seq + 1) {
            found.add(FindingKind::auditMissing, "#" + std::to_string(seq + 1));
        } else if (row.prev != prev || AuditLog::hashOf(row) != row.hash) {
            found.add(FindingKind::auditChanged, "#" + std::to_string(row.seq), row.action);
        }
        seq = row.seq;
        prev = row.hash;
        return true;
    });
    if (!read) {
        return fail(read.error());
    }
    return found.take();
}

Result<std::vector<Finding>> checkBlobs(Connection& reader, const BlobFolder& folder) {
    const auto rows = BlobReader(reader).all();
    if (!rows) {
        return fail(rows.error());
    }
    FindingList found;
    for (const domain::Attachment& attachment : *rows) {
        const auto bytes = folder.read(attachment.hash);
        const std::string name = security::toHex(attachment.hash).substr(0, 12);
        if (!bytes && bytes.error().code == base::ErrorCode::fileNotFound) {
            found.add(FindingKind::blobMissing, name);
        } else if (!bytes || static_cast<std::int64_t>(bytes->size()) != attachment.size) {
            found.add(FindingKind::blobDamaged, name);
        }
    }
    return found.take();
}

Result<std::vector<Finding>> checkAll(Connection& reader, const DeviceSelf& device,
                                      const base::Progress& progress) {
    const auto view = Transaction::begin(reader, Transaction::Kind::read);
    if (!view) {
        return fail(view.error());
    }
    std::vector<Finding> all;
    const auto add = [&](Result<std::vector<Finding>> part) -> Result<void> {
        if (!part) {
            return fail(part.error());
        }
        all.insert(all.end(), part->begin(), part->end());
        return {};
    };
    auto done = add(checkFile(reader));
    if (done) {
        done = add(verifyStreams(reader, device));
    }
    if (done) {
        done = add(verifyAudit(reader));
    }
    if (done) {
        done = add(compareRebuild(reader, progress));
    }
    if (!done) {
        return fail(done.error());
    }
    return all;
}

}  // namespace sakhi::store
