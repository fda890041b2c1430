#include "books/Checks.h"
#include "books/MeetingSheet.h"
#include "services/queries/HomeQuery.h"
#include "store/Drafts.h"
#include "store/GroupRecordsReader.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"
#include "unit/services/Meetings.h"

using namespace sakhi;
using base::Money;
using domain::ApplicationState;
using domain::EntryHead;
using domain::MeetingKind;
using test::Branch;
using test::Meetings;
using test::told;

namespace {

domain::CorrectedEntry savingOf(const domain::MemberId& member, int was, int now) {
    return {EntryHead::savings, {member.value}, 0, Money::rupees(was), Money::rupees(now)};
}

}  // namespace

class TstMeetings : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsClosedOnce() {
        Branch branch;
        Meetings meetings(branch, "G1");
        const auto sheet = meetings.counted(meetings.sheet("2026-11-01"));
        const auto user = branch.user("asha");
        const auto subject = base::toText(sheet.meeting.value);
        meetings.draft(user, subject);
        QCOMPARE(meetings.draftsOf(user, subject), std::size_t{1});
        auto open = sheet;
        open.counted.reset();
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{open})),
                 std::string("ruleBroken not_counted"));
        QCOMPARE(meetings.draftsOf(user, subject), std::size_t{1});
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{sheet})), std::string("done"));
        QCOMPARE(meetings.draftsOf(user, subject), std::size_t{0});
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{sheet})),
                 std::string("ruleBroken meeting_closed"));
        const auto records = meetings.records();
        QCOMPARE(records.meetings.size(), std::size_t{4});
        const auto& meeting = records.meetings.back();
        QCOMPARE(meeting.origin, domain::MeetingOrigin::entered);
        QVERIFY(meeting.closedOn == branch.clock().today());
        QCOMPARE(meeting.openingCash, records.meetings[2].closingCash);
        QCOMPARE(meeting.closingCash, sheet.counted->total);
        QCOMPARE(meeting.lines.size(), sheet.lines.size());
        QVERIFY(meetings.faults().empty());
    }

    void strangersRowsAreRefused() {
        Branch branch;
        Meetings meetings(branch, "G1");
        auto sheet = meetings.counted(meetings.sheet("2026-11-01"));
        sheet.lines[0].member = branch.member("G2-01");
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{sheet})), std::string("notFound"));
        sheet = meetings.counted(meetings.sheet("2026-11-01"));
        std::swap(sheet.lines[0].repayments, sheet.lines[1].repayments);
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{sheet})), std::string("notFound"));
        QCOMPARE(told(branch.run("binita", services::CloseMeeting{meetings.sheet("2026-11-01")})),
                 std::string("notAllowed"));
    }

    /// A request is granted and paid out in the meeting; opened again, it is with the group as before.
    void aMeetingPaysOutARequestAndTakesItBack() {
        Branch branch;
        Meetings meetings(branch, "G1");
        const auto asked = branch.asked("G1-04", 500);
        auto sheet = meetings.sheet("2026-11-01");
        sheet.loans.push_back(meetings.loanTo("G1-04", 500));
        sheet.loans[0].application = asked;
        sheet.bankWithdrawn = Money::rupees(600);
        sheet = meetings.counted(sheet);
        const auto cash = books::cashInBox(meetings.records());
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{sheet})), std::string("done"));
        QCOMPARE(branch.application(asked).state, ApplicationState::disbursed);
        QCOMPARE(branch.application(asked).resolutionNo, std::string("7"));
        auto records = meetings.records();
        const auto loan = std::ranges::find(records.loans, std::string("G1-L5"), &domain::Loan::code);
        QVERIFY(loan != records.loans.end());
        QCOMPARE(loan->id, sheet.loans[0].loan);
        QVERIFY(loan->meeting == sheet.meeting && loan->application == asked);

        const auto reopen = [&](const char* who, const char* why) {
            return told(branch.run(who, services::ReopenMeeting{sheet.meeting, why}));
        };
        const auto rewritten = meetings.sheetOf(sheet.meeting);
        QVERIFY(rewritten == sheet);
        QCOMPARE(reopen("binita", "slip"), std::string("notAllowed"));
        QCOMPARE(reopen("asha", ""), std::string("missingData reason"));
        QCOMPARE(reopen("asha", "slip"), std::string("done"));
        QCOMPARE(branch.application(asked).state, ApplicationState::pendingAdminReview);
        QCOMPARE(meetings.records().meetings.size(), std::size_t{3});
        QCOMPARE(books::cashInBox(meetings.records()), cash);
        QCOMPARE(reopen("asha", "slip"), std::string("notFound"));
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{rewritten})), std::string("done"));
        QCOMPARE(branch.application(asked).state, ApplicationState::disbursed);
        QCOMPARE(meetings.records().loans.size(), records.loans.size());
        QVERIFY(meetings.faults().empty());
    }

    /// A payment between meetings and a special meeting move nothing; a day that the meeting named stands.
    void theRhythmIsThatOfTheMeetings() {
        Branch branch;
        Meetings meetings(branch, "G1");
        const auto day = [](const char* iso) { return *base::parseIsoDate(iso); };
        QCOMPARE(*services::plannedAfterLast(meetings.records()), day("2024-05-20"));
        for (const auto kind : {MeetingKind::between, MeetingKind::special}) {
            auto sheet = meetings.sheet("2026-10-30", kind);
            sheet.reason = "called";
            QCOMPARE(told(branch.run("asha", services::CloseMeeting{meetings.counted(sheet)})),
                     std::string("done"));
            QCOMPARE(*services::plannedAfterLast(meetings.records()), day("2024-05-20"));
            QCOMPARE(*services::nextMeetingOn(meetings.records(), day("2026-11-02")), day("2026-11-20"));
        }
        auto sheet = meetings.counted(meetings.sheet("2026-11-01"));
        sheet.nextOn = day("2026-12-04");
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{sheet})), std::string("done"));
        QCOMPARE(*services::plannedAfterLast(meetings.records()), day("2026-12-04"));
        QCOMPARE(*services::nextMeetingOn(meetings.records(), day("2026-12-05")), day("2027-01-04"));
    }

    void theBanksMoneyComesInAndItsRequestIsPaidOut() {
        Branch branch;
        Meetings meetings(branch, "G1");
        const auto part = branch.asked("G1-02", 5'000);
        const auto request = branch.forwarded("G1", {part});
        auto decided = test::decision(request, ApplicationState::approved, 4'000);
        decided.months = 9;
        decided.yearlyRate = base::Rate::basisPoints(950);
        QCOMPARE(told(branch.run("manager", decided)), std::string("done"));
        const auto desk =
            branch.space().meetings().desk(branch.as("asha"), branch.group("G1"), branch.clock().today());
        QCOMPARE(desk->approved.size(), std::size_t{1});
        // What the bank decided, not what was asked for.
        QCOMPARE(desk->approved[0].amount, Money::rupees(4'000));
        QCOMPARE(desk->approved[0].months, 9);
        QCOMPARE(desk->approved[0].yearlyRate, base::Rate::basisPoints(950));
        auto sheet = meetings.sheet("2026-11-01", MeetingKind::between);
        sheet.bankLoans.push_back(meetings.bankLoan(4'000));
        sheet.bankLoans[0].application = request;
        QCOMPARE(told(branch.run("binita", services::CloseMeeting{sheet})), std::string("notAllowed"));
        QCOMPARE(told(branch.run("manager", services::CloseMeeting{sheet})), std::string("done"));
        QCOMPARE(branch.application(request).state, ApplicationState::disbursed);
        QCOMPARE(branch.application(part).state, ApplicationState::disbursed);
        QCOMPARE(told(branch.run("asha", services::ReopenMeeting{sheet.meeting, "wrong day"})),
                 std::string("done"));
        QCOMPARE(branch.application(request).state, ApplicationState::approved);
        QCOMPARE(branch.application(part).state, ApplicationState::approved);
        QVERIFY(meetings.faults().empty());
    }

    void onlyTodaysLastMeetingIsOpenedAgain() {
        Branch branch;
        Meetings meetings(branch, "G1");
        const auto first = meetings.counted(meetings.sheet("2026-10-20"));
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{first})), std::string("done"));
        const auto imported = meetings.records().meetings[0].id;
        QCOMPARE(told(branch.run("asha", services::ReopenMeeting{imported, "slip"})),
                 std::string("ruleBroken reopen_same_day"));
        const auto second = meetings.sheet("2026-10-20", MeetingKind::between);
        QCOMPARE(told(branch.run("asha", services::CloseMeeting{second})), std::string("done"));
        QCOMPARE(told(branch.run("asha", services::ReopenMeeting{first.meeting, "slip"})),
                 std::string("ruleBroken entered_since"));
        branch.clock().advance(86'400'000);
        QCOMPARE(told(branch.run("asha", services::ReopenMeeting{second.meeting, "slip"})),
                 std::string("ruleBroken reopen_same_day"));
    }

    void aCorrectionIsWhatStandsAndWhatWasEnteredIsKept() {
        Branch branch;
        Meetings meetings(branch, "G1");
        const auto before = meetings.records();
        const auto meeting = before.meetings[1].id;
        const auto member = branch.member("G1-01");
        const auto mend = [&](std::vector<domain::CorrectedEntry> entries, const char* why = "slip") {
            return told(branch.run("asha", services::CorrectEntries{meeting, std::move(entries), why}));
        };
        QCOMPARE(mend({savingOf(member, 90, 100)}), std::string("ruleBroken state_changed"));
        QCOMPARE(mend({savingOf(member, 100, 100)}), std::string("ruleBroken nothing_changed"));
        QCOMPARE(mend({savingOf(member, 100, -1)}), std::string("ruleBroken negative_amount"));
        QCOMPARE(mend({savingOf(branch.member("G1-04"), 0, 50)}), std::string("ruleBroken no_such_entry"));
        QCOMPARE(mend({savingOf(member, 100, 50)}, " "), std::string("missingData reason"));
        QCOMPARE(mend({}), std::string("ruleBroken nothing_changed"));
        QCOMPARE(mend({{EntryHead::voluntaryWithdrawal, {member.value}, 0, {}, Money::rupees(1)}}),
                 std::string("ruleBroken overdrawn"));
        QCOMPARE(mend({{EntryHead::principal,
                        {before.loans[1].id.value},
                        0,
                        Money::rupees(300),
                        Money::rupees(701)}}),
                 std::string("ruleBroken overpaid"));
        QCOMPARE(mend({{EntryHead::bankDeposited, {}, 0, Money::rupees(400), Money::rupees(5000)}}),
                 std::string("ruleBroken box_below_zero"));
        QCOMPARE(mend({savingOf(member, 100, 80), savingOf(member, 80, 70)}), std::string("done"));
        const auto after = meetings.records();
        QCOMPARE(after.meetings[1].lines[0].savings, Money::rupees(70));
        QCOMPARE(domain::asEntered(after).meetings[1].lines[0].savings, Money::rupees(100));
        QCOMPARE(books::cashInBox(after), books::cashInBox(before) - Money::rupees(30));
        QVERIFY(meetings.faults().empty());
        QCOMPARE(
            told(branch.run("manager", services::CorrectEntries{meeting, {savingOf(member, 70, 71)}, "x"})),
            std::string("notAllowed"));
    }
};

SAKHI_TEST(TstMeetings)
#include "tst_meetings.moc"
