#include "support/Fixture.h"
#include "workflow/Transitions.h"

#include <functional>
#include <set>

using namespace sakhi;
using namespace sakhi::workflow;
using State = ApplicationState;
using Kind = ApplicationKind;
using From = std::optional<State>;

namespace {

constexpr auto kStates = base::EnumKeys<State>::rows;
constexpr auto kActs = base::EnumKeys<Act>::rows;
constexpr auto kRoles = base::EnumKeys<Role>::rows;
constexpr auto kKinds = base::EnumKeys<Kind>::rows;

std::vector<From> froms() {
    std::vector<From> out{std::nullopt};
    for (const auto& state : kStates) {
        out.emplace_back(state.first);
    }
    return out;
}

/// Every state a kind can come to by acts, without those that `skip` names.
std::set<State> reached(Kind kind, const std::function<bool(Act, Role)>& skip) {
    std::set<State> seen;
    std::vector<From> todo{std::nullopt};
    while (!todo.empty()) {
        const From from = todo.back();
        todo.pop_back();
        for (const auto& act : kActs) {
            for (const auto& role : kRoles) {
                const auto to = skip(act.first, role.first)
                                    ? base::Result<State>(base::fail(base::ErrorCode::cancelled))
                                    : transition(kind, from, act.first, role.first);
                if (to && seen.insert(*to).second) {
                    todo.emplace_back(*to);
                }
            }
        }
    }
    return seen;
}

bool nothing(Act, Role) {
    return false;
}

/// States of both kinds, a member's by acts or by following the bank's.
std::set<State> reachedByFollowing(const std::set<State>& bank) {
    std::set<State> out;
    for (const State state : bank) {
        out.insert(follow(state));
    }
    return out;
}

}  // namespace

