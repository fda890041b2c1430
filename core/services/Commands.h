#pragma once

#include "books/MeetingSheet.h"
#include "domain/Application.h"
#include "domain/Assessment.h"
#include "domain/GroupRecords.h"
#include "domain/Visit.h"
#include "records/Import.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What people do. A command is a plain value; CommandBus checks the right, plans with pure code and commits.
namespace sakhi::services {

/// Stores what an import folder holds: all of it, or nothing.
struct ImportRecords {
    records::ImportPlan plan;
};

/// A member asks her group for a loan.
struct ApplyForLoan {
    domain::GroupId group;
    domain::MemberId member;
    base::Money amount;
    std::string purpose;
    std::string note;
    int months{12};
    /// What Attachments kept for her.
    std::optional<domain::Attachment> voice{};
};

/// A representative puts members' requests into one request to the bank; months is the longest asked for.
struct BundleRequest {
    domain::GroupId group;
    std::vector<domain::ApplicationId> applications;
};

/// The group's resolution stands, and the request goes to the bank.
struct ForwardRequest {
    domain::ApplicationId request;
    std::string resolutionNo;
    base::Date resolutionOn;
};

/// The group lends from its own funds by a resolution.
struct GrantFromOwnFunds {
    domain::ApplicationId application;
    std::string resolutionNo;
    base::Date resolutionOn;
};

/// The group says no.
struct RejectByAdmin {
    domain::ApplicationId application;
    std::string reasonCode;
    std::string reason;
};

/// Who asked takes it back.
struct WithdrawApplication {
    domain::ApplicationId application;
    std::string reason;
};

/// A manager's decision on a request to the bank, with what the program had recommended.
struct DecideRequest {
    domain::ApplicationId request;
    domain::ApplicationState outcome{domain::ApplicationState::approved};
    base::Money amount;
    int months{0};
    base::Rate yearlyRate;
    std::string reason;
    std::vector<std::string> reasonCodes;
    std::vector<std::string> conditions;
    std::string recommendation;
    domain::AssessmentId assessment;
};

/// A score is kept for the history.
struct RecordAssessment {
    domain::Assessment assessment;
};

/// A person gets an account; her password wraps the key of the records and is not kept. An empty password is
/// for sample stores alone. `confirmed` matters for a manager of a sample store.
struct AddUser {
    std::string login;
    std::string name;
    domain::Role role{domain::Role::member};
    domain::MemberId member;
    std::vector<domain::GroupId> groups;
    std::string password;
    bool confirmed{false};
};

/// Role, groups or use of an account change.
struct ChangeUser {
    domain::UserId user;
    domain::Role role{domain::Role::member};
    bool disabled{false};
    std::vector<domain::GroupId> groups;
};

/// A paper left the program: who printed which, for the audit log alone. `digest` is of the attached data,
/// `fileDigest` of the whole PDF (empty where it was printed on paper), both BLAKE2b-256 in hex.
struct NotePrinted {
    domain::GroupId group;
    std::string number;
    std::string digest;
    std::string fileDigest{};
    /// Set for a paper about one member.
    std::optional<domain::MemberId> member{};
};

/// A meeting is closed: its money, loans and resolutions are stored in one act, and what was typed for it is
/// cleared (drafts of screen "meeting", subject the meeting's id). Refused while the sheet has findings.
struct CloseMeeting {
    books::MeetingSheet sheet;
};

/// A meeting closed today, with nothing entered after it, is opened again.
struct ReopenMeeting {
    domain::MeetingId meeting;
    std::string reason;
};

/// Entries of an earlier meeting are reversed and entered anew, today. `was` must be what stands.
struct CorrectEntries {
    domain::MeetingId meeting;
    std::vector<domain::CorrectedEntry> entries;
    std::string reason;
};

/// A representative begins a group's records.
struct AddGroup {
    domain::Group group;
    domain::GroupRules rules;
};

/// What is set of the group changes; the rest stays.
struct ChangeGroup {
    domain::GroupId group;
    std::optional<std::string> name, accountNo, meetingDay, bankName, branchIfsc;
    std::optional<domain::MeetingFrequency> frequency;
    std::optional<base::Money> compulsorySaving, cclLimit;
    std::optional<base::Rate> internalMonthlyRate;
    std::optional<domain::GroupRules> rules;
};

/// The cut-off sheet of a group older than its records (NORMS.md 3.5): what it had on a day, each member's
/// savings, and the loans that were running, with what was left of them as their principal.
struct RecordOpening {
    domain::GroupId group;
    domain::Opening opening;
    std::vector<std::pair<domain::MemberId, base::Money>> savings;
    std::vector<domain::Loan> loans;
};

/// A woman joins; code and id are given by the plan where they are empty.
struct AddMember {
    domain::Member member;
    std::string nominee;
    /// As they were typed; what is kept of them follows from security/IdNumbers.h.
    std::vector<domain::KycDocument> documents;
    /// What Attachments kept for who adds her.
    std::optional<domain::Attachment> photo{};
};

/// What is set of the member changes, an empty text or no value taking back what was told; the rest stays.
struct ChangeMember {
    domain::MemberId member;
    domain::GroupId group;
    std::optional<std::string> name, relationName, phone, primaryOccupation, nominee;
    std::optional<domain::Gender> gender;
    std::optional<std::optional<base::Date>> dateOfBirth;
    std::optional<std::optional<base::Money>> monthlyHouseholdIncome;
    std::optional<std::optional<domain::Literacy>> literacy;
    std::vector<domain::KycDocument> documents;
    std::optional<std::optional<domain::Attachment>> photo{};
};

/// A member leaves. Her loans are paid out of her savings, the oldest first, and the rest is handed to her
/// (or her nominee) in cash, in a meeting of one of the same day; savings that do not cover them are refused
/// (ruleBroken "savings_below_loans") unless `paysRest` says that she brought the rest in cash. After a death
/// the nominee is named, here or before. Her application that is open is withdrawn, her account disabled.
struct RecordLeaving {
    domain::MemberId member;
    domain::GroupId group;
    base::Date leftOn;
    domain::LeavingReason reason{domain::LeavingReason::left};
    std::string note;
    bool paysRest{false};
    /// Who takes what is left after a death; empty = the nominee she had named.
    std::string nominee{};
    /// Of the group's resolution, where there is one.
    std::string resolutionNo{};
};

/// The group chose its office bearers; whoever is not named holds none.
struct AssignOffices {
    domain::GroupId group;
    base::Date on;
    std::vector<std::pair<domain::MemberId, domain::Office>> holders;
    std::string resolutionNo;
};

/// The group's records move to another representative of this store.
struct HandOver {
    domain::GroupId group;
    domain::UserId to;
};

/// A person who forgot her password gets another one; her printed recovery code stays good.
struct ResetPassword {
    domain::UserId user;
    std::string password;
};

/// An officer's visit: every point of the day's checklist is answered, be it with "not seen". Id and officer
/// are given by the plan; she kept the pictures and the voice note before.
struct RecordVisit {
    domain::Visit visit;
};

using Command =
    std::variant<ImportRecords, ApplyForLoan, BundleRequest, ForwardRequest, GrantFromOwnFunds, RejectByAdmin,
                 WithdrawApplication, DecideRequest, RecordAssessment, AddUser, ChangeUser, NotePrinted,
                 AddGroup, ChangeGroup, RecordOpening, AddMember, ChangeMember, RecordLeaving, AssignOffices,
                 HandOver, ResetPassword, RecordVisit, CloseMeeting, ReopenMeeting, CorrectEntries>;

/// What a command did: the record it made or moved and, where there is one, the state it is in now.
struct Outcome {
    base::Uuid id;
    std::string number;
    std::optional<domain::ApplicationState> state;
};

}  // namespace sakhi::services
