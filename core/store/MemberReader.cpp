#include "store/MemberReader.h"

namespace sakhi::store {

using base::fail;
using base::Result;
using domain::GroupId;
using domain::MemberId;

Result<std::map<MemberId, MemberExtras>> MemberReader::extras(const GroupId& group) {
    Extras out;
    auto read = m_connection.each(
        "SELECT member_id, nominee FROM member_nominee JOIN member USING(member_id) WHERE group_id = ?",
        [&](Statement& row) {
            const auto member = row.take<MemberId>();
            out[member].nominee =
                opened(m_opener, fields::kMemberNominee, member.value, row.take<domain::Sealed>());
        },
        group);
    if (read) {
        read = readDocuments(group, out);
    }
    if (read) {
        read = readPhotos(group, out);
    }
    if (read) {
        read = readLeavings(group, out);
    }
    return read ? Result<Extras>(std::move(out)) : fail(read.error());
}

Result<void> MemberReader::readDocuments(const GroupId& group, Extras& out) {
    return m_connection.each(
        "SELECT member_id, kind, number, seen_on FROM member_document JOIN member USING(member_id) "
        "WHERE group_id = ? ORDER BY member_id, kind",
        [&](Statement& row) {
            const auto member = row.take<MemberId>();
            domain::KycDocument document;
            document.kind = row.take<domain::KycKind>();
            document.number =
                opened(m_opener, fields::kMemberDocument, member.value, row.take<domain::Sealed>());
            document.seenOn = row.take<base::Date>();
            out[member].documents.push_back(std::move(document));
        },
        group);
}

Result<void> MemberReader::readPhotos(const GroupId& group, Extras& out) {
    return m_connection.each(
        "SELECT member_id, hash, size, media, duration_ms FROM member JOIN blob ON hash = photo_hash "
        "WHERE member.group_id = ?",
        [&](Statement& row) {
            const auto member = row.take<MemberId>();
            domain::Attachment photo;
            photo.hash = row.take<domain::BlobHash>();
            photo.size = row.take<std::int64_t>();
            photo.media = row.take<domain::Media>();
            photo.durationMs = row.take<std::int64_t>();
            out[member].photo = photo;
        },
        group);
}

Result<void> MemberReader::readLeavings(const GroupId& group, Extras& out) {
    return m_connection.each(
        "SELECT member_id, reason, settled_in, note FROM member_leaving JOIN member USING(member_id) "
        "WHERE group_id = ?",
        [&](Statement& row) {
            const auto member = row.take<MemberId>();
            MemberExtras& extras = out[member];
            extras.leaving = row.take<domain::LeavingReason>();
            extras.settledIn = row.take<std::optional<domain::MeetingId>>();
            extras.leavingNote =
                opened(m_opener, fields::kMemberLeavingNote, member.value, row.take<domain::Sealed>());
        },
        group);
}

Result<std::vector<OfficeTerm>> MemberReader::terms(const GroupId& group) {
    std::vector<OfficeTerm> out;
    const auto read = m_connection.each(
        "SELECT from_on, member_id, office, resolution_no FROM office_term WHERE group_id = ? "
        "ORDER BY dev_seq DESC, idx",
        [&](Statement& row) {
            OfficeTerm term;
            term.from = row.take<base::Date>();
            term.member = row.take<MemberId>();
            term.office = row.take<domain::Office>();
            term.resolutionNo = row.take<std::string>();
            out.push_back(std::move(term));
        },
        group);
    return read ? Result<std::vector<OfficeTerm>>(std::move(out)) : fail(read.error());
}

}  // namespace sakhi::store
