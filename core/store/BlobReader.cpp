#include "store/BlobReader.h"

namespace sakhi::store {

using base::fail;
using base::Result;
using domain::Attachment;

Attachment takeAttachment(Statement& row) {
    return {row.take<domain::BlobHash>(), row.take<std::int64_t>(), row.take<domain::Media>(),
            row.take<std::int64_t>()};
}

Result<std::vector<Attachment>> BlobReader::all() {
    std::vector<Attachment> out;
    const auto read = m_connection.each("SELECT hash, size, media, duration_ms FROM blob ORDER BY hash",
                                        [&](Statement& row) { out.push_back(takeAttachment(row)); });
    return read ? Result<std::vector<Attachment>>(std::move(out)) : fail(read.error());
}

Result<bool> BlobReader::isUsed(const domain::BlobHash& hash) {
    const auto found = m_connection.first<bool>("SELECT EXISTS(SELECT 1 FROM blob WHERE hash = ?)", hash);
    return found ? Result<bool>(found->value_or(false)) : fail(found.error());
}

Result<std::vector<BlobReader::Use>> BlobReader::usesOf(const domain::BlobHash& hash) {
    std::vector<Use> out;
    const auto read = m_connection.each(
        "SELECT 0, group_id, member_id FROM application WHERE voice_hash = ?1 "
        "UNION ALL SELECT 1, group_id, member_id FROM member WHERE photo_hash = ?1 "
        "UNION ALL SELECT 2, group_id, NULL FROM visit JOIN visit_file USING(visit_id) WHERE hash = ?1",
        [&](Statement& row) {
            Use use;
            use.of = static_cast<Use::Of>(row.take<int>());
            use.group = row.take<domain::GroupId>();
            use.member = row.take<std::optional<domain::MemberId>>().value_or(domain::MemberId());
            out.push_back(use);
        },
        hash);
    return read ? Result<std::vector<Use>>(std::move(out)) : fail(read.error());
}

Result<std::map<domain::ApplicationId, Attachment>> BlobReader::voicesIn(
    const domain::ApplicationId& request) {
    std::map<domain::ApplicationId, Attachment> out;
    const auto read = m_connection.each(
        "SELECT application_share.application_id, hash, size, media, duration_ms FROM application_share "
        "JOIN application USING(application_id) JOIN blob ON hash = voice_hash WHERE request_id = ?",
        [&](Statement& row) {
            const auto application = row.take<domain::ApplicationId>();
            out.emplace(application, takeAttachment(row));
        },
        request);
    return read ? Result<std::map<domain::ApplicationId, Attachment>>(std::move(out)) : fail(read.error());
}

}  // namespace sakhi::store
