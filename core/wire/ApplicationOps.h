#pragma once

#include "domain/Application.h"
#include "domain/Assessment.h"
#include "domain/GroupRecords.h"
#include "domain/Sealed.h"

#include <optional>
#include <string>
#include <vector>

/// The operations on applications and scores.
namespace sakhi::wire {

using base::Date;
using base::Money;
using base::Rate;
using domain::Sealed;

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
    std::optional<domain::Attachment> voice{};
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

}  // namespace sakhi::wire
