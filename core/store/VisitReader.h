#pragma once

#include "domain/Visit.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

#include <map>
#include <vector>

namespace sakhi::store {

/// Reads officers' visits. Who was met and the notes are opened by the opener, else empty.
class VisitReader {
public:
    explicit VisitReader(Connection& connection, FieldOpener opener = {})
        : m_connection(connection), m_opener(std::move(opener)) {}

    /// The group's visits, the newest first, each with its answers and what was brought along.
    base::Result<std::vector<domain::Visit>> ofGroup(const domain::GroupId& group);

    /// The day each group was last visited; a group never visited is not in it.
    base::Result<std::map<domain::GroupId, base::Date>> lastVisits();

private:
    base::Result<void> readChecks(domain::Visit& visit);
    base::Result<void> readFiles(domain::Visit& visit);

    Connection& m_connection;
    FieldOpener m_opener;
};

}  // namespace sakhi::store
