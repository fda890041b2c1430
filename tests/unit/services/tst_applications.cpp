#include "support/Fixture.h"
#include "unit/services/Branch.h"
#include "workflow/Transitions.h"

#include <functional>

using namespace sakhi;
using base::Money;
using domain::ApplicationId;
using domain::ApplicationState;
using test::Branch;
using State = ApplicationState;

namespace {

/// What can be done with an application by the bus.
struct Act {
    const char* name;
    const char* by;
    std::function<services::Command(const ApplicationId&)> make;
};

const std::vector<Act>& acts() {
    using namespace services;
    const base::Date day = *base::parseIsoDate("2026-11-01");
    static const std::vector<Act> all{
        {"forward", "asha",
         [day](const ApplicationId& id) {
             return ForwardRequest{id, "9/2", day};
         }},
        {"grant", "asha",
         [day](const ApplicationId& id) {
             return GrantFromOwnFunds{id, "9/2", day};
         }},
        {"reject_by_admin", "asha",
         [](const ApplicationId& id) {
             return RejectByAdmin{id, "funds_short", ""};
         }},
        {"withdraw", "asha",
         [](const ApplicationId& id) {
             return WithdrawApplication{id, "Not needed"};
         }},
        {"approve", "manager", [](const ApplicationId& id) { return test::decision(id, State::approved); }},
        {"reject", "manager", [](const ApplicationId& id) { return test::decision(id, State::rejected); }},
        {"return", "manager", [](const ApplicationId& id) { return test::decision(id, State::returned); }},
    };
    return all;
}

/// A state with what each act of acts() leads to, in their order; null = refused.
struct Case {
    std::vector<const char*> road;
    std::vector<const char*> to;
};

constexpr const char* kNo = nullptr;

/// A member's request: a "forward" of it makes a request to the bank that it follows.
const std::vector<Case> kOfMembers{
    {{}, {"pending_manager_review", "granted", "rejected_by_admin", "withdrawn", kNo, kNo, kNo}},
    {{"grant"}, {kNo, kNo, kNo, "withdrawn", kNo, kNo, kNo}},
    {{"reject_by_admin"}, {kNo, kNo, kNo, kNo, kNo, kNo, kNo}},
    {{"withdraw"}, {kNo, kNo, kNo, kNo, kNo, kNo, kNo}},
};

const std::vector<Case> kToTheBank{
    {{}, {"pending_manager_review", kNo, kNo, "withdrawn", kNo, kNo, kNo}},
    {{"forward"}, {kNo, kNo, kNo, "withdrawn", "approved", "rejected", "returned"}},
    {{"forward", "approve"}, {kNo, kNo, kNo, "withdrawn", kNo, kNo, kNo}},
    {{"forward", "reject"}, {kNo, kNo, kNo, kNo, kNo, kNo, kNo}},
    {{"forward", "return"}, {"pending_manager_review", kNo, kNo, "withdrawn", kNo, kNo, kNo}},
    {{"forward", "return", "forward"}, {kNo, kNo, kNo, "withdrawn", "approved", "rejected", "returned"}},
    {{"withdraw"}, {kNo, kNo, kNo, kNo, kNo, kNo, kNo}},
};

base::Result<services::Outcome> perform(Branch& branch, const char* act, const ApplicationId& id) {
    for (const Act& one : acts()) {
        if (std::string_view(one.name) == act) {
            return branch.run(one.by, one.make(id));
        }
    }
    qFatal("no act %s", act);
}

std::string stateOf(Branch& branch, const ApplicationId& id) {
    return std::string(base::keyOf(branch.application(id).state));
}

}  // namespace

