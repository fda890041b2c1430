#include "store/VisitReader.h"

#include "store/BlobReader.h"

namespace sakhi::store {

using base::fail;
using base::Result;

Result<std::vector<domain::Visit>> VisitReader::ofGroup(const domain::GroupId& group) {
    std::vector<domain::Visit> out;
    auto read = m_connection.each(
        "SELECT visit_id, visited_on, actor_id, met, note FROM visit WHERE group_id = ? "
        "ORDER BY visited_on DESC, visit_id DESC",
        [&](Statement& row) {
            domain::Visit visit;
            visit.id = row.take<domain::VisitId>();
            visit.group = group;
            visit.on = row.take<base::Date>();
            visit.by = row.take<domain::UserId>();
            visit.met = opened(m_opener, fields::kVisitMet, visit.id.value, row.take<domain::Sealed>());
            visit.note = opened(m_opener, fields::kVisitNote, visit.id.value, row.take<domain::Sealed>());
            out.push_back(std::move(visit));
        },
        group);
    for (domain::Visit& visit : out) {
        if (read) {
            read = readChecks(visit);
        }
        if (read) {
            read = readFiles(visit);
        }
    }
    return read ? Result<std::vector<domain::Visit>>(std::move(out)) : fail(read.error());
}

Result<void> VisitReader::readChecks(domain::Visit& visit) {
    return m_connection.each(
        "SELECT key, answer FROM visit_check WHERE visit_id = ? ORDER BY idx",
        [&](Statement& row) {
            domain::VisitCheck check;
            check.key = row.take<std::string>();
            check.answer = row.take<domain::VisitAnswer>();
            visit.checks.push_back(std::move(check));
        },
        visit.id);
}

Result<void> VisitReader::readFiles(domain::Visit& visit) {
    return m_connection.each(
        "SELECT hash, size, media, duration_ms FROM visit_file JOIN blob USING(hash) WHERE visit_id = ? "
        "ORDER BY idx",
        [&](Statement& row) {
            const auto file = takeAttachment(row);
            if (file.media == domain::Media::jpeg) {
                visit.photos.push_back(file);
            } else {
                visit.voice = file;
            }
        },
        visit.id);
}

Result<std::map<domain::GroupId, base::Date>> VisitReader::lastVisits() {
    std::map<domain::GroupId, base::Date> out;
    const auto read = m_connection.each("SELECT group_id, MAX(visited_on) FROM visit GROUP BY group_id",
                                        [&](Statement& row) {
                                            const auto group = row.take<domain::GroupId>();
                                            out[group] = row.take<base::Date>();
                                        });
    return read ? Result<std::map<domain::GroupId, base::Date>>(std::move(out)) : fail(read.error());
}

}  // namespace sakhi::store
