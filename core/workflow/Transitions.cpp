#include "workflow/Transitions.h"

#include <algorithm>

namespace sakhi::workflow {

namespace {

using State = ApplicationState;

constexpr auto kMemberRequest = ApplicationKind::memberRequest;
constexpr auto kBankRequest = ApplicationKind::bankRequest;
constexpr RoleSet kGroupSide{Role::member, Role::representative, Role::officer};
constexpr RoleSet kHolder{Role::representative};
constexpr RoleSet kBooks{Role::representative, Role::officer};
constexpr RoleSet kBank{Role::manager};
constexpr RoleSet kPaidOut{Role::representative, Role::officer, Role::manager};

constexpr bool kReason = true;
constexpr bool kNoReason = false;
constexpr bool kResolution = true;
constexpr std::nullopt_t kNew = std::nullopt;

// clang-format off
constexpr Transition kTransitions[] = {
    // A member's request to her group: granted from own funds, refused, or put into a request to the bank.
    {kMemberRequest, kNew,                        Act::apply,               State::pendingAdminReview,   kGroupSide},
    {kMemberRequest, State::pendingAdminReview,   Act::grant,               State::granted,              kHolder, kNoReason, kResolution},
    {kMemberRequest, State::pendingAdminReview,   Act::rejectByAdmin,       State::rejectedByAdmin,      kHolder, kReason},
    {kMemberRequest, State::pendingAdminReview,   Act::withdraw,            State::withdrawn,            kGroupSide},
    {kMemberRequest, State::granted,              Act::withdraw,            State::withdrawn,            kGroupSide},
    {kMemberRequest, State::granted,              Act::disburse,            State::disbursed,            kBooks},
    {kMemberRequest, State::disbursed,            Act::close,               State::closed,               kBooks},
    {kMemberRequest, State::disbursed,            Act::takeBack,            State::pendingAdminReview,   kBooks,  kReason},

    // The group's request to the bank, made of one or many members' requests.
    {kBankRequest,   kNew,                        Act::bundle,              State::pendingAdminReview,   kHolder},
    {kBankRequest,   State::pendingAdminReview,   Act::forward,             State::pendingManagerReview, kHolder, kNoReason, kResolution},
    {kBankRequest,   State::pendingAdminReview,   Act::withdraw,            State::withdrawn,            kHolder},
    {kBankRequest,   State::pendingManagerReview, Act::withdraw,            State::withdrawn,            kHolder, kReason},
    {kBankRequest,   State::pendingManagerReview, Act::approve,             State::approved,             kBank},
    {kBankRequest,   State::pendingManagerReview, Act::reject,              State::rejected,             kBank,   kReason},
    {kBankRequest,   State::pendingManagerReview, Act::returnForCorrection, State::returned,             kBank,   kReason},
    {kBankRequest,   State::returned,             Act::resubmit,            State::pendingManagerReview, kHolder},
    {kBankRequest,   State::returned,             Act::withdraw,            State::withdrawn,            kHolder},
    {kBankRequest,   State::approved,             Act::withdraw,            State::withdrawn,            kHolder, kReason},
    {kBankRequest,   State::approved,             Act::disburse,            State::disbursed,            kPaidOut},
    {kBankRequest,   State::disbursed,            Act::close,               State::closed,               kPaidOut},
    {kBankRequest,   State::disbursed,            Act::takeBack,            State::approved,             kBooks,  kReason},
};
// clang-format on

std::string_view keyOfState(std::optional<State> state) {
    return state ? base::keyOf(*state) : std::string_view("new");
}

}  // namespace

std::span<const Transition> transitions() {
    return kTransitions;
}

base::Result<Transition> findTransition(ApplicationKind kind, std::optional<State> state, Act act,
                                        Role role) {
    for (const Transition& row : kTransitions) {
        if (row.kind == kind && row.from == state && row.act == act) {
            if (!row.roles.has(role)) {
                return base::fail(base::ErrorCode::notAllowed, base::keyOf(act));
            }
            return row;
        }
    }
    return base::fail(base::ErrorCode::wrongState, keyOfState(state), base::keyOf(act));
}

base::Result<State> transition(ApplicationKind kind, std::optional<State> state, Act act, Role role) {
    const auto row = findTransition(kind, state, act, role);
    if (!row) {
        return base::fail(row.error());
    }
    return row->to;
}

std::optional<Act> actBetween(ApplicationKind kind, std::optional<State> from, State to) {
    for (const Transition& row : kTransitions) {
        if (row.kind == kind && row.from == from && row.to == to) {
            return row.act;
        }
    }
    return std::nullopt;
}

std::vector<Act> actsFrom(ApplicationKind kind, std::optional<State> state, Role role) {
    std::vector<Act> out;
    for (const Transition& row : kTransitions) {
        if (row.kind == kind && row.from == state && row.roles.has(role)) {
            out.push_back(row.act);
        }
    }
    return out;
}

State follow(State bankState) {
    return bankState == State::withdrawn ? State::pendingAdminReview : bankState;
}

bool isFinal(State state) {
    return std::none_of(std::begin(kTransitions), std::end(kTransitions),
                        [&](const Transition& row) { return row.from == state; });
}

bool isOpen(State state) {
    return !isFinal(state) && state != State::disbursed;
}

}  // namespace sakhi::workflow
