#include "store/Codes.h"

namespace sakhi::store {

using base::fail;
using base::Result;

namespace {

template <class Id>
Result<std::string> known(Connection& connection, std::string_view sql, const Id& id) {
    const auto code = connection.first<std::string>(sql, id);
    if (!code) {
        return fail(code.error());
    }
    if (!*code) {
        return fail(base::ErrorCode::notFound, base::toText(id.value));
    }
    return **code;
}

template <class Key>
Result<std::optional<Key>> keyed(Connection& connection, std::string_view sql, std::string_view code) {
    std::optional<Key> found;
    const auto read = connection.each(
        sql,
        [&](Statement& row) {
            Key key;
            key.id = row.take<decltype(key.id)>();
            key.group = row.take<domain::GroupId>();
            found = key;
        },
        code);
    if (!read) {
        return fail(read.error());
    }
    return found;
}

}  // namespace

Result<std::optional<domain::GroupId>> Codes::group(std::string_view code) {
    return m_connection.first<domain::GroupId>("SELECT group_id FROM grp WHERE lower(code) = lower(?)", code);
}

Result<std::optional<MemberKey>> Codes::member(std::string_view code) {
    return keyed<MemberKey>(m_connection,
                            "SELECT member_id, group_id FROM member WHERE lower(code) = lower(?)", code);
}

Result<std::optional<LoanKey>> Codes::loan(std::string_view code) {
    return keyed<LoanKey>(m_connection, "SELECT loan_id, group_id FROM loan WHERE lower(code) = lower(?)",
                          code);
}

Result<std::optional<domain::MeetingId>> Codes::meeting(const domain::GroupId& group, base::Date heldOn) {
    return m_connection.first<domain::MeetingId>(
        "SELECT meeting_id FROM meeting WHERE group_id = ? AND held_on = ? ORDER BY dev_seq", group, heldOn);
}

Result<std::optional<domain::ApplicationId>> Codes::application(std::string_view number) {
    return m_connection.first<domain::ApplicationId>(
        "SELECT application_id FROM application WHERE lower(number) = lower(?)", number);
}

Result<std::string> Codes::codeOf(const domain::GroupId& group) {
    return known(m_connection, "SELECT code FROM grp WHERE group_id = ?", group);
}

Result<std::string> Codes::codeOf(const domain::MemberId& member) {
    return known(m_connection, "SELECT code FROM member WHERE member_id = ?", member);
}

Result<std::string> Codes::codeOf(const domain::LoanId& loan) {
    return known(m_connection, "SELECT code FROM loan WHERE loan_id = ?", loan);
}

}  // namespace sakhi::store
