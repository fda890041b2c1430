#include "store/Codes.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"

#include <functional>

using namespace sakhi;
using domain::ApplicationState;
using domain::Role;
using test::Branch;

namespace {

/// The people who try everything, in the order of the marks below.
constexpr std::array kActors{"geeta", "asha", "officer", "unconfirmed", "manager"};

/// What a command of the matrix works on: a group with a request of the member 01 that waits with it, a
/// request of 02 that waits with the bank, and a third member who asked for nothing.
struct Ground {
    Branch& branch;
    std::string code;
    domain::GroupId group;
    domain::ApplicationId asked;
    domain::ApplicationId atBank;

    [[nodiscard]] domain::MemberId member(const char* number) const {
        return branch.member((code + number).c_str());
    }
};

using Make = std::function<services::Command(const Ground&)>;

/// A command with who may give it: of her own group G1, and of G2, which is another's ('+' yes, '.' no).
struct Row {
    const char* name;
    const char* own;
    const char* other;
    Make make;
};

records::GroupPlan newGroup(const Ground& on) {
    records::GroupPlan plan;
    plan.newGroup = true;
    plan.records.group.id.value.bytes.fill(7);
    plan.records.group.code = on.code + "-NEW";
    plan.records.group.formedOn = *base::parseIsoDate("2026-01-01");
    return plan;
}

records::GroupPlan moreOf(const Ground& on) {
    records::GroupPlan plan;
    plan.records.group.id = on.group;
    domain::Member member;
    member.id.value.bytes.fill(9);
    member.group = on.group;
    member.code = on.code + "-99";
    member.name = "Name Z";
    member.joinedOn = *base::parseIsoDate("2026-01-01");
    plan.records.members.push_back(member);
    return plan;
}

services::Command imported(records::GroupPlan plan) {
    services::ImportRecords command;
    command.plan.groups = records::PlannedGroups({std::move(plan)});
    return command;
}

domain::Assessment assessment(const Ground& on) {
    domain::Assessment out;
    out.card = "group";
    out.group = on.group;
    out.asOf = *base::parseIsoDate("2026-10-31");
    out.score = 61.0;
    out.base = 60.0;
    out.contributions = {{"attendance_rate", 80.0, 75.0, 1.0}};
    return out;
}

services::AddUser account(const char* login, Role role, std::vector<domain::GroupId> groups) {
    return {login, login, role, {}, std::move(groups), "", true};
}

services::RecordVisit visit(const Ground& on, base::Date day) {
    services::RecordVisit command;
    command.visit.group = on.group;
    command.visit.on = day;
    command.visit.met = "Name A";
    for (const auto point : domain::visitPoints(day)) {
        command.visit.checks.push_back({std::string(point), domain::VisitAnswer::yes});
    }
    return command;
}

const std::vector<Row>& matrix() {
    using namespace services;
    const base::Date day = *base::parseIsoDate("2026-11-01");
    static const std::vector<Row> rows{
        {"import a new group", ".+.++", ".+.++", [](const Ground& on) { return imported(newGroup(on)); }},
        {"import into a group", ".+.++", "...++", [](const Ground& on) { return imported(moreOf(on)); }},
        {"apply", "+++..", ".....",
         [](const Ground& on) {
             return ApplyForLoan{
                 on.group, on.member(on.code == "G1" ? "-04" : "-03"), base::Money::rupees(500), "dairy", "",
                 6};
         }},
        {"bundle", ".+...", ".....",
         [](const Ground& on) {
             return BundleRequest{on.group, {on.asked}};
         }},
        {"forward", ".+...", ".....",
         [day](const Ground& on) {
             return ForwardRequest{on.asked, "9/1", day};
         }},
        {"grant", ".+...", ".....",
         [day](const Ground& on) {
             return GrantFromOwnFunds{on.asked, "9/1", day};
         }},
        {"reject", ".+...", ".....",
         [](const Ground& on) {
             return RejectByAdmin{on.asked, "other", "No money now"};
         }},
        {"withdraw", ".++..", ".....",
         [](const Ground& on) {
             return WithdrawApplication{on.asked, "Not needed"};
         }},
        {"withdraw from the bank", ".+...", ".....",
         [](const Ground& on) {
             return WithdrawApplication{on.atBank, "Not needed"};
         }},
        {"approve", "....+", "....+",
         [](const Ground& on) { return test::decision(on.atBank, ApplicationState::approved); }},
        {"reject at the bank", "....+", "....+",
         [](const Ground& on) { return test::decision(on.atBank, ApplicationState::rejected); }},
        {"return", "....+", "....+",
         [](const Ground& on) { return test::decision(on.atBank, ApplicationState::returned); }},
        {"keep a score", ".++++", "...++", [](const Ground& on) { return RecordAssessment{assessment(on)}; }},
        {"add a member's account", ".+...", ".....",
         [](const Ground& on) {
             auto command = account("new", Role::member, {on.group});
             command.member = on.member("-01");
             return command;
         }},
        {"add an officer", "...++", "...++",
         [](const Ground& on) { return account("new", Role::officer, {on.group}); }},
        {"add a representative", "...++", "...++",
         [](const Ground& on) { return account("new", Role::representative, {on.group}); }},
        {"add a manager", "....+", "....+", [](const Ground&) { return account("new", Role::manager, {}); }},
        {"change a member's account", ".+...", ".....",
         [](const Ground& on) {
             return ChangeUser{
                 on.branch.user(on.code == "G1" ? "geeta" : "radha"), Role::member, true, {on.group}};
         }},
        {"change an officer", "...++", "...++",
         [](const Ground& on) {
             return ChangeUser{on.branch.user("officer"), Role::officer, false, {on.group}};
         }},
        {"change a manager", ".....", ".....",
         [](const Ground& on) {
             return ChangeUser{on.branch.user("unconfirmed"), Role::manager, false, {}};
         }},
        {"make an officer a manager", ".....", ".....",
         [](const Ground& on) {
             return ChangeUser{on.branch.user("officer"), Role::manager, false, {on.group}};
         }},
        {"add a woman", ".++..", ".....",
         [day](const Ground& on) {
             AddMember command;
             command.member.group = on.group;
             command.member.name = "Name Z";
             command.member.joinedOn = day;
             return command;
         }},
        {"change a member", ".++..", ".....",
         [](const Ground& on) {
             ChangeMember command;
             command.member = on.member("-01");
             command.group = on.group;
             command.phone = "9876500001";
             return command;
         }},
        {"let a member leave", ".++..", ".....",
         [day](const Ground& on) {
             RecordLeaving command;
             command.member = on.member("-01");
             command.group = on.group;
             command.leftOn = day;
             command.paysRest = true;
             return command;
         }},
        {"choose office bearers", ".+...", ".....",
         [day](const Ground& on) {
             return AssignOffices{on.group, day, {{on.member("-01"), domain::Office::secretary}}, "9/3"};
         }},
        {"hand the group over", ".+...", ".....",
         [](const Ground& on) {
             return HandOver{on.group, on.branch.user(on.code == "G1" ? "binita" : "asha")};
         }},
        {"reset a member's password", ".+...", ".....",
         [](const Ground& on) {
             return ResetPassword{on.branch.user(on.code == "G1" ? "geeta" : "radha"),
                                  "four plain lamps sing"};
         }},
        {"close a meeting", ".++..", ".....",
         [day](const Ground& on) {
             CloseMeeting command;
             command.sheet.meeting.value.bytes.fill(5);
             command.sheet.group = on.group;
             command.sheet.kind = domain::MeetingKind::between;
             command.sheet.heldOn = day;
             return command;
         }},
        {"correct an entry", ".++..", ".....",
         [](const Ground& on) {
             const base::Date held = *base::parseIsoDate(on.code == "G1" ? "2024-03-20" : "2024-03-21");
             auto& reader = on.branch.space().store().reader();
             const auto saved = base::Money::rupees(on.code == "G1" ? 100 : 50);
             return CorrectEntries{
                 **store::Codes(reader).meeting(on.group, held),
                 {{domain::EntryHead::savings, {on.member("-01").value}, 0, saved, base::Money::rupees(40)}},
                 "slip"};
         }},
        {"note a print", ".++++", "...++",
         [](const Ground& on) {
             return NotePrinted{on.group, "G1-R1", "abcd"};
         }},
        {"record a visit", "..+..", ".....", [day](const Ground& on) { return visit(on, day); }},
    };
    return rows;
}

/// The grounds of both groups, kept so that the branch goes back to them.
std::vector<Ground> prepare(Branch& branch) {
    std::vector<Ground> grounds;
    auto radha = account("radha", Role::member, {branch.group("G2")});
    radha.member = branch.member("G2-03");
    if (!branch.run("binita", radha)) {
        qFatal("radha");
    }
    for (const char* code : {"G1", "G2"}) {
        Ground ground{branch, code, branch.group(code), {}, {}};
        ground.asked = branch.asked((ground.code + "-01").c_str());
        ground.atBank = branch.forwarded(code, {branch.asked((ground.code + "-02").c_str())});
        grounds.push_back(ground);
    }
    branch.keep();
    return grounds;
}

}  // namespace

