#pragma once

#include "domain/GroupRecords.h"
#include "domain/Sealed.h"

#include <optional>
#include <string>
#include <vector>

/// The operations on meetings, loans and their corrections.
namespace sakhi::wire {

using base::Date;
using base::Money;
using base::Rate;
using domain::Sealed;

struct MeetingRepayment {
    domain::LoanId loan;
    Money principal;
    Money interest;
    bool operator==(const MeetingRepayment&) const = default;
};

/// domain::OtherItem as it is written.
struct OtherItem {
    domain::OtherHead head{domain::OtherHead::otherIncome};
    Money amount;
    bool atBank{false};
    std::optional<domain::MemberId> member;
    Sealed note;
    bool operator==(const OtherItem&) const = default;
};

/// domain::Resolution as it is written.
struct Resolution {
    std::string number;
    Sealed text;
    std::optional<domain::MemberId> proposedBy;
    std::optional<domain::MemberId> secondedBy;
    bool operator==(const Resolution&) const = default;
};

/// A meeting and all its money, in one act; also one that was postponed or cancelled, without any.
struct MeetingClosed {
    domain::MeetingId meeting;
    domain::GroupId group;
    Date heldOn;
    Sealed place, resolution;
    Money openingCash, bankWithdrawn, bankDeposited, loansDisbursed, expenses, closingCash;
    domain::MeetingOrigin origin{domain::MeetingOrigin::imported};
    std::optional<Date> closedOn;
    std::vector<domain::MeetingLine> lines;
    std::vector<MeetingRepayment> repayments;
    /// None = a regular meeting.
    std::optional<domain::MeetingKind> kind{};
    std::optional<domain::MemberId> chair{};
    std::vector<domain::SavingsWithdrawal> withdrawals{};
    std::vector<domain::BroughtPayment> brought{};
    std::vector<domain::FineWaiver> waivers{};
    std::vector<OtherItem> others{};
    std::optional<domain::CashCount> counted{};
    /// None = the box was as the books say.
    std::optional<Money> difference{};
    Sealed differenceReason{};
    std::vector<Resolution> resolutions{};
    std::optional<Date> nextOn{};
    Sealed reason{};
    bool operator==(const MeetingClosed&) const = default;
};

/// A meeting closed today is opened again: it leaves the books, with the loans it handed out and the bank
/// payments it noted, until it is closed once more under the same id.
struct MeetingReopened {
    domain::MeetingId meeting;
    domain::GroupId group;
    Sealed reason;
    bool operator==(const MeetingReopened&) const = default;
};

/// Entries of an earlier meeting are reversed and entered anew.
struct EntriesCorrected {
    domain::CorrectionId correction;
    domain::GroupId group;
    Date on;
    domain::MeetingId meeting;
    std::vector<domain::CorrectedEntry> entries;
    Sealed reason;
    bool operator==(const EntriesCorrected&) const = default;
};

struct LoanDisbursed {
    domain::LoanId loan;
    domain::GroupId group;
    std::optional<domain::MemberId> member;
    std::string code;
    domain::LoanKind kind{domain::LoanKind::internal};
    /// A known purpose code, or empty with the words in purposeNote.
    std::string purpose;
    Sealed purposeNote;
    Money principal;
    Rate yearlyRate;
    domain::InterestMethod method{domain::InterestMethod::reducing};
    int tenureMonths{0};
    Date disbursedOn;
    Date firstDueOn;
    /// None = the group's own funds.
    std::optional<domain::FundSource> fund{};
    std::optional<domain::MeetingId> meeting{};
    std::string resolutionNo{};
    std::optional<domain::ApplicationId> application{};
    bool operator==(const LoanDisbursed&) const = default;
};

/// A repayment outside a meeting.
struct LoanRepaid {
    domain::LoanId loan;
    domain::GroupId group;
    Date paidOn;
    Money principal, interest;
    domain::PaymentMode mode{domain::PaymentMode::bankTransfer};
    /// The meeting that noted it, where one did.
    std::optional<domain::MeetingId> recordedIn{};
    bool operator==(const LoanRepaid&) const = default;
};

}  // namespace sakhi::wire
