#include "services/Attachments.h"
#include "store/GroupRecordsReader.h"
#include "store/MemberReader.h"
#include "store/UserReader.h"
#include "support/Fixture.h"
#include "support/SamplePhoto.h"
#include "unit/services/Branch.h"

#include <algorithm>

using namespace sakhi;
using base::Money;
using domain::Office;
using test::Branch;
using test::told;

namespace {

const base::Date kDay = *base::parseIsoDate("2026-11-01");

services::AddMember joining(Branch& branch, const char* name = "Name H") {
    services::AddMember command;
    command.member.group = branch.group("G1");
    command.member.name = name;
    command.member.joinedOn = kDay;
    return command;
}

services::ChangeMember changing(Branch& branch, const char* code = "G1-01") {
    services::ChangeMember command;
    command.member = branch.member(code);
    command.group = branch.group("G1");
    return command;
}

services::RecordLeaving leaving(Branch& branch, const char* code) {
    services::RecordLeaving command;
    command.member = branch.member(code);
    command.group = branch.group("G1");
    command.leftOn = kDay;
    return command;
}

domain::GroupRecords recordsOf(Branch& branch) {
    auto reader = branch.space().store().openReader();
    return *store::GroupRecordsReader(*reader, branch.as("asha").opener()).load(branch.group("G1"));
}

domain::Member memberOf(Branch& branch, const char* code) {
    const auto records = recordsOf(branch);
    return *std::ranges::find(records.members, std::string(code), &domain::Member::code);
}

store::MemberExtras extrasOf(Branch& branch, const char* code) {
    auto reader = branch.space().store().openReader();
    auto all = *store::MemberReader(*reader, branch.as("asha").opener()).extras(branch.group("G1"));
    return all[branch.member(code)];
}

}  // namespace

