#pragma once

#include "services/queries/RecordsQuery.h"
#include "services/views/Names.h"

#include <string>
#include <vector>

namespace sakhi::services {

/// Something the search found.
struct SearchHit {
    enum class Kind { group, member, loan };
    Kind kind{Kind::group};
    GroupName group;
    MemberName member;
    /// The loan's code.
    std::string loan;
};

/// Finds groups, members and loans by parts of their names and codes, whatever the case. What is personal is
/// searched in memory only.
class SearchQuery {
public:
    explicit SearchQuery(RecordsQuery& records);

    /// At most `limit` hits: those that begin with the text first, groups before members before loans.
    base::Result<std::vector<SearchHit>> find(const Session& session, const std::string& text,
                                              std::size_t limit);

private:
    RecordsQuery& m_records;
};

}  // namespace sakhi::services
