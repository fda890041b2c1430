#pragma once

#include "domain/Attachment.h"
#include "domain/Member.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sakhi::store {

/// What is kept of a member besides domain::Member.
struct MemberExtras {
    std::string nominee;
    std::vector<domain::KycDocument> documents;
    std::optional<domain::Attachment> photo;
    std::optional<domain::LeavingReason> leaving;
    std::string leavingNote;
    std::optional<domain::MeetingId> settledIn;
};

/// An office a member was chosen for.
struct OfficeTerm {
    base::Date from;
    domain::MemberId member;
    domain::Office office{domain::Office::member};
    std::string resolutionNo;
};

/// Reads nominees, documents, photos, leavings and offices. Personal texts are opened by the opener, else
/// empty.
class MemberReader {
public:
    explicit MemberReader(Connection& connection, FieldOpener opener = {})
        : m_connection(connection), m_opener(std::move(opener)) {}

    /// Of every member of the group of whom anything is kept.
    base::Result<std::map<domain::MemberId, MemberExtras>> extras(const domain::GroupId& group);

    /// The newest first.
    base::Result<std::vector<OfficeTerm>> terms(const domain::GroupId& group);

private:
    using Extras = std::map<domain::MemberId, MemberExtras>;
    base::Result<void> readDocuments(const domain::GroupId& group, Extras& out);
    base::Result<void> readPhotos(const domain::GroupId& group, Extras& out);
    base::Result<void> readLeavings(const domain::GroupId& group, Extras& out);

    Connection& m_connection;
    FieldOpener m_opener;
};

}  // namespace sakhi::store
