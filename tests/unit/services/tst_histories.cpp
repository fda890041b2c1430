#include "store/ApplicationReader.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"
#include "workflow/Transitions.h"

#include <algorithm>
#include <map>
#include <random>

using namespace sakhi;
using base::Money;
using domain::Application;
using domain::ApplicationKind;
using domain::ApplicationState;
using test::Branch;

namespace {

constexpr std::array kLogins{"geeta", "asha", "binita", "officer", "unconfirmed", "manager"};
constexpr std::array kMembers{"G1-01", "G1-02", "G1-03", "G1-04", "G2-01", "G2-02", "G2-03"};

/// People doing things at random, sensible and not.
class Crowd {
public:
    Crowd(Branch& branch, std::uint64_t seed) : m_branch(branch), m_random(seed) {}

    base::Result<services::Outcome> next() {
        m_branch.clock().advance(static_cast<base::InstantMs>(m_random.below(7'200'000)));
        const auto command = this->command();
        return m_branch.run(who(command), command);
    }

    [[nodiscard]] std::vector<Application> applications() {
        auto reader = m_branch.space().store().openReader();
        return store::ApplicationReader(*reader).list({}).value();
    }

private:
    /// Mostly whoever's task it is, now and then anybody.
    std::string who(const services::Command& command) {
        if (m_random.below(4) == 0) {
            return kLogins[m_random.below(kLogins.size())];
        }
        return std::holds_alternative<services::DecideRequest>(command) ? "manager"
               : m_random.below(2) == 0                                 ? "asha"
                                                                        : "binita";
    }

    services::Command command() {
        using namespace services;
        const auto day = m_branch.clock().today();
        const auto id = any();
        const char* code = m_random.below(2) == 0 ? "G1" : "G2";
        switch (m_random.below(9)) {
            case 0:
            case 1:
                return ApplyForLoan{m_branch.group(code),
                                    m_branch.member(memberOf(code)),
                                    Money::paise(static_cast<std::int64_t>(m_random.below(2'000'000))),
                                    "health",
                                    "",
                                    12};
            case 2:
                return BundleRequest{m_branch.group(code), some()};
            case 3:
            case 4:
                return ForwardRequest{id, m_random.below(5) == 0 ? "" : "4/2", day};
            case 5:
                return GrantFromOwnFunds{id, "4/3", day};
            case 6:
                return RejectByAdmin{id, "other", "No"};
            case 7:
                return WithdrawApplication{id, m_random.below(3) == 0 ? "" : "No need"};
            default:
                return decided(id);
        }
    }

    services::Command decided(const domain::ApplicationId& id) {
        constexpr std::array kOutcomes{ApplicationState::approved, ApplicationState::rejected,
                                       ApplicationState::returned};
        return test::decision(id, kOutcomes[m_random.below(3)],
                              static_cast<std::int64_t>(m_random.below(20'000)));
    }

    /// Mostly of the group.
    const char* memberOf(std::string_view code) {
        for (int tries = 0;; ++tries) {
            const char* member = kMembers[m_random.below(kMembers.size())];
            if (tries > 3 || std::string_view(member).starts_with(code)) {
                return member;
            }
        }
    }

    /// Mostly one that is not at its end.
    domain::ApplicationId any() {
        auto all = applications();
        if (m_random.below(5) != 0) {
            std::erase_if(all, [](const Application& one) { return workflow::isFinal(one.state); });
        }
        return all.empty() ? domain::ApplicationId() : all[m_random.below(all.size())].id;
    }

    std::vector<domain::ApplicationId> some() {
        std::vector<domain::ApplicationId> out;
        for (const auto& one : applications()) {
            if (m_random.below(2) == 0 && out.size() < 3 && one.kind == ApplicationKind::memberRequest) {
                out.push_back(one.id);
            }
        }
        return out;
    }

    Branch& m_branch;
    base::Random m_random;
};

/// What must hold of all applications at any time; a sentence where it does not.
std::string broken(const std::vector<Application>& all) {
    std::map<domain::ApplicationId, const Application*> byId;
    std::map<domain::MemberId, int> open;
    for (const auto& one : all) {
        byId[one.id] = &one;
        open[one.member] += one.kind == ApplicationKind::memberRequest && workflow::isOpen(one.state);
    }
    for (const auto& [member, count] : open) {
        if (count > 1) {
            return "two open applications of a member";
        }
    }
    for (const auto& one : all) {
        Money sum;
        for (const auto& share : one.shares) {
            sum += share.amount;
        }
        if (one.kind == ApplicationKind::bankRequest && sum != one.amount) {
            return one.number + " does not add up";
        }
        if (one.inRequest && byId.at(*one.inRequest)->state != one.state) {
            return one.number + " does not follow its request";
        }
        const bool approved = std::ranges::any_of(
            one.steps, [](const auto& step) { return step.state == ApplicationState::approved; });
        const bool byManager = std::ranges::all_of(one.steps, [](const auto& step) {
            return step.state != ApplicationState::approved || step.byRole == domain::Role::manager;
        });
        if (!byManager || (approved && one.kind == ApplicationKind::bankRequest &&
                           (!one.decision || one.decision->recommendation.empty()))) {
            return one.number + " was approved without a manager's act";
        }
    }
    return {};
}

}  // namespace

class TstHistories : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// After every history: the log, the audit and all projections hold (rebuilt = kept), and no rule is
    /// broken.
    void whateverPeopleDo_data() {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {11ULL, 12ULL, 13ULL}) {
            QTest::addRow("seed %llu", seed) << seed;
        }
        const quint64 fresh = std::random_device()();
        QTest::addRow("a new seed, %llu", fresh) << fresh;
    }

    void whateverPeopleDo() {
        QFETCH(quint64, seed);
        Branch branch;
        Crowd crowd(branch, seed);
        int done = 0;
        for (int i = 0; i < 200; ++i) {
            const auto before = test::countsOf(branch.space());
            const auto outcome = crowd.next();
            const auto after = test::countsOf(branch.space());
            done += outcome.has_value();
            QCOMPARE(after.auditRows, before.auditRows + (outcome ? 1 : 0));
            QVERIFY(outcome ? after.ops > before.ops : after.ops == before.ops);
        }
        QVERIFY(done > 10);
        QCOMPARE(broken(crowd.applications()), std::string());
        QCOMPARE(test::findingsOf(branch.space()), std::string());
    }
};

SAKHI_TEST(TstHistories)
#include "tst_histories.moc"
