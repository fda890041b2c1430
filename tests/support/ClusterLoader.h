#pragma once

#include "domain/GroupRecords.h"

#include <QString>

#include <vector>

namespace sakhi::test {

/// The groups of a faultless import folder as records, in order of code; independent of the program's own
/// import.
std::vector<domain::GroupRecords> loadCluster(const QString& folder);

}  // namespace sakhi::test
