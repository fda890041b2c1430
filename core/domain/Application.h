#pragma once

#include "base/EnumText.h"
#include "base/Rate.h"
#include "domain/Attachment.h"
#include "domain/Ids.h"
#include "domain/Person.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::domain {

/// States of a member's request to her group and of a group's request to the bank (core/workflow has the
/// transitions).
enum class ApplicationState {
    pendingAdminReview,
    pendingManagerReview,
    approved,
    rejected,
    rejectedByAdmin,
    withdrawn,
    returned,
    granted,
    disbursed,
    closed,
};

enum class ApplicationKind { memberRequest, bankRequest };

/// One step of an application: what it became, when, by whom and why. `reason` is free text: sealed where
/// stored.
struct ApplicationStep {
    ApplicationState state{ApplicationState::pendingAdminReview};
    base::InstantMs at{0};
    UserId by;
    domain::Role byRole{domain::Role::member};
    std::string reasonCode;
    std::string reason;
};

/// A member's part of a request to the bank.
struct RequestShare {
    ApplicationId application;
    MemberId member;
    base::Money amount;
    std::string purpose;

    bool operator==(const RequestShare&) const = default;
};

/// What a manager decided, and what the program had recommended when she did; both are kept.
struct Decision {
    ApplicationState outcome{ApplicationState::approved};
    base::Money amount;
    int months{0};
    base::Rate yearlyRate;
    /// Free text, printed on the appraisal; sealed where stored.
    std::string reason;
    std::vector<std::string> reasonCodes;
    std::vector<std::string> conditions;
    std::string recommendation;
    AssessmentId assessment;
};

/// A request for a loan: of a member to her group, or of the group to the bank with the members' shares.
struct Application {
    ApplicationId id;
    ApplicationKind kind{ApplicationKind::memberRequest};
    /// Printed and spoken: "KT0001-A3" (a member's), "KT0001-R2" (to the bank).
    std::string number;
    GroupId group;
    /// Set for a member's request.
    MemberId member;
    base::Money amount;
    std::string purpose;
    /// Free text beside the purpose; sealed where stored.
    std::string note;
    /// What she said of it, recorded.
    std::optional<Attachment> voice;
    int months{0};
    ApplicationState state{ApplicationState::pendingAdminReview};
    base::InstantMs madeAt{0};
    /// The bank request that holds this member's request.
    std::optional<ApplicationId> inRequest;
    /// Of a bank request: the members' shares, adding up to `amount` to the paisa, and the group's
    /// resolution.
    std::vector<RequestShare> shares;
    std::string resolutionNo;
    std::optional<base::Date> resolutionOn;
    std::vector<ApplicationStep> steps;
    std::optional<Decision> decision;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::ApplicationState> {
    static constexpr std::array<std::pair<domain::ApplicationState, std::string_view>, 10> rows{{
        {domain::ApplicationState::pendingAdminReview, "pending_admin_review"},
        {domain::ApplicationState::pendingManagerReview, "pending_manager_review"},
        {domain::ApplicationState::approved, "approved"},
        {domain::ApplicationState::rejected, "rejected"},
        {domain::ApplicationState::rejectedByAdmin, "rejected_by_admin"},
        {domain::ApplicationState::withdrawn, "withdrawn"},
        {domain::ApplicationState::returned, "returned"},
        {domain::ApplicationState::granted, "granted"},
        {domain::ApplicationState::disbursed, "disbursed"},
        {domain::ApplicationState::closed, "closed"},
    }};
};
template <>
struct EnumKeys<domain::ApplicationKind> {
    static constexpr std::array<std::pair<domain::ApplicationKind, std::string_view>, 2> rows{{
        {domain::ApplicationKind::memberRequest, "member_request"},
        {domain::ApplicationKind::bankRequest, "bank_request"},
    }};
};
}  // namespace sakhi::base
