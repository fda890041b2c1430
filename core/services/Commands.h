#pragma once

#include "domain/Application.h"
#include "domain/Assessment.h"
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
};

using Command =
    std::variant<ImportRecords, ApplyForLoan, BundleRequest, ForwardRequest, GrantFromOwnFunds, RejectByAdmin,
                 WithdrawApplication, DecideRequest, RecordAssessment, AddUser, ChangeUser, NotePrinted>;

/// What a command did: the record it made or moved and, where there is one, the state it is in now.
struct Outcome {
    base::Uuid id;
    std::string number;
    std::optional<domain::ApplicationState> state;
};

}  // namespace sakhi::services
