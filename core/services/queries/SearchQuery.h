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

/// Finds groups, members and loans by parts of their names and codes, whatever the case, and by names as they
/// sound, in Latin or in Devanagari letters (base::soundsLike). What is personal is searched in memory only.
class SearchQuery {
public:
    explicit SearchQuery(RecordsQuery& records);

    /// At most `limit` hits: groups before members before loans; of each, those that begin with the text,
    /// hold it, sound like it.
    base::Result<std::vector<SearchHit>> find(const Session& session, const std::string& text,
                                              std::size_t limit);

private:
    RecordsQuery& m_records;
};

}  // namespace sakhi::services