class TstApplications : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyStepOfAMembersRequest() {
        Branch branch;
        walk(branch, branch.asked("G1-01"), kOfMembers);
    }

    void everyStepOfARequestToTheBank() {
        Branch branch;
        walk(branch, branch.bundled("G1", {branch.asked("G1-01"), branch.asked("G1-02", 5'000)}), kToTheBank);
    }

    void oneOpenApplicationAMember() {
        Branch branch;
        const auto first = branch.asked("G1-01");
        const services::ApplyForLoan again{
            branch.group("G1"), branch.member("G1-01"), Money::rupees(100), "health", "", 3};
        QCOMPARE(test::told(branch.run("asha", again)), std::string("ruleBroken one_open_application"));
        QVERIFY(perform(branch, "grant", first));
        QCOMPARE(test::told(branch.run("asha", again)), std::string("ruleBroken one_open_application"));
        QVERIFY(perform(branch, "withdraw", first));
        QCOMPARE(test::told(branch.run("asha", again)), std::string("done"));
    }

    void whatMayBeAskedFor() {
        Branch branch;
        const auto ask = [&](const char* member, Money amount, const char* purpose, int months) {
            return test::told(
                branch.run("asha", services::ApplyForLoan{branch.group("G1"), branch.member(member), amount,
                                                          purpose, "", months}));
        };
        QCOMPARE(ask("G1-01", Money(), "dairy", 12), std::string("ruleBroken amount_positive"));
        QCOMPARE(ask("G1-01", Money::rupees(-5), "dairy", 12), std::string("ruleBroken amount_positive"));
        QCOMPARE(ask("G1-01", Money::paise(Money::kMaxPaise + 1), "dairy", 12),
                 std::string("ruleBroken amount_too_large"));
        QCOMPARE(ask("G1-01", Money::rupees(5), "", 12), std::string("missingData purpose"));
        QCOMPARE(ask("G1-01", Money::rupees(5), "dairy", 0), std::string("ruleBroken months_range"));
        QCOMPARE(ask("G1-01", Money::rupees(5), "dairy", 121), std::string("ruleBroken months_range"));
        QCOMPARE(ask("G1-03", Money::rupees(5), "dairy", 12), std::string("ruleBroken not_a_member"));
        QCOMPARE(ask("G1-01", Money::rupees(5), "dairy", 120), std::string("done"));
    }

    /// A purpose in the member's own words is kept sealed beside the note.
    void ownWordsOfAPurposeAreKept() {
        Branch branch;
        const auto made =
            branch.run("asha", services::ApplyForLoan{branch.group("G1"), branch.member("G1-01"),
                                                      Money::rupees(5), "A boat", "for two", 12});
        const auto application = branch.application({made->id});
        QCOMPARE(application.purpose, std::string("other"));
        QCOMPARE(application.note, std::string("A boat: for two"));
        QCOMPARE(application.number, std::string("G1-A1"));
    }

    void aBundleAddsUpToThePaisa() {
        Branch branch;
        const auto one = branch.run("asha", services::ApplyForLoan{branch.group("G1"), branch.member("G1-01"),
                                                                   Money::paise(1'000'033), "dairy", "", 10});
        const auto two =
            branch.run("asha", services::ApplyForLoan{branch.group("G1"), branch.member("G1-02"),
                                                      Money::paise(2'000'034), "health", "", 24});
        const auto made =
            branch.run("asha", services::BundleRequest{branch.group("G1"), {{one->id}, {two->id}}});
        QCOMPARE(test::told(made), std::string("done"));
        QCOMPARE(made->number, std::string("G1-R1"));
        const auto request = branch.application({made->id});
        QCOMPARE(request.amount.inPaise(), std::int64_t{3'000'067});
        QCOMPARE(request.months, 24);
        QCOMPARE(request.shares.size(), std::size_t{2});
        Money sum;
        for (const auto& share : request.shares) {
            sum += share.amount;
            const auto part = branch.application(share.application);
            QCOMPARE(part.inRequest.value(), request.id);
            QCOMPARE(part.amount, share.amount);
            QCOMPARE(part.purpose, share.purpose);
            QCOMPARE(part.member, share.member);
        }
        QCOMPARE(sum, request.amount);
    }

    void whatMayStandInABundle() {
        Branch branch;
        const auto one = branch.asked("G1-01");
        const auto group = branch.group("G1");
        const auto bundle = [&](std::vector<ApplicationId> ids) {
            return test::told(branch.run("asha", services::BundleRequest{group, std::move(ids)}));
        };
        QCOMPARE(bundle({}), std::string("missingData applications"));
        QCOMPARE(bundle({one, one}), std::string("ruleBroken already_in_request"));
        QCOMPARE(bundle({one, branch.asked("G2-01")}), std::string("ruleBroken other_group"));
        QCOMPARE(bundle({ApplicationId{}}), std::string("notFound"));
        const auto request = branch.bundled("G1", {one});
        QCOMPARE(bundle({one}), std::string("ruleBroken already_in_request"));
        QCOMPARE(bundle({request}), std::string("wrongState"));
        const auto two = branch.asked("G1-02");
        QVERIFY(perform(branch, "grant", two));
        QCOMPARE(bundle({two}), std::string("wrongState"));
    }

    void forwardingNeedsAResolution() {
        Branch branch;
        const auto day = branch.clock().today();
        const auto request = branch.bundled("G1", {branch.asked("G1-01")});
        QCOMPARE(test::told(branch.run("asha", services::ForwardRequest{request, "", day})),
                 std::string("missingData resolution"));
        QCOMPARE(test::told(branch.run("asha", services::ForwardRequest{request, "  ", day})),
                 std::string("missingData resolution"));
        QCOMPARE(test::told(branch.run("asha", services::GrantFromOwnFunds{branch.asked("G1-02"), " ", day})),
                 std::string("missingData resolution"));
        QCOMPARE(test::told(branch.run("asha", services::ForwardRequest{request, "12/3", day})),
                 std::string("done"));
        QCOMPARE(branch.application(request).resolutionNo, std::string("12/3"));
        QCOMPARE(branch.application(request).resolutionOn.value(), day);
    }

    void refusingNeedsAReason() {
        Branch branch;
        const auto asked = branch.asked("G1-01");
        QCOMPARE(test::told(branch.run("asha", services::RejectByAdmin{asked, "", ""})),
                 std::string("missingData reason"));
        QCOMPARE(test::told(branch.run("asha", services::RejectByAdmin{asked, "", " "})),
                 std::string("missingData reason"));
        const auto request = branch.forwarded("G1", {branch.asked("G1-02")});
        for (const auto outcome : {State::approved, State::rejected, State::returned}) {
            auto command = test::decision(request, outcome);
            command.reason = " ";
            QCOMPARE(test::told(branch.run("manager", command)), std::string("missingData reason"));
        }
        QCOMPARE(test::told(branch.run("asha", services::WithdrawApplication{request, ""})),
                 std::string("missingData reason"));
    }

    void membersRequestsFollowTheDecision_data() {
        QTest::addColumn<QStringList>("road");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, QStringList road, const char* request, const char* part) {
            QTest::newRow(name) << road << QString::fromLatin1(request) << QString::fromLatin1(part);
        };
        const auto forward = QStringLiteral("forward");
        const auto withdraw = QStringLiteral("withdraw");
        const auto returned = QStringLiteral("return");
        row("forwarded", {forward}, "pending_manager_review", "pending_manager_review");
        row("approved", {forward, QStringLiteral("approve")}, "approved", "approved");
        row("rejected", {forward, QStringLiteral("reject")}, "rejected", "rejected");
        row("returned", {forward, returned}, "returned", "returned");
        row("sent again", {forward, returned, forward}, "pending_manager_review", "pending_manager_review");
        row("sent again, approved", {forward, returned, forward, QStringLiteral("approve")}, "approved",
            "approved");
        row("withdrawn by the group", {withdraw}, "withdrawn", "pending_admin_review");
        row("withdrawn from the bank", {forward, withdraw}, "withdrawn", "pending_admin_review");
        row("withdrawn when returned", {forward, returned, withdraw}, "withdrawn", "pending_admin_review");
        row("withdrawn when approved", {forward, QStringLiteral("approve"), withdraw}, "withdrawn",
            "pending_admin_review");
    }

    void membersRequestsFollowTheDecision() {
        QFETCH(QStringList, road);
        QFETCH(QString, request);
        QFETCH(QString, part);
        Branch branch;
        const std::vector<ApplicationId> parts{branch.asked("G1-01"), branch.asked("G1-02")};
        const auto bundle = branch.bundled("G1", parts);
        for (const QString& act : road) {
            QVERIFY2(perform(branch, qPrintable(act), bundle), qPrintable(act));
        }
        QCOMPARE(stateOf(branch, bundle), request.toStdString());
        const bool free = request == QLatin1String("withdrawn");
        for (const auto& one : parts) {
            const auto application = branch.application(one);
            QCOMPARE(std::string(base::keyOf(application.state)), part.toStdString());
            QCOMPARE(application.inRequest.has_value(), !free);
        }
        if (free) {
            QVERIFY(!branch.bundled("G1", parts).value.isNil());
        }
        QCOMPARE(test::findingsOf(branch.space()), std::string());
    }

    /// While it stands in a request to the bank, a member's request moves with it alone.
    void aPartIsNotMovedByItself() {
        Branch branch;
        const auto part = branch.asked("G1-01");
        const auto request = branch.bundled("G1", {part});
        for (const char* act : {"grant", "reject_by_admin", "withdraw"}) {
            QCOMPARE(test::told(perform(branch, act, part)), std::string("ruleBroken in_request"));
        }
        QCOMPARE(test::told(perform(branch, "forward", part)), std::string("ruleBroken already_in_request"));
        QVERIFY(perform(branch, "forward", request));
        for (const char* act : {"grant", "reject_by_admin", "withdraw"}) {
            QCOMPARE(test::told(perform(branch, act, part)), std::string("ruleBroken in_request"));
        }
    }

    void decisionAndRecommendationAreBothKept() {
        Branch branch;
        const auto request = branch.forwarded("G1", {branch.asked("G1-01", 10'000)});
        auto command = test::decision(request, State::approved, 8'000);
        command.recommendation = "reject";
        command.reasonCodes = {"good_record"};
        command.conditions = {"bills_15_days"};
        QVERIFY(branch.run("manager", command));
        const auto kept = branch.application(request);
        QVERIFY(kept.decision.has_value());
        QCOMPARE(kept.decision->outcome, State::approved);
        QCOMPARE(kept.decision->recommendation, std::string("reject"));
        QCOMPARE(kept.decision->amount, Money::rupees(8'000));
        QCOMPARE(kept.decision->months, 12);
        QCOMPARE(kept.decision->yearlyRate, base::Rate::basisPoints(1200));
        QCOMPARE(kept.decision->reason, std::string("The records speak for it."));
        QVERIFY(kept.decision->reasonCodes == std::vector<std::string>{"good_record"});
        QVERIFY(kept.decision->conditions == std::vector<std::string>{"bills_15_days"});
        const auto& step = kept.steps.back();
        QCOMPARE(step.by, branch.user("manager"));
        QCOMPARE(step.byRole, domain::Role::manager);
        QCOMPARE(step.at, branch.clock().nowMs());
        QCOMPARE(kept.amount, Money::rupees(10'000));
    }

    void whatAManagerMayApprove() {
        Branch branch;
        const auto request = branch.forwarded("G1", {branch.asked("G1-01", 10'000)});
        const auto decide = [&](const std::function<void(services::DecideRequest&)>& change) {
            auto command = test::decision(request, State::approved);
            change(command);
            return test::told(branch.run("manager", command));
        };
        QCOMPARE(decide([](auto& c) { c.amount = Money::paise(1'000'001); }),
                 std::string("ruleBroken amount_above_request"));
        QCOMPARE(decide([](auto& c) { c.amount = Money(); }), std::string("ruleBroken amount_positive"));
        QCOMPARE(decide([](auto& c) { c.months = 0; }), std::string("ruleBroken months_range"));
        QCOMPARE(decide([](auto& c) { c.yearlyRate = base::Rate::basisPoints(6001); }),
                 std::string("ruleBroken rate_range"));
        QCOMPARE(decide([](auto& c) { c.yearlyRate = base::Rate::basisPoints(-1); }),
                 std::string("ruleBroken rate_range"));
        QCOMPARE(decide([](auto& c) { c.recommendation.clear(); }),
                 std::string("missingData recommendation"));
        for (const auto& [state, key] : base::EnumKeys<State>::rows) {
            if (state != State::approved && state != State::rejected && state != State::returned) {
                QCOMPARE(decide([&](auto& c) { c.outcome = state; }), std::string("wrongState"));
            }
        }
        QCOMPARE(stateOf(branch, request), std::string("pending_manager_review"));
        QVERIFY(!branch.application(request).decision);
    }

    /// Two people look at the same step: the first to act moves it, the second is told.
    void aStaleActIsRefused() {
        Branch branch;
        const auto request = branch.forwarded("G1", {branch.asked("G1-01")});
        const auto first = test::decision(request, State::approved);
        const auto second = test::decision(request, State::rejected);
        QVERIFY(branch.run("manager", first));
        const auto before = test::countsOf(branch.space()).ops;
        QCOMPARE(test::told(branch.run("manager", second)), std::string("wrongState"));
        QCOMPARE(test::told(branch.run("manager", first)), std::string("wrongState"));
        QCOMPARE(test::countsOf(branch.space()).ops, before);
        QCOMPARE(stateOf(branch, request), std::string("approved"));
    }

    /// A single member's request goes to the bank as a request of its own.
    void oneMembersRequestIsForwardedAlone() {
        Branch branch;
        const auto part = branch.asked("G1-01", 7'000, 9);
        const auto made = branch.run("asha", services::ForwardRequest{part, "3/1", branch.clock().today()});
        QCOMPARE(test::told(made), std::string("done"));
        QCOMPARE(made->number, std::string("G1-R1"));
        const auto request = branch.application({made->id});
        QCOMPARE(request.kind, domain::ApplicationKind::bankRequest);
        QCOMPARE(request.amount, Money::rupees(7'000));
        QCOMPARE(request.shares.size(), std::size_t{1});
        QCOMPARE(stateOf(branch, part), std::string("pending_manager_review"));
    }

private:
    /// Every act from every state of the table, each from a fresh start.
    static void walk(Branch& branch, const ApplicationId& id, const std::vector<Case>& cases) {
        branch.keep();
        for (const Case& one : cases) {
            QVERIFY(one.to.size() == acts().size());
            for (std::size_t i = 0; i < acts().size(); ++i) {
                branch.reset();
                std::string name;
                for (const char* act : one.road) {
                    QVERIFY2(perform(branch, act, id), act);
                    name += std::string(act) + " > ";
                }
                name += acts()[i].name;
                const auto from = stateOf(branch, id);
                const auto before = test::countsOf(branch.space());
                const auto outcome = perform(branch, acts()[i].name, id);
                const auto after = test::countsOf(branch.space());
                QVERIFY2(outcome.has_value() == (one.to[i] != nullptr),
                         (name + ": " + test::told(outcome)).c_str());
                QVERIFY2(stateOf(branch, id) == (one.to[i] != nullptr ? one.to[i] : from), name.c_str());
                QVERIFY2(outcome || (after.ops == before.ops && after.auditRows == before.auditRows),
                         name.c_str());
            }
        }
        QCOMPARE(test::findingsOf(branch.space()), std::string());
    }
};

SAKHI_TEST(TstApplications)
#include "tst_applications.moc"
