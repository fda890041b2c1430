#include "store/ApplicationReader.h"
#include "store/AssessmentReader.h"
#include "store/AuditLog.h"
#include "store/Codes.h"
#include "store/GroupRecordsReader.h"
#include "store/Lists.h"
#include "store/UserReader.h"
#include "support/Fixture.h"
#include "unit/store/Village.h"

using namespace sakhi;
using namespace sakhi::store;
using namespace sakhi::domain;
using base::Date;
using base::ErrorCode;
using base::Money;
using base::Rate;
using test::Village;

namespace {

constexpr Date day(int number) {
    return Date{std::chrono::days{number}};
}

}  // namespace

class TstRead : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void givesTheRecordsOfAGroup() {
        Village village;
        QVERIFY(village.writeRecords());
        const auto records = GroupRecordsReader(village.reader(), village.opener()).load(village.group);
        QVERIFY(records);
        QCOMPARE(records->group.name, std::string("Jagriti SHG"));
        QCOMPARE(records->group.accountNo, std::string("00112233"));
        QCOMPARE(records->group.frequency, MeetingFrequency::fortnightly);
        QVERIFY(records->opening->derived);
        QCOMPARE(records->opening->bank, Money::rupees(90));
        QCOMPARE(records->members.size(), 2U);
        QCOMPARE(records->members[0].code, std::string("VG0001-01"));
        QVERIFY(records->members[0].leftOn == day(19'500));
        QVERIFY(!records->members[0].dateOfBirth);
        const Member& lata = records->members[1];
        QCOMPARE(lata.name, std::string("Lata Devi"));
        QVERIFY(lata.dateOfBirth == base::makeDate(1980, 2, 29).value());
        QVERIFY(lata.monthlyHouseholdIncome == Money::paise(1'140'050));
        QVERIFY(lata.literacy == Literacy::canSign);
        QCOMPARE(lata.office, Office::president);
        QCOMPARE(lata.openingSavings, Money::rupees(100));
        QCOMPARE(records->loans.size(), 2U);
        QVERIFY(!records->loans[0].member);
        QCOMPARE(records->loans[1].purpose, std::string("a second goat"));
        QVERIFY(records->loans[1].member == village.lata);
    }

    void givesMeetingsByDayWithTheirLinesAndRepayments() {
        Village village;
        QVERIFY(village.writeRecords());
        const auto records = GroupRecordsReader(village.reader(), village.opener()).load(village.group);
        QCOMPARE(records->meetings.size(), 2U);
        QVERIFY(records->meetings[0].id == village.first);
        QCOMPARE(records->meetings[0].place, std::string("School"));
        QCOMPARE(records->meetings[0].closingCash, Money::rupees(60));
        QVERIFY(!records->meetings[0].closedOn);
        const Meeting& second = records->meetings[1];
        QVERIFY(second.closedOn == day(19'061));
        // As they were entered, not by id.
        QCOMPARE(second.lines.size(), 2U);
        QVERIFY(second.lines[0].member == village.lata);
        QCOMPARE(second.lines[0].attendance, Attendance::late);
        QCOMPARE(second.lines[1].fine, Money::rupees(10));
        QCOMPARE(second.repayments.size(), 1U);
        QVERIFY(
            (second.repayments[0] == Repayment{village.loan, day(19'060), Money::rupees(400),
                                               Money::rupees(75), PaymentMode::meetingCash, village.second}));
        QCOMPARE(records->otherRepayments.size(), 2U);
        QCOMPARE(records->otherRepayments[0].mode, PaymentMode::bankTransfer);
        QCOMPARE(records->otherRepayments[1].mode, PaymentMode::upi);
        QVERIFY(!records->otherRepayments[1].meeting);
    }

    void leavesPersonalFieldsEmptyWithoutTheKey() {
        Village village;
        QVERIFY(village.writeRecords());
        const auto records = GroupRecordsReader(village.reader()).load(village.group);
        QVERIFY(records->group.name.empty() && records->members[1].name.empty());
        QVERIFY(!records->members[1].monthlyHouseholdIncome && records->loans[1].purpose.empty());
        QCOMPARE(records->loans[0].purpose, std::string("bank_linkage"));
        QCOMPARE(GroupRecordsReader(village.reader()).load({village.bench().newId()}).error().code,
                 ErrorCode::notFound);
    }

    void listsWhatThereIs() {
        Village village;
        QVERIFY(village.writeRecords());
        Lists lists(village.reader(), village.opener());
        const auto groups = lists.groups();
        QCOMPARE(groups->size(), 1U);
        QCOMPARE(groups->front().name, std::string("Jagriti SHG"));
        QCOMPARE(groups->front().members, 1);
        QCOMPARE(groups->front().meetings, 2);
        QVERIFY(groups->front().lastMeetingOn == day(19'060));
        const auto loans = lists.loans(village.group);
        QCOMPARE(loans->size(), 2U);
        QCOMPARE(loans->at(1).memberCode, std::string("VG0001-02"));
        QCOMPARE(loans->at(1).principalRepaid, Money::rupees(500));
        QCOMPARE(loans->at(1).interestRepaid, Money::rupees(75));
        QVERIFY(loans->at(1).lastPaidOn == day(19'060));
        QCOMPARE(lists.loans({})->size(), 2U);
        QCOMPARE(lists.loans(GroupId{village.bench().newId()})->size(), 0U);
        const auto counts = lists.counts();
        QCOMPARE(counts->lines, 2);
        QCOMPARE(counts->repayments, 3);
        QCOMPARE(counts->ops, 10);
    }

    void findsByCodeWithoutRegardToCase() {
        Village village;
        QVERIFY(village.writeRecords());
        Codes codes(village.reader());
        QVERIFY(*codes.group("vg0001") == village.group);
        QVERIFY((*codes.member("vg0001-01"))->id == village.asha);
        QVERIFY((*codes.loan("lvg1"))->id == village.bankLoan);
        QVERIFY((*codes.loan("LVG1"))->group == village.group);
        QVERIFY(!*codes.group("VG0002"));
        QVERIFY(*codes.meeting(village.group, day(19'030)) == village.first);
        QVERIFY(!*codes.meeting(village.group, day(19'031)));
        QCOMPARE(*codes.codeOf(village.lata), std::string("VG0001-02"));
        QCOMPARE(codes.codeOf(LoanId{village.bench().newId()}).error().code, ErrorCode::notFound);
    }

    void tellsAnApplicationsWholeWay() {
        Village village;
        QVERIFY(village.writeRecords());
        const ApplicationId asked{village.bench().newId()};
        const ApplicationId request{village.bench().newId()};
        wire::ApplicationMade ask{asked,
                                  ApplicationKind::memberRequest,
                                  "VG0001-A1",
                                  village.group,
                                  village.lata,
                                  Money::rupees(8000),
                                  "dairy",
                                  village.seal(fields::kApplicationNote, asked.value, "for the shed"),
                                  12,
                                  {},
                                  {}};
        QVERIFY(village.write({ask}));
        village.bench().clock().advance(1000);
        wire::ApplicationMade put{request,
                                  ApplicationKind::bankRequest,
                                  "VG0001-R1",
                                  village.group,
                                  std::nullopt,
                                  Money::rupees(8000),
                                  "bank_linkage",
                                  {},
                                  24,
                                  {{asked, village.lata, Money::rupees(8000), "dairy"}},
                                  {}};
        wire::ApplicationMoved forward;
        forward.application = request;
        forward.group = village.group;
        forward.to = ApplicationState::pendingManagerReview;
        forward.byRole = Role::representative;
        forward.resolutionNo = "R-7";
        forward.resolutionOn = day(19'100);
        wire::ApplicationMoved decide = forward;
        decide.from = ApplicationState::pendingManagerReview;
        decide.to = ApplicationState::approved;
        decide.byRole = Role::manager;
        decide.resolutionNo.clear();
        decide.resolutionOn.reset();
        decide.reason = village.seal(fields::kApplicationReason, request.value, "regular savings");
        decide.amount = Money::rupees(7500);
        decide.months = 18;
        decide.yearlyRate = Rate::basisPoints(1200);
        decide.reasonCodes = {"savings", "attendance"};
        decide.conditions = {"monthly visit"};
        decide.recommendation = "approve";
        QVERIFY(village.write({put, forward}));
        QVERIFY(village.write({decide}));

        ApplicationReader reader(village.reader(), village.opener());
        const auto told = reader.load(request);
        QVERIFY(told);
        QCOMPARE(told->state, ApplicationState::approved);
        QCOMPARE(told->shares.size(), 1U);
        QVERIFY(told->shares[0] == put.shares[0]);
        QCOMPARE(told->resolutionNo, std::string("R-7"));
        QVERIFY(told->resolutionOn == day(19'100));
        QCOMPARE(told->steps.size(), 3U);
        QCOMPARE(told->steps[0].byRole, Role::representative);
        QCOMPARE(told->steps[2].byRole, Role::manager);
        QCOMPARE(told->steps[2].reason, std::string("regular savings"));
        QVERIFY(told->steps[2].by == village.bench().user());
        QVERIFY(told->decision);
        QCOMPARE(told->decision->outcome, ApplicationState::approved);
        QCOMPARE(told->decision->amount, Money::rupees(7500));
        QCOMPARE(told->decision->reason, std::string("regular savings"));
        QCOMPARE(told->decision->reasonCodes, decide.reasonCodes);
        QCOMPARE(told->decision->conditions, decide.conditions);
        QCOMPARE(told->decision->recommendation, std::string("approve"));

        const auto hers = reader.load(asked);
        QVERIFY(hers->inRequest == request);
        QCOMPARE(hers->note, std::string("for the shed"));
        QVERIFY(!hers->decision);
        QCOMPARE(hers->steps.size(), 1U);
        QCOMPARE(reader.list({})->size(), 2U);
        QVERIFY(reader.list({})->front().id == asked);
        QCOMPARE(reader.list({.member = village.lata})->size(), 1U);
        QCOMPARE(reader.list({.state = ApplicationState::approved})->size(), 1U);
        QCOMPARE(reader.list({.group = village.group, .kind = ApplicationKind::bankRequest})->size(), 1U);
        QCOMPARE(reader.list({.group = village.group, .state = ApplicationState::rejected})->size(), 0U);
        QCOMPARE(*reader.made(village.group, ApplicationKind::memberRequest), 1);
        QVERIFY(*Codes(village.reader()).application("vg0001-r1") == request);
    }

    void keepsTheScoreLog() {
        Village village;
        QVERIFY(village.writeRecords());
        const auto record = [&](int asOf, double score) {
            wire::AssessmentRecorded op;
            op.assessment = {village.bench().newId()};
            op.group = village.group;
            op.card = "group";
            op.asOf = day(asOf);
            op.score = score;
            op.contributions = {{"attendance", 0.1 + 0.2, std::nullopt, 1.0 / 3}};
            op.base = 2.0 / 3;
            return op;
        };
        const auto newest = record(19'200, 71.5);
        QVERIFY(village.write({record(19'200, 70), newest, record(19'100, 60)}));
        AssessmentReader reader(village.reader());
        const auto history = reader.history(village.group, "group");
        QCOMPARE(history->size(), 3U);
        QCOMPARE(history->front().assessment.score.value(), 60.0);
        const auto latest = reader.latest(village.group, "group");
        QVERIFY((*latest)->assessment.id == newest.assessment);
        QVERIFY((*latest)->assessment.contributions == newest.contributions);
        QCOMPARE((*latest)->assessment.base, newest.base);
        QCOMPARE(reader.latestOfAll("group")->size(), 1U);
        QVERIFY(reader.latestOfAll("group")->front().assessment.id == newest.assessment);
        QVERIFY(!*reader.latest(village.group, "member"));
        QVERIFY(reader.load(newest.assessment)->by == village.bench().user());
    }

    void tellsWhoHasAnAccount() {
        Village village;
        QVERIFY(village.writeRecords());
        const UserId user{village.bench().newId()};
        const wire::UserAdded added{user,
                                    village.seal(fields::kUserLogin, user.value, "lata"),
                                    village.seal(fields::kUserName, user.value, "Lata Devi"),
                                    Role::member,
                                    true,
                                    village.lata,
                                    {village.group}};
        QVERIFY(village.write({added}));
        UserReader reader(village.reader(), village.opener());
        auto told = reader.load(user);
        QCOMPARE(told->login, std::string("lata"));
        QVERIFY(told->member == village.lata);
        QCOMPARE(told->groups, std::vector<GroupId>{village.group});
        QVERIFY(!told->disabled);
        QVERIFY(village.write({wire::UserChanged{user, Role::representative, true, true, {}}}));
        told = reader.load(user);
        QCOMPARE(told->role, Role::representative);
        QVERIFY(told->disabled && told->groups.empty());
        QCOMPARE(told->name, std::string("Lata Devi"));
        QCOMPARE(reader.all()->size(), 1U);
        QCOMPARE(UserReader(village.reader()).all()->front().login, std::string());
    }

    void readsTheAuditFromTheNewest() {
        Village village;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(village.write({}));
        }
        AuditLog audit(village.reader());
        const auto rows = audit.newest(0, 3);
        QCOMPARE(rows->size(), 3U);
        QCOMPARE(rows->front().seq, 5);
        QCOMPARE(rows->front().action, std::string("trial"));
        QVERIFY(rows->front().prev == rows->at(1).hash);
        QCOMPARE(audit.newest(rows->back().seq, 10)->front().seq, 2);
    }
};

SAKHI_TEST(TstRead)
#include "tst_read.moc"
