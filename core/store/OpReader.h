#pragma once

#include "store/OpLog.h"

namespace sakhi::store {

/// Reads the log, on any connection.
class OpReader {
public:
    explicit OpReader(Connection& connection) : m_connection(connection) {}

    base::Result<std::vector<StreamHead>> heads();

    /// The newest op's hybrid time; zero where there is none.
    base::Result<wire::Hlc> newest();

    /// Every op in order of entry (all streams), or stream by stream in order of dev_seq; `take` answers
    /// false to stop.
    base::Result<void> all(const std::function<bool(const StoredOp&)>& take);
    base::Result<void> byStream(const std::function<bool(const StoredOp&)>& take);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
