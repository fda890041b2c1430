#include "services/queries/SearchQuery.h"

#include "base/Text.h"
#include "services/queries/ScoreQuery.h"

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

/// 0: one of the texts begins with it; 1: holds it; 2: does not.
int rank(const std::string& wanted, std::initializer_list<std::string_view> texts) {
    int best = 2;
    for (const std::string_view text : texts) {
        const std::size_t at = base::lowerAscii(text).find(wanted);
        best = std::min(best, at == 0 ? 0 : at == std::string::npos ? 2 : 1);
    }
    return best;
}

struct Ranked {
    int rank{2};
    SearchHit hit;
};

void collect(const GroupBooks& books, const Session& session, const std::string& wanted,
             std::vector<Ranked>& out) {
    const GroupName group = nameOf(books.records.group);
    if (const int r = rank(wanted, {group.code, group.name, group.village}); r < 2) {
        out.push_back({r, {SearchHit::Kind::group, group, {}, {}}});
    }
    for (const auto& member : books.records.members) {
        const int r = rank(wanted, {member.code, member.name, member.relationName});
        if (r < 2 && session.may(security::CommandKind::readMember, group.id, member.id)) {
            out.push_back({r, {SearchHit::Kind::member, group, nameOf(member), {}}});
        }
    }
    for (const auto& loan : books.records.loans) {
        if (const int r = rank(wanted, {loan.code});
            r < 2 && session.may(security::CommandKind::readGroup, group.id)) {
            const auto* member = loan.member ? books.member(*loan.member) : nullptr;
            out.push_back({r,
                           {SearchHit::Kind::loan, group, member == nullptr ? MemberName{} : nameOf(*member),
                            loan.code}});
        }
    }
}

}  // namespace

SearchQuery::SearchQuery(RecordsQuery& records) : m_records(records) {}

Result<std::vector<SearchHit>> SearchQuery::find(const Session& session, const std::string& text,
                                                 std::size_t limit) {
    const std::string wanted = base::lowerAscii(base::trimmed(text));
    if (wanted.empty()) {
        return std::vector<SearchHit>();
    }
    const auto groups = m_records.groups(session);
    if (!groups) {
        return fail(groups.error());
    }
    std::vector<Ranked> found;
    for (const auto& row : *groups) {
        const auto books = m_records.books(session, row.id);
        if (!books) {
            return fail(books.error());
        }
        collect(**books, session, wanted, found);
    }
    std::ranges::stable_sort(found, [](const Ranked& a, const Ranked& b) {
        return std::pair(a.hit.kind, a.rank) < std::pair(b.hit.kind, b.rank);
    });
    std::vector<SearchHit> hits;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i) {
        hits.push_back(std::move(found[i].hit));
    }
    return hits;
}

}  // namespace sakhi::services
