#pragma once

#include "base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sakhi::cli {

/// Which group each row of a file belongs to: an index into `names`, -1 where the cell is empty.
struct GroupColumn {
    std::vector<std::string> names;
    std::vector<std::int32_t> group;
    std::int64_t leftOut{0};
};

/// Groups by a column's texts, or with rising `edges` by a number's range ("< 25", "25 to < 60", ">= 60").
/// notFound for an unknown column, faultyRecords for a cell that is no number where edges are given,
/// outOfRange for edges that do not rise or more than 50 groups.
base::Result<GroupColumn> groupColumn(const std::string& path, const std::string& column,
                                      const std::vector<double>& edges);

}  // namespace sakhi::cli
