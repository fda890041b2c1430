#pragma once

#include "store/OpLog.h"
#include "wire/Ops.h"

namespace sakhi::store {

/// Turns ops into the rows that screens read; the only writer of the projections. Projecting the same ops in
/// the same order gives the same rows.
class Projector {
public:
    explicit Projector(Connection& connection) : m_connection(connection) {}

    base::Result<void> project(const OpMeta& meta, const wire::OpBody& body);

private:
    base::Result<void> on(const OpMeta& meta, const wire::GroupAdded& op);
    base::Result<void> on(const OpMeta& meta, const wire::OpeningRecorded& op);
    base::Result<void> on(const OpMeta& meta, const wire::MemberJoined& op);
    base::Result<void> on(const OpMeta& meta, const wire::MeetingClosed& op);
    base::Result<void> on(const OpMeta& meta, const wire::LoanDisbursed& op);
    base::Result<void> on(const OpMeta& meta, const wire::LoanRepaid& op);
    base::Result<void> on(const OpMeta& meta, const wire::ApplicationMade& op);
    base::Result<void> on(const OpMeta& meta, const wire::ApplicationMoved& op);
    base::Result<void> on(const OpMeta& meta, const wire::AssessmentRecorded& op);
    base::Result<void> on(const OpMeta& meta, const wire::UserAdded& op);
    base::Result<void> on(const OpMeta& meta, const wire::UserChanged& op);

    base::Result<void> on(const OpMeta& meta, const wire::MeetingReopened& op);
    base::Result<void> on(const OpMeta& meta, const wire::EntriesCorrected& op);
    base::Result<void> on(const OpMeta& meta, const wire::GroupChanged& op);
    base::Result<void> on(const OpMeta& meta, const wire::MemberChanged& op);
    base::Result<void> on(const OpMeta& meta, const wire::MemberLeft& op);
    base::Result<void> on(const OpMeta& meta, const wire::OfficesAssigned& op);
    base::Result<void> on(const OpMeta& meta, const wire::VisitRecorded& op);

    base::Result<void> addLines(const OpMeta& meta, const wire::MeetingClosed& op);
    base::Result<void> addMemberRows(const wire::MeetingClosed& op);
    base::Result<void> addCashRows(const wire::MeetingClosed& op);
    base::Result<void> correct(const OpMeta& meta, const wire::EntriesCorrected& op, int idx);
    base::Result<void> standAs(const OpMeta& meta, const wire::EntriesCorrected& op, int idx);
    base::Result<void> addRepayment(const domain::Repayment& paid, std::int64_t devSeq, int idx);
    base::Result<void> addStep(const domain::ApplicationId& application, const domain::ApplicationStep& step,
                               const domain::Sealed& reason);
    base::Result<void> keepBlob(const domain::GroupId& group,
                                const std::optional<domain::Attachment>& attachment);
    base::Result<void> decide(const wire::ApplicationMoved& op);
    base::Result<void> clear(const domain::MemberId& member, std::string_view field);
    base::Result<void> setGroups(const domain::UserId& user, const std::vector<domain::GroupId>& groups);

    Connection& m_connection;
};

}  // namespace sakhi::store