class TstRoles : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// Every command by every person on her own group and another's, past all screens: done or refused as the
    /// marks say, nothing at all stored where refused, and one entry of the audit where done.
    void everyCommandByEveryone() {
        Branch branch;
        const auto grounds = prepare(branch);
        for (const Row& row : matrix()) {
            for (const Ground& ground : grounds) {
                const char* marks = ground.code == "G1" ? row.own : row.other;
                for (std::size_t i = 0; i < kActors.size(); ++i) {
                    tryOne(branch, ground, row, kActors[i], marks[i] == '+');
                    if (QTest::currentTestFailed()) {
                        return;
                    }
                }
            }
        }
        QVERIFY(test::findingsOf(branch.space()).empty());
    }

    /// Where only the bank's word is missing, the refusal says so.
    void anUnconfirmedManagerIsToldWhy() {
        Branch branch;
        const auto grounds = prepare(branch);
        for (const auto outcome :
             {ApplicationState::approved, ApplicationState::rejected, ApplicationState::returned}) {
            QCOMPARE(test::told(branch.run("unconfirmed", test::decision(grounds[0].atBank, outcome))),
                     std::string("unconfirmedManager"));
        }
        QCOMPARE(branch.application(grounds[0].atBank).state, ApplicationState::pendingManagerReview);
    }

    void aMemberActsOnHerOwnAlone() {
        Branch branch;
        const auto group = branch.group("G1");
        const auto mine = branch.run(
            "geeta",
            services::ApplyForLoan{group, branch.member("G1-04"), base::Money::rupees(900), "dairy", "", 6});
        QCOMPARE(test::told(mine), std::string("done"));
        const services::ApplyForLoan hers{
            group, branch.member("G1-01"), base::Money::rupees(900), "dairy", "", 6};
        QCOMPARE(test::told(branch.run("geeta", hers)), std::string("notAllowed"));
        const auto theirs = branch.asked("G1-01");
        QCOMPARE(test::told(branch.run("geeta", services::WithdrawApplication{theirs, ""})),
                 std::string("notAllowed"));
        QCOMPARE(test::told(branch.run("geeta", services::WithdrawApplication{{mine->id}, ""})),
                 std::string("done"));
    }

    /// Naming one's own group does not give a hand in another's.
    void aGroupNamedFalselyOpensNothing() {
        Branch branch;
        const auto own = branch.group("G1");
        auto radha = account("radha", Role::member, {branch.group("G2")});
        radha.member = branch.member("G2-03");
        QVERIFY(branch.run("binita", radha));
        branch.keep();
        const auto before = test::countsOf(branch.space()).ops;
        QCOMPARE(test::told(branch.run(
                     "asha", services::ChangeUser{branch.user("radha"), Role::member, true, {own}})),
                 std::string("notAllowed"));
        auto false1 = account("new", Role::member, {own});
        false1.member = branch.member("G2-01");
        QCOMPARE(test::told(branch.run("asha", false1)), std::string("ruleBroken not_a_member"));
        const services::ApplyForLoan apply{own, branch.member("G2-01"), base::Money::rupees(900), "dairy", "",
                                           6};
        QCOMPARE(test::told(branch.run("asha", apply)), std::string("ruleBroken not_a_member"));
        auto plan = moreOf({branch, "G1", own, {}, {}});
        plan.records.members[0].group = branch.group("G2");
        QCOMPARE(test::told(branch.run("asha", imported(plan))), std::string("notAllowed"));
        const auto theirs = branch.asked("G2-01");
        QCOMPARE(test::told(branch.run("asha", services::BundleRequest{own, {theirs}})),
                 std::string("ruleBroken other_group"));
        QCOMPARE(test::countsOf(branch.space()).ops, before + 1);
    }

    /// A manager who is also a member decides no request that her own share stands in.
    void aManagerDecidesNothingOfHerOwn() {
        Branch branch;
        auto both = account("both", Role::manager, {});
        both.member = branch.member("G1-01");
        QVERIFY(branch.run("manager", both));
        const auto request = branch.forwarded("G1", {branch.asked("G1-01"), branch.asked("G1-02")});
        QCOMPARE(test::told(branch.run("both", test::decision(request, ApplicationState::approved))),
                 std::string("notAllowed"));
        QCOMPARE(test::told(branch.run("manager", test::decision(request, ApplicationState::approved))),
                 std::string("done"));
        const auto other = branch.forwarded("G2", {branch.asked("G2-01")});
        QCOMPARE(test::told(branch.run("both", test::decision(other, ApplicationState::approved))),
                 std::string("done"));
    }

    void whoeverBringsAGroupHoldsIt() {
        Branch branch;
        QVERIFY(branch.run("asha", imported(newGroup({branch, "G1", branch.group("G1"), {}, {}}))));
        const auto groups = branch.as("asha").user().groups;
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(branch.as("binita").user().groups.size(), std::size_t{1});
    }

    /// An import that may store one of two groups stores neither.
    void anImportIsAllowedWholeOrNotAtAll() {
        Branch branch;
        std::vector<records::GroupPlan> plans{moreOf({branch, "G1", branch.group("G1"), {}, {}}),
                                              moreOf({branch, "G2", branch.group("G2"), {}, {}})};
        plans[1].records.members[0].id.value.bytes.fill(8);
        services::ImportRecords command;
        command.plan.groups = records::PlannedGroups(std::move(plans));
        const auto before = test::countsOf(branch.space());
        QCOMPARE(test::told(branch.run("asha", command)), std::string("notAllowed"));
        QCOMPARE(test::countsOf(branch.space()).members, before.members);
        QCOMPARE(test::told(branch.run("manager", command)), std::string("done"));
        QCOMPARE(test::countsOf(branch.space()).members, before.members + 2);
    }

