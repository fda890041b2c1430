#pragma once

#include "domain/Application.h"
#include "domain/Assessment.h"
#include "domain/GroupRecords.h"
#include "domain/Person.h"
#include "domain/Sealed.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The operations: what happened, as it is stored, chained, sent and replayed. One act of a person is one op
/// (a whole meeting is one). Personal values are sealed from the first op on. Field numbers are for ever: a
/// field may be added with a new number, never changed or reused (SYNC.md 2.9).
namespace sakhi::wire {

using base::Date;
using base::Money;
using base::Rate;
using domain::Sealed;

struct GroupAdded {
    domain::GroupId group;
    std::string code;
    Sealed name;
    std::string village, panchayat, block, district, state;
    Date formedOn;
    domain::MeetingFrequency frequency{domain::MeetingFrequency::monthly};
    std::string meetingDay;
    Money compulsorySaving;
    Rate internalMonthlyRate;
    std::string bankName, branchIfsc;
    Sealed accountNo;
    Money cclLimit;
    bool operator==(const GroupAdded&) const = default;
};

struct OpeningSaving {
    domain::MemberId member;
    Money savings;
    bool operator==(const OpeningSaving&) const = default;
};

struct OpeningRecorded {
    domain::GroupId group;
    domain::Opening opening;
    std::vector<OpeningSaving> savings;
    bool operator==(const OpeningRecorded&) const = default;
};

struct MemberJoined {
    domain::MemberId member;
    domain::GroupId group;
    std::string code;
    Sealed name, relationName, dateOfBirth, phone, monthlyHouseholdIncome, literacy;
    domain::Gender gender{domain::Gender::female};
    Date joinedOn;
    std::optional<Date> leftOn;
    domain::Office office{domain::Office::member};
    std::string primaryOccupation;
    bool operator==(const MemberJoined&) const = default;
};

struct MeetingRepayment {
    domain::LoanId loan;
    Money principal;
    Money interest;
    bool operator==(const MeetingRepayment&) const = default;
};

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
    bool operator==(const MeetingClosed&) const = default;
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
    bool operator==(const LoanDisbursed&) const = default;
};

/// A repayment outside a meeting.
struct LoanRepaid {
    domain::LoanId loan;
    domain::GroupId group;
    Date paidOn;
    Money principal, interest;
    domain::PaymentMode mode{domain::PaymentMode::bankTransfer};
    bool operator==(const LoanRepaid&) const = default;
};

/// A member asks her group (kind memberRequest), or a representative puts members' requests into one request
/// to the bank (kind bankRequest with shares).
struct ApplicationMade {
    domain::ApplicationId application;
    domain::ApplicationKind kind{domain::ApplicationKind::memberRequest};
    std::string number;
    domain::GroupId group;
    std::optional<domain::MemberId> member;
    Money amount;
    std::string purpose;
    Sealed note;
    int months{0};
    std::vector<domain::RequestShare> shares;
    std::optional<domain::Attachment> voice;
    bool operator==(const ApplicationMade&) const = default;
};

/// An application takes another state. `from` is the state the actor saw (SYNC.md 2.8: stale states are
/// refused).
struct ApplicationMoved {
    domain::ApplicationId application;
    domain::GroupId group;
    domain::ApplicationState from{domain::ApplicationState::pendingAdminReview};
    domain::ApplicationState to{domain::ApplicationState::pendingAdminReview};
    domain::Role byRole{domain::Role::member};
    std::string reasonCode;
    Sealed reason;
    std::string resolutionNo;
    std::optional<Date> resolutionOn;
    /// Set with a manager's decision on a request to the bank.
    std::optional<Money> amount;
    std::optional<int> months;
    std::optional<Rate> yearlyRate;
    std::vector<std::string> reasonCodes;
    std::vector<std::string> conditions;
    std::string recommendation;
    std::optional<domain::AssessmentId> assessment;
    bool operator==(const ApplicationMoved&) const = default;
};

/// One score as it was computed; append-only.
struct AssessmentRecorded {
    domain::AssessmentId assessment;
    domain::GroupId group;
    std::string card;
    Date asOf;
    std::optional<double> score, probability, confidence;
    std::string band;
    double base{0.0};
    std::string baseKind;
    std::vector<domain::Contribution> contributions;
    std::vector<std::string> rules, missing;
    std::string model;
    std::optional<Date> recordsUntil;
    std::string inputsHash;
    bool operator==(const AssessmentRecorded&) const = default;
};

/// A person gets an account. login and name are sealed; keys and password hashes are no ops: they stay on the
/// device.
struct UserAdded {
    domain::UserId user;
    Sealed login, name;
    domain::Role role{domain::Role::member};
    bool confirmed{true};
    std::optional<domain::MemberId> member;
    std::vector<domain::GroupId> groups;
    bool operator==(const UserAdded&) const = default;
};

struct UserChanged {
    domain::UserId user;
    domain::Role role{domain::Role::member};
    bool confirmed{true};
    bool disabled{false};
    std::vector<domain::GroupId> groups;
    bool operator==(const UserChanged&) const = default;
};

using OpBody =
    std::variant<GroupAdded, OpeningRecorded, MemberJoined, MeetingClosed, LoanDisbursed, LoanRepaid,
                 ApplicationMade, ApplicationMoved, AssessmentRecorded, UserAdded, UserChanged>;

/// The stream an op belongs to: its group's, or the office stream (nil group) for people and assessments of
/// none.
domain::GroupId streamOf(const OpBody& body);

/// The stored key of the op's type, e.g. "meeting_closed".
std::string_view typeOf(const OpBody& body);

}  // namespace sakhi::wire