class TstTransitions : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void approvedOnlyByAManagersApprove() {
        const auto noManager = [](Act act, Role role) {
            return act == Act::approve && role == Role::manager;
        };
        for (const auto& kind : kKinds) {
            QVERIFY(!reached(kind.first, noManager).contains(State::approved));
        }
        QVERIFY(!reachedByFollowing(reached(Kind::bankRequest, noManager)).contains(State::approved));
        QVERIFY(reached(Kind::bankRequest, nothing).contains(State::approved));
        for (const Transition& row : transitions()) {
            if (row.act == Act::takeBack) {
                // Back to what it was before it was paid out, which a manager had approved.
                QVERIFY(row.from == State::disbursed && row.needsReason);
                continue;
            }
            if (row.to == State::approved) {
                QCOMPARE(row.act, Act::approve);
                for (const auto& role : kRoles) {
                    QCOMPARE(row.roles.has(role.first), role.first == Role::manager);
                }
            }
        }
    }

    /// Money leaves only after a manager's approval or the group's own grant.
    void disbursedOnlyAfterConsent() {
        const auto noConsent = [](Act act, Role) { return act == Act::approve || act == Act::grant; };
        for (const auto& kind : kKinds) {
            QVERIFY(!reached(kind.first, noConsent).contains(State::disbursed));
            QVERIFY(reached(kind.first, nothing).contains(State::closed));
        }
    }

    void everyStateIsReached() {
        std::set<State> all = reached(Kind::bankRequest, nothing);
        all.merge(reached(Kind::memberRequest, nothing));
        QCOMPARE(all.size(), kStates.size());
    }

    void everyOpenStateCanBeLeftAndFinalOnesCannot() {
        for (const auto& kind : kKinds) {
            for (const State state : reached(kind.first, nothing)) {
                int ways = 0;
                for (const auto& act : kActs) {
                    for (const auto& role : kRoles) {
                        const auto to = transition(kind.first, state, act.first, role.first);
                        ways += to ? 1 : 0;
                        QVERIFY(!to || *to != state);
                    }
                }
                QCOMPARE(ways == 0, isFinal(state));
            }
        }
        const std::set<State> final{State::rejected, State::rejectedByAdmin, State::withdrawn, State::closed};
        for (const auto& state : kStates) {
            QCOMPARE(isFinal(state.first), final.contains(state.first));
        }
    }

    /// Whatever the bank's request comes to, hers has a state that ends or goes on.
    void memberFollowsTheBank() {
        for (const State state : reached(Kind::bankRequest, nothing)) {
            QCOMPARE(follow(state), state == State::withdrawn ? State::pendingAdminReview : state);
        }
        QVERIFY(mayBundle(follow(State::withdrawn), false));
        QVERIFY(!mayBundle(State::pendingAdminReview, true));
        for (const auto& state : kStates) {
            QCOMPARE(mayBundle(state.first, false), state.first == State::pendingAdminReview);
        }
    }

    void refusalsSayWhy() {
        for (const auto& kind : kKinds) {
            for (const From from : froms()) {
                for (const auto& act : kActs) {
                    bool rowThere = false;
                    for (const Transition& row : transitions()) {
                        rowThere =
                            rowThere || (row.kind == kind.first && row.from == from && row.act == act.first);
                    }
                    for (const auto& role : kRoles) {
                        const auto found = findTransition(kind.first, from, act.first, role.first);
                        const auto code =
                            rowThere ? base::ErrorCode::notAllowed : base::ErrorCode::wrongState;
                        QVERIFY(found || found.error().code == code);
                        QVERIFY(!found || (rowThere && found->roles.has(role.first)));
                    }
                }
            }
        }
        const auto wrong = transition(Kind::bankRequest, State::closed, Act::approve, Role::manager);
        QVERIFY(wrong.error().details == (std::vector<std::string>{"closed", "approve"}));
    }

    void onePathAPair() {
        std::set<std::tuple<Kind, From, Act>> byAct;
        std::set<std::tuple<Kind, From, State>> byState;
        for (const Transition& row : transitions()) {
            QVERIFY(byAct.emplace(row.kind, row.from, row.act).second);
            QVERIFY(byState.emplace(row.kind, row.from, row.to).second);
            QVERIFY(actBetween(row.kind, row.from, row.to) == row.act);
        }
        QVERIFY(!actBetween(Kind::memberRequest, State::pendingAdminReview, State::approved));
    }

    void actsOfEachRole() {
        using Acts = std::vector<Act>;
        QVERIFY(actsFrom(Kind::memberRequest, State::pendingAdminReview, Role::member) ==
                Acts{Act::withdraw});
        QVERIFY(actsFrom(Kind::memberRequest, State::pendingAdminReview, Role::representative) ==
                (Acts{Act::grant, Act::rejectByAdmin, Act::withdraw}));
        QVERIFY(actsFrom(Kind::bankRequest, State::pendingManagerReview, Role::manager) ==
                (Acts{Act::approve, Act::reject, Act::returnForCorrection}));
        QVERIFY(actsFrom(Kind::bankRequest, State::pendingManagerReview, Role::officer).empty());
        QVERIFY(actsFrom(Kind::bankRequest, std::nullopt, Role::representative) == Acts{Act::bundle});
    }

    void refusalsCarryReasonsAndGrantsResolutions() {
        for (const Transition& row : transitions()) {
            const bool turnsDown = row.act == Act::reject || row.act == Act::rejectByAdmin ||
                                   row.act == Act::returnForCorrection;
            QVERIFY(!turnsDown || row.needsReason);
            QCOMPARE(row.needsResolution, row.act == Act::grant || row.act == Act::forward);
        }
    }

    void openCountsUntilPaidOutOrRefused() {
        const std::set<State> open{State::pendingAdminReview, State::pendingManagerReview, State::approved,
                                   State::returned, State::granted};
        for (const auto& state : kStates) {
            QCOMPARE(isOpen(state.first), open.contains(state.first));
        }
    }
};

SAKHI_TEST(TstTransitions)
#include "tst_transitions.moc"
