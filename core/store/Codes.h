#pragma once

#include "domain/Ids.h"
#include "store/Connection.h"

#include <optional>
#include <string_view>

namespace sakhi::store {

/// A member or a loan found by its code, with its group.
struct MemberKey {
    domain::MemberId id;
    domain::GroupId group;
};
struct LoanKey {
    domain::LoanId id;
    domain::GroupId group;
};

/// Finds rows by the codes people use, without regard to case (ASCII); none where there is no such code.
class Codes {
public:
    explicit Codes(Connection& connection) : m_connection(connection) {}

    base::Result<std::optional<domain::GroupId>> group(std::string_view code);
    base::Result<std::optional<MemberKey>> member(std::string_view code);
    base::Result<std::optional<LoanKey>> loan(std::string_view code);
    base::Result<std::optional<domain::MeetingId>> meeting(const domain::GroupId& group, base::Date heldOn);
    base::Result<std::optional<domain::ApplicationId>> application(std::string_view number);

    /// The code of a group, member or loan; notFound where there is none.
    base::Result<std::string> codeOf(const domain::GroupId& group);
    base::Result<std::string> codeOf(const domain::MemberId& member);
    base::Result<std::string> codeOf(const domain::LoanId& loan);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
