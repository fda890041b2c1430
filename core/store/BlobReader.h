#pragma once

#include "domain/Application.h"
#include "store/Connection.h"

#include <map>
#include <vector>

namespace sakhi::store {

/// The next four columns of a row: hash, size, media, duration_ms.
domain::Attachment takeAttachment(Statement& row);

/// Reads which sealed files belong to which records.
class BlobReader {
public:
    explicit BlobReader(Connection& connection) : m_connection(connection) {}

    /// Every attachment that a record refers to.
    base::Result<std::vector<domain::Attachment>> all();

    /// True where a record refers to the file.
    base::Result<bool> isUsed(const domain::BlobHash& hash);

    /// A record that refers to a file: what it is, its group, and the member it is of (nil: the group's own).
    struct Use {
        enum class Of { application, member, visit };
        Of of{Of::application};
        domain::GroupId group;
        domain::MemberId member;
    };
    base::Result<std::vector<Use>> usesOf(const domain::BlobHash& hash);

    /// The voice notes of the members' requests inside a request to the bank.
    base::Result<std::map<domain::ApplicationId, domain::Attachment>> voicesIn(
        const domain::ApplicationId& request);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