private:
    static void tryOne(Branch& branch, const Ground& ground, const Row& row, const char* actor, bool may) {
        const auto command = row.make(ground);
        const auto before = test::countsOf(branch.space());
        const int heard = branch.heard();
        const auto outcome = branch.run(actor, command);
        const auto after = test::countsOf(branch.space());
        const auto context =
            std::string(row.name) + " on " + ground.code + " by " + actor + ": " + test::told(outcome);
        if (may) {
            QVERIFY2(outcome.has_value(), context.c_str());
            QVERIFY2(after.auditRows == before.auditRows + 1, context.c_str());
            const bool writes = !std::holds_alternative<services::NotePrinted>(command) &&
                                !std::holds_alternative<services::ResetPassword>(command);
            QVERIFY2((after.ops > before.ops) == writes, context.c_str());
            QVERIFY2(branch.heard() == heard + 1, context.c_str());
            branch.reset();
            return;
        }
        QVERIFY2(test::told(outcome) == "notAllowed" || test::told(outcome) == "unconfirmedManager",
                 context.c_str());
        QVERIFY2(
            after.ops == before.ops && after.auditRows == before.auditRows && after.users == before.users,
            context.c_str());
        QVERIFY2(branch.heard() == heard, context.c_str());
    }
};

SAKHI_TEST(TstRoles)
#include "tst_roles.moc"
