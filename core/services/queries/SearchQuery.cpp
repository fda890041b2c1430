#include "services/queries/SearchQuery.h"

#include "base/LooseName.h"
#include "base/Text.h"
#include "services/queries/ScoreQuery.h"

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

/// How well something fits what was typed, from best to not at all.
enum Rank { begins, holds, sounds, differs };

using Texts = std::initializer_list<std::string_view>;

Rank rankOf(const std::string& wanted, Texts codes, Texts names) {
    Rank best = differs;
    for (const Texts texts : {codes, names}) {
        for (const std::string_view text : texts) {
            const std::size_t at = base::lowerAscii(text).find(wanted);
            best = std::min(best, at == 0 ? begins : at == std::string::npos ? differs : holds);
        }
    }
    for (const std::string_view name : names) {
        best = best == differs && base::soundsLike(wanted, name) ? sounds : best;
    }
    return best;
}

struct Ranked {
    Rank rank{differs};
    SearchHit hit;
};

void collect(const GroupBooks& books, const Session& session, const std::string& wanted,
             std::vector<Ranked>& out) {
    const GroupName group = nameOf(books.records.group);
    if (const Rank r = rankOf(wanted, {group.code}, {group.name, group.village}); r != differs) {
        out.push_back({r, {SearchHit::Kind::group, group, {}, {}}});
    }
    for (const auto& member : books.records.members) {
        const Rank r = rankOf(wanted, {member.code}, {member.name, member.relationName});
        if (r != differs && session.may(security::CommandKind::readMember, group.id, member.id)) {
            out.push_back({r, {SearchHit::Kind::member, group, nameOf(member), {}}});
        }
    }
    for (const auto& loan : books.records.loans) {
        if (const Rank r = rankOf(wanted, {loan.code}, {});
            r != differs && session.may(security::CommandKind::readGroup, group.id)) {
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
