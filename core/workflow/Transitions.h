#pragma once

#include "domain/Application.h"

#include <optional>
#include <span>

namespace sakhi::workflow {

using domain::ApplicationKind;
using domain::ApplicationState;
using domain::Role;

/// What someone does with an application. bundle makes a request to the bank out of members' requests.
enum class Act {
    apply,
    bundle,
    forward,
    grant,
    rejectByAdmin,
    withdraw,
    approve,
    reject,
    returnForCorrection,
    resubmit,
    disburse,
    close,
    /// The meeting that paid it out is opened again.
    takeBack,
};

/// Some of the roles.
class RoleSet {
public:
    template <class... Roles>
    constexpr RoleSet(Roles... roles) : m_bits(((1U << static_cast<unsigned>(roles)) | ...)) {}
    [[nodiscard]] constexpr bool has(Role role) const {
        return (m_bits >> static_cast<unsigned>(role) & 1U) != 0;
    }

private:
    unsigned m_bits;
};

/// One permitted step. from is empty where the application is made by the act.
struct Transition {
    ApplicationKind kind;
    std::optional<ApplicationState> from;
    Act act;
    ApplicationState to;
    RoleSet roles;
    /// The step carries a reason (a code or words).
    bool needsReason{false};
    /// The step carries the number of the group's resolution.
    bool needsResolution{false};
};

/// The one table of both kinds of application. Nothing moves an application but a row of it or follow().
std::span<const Transition> transitions();

/// The row for an act: wrongState (with the state's and the act's keys) where no row leads on from `state`,
/// notAllowed (with the act's key) where rows do, but not for this role. `state` is empty for apply and
/// bundle of a new application. Whether a manager is confirmed is security::checkAllowed's.
base::Result<Transition> findTransition(ApplicationKind kind, std::optional<ApplicationState> state, Act act,
                                        Role role);

/// The state an act leads to; errors as findTransition.
base::Result<ApplicationState> transition(ApplicationKind kind, std::optional<ApplicationState> state,
                                          Act act, Role role);

/// The act that leads a kind of application from one state to another, for replaying and for labels; none
/// where no row does.
std::optional<Act> actBetween(ApplicationKind kind, std::optional<ApplicationState> from,
                              ApplicationState to);

/// The acts a role may do next, in the order of the table.
std::vector<Act> actsFrom(ApplicationKind kind, std::optional<ApplicationState> state, Role role);

/// The state of a member's request that stands in a request to the bank which has come to `bankState`: the
/// same, but free again (pendingAdminReview) where the bank's was withdrawn. While it stands in one, it moves
/// by this alone: the caller refuses acts on a request whose inRequest is set.
ApplicationState follow(ApplicationState bankState);

/// True where a member's request may be put into a request to the bank: new with the group, and in no other.
inline bool mayBundle(ApplicationState state, bool inRequest) {
    return state == ApplicationState::pendingAdminReview && !inRequest;
}

/// No act leads on.
bool isFinal(ApplicationState state);

/// Counts against "one open application a member": asked for and neither refused, withdrawn nor paid out.
bool isOpen(ApplicationState state);

}  // namespace sakhi::workflow

namespace sakhi::base {
template <>
struct EnumKeys<workflow::Act> {
    static constexpr std::array<std::pair<workflow::Act, std::string_view>, 13> rows{{
        {workflow::Act::apply, "apply"},
        {workflow::Act::bundle, "bundle"},
        {workflow::Act::forward, "forward"},
        {workflow::Act::grant, "grant"},
        {workflow::Act::rejectByAdmin, "reject_by_admin"},
        {workflow::Act::withdraw, "withdraw"},
        {workflow::Act::approve, "approve"},
        {workflow::Act::reject, "reject"},
        {workflow::Act::returnForCorrection, "return_for_correction"},
        {workflow::Act::resubmit, "resubmit"},
        {workflow::Act::disburse, "disburse"},
        {workflow::Act::close, "close"},
        {workflow::Act::takeBack, "take_back"},
    }};
};
}  // namespace sakhi::base