class TstMembers : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_branch = std::make_unique<Branch>(); }
    void cleanup() { m_branch->reset(); }
    void cleanupTestCase() { m_branch.reset(); }

    void aWomanJoins() {
        auto command = joining(*m_branch);
        command.member.relationName = "Kin H";
        command.member.phone = "+91 98765 00009";
        command.member.office = Office::treasurer;
        command.nominee = "Kin of H";
        const auto done = m_branch->run("asha", command);
        QCOMPARE(told(done), std::string("done"));
        QCOMPARE(done->number, std::string("G1-05"));
        const auto member = memberOf(*m_branch, "G1-05");
        QCOMPARE(member.name, std::string("Name H"));
        QCOMPARE(member.phone, std::string("9876500009"));
        QCOMPARE(member.office, Office::member);
        QCOMPARE(extrasOf(*m_branch, "G1-05").nominee, std::string("Kin of H"));
        QCOMPARE(m_branch->run("officer", joining(*m_branch))->number, std::string("G1-06"));
        QVERIFY(test::findingsOf(m_branch->space()).empty());
    }

    void whatDoesNotFitIsRefused() {
        const auto with = [this](const std::function<void(services::AddMember&)>& set) {
            auto command = joining(*m_branch);
            set(command);
            return told(m_branch->run("asha", command));
        };
        QCOMPARE(with([](auto& c) { c.member.name = "  "; }), std::string("missingData name"));
        QCOMPARE(with([](auto& c) { c.member.joinedOn = *base::parseIsoDate("2023-11-30"); }),
                 std::string("ruleBroken joined_before_group"));
        QCOMPARE(with([](auto& c) { c.member.joinedOn = kDay + std::chrono::days{1}; }),
                 std::string("ruleBroken joined_later"));
        QCOMPARE(with([](auto& c) { c.member.phone = "5876500009"; }), std::string("ruleBroken phone_form"));
        QCOMPARE(with([](auto& c) { c.member.code = "g1-01"; }), std::string("alreadyExists"));
        QCOMPARE(with([](auto& c) {
                     c.documents = {{domain::KycKind::pan, "ABCDE1234F", kDay}};
                 }),
                 std::string("ruleBroken kyc_pan"));
        // A girl of sixteen joins: the page warns, the core does not refuse.
        QCOMPARE(with([](auto& c) { c.member.dateOfBirth = *base::parseIsoDate("2010-06-01"); }),
                 std::string("done"));
    }

    void ofAnAadhaarFourDigitsAreKept() {
        auto command = changing(*m_branch);
        command.documents = {{domain::KycKind::aadhaar, "2341 2341 2346", kDay},
                             {domain::KycKind::pan, "abcpe1234f", kDay}};
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        const auto documents = extrasOf(*m_branch, "G1-01").documents;
        QCOMPARE(documents.size(), 2U);
        QCOMPARE(documents[0].number, std::string("2346"));
        QCOMPARE(documents[1].number, std::string("ABCPE1234F"));
        command.documents = {{domain::KycKind::aadhaar, "2341 2341 2347", kDay}};
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken kyc_aadhaar"));
    }

    void aChangeLeavesTheRest() {
        auto command = changing(*m_branch);
        command.phone = "";
        command.relationName = "Kin Z";
        command.literacy = domain::Literacy::higher;
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        const auto member = memberOf(*m_branch, "G1-01");
        QCOMPARE(member.name, std::string("Name A"));
        QCOMPARE(member.phone, std::string());
        QCOMPARE(member.relationName, std::string("Kin Z"));
        QVERIFY(member.literacy == domain::Literacy::higher);
        QVERIFY(member.dateOfBirth.has_value());
        command.member = m_branch->member("G2-01");
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken not_a_member"));
        QVERIFY(test::findingsOf(m_branch->space()).empty());
    }

    void aPictureIsHers() {
        auto& space = m_branch->space();
        const auto asha = m_branch->as("asha");
        const auto photo = space.attachments().keepPhoto(asha, test::smallestJpeg());
        QVERIFY(photo.has_value());
        auto command = changing(*m_branch, "G1-04");
        command.photo = *photo;
        QCOMPARE(told(m_branch->run("officer", command)), std::string("notAllowed"));
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        QCOMPARE(extrasOf(*m_branch, "G1-04").photo->hash, photo->hash);
        for (const char* reader : {"asha", "officer", "geeta", "manager"}) {
            const auto opened = space.attachments().open(m_branch->as(reader), *photo);
            QVERIFY2(opened && *opened == test::smallestJpeg(), reader);
        }
        QVERIFY(!space.attachments().open(m_branch->as("binita"), *photo));
        // A camera's notes tell where she lives.
        QCOMPARE(space.attachments().keepPhoto(asha, test::smallestJpeg(0xE1)).error().details.front(),
                 std::string("photo_form"));
        command.photo = std::optional<domain::Attachment>();
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        QVERIFY(!extrasOf(*m_branch, "G1-04").photo);
        QVERIFY(test::findingsOf(space).empty());
    }

    void leavingSettlesHerMoney() {
        auto command = leaving(*m_branch, "G1-02");
        command.resolutionNo = "12/3";
        const auto before = recordsOf(*m_branch);
        const auto asked = m_branch->asked("G1-02");
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        const auto after = recordsOf(*m_branch);
        const auto member = memberOf(*m_branch, "G1-02");
        QVERIFY(member.leftOn == kDay);
        QCOMPARE(after.meetings.size(), before.meetings.size() + 1);
        const auto& meeting = after.meetings.back();
        QCOMPARE(meeting.kind, domain::MeetingKind::between);
        QCOMPARE(meeting.openingCash, before.meetings.back().closingCash);
        QCOMPARE(meeting.withdrawals.front().compulsory, Money::rupees(800));
        QCOMPARE(meeting.repayments.front().principal, Money::rupees(200));
        QCOMPARE(meeting.repayments.front().interest, Money::rupees(4));
        QCOMPARE(meeting.closingCash, meeting.openingCash - Money::rupees(596));
        QVERIFY(extrasOf(*m_branch, "G1-02").settledIn == meeting.id);
        QCOMPARE(m_branch->application(asked).state, domain::ApplicationState::withdrawn);
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken not_a_member"));
        QVERIFY(test::findingsOf(m_branch->space()).empty());
    }

    void theBoxMustHoldWhatSheTakes() {
        QCOMPARE(told(m_branch->run("asha", leaving(*m_branch, "G1-02"))), std::string("done"));
        QCOMPARE(told(m_branch->run("asha", leaving(*m_branch, "G1-01"))),
                 std::string("ruleBroken box_too_small"));
    }

    void whatSavingsDoNotCoverIsBrought() {
        records::GroupPlan plan;
        auto& records = plan.records;
        records.group.id = m_branch->group("G1");
        domain::Loan loan;
        loan.id.value.bytes.fill(5);
        loan.group = records.group.id;
        loan.member = m_branch->member("G1-04");
        loan.code = "L9";
        loan.purpose = "dairy";
        loan.principal = Money::rupees(1000);
        loan.yearlyRate = base::Rate::basisPoints(2400);
        loan.tenureMonths = 6;
        loan.disbursedOn = *base::parseIsoDate("2026-10-15");
        loan.firstDueOn = *base::parseIsoDate("2026-11-15");
        records.loans.push_back(loan);
        services::ImportRecords lent;
        lent.plan.groups = records::PlannedGroups({plan});
        QCOMPARE(told(m_branch->run("manager", lent)), std::string("done"));
        auto command = leaving(*m_branch, "G1-04");
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken savings_below_loans"));
        command.paysRest = true;
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        const auto meeting = recordsOf(*m_branch).meetings.back();
        QCOMPARE(meeting.closingCash, meeting.openingCash + Money::rupees(1020));
        QVERIFY(meeting.withdrawals.empty());
    }

    void whoHasNothingSimplyLeaves() {
        const auto before = recordsOf(*m_branch).meetings.size();
        auto command = leaving(*m_branch, "G1-04");
        command.reason = domain::LeavingReason::death;
        QCOMPARE(told(m_branch->run("asha", command)), std::string("missingData nominee"));
        command.nominee = "Kin F";
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        QCOMPARE(recordsOf(*m_branch).meetings.size(), before);
        QCOMPARE(extrasOf(*m_branch, "G1-04").nominee, std::string("Kin F"));
        auto reader = m_branch->space().store().openReader();
        QVERIFY(store::UserReader(*reader).load(m_branch->user("asha"))->disabled == false);
        const auto users = store::UserReader(*reader).all();
        for (const auto& user : *users) {
            QCOMPARE(user.disabled, user.member == m_branch->member("G1-04"));
        }
        QVERIFY(test::findingsOf(m_branch->space()).empty());
    }

    void daysOfLeaving() {
        auto command = leaving(*m_branch, "G1-04");
        command.leftOn = kDay + std::chrono::days{1};
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken left_later"));
        command.leftOn = *base::parseIsoDate("2024-06-01");
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken left_before_joining"));
        command = leaving(*m_branch, "G1-01");
        command.leftOn = *base::parseIsoDate("2024-03-25");
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken left_before_meeting"));
    }

    void officesAreChosen() {
        const auto group = m_branch->group("G1");
        const auto first = m_branch->member("G1-01");
        const auto second = m_branch->member("G1-02");
        services::AssignOffices command{group, kDay, {{second, Office::president}}, "4/2"};
        QCOMPARE(told(m_branch->run("asha", command)), std::string("done"));
        QCOMPARE(memberOf(*m_branch, "G1-01").office, Office::member);
        QCOMPARE(memberOf(*m_branch, "G1-02").office, Office::president);
        command.holders = {{first, Office::president}, {first, Office::secretary}};
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken office_twice"));
        command.holders = {{m_branch->member("G1-03"), Office::president}};
        QCOMPARE(told(m_branch->run("asha", command)), std::string("ruleBroken not_a_member"));
        auto reader = m_branch->space().store().openReader();
        const auto terms = store::MemberReader(*reader).terms(group);
        QCOMPARE(terms->size(), 1U);
        QCOMPARE(terms->front().from, kDay);
        QVERIFY(test::findingsOf(m_branch->space()).empty());
    }

    void theGroupIsHandedOver() {
        const auto group = m_branch->group("G1");
        QCOMPARE(told(m_branch->run("asha", services::HandOver{group, m_branch->user("officer")})),
                 std::string("ruleBroken not_a_representative"));
        QCOMPARE(told(m_branch->run("asha", services::HandOver{group, m_branch->user("asha")})),
                 std::string("ruleBroken holds_already"));
        QCOMPARE(told(m_branch->run("asha", services::HandOver{group, m_branch->user("binita")})),
                 std::string("done"));
        QCOMPARE(told(m_branch->run("asha", joining(*m_branch))), std::string("notAllowed"));
        QCOMPARE(told(m_branch->run("binita", joining(*m_branch))), std::string("done"));
    }

    void aForgottenPasswordIsReplaced() {
        const auto geeta = m_branch->user("geeta");
        QCOMPARE(told(m_branch->run("asha", services::ResetPassword{geeta, "geeta123"})),
                 std::string("weakPassword like_login"));
        QCOMPARE(told(m_branch->run("asha", services::ResetPassword{geeta, "four plain lamps sing"})),
                 std::string("done"));
        auto& auth = m_branch->space().auth();
        QVERIFY(auth.signIn("geeta", "four plain lamps sing").has_value());
        QVERIFY(!auth.signIn("geeta", "another four words here"));
    }

private:
    std::unique_ptr<Branch> m_branch;
};

SAKHI_TEST(TstMembers)
#include "tst_members.moc"
