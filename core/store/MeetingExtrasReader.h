#pragma once

#include "domain/GroupRecords.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

namespace sakhi::store {

/// Reads what stands beside a group's meetings: withdrawals, payments brought, waivers, other receipts and
/// expenses, the count, resolutions; and the group's rules and corrections.
class MeetingExtrasReader {
public:
    /// Both must outlive it.
    MeetingExtrasReader(Connection& connection, const FieldOpener& opener)
        : m_connection(connection), m_opener(opener) {}

    /// Fills records whose meetings are read.
    base::Result<void> read(domain::GroupRecords& records);

private:
    base::Result<void> readMemberRows(domain::GroupRecords& records);
    base::Result<void> readOthers(domain::GroupRecords& records);
    base::Result<void> readCounts(domain::GroupRecords& records);
    base::Result<void> readResolutions(domain::GroupRecords& records);
    base::Result<void> readRules(domain::GroupRecords& records);
    base::Result<void> readCorrections(domain::GroupRecords& records);

    Connection& m_connection;
    const FieldOpener& m_opener;
};

}  // namespace sakhi::store
