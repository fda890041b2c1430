#pragma once

#include "domain/GroupRecords.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

namespace sakhi::store {

/// Reads one group's whole records. The opener gives the personal fields; without it they stay empty.
class GroupRecordsReader {
public:
    explicit GroupRecordsReader(Connection& connection, FieldOpener opener = {})
        : m_connection(connection), m_opener(std::move(opener)) {}

    /// Ordered as domain::GroupRecords says; lines of a meeting in order of entry. notFound where there is no
    /// such group.
    base::Result<domain::GroupRecords> load(const domain::GroupId& group);

    /// Its parts, in the same orders.
    base::Result<domain::Group> group(const domain::GroupId& group);
    base::Result<std::vector<domain::Member>> members(const domain::GroupId& group);
    base::Result<std::vector<domain::Loan>> loans(const domain::GroupId& group);

private:
    base::Result<void> readOpening(domain::GroupRecords& records);
    base::Result<void> readMeetings(domain::GroupRecords& records);
    base::Result<void> readLines(domain::GroupRecords& records);
    base::Result<void> readRepayments(domain::GroupRecords& records);

    Connection& m_connection;
    FieldOpener m_opener;
};

}  // namespace sakhi::store
