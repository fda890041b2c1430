#include "services/commands/RecordOps.h"

namespace sakhi::services {

domain::Sealed Sealer::operator()(const store::PersonalField& field, const base::Uuid& row,
                                  std::string_view text) {
    auto sealed = m_session.seal(field, row, text);
    if (!sealed) {
        m_failure = sealed.error();
        return {};
    }
    return std::move(*sealed);
}

wire::LoanDisbursed loanOp(const domain::Loan& loan, Sealer& seal) {
    const bool known = domain::isKnownPurpose(loan.purpose);
    wire::LoanDisbursed op;
    op.loan = loan.id;
    op.group = loan.group;
    op.member = loan.member;
    op.code = loan.code;
    op.kind = loan.kind;
    op.purpose = known ? loan.purpose : "";
    op.purposeNote = seal(store::fields::kLoanPurposeNote, loan.id.value, known ? "" : loan.purpose);
    op.principal = loan.principal;
    op.yearlyRate = loan.yearlyRate;
    op.method = loan.method;
    op.tenureMonths = loan.tenureMonths;
    op.disbursedOn = loan.disbursedOn;
    op.firstDueOn = loan.firstDueOn;
    if (loan.fund != domain::FundSource::ownFunds) {
        op.fund = loan.fund;
    }
    op.meeting = loan.meeting;
    op.resolutionNo = loan.resolutionNo;
    op.application = loan.application;
    return op;
}

namespace {

/// What only an entered meeting has.
void addEntered(const domain::Meeting& meeting, Sealer& seal, wire::MeetingClosed& op) {
    const base::Uuid& row = meeting.id.value;
    if (meeting.kind != domain::MeetingKind::regular) {
        op.kind = meeting.kind;
    }
    op.chair = meeting.chair;
    op.withdrawals = meeting.withdrawals;
    op.brought = meeting.brought;
    op.waivers = meeting.waivers;
    for (const domain::OtherItem& item : meeting.others) {
        op.others.push_back({item.head, item.amount, item.atBank, item.member,
                             seal(store::fields::kMeetingOtherNote, row, item.note)});
    }
    op.counted = meeting.counted;
    if (!meeting.difference.isZero()) {
        op.difference = meeting.difference;
    }
    op.differenceReason = seal(store::fields::kMeetingDifferenceReason, row, meeting.differenceReason);
    for (const domain::Resolution& resolution : meeting.resolutions) {
        op.resolutions.push_back({resolution.number,
                                  seal(store::fields::kMeetingResolutionText, row, resolution.text),
                                  resolution.proposedBy, resolution.secondedBy});
    }
    op.nextOn = meeting.nextOn;
    op.reason = seal(store::fields::kMeetingReason, row, meeting.reason);
}

}  // namespace

wire::MeetingClosed meetingOp(const domain::Meeting& meeting, Sealer& seal) {
    wire::MeetingClosed op;
    op.meeting = meeting.id;
    op.group = meeting.group;
    op.heldOn = meeting.heldOn;
    op.place = seal(store::fields::kMeetingPlace, meeting.id.value, meeting.place);
    op.resolution = seal(store::fields::kMeetingResolution, meeting.id.value, meeting.resolution);
    op.openingCash = meeting.openingCash;
    op.bankWithdrawn = meeting.bankWithdrawn;
    op.bankDeposited = meeting.bankDeposited;
    op.loansDisbursed = meeting.loansDisbursed;
    op.expenses = meeting.expenses;
    op.closingCash = meeting.closingCash;
    op.origin = meeting.origin;
    op.closedOn = meeting.closedOn;
    op.lines = meeting.lines;
    for (const auto& repayment : meeting.repayments) {
        op.repayments.push_back({repayment.loan, repayment.principal, repayment.interest});
    }
    addEntered(meeting, seal, op);
    return op;
}

}  // namespace sakhi::services
