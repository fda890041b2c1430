#include "store/Drafts.h"

namespace sakhi::store {

using base::fail;
using base::Result;

Result<void> Drafts::put(domain::UserId user, std::string_view screen, std::string_view subject,
                         const DraftField& field) {
    return m_connection.run(
        "INSERT OR REPLACE INTO draft(screen, subject, field, user_id, value, at) VALUES(?, ?, ?, ?, ?, ?)",
        screen, subject, field.field, user, field.value, field.at);
}

Result<std::vector<DraftField>> Drafts::load(domain::UserId user, std::string_view screen,
                                             std::string_view subject) {
    std::vector<DraftField> fields;
    const auto read = m_connection.each(
        "SELECT field, value, at FROM draft WHERE screen = ? AND subject = ? AND user_id = ? ORDER BY field",
        [&](Statement& row) {
            DraftField field;
            field.field = row.take<std::string>();
            field.value = row.take<domain::Sealed>();
            field.at = row.take<std::int64_t>();
            fields.push_back(std::move(field));
        },
        screen, subject, user);
    if (!read) {
        return fail(read.error());
    }
    return fields;
}

Result<std::vector<std::string>> Drafts::subjects(domain::UserId user, std::string_view screen) {
    std::vector<std::string> out;
    const auto read = m_connection.each(
        "SELECT subject FROM draft WHERE screen = ? AND user_id = ? GROUP BY subject ORDER BY max(at) DESC, "
        "subject",
        [&](Statement& row) { out.push_back(row.take<std::string>()); }, screen, user);
    if (!read) {
        return fail(read.error());
    }
    return out;
}

Result<void> Drafts::clear(domain::UserId user, std::string_view screen, std::string_view subject) {
    return m_connection.run("DELETE FROM draft WHERE screen = ? AND subject = ? AND user_id = ?", screen,
                            subject, user);
}

}  // namespace sakhi::store
