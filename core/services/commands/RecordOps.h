#pragma once

#include "services/commands/Plan.h"

#include <optional>
#include <string_view>
#include <vector>

/// Records as the ops that store them, for the plans that bring in or begin a group.
namespace sakhi::services {

/// Seals the texts of one row after another and keeps the first failure.
class Sealer {
public:
    explicit Sealer(const Session& session) : m_session(session) {}

    domain::Sealed operator()(const store::PersonalField& field, const base::Uuid& row,
                              std::string_view text) {
        auto sealed = m_session.seal(field, row, text);
        if (!sealed) {
            m_failure = sealed.error();
            return {};
        }
        return std::move(*sealed);
    }

    [[nodiscard]] base::Result<void> outcome() const {
        return m_failure ? base::Result<void>(base::fail(*m_failure)) : base::Result<void>();
    }

private:
    const Session& m_session;
    std::optional<base::Error> m_failure;
};

wire::GroupAdded groupOp(const domain::Group& group, Sealer& seal);
wire::MemberJoined memberOp(const domain::Member& member, Sealer& seal);
wire::LoanDisbursed loanOp(const domain::Loan& loan, Sealer& seal);

/// Whoever keeps groups' records holds the groups she adds.
void addHolder(const Session& session, const std::vector<domain::GroupId>& added,
               std::vector<wire::OpBody>& ops);

}  // namespace sakhi::services
