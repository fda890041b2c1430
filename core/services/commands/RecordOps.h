#pragma once

#include "services/commands/Plan.h"

#include <optional>
#include <string_view>

/// Records as the ops that carry them, with their personal texts sealed.
namespace sakhi::services {

/// Seals the texts of one row after another and keeps the first failure.
class Sealer {
public:
    explicit Sealer(const Session& session) : m_session(session) {}

    domain::Sealed operator()(const store::PersonalField& field, const base::Uuid& row,
                              std::string_view text);

    [[nodiscard]] base::Result<void> outcome() const {
        return m_failure ? base::Result<void>(base::fail(*m_failure)) : base::Result<void>();
    }

private:
    const Session& m_session;
    std::optional<base::Error> m_failure;
};

wire::LoanDisbursed loanOp(const domain::Loan& loan, Sealer& seal);

/// What an imported meeting does not have is left out: its op is the same bytes as before there was any.
wire::MeetingClosed meetingOp(const domain::Meeting& meeting, Sealer& seal);

}  // namespace sakhi::services
