#include "support/Fixture.h"
#include "unit/services/Branch.h"

#include <algorithm>

using namespace sakhi;
using base::Money;
using domain::ApplicationState;
using test::Branch;

namespace {

base::Date day(const char* iso) {
    return *base::parseIsoDate(iso);
}

template <class T>
std::string refusalOf(const base::Result<T>& read) {
    return read ? "read" : read.error().code == base::ErrorCode::notAllowed ? "notAllowed" : "other";
}

}  // namespace

/// What a member's own pages are filled with, over the small folder.
class TstOwn : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void recordHoldsHerRowsAndTheGroupsTotals() {
        Branch branch;
        const auto view = branch.space().own().record(branch.as("asha"), branch.group("G1"),
                                                      branch.member("G1-01"), today());
        QVERIFY(view);
        QCOMPARE(view->hers.row.name.name, std::string("Name A"));
        QCOMPARE(view->hers.row.savings, Money::rupees(800));
        QCOMPARE(view->hers.loans.size(), 1U);
        QCOMPARE(view->hers.row.owed, Money::rupees(400));
        QVERIFY(!view->nextDueOn && view->nextDue.isZero());
        QCOMPARE(view->members, 3);
        QCOMPARE(view->groupSavings, Money::rupees(2450));
        QCOMPARE(view->groupLent, Money::rupees(1100));
        QCOMPARE(static_cast<int>(*view->share * 100), 3265);
        QCOMPARE(*view->nextMeetingOn, day("2026-11-20"));
    }

    /// While the loan runs: the next instalment and its day. She paid 214 of instalments of 71, which covers
    /// May.
    void aRunningLoanSaysWhenAndHowMuch() {
        Branch branch;
        const auto view = branch.space().own().record(branch.as("asha"), branch.group("G1"),
                                                      branch.member("G1-02"), day("2024-04-21"));
        QVERIFY(view);
        QCOMPARE(*view->nextDueOn, day("2024-06-20"));
        QVERIFY(view->nextDue > Money::rupees(60) && view->nextDue < Money::rupees(80));
    }

    void whoJoinedYesterdayHasAnEmptyRecord() {
        Branch branch;
        const auto view = branch.space().own().record(branch.as("geeta"), branch.group("G1"),
                                                      branch.member("G1-04"), today());
        QVERIFY(view);
        QVERIFY(view->hers.loans.empty() && view->hers.passbook.empty());
        QVERIFY(view->hers.row.savings.isZero() && view->hers.row.owed.isZero());
    }

    /// A member reads herself; another member, and a representative of another group, read nothing.
    void everyReaderHasHerShare() {
        Branch branch;
        auto& own = branch.space().own();
        const auto group = branch.group("G1");
        const auto other = branch.member("G1-01");
        for (const char* reader : {"geeta", "binita"}) {
            const auto session = branch.as(reader);
            QCOMPARE(refusalOf(own.record(session, group, other, today())), std::string("notAllowed"));
            QCOMPARE(refusalOf(own.standings(session, group, other, today())), std::string("notAllowed"));
        }
        for (const char* reader : {"asha", "officer", "manager"}) {
            QCOMPARE(refusalOf(own.record(branch.as(reader), group, other, today())), std::string("read"));
        }
        QCOMPARE(refusalOf(own.record(branch.as("asha"), group, branch.member("G2-01"), today())),
                 std::string("other"));
    }

    void wishesAreOfThoseSheMayAskFor() {
        Branch branch;
        const auto group = branch.group("G1");
        branch.asked("G1-02");
        const auto hers = branch.space().own().wishes(branch.as("geeta"), group, today());
        QVERIFY(hers);
        QCOMPARE(hers->wishes.size(), 1U);
        QCOMPARE(hers->wishes.front().member.id, branch.member("G1-04"));
        QCOMPARE(*hers->wishes.front().monthlyIncome, Money::rupees(5000));
        const auto all = branch.space().own().wishes(branch.as("asha"), group, today());
        QVERIFY(all);
        QCOMPARE(all->wishes.size(), 3U);
        QCOMPARE(all->wishes[0].owed, Money::rupees(400));
        QVERIFY(!all->wishes[0].asked && all->wishes[1].asked);
        const auto none = branch.space().own().wishes(branch.as("manager"), group, today());
        QVERIFY(none && none->wishes.empty());
    }

    void aRefusalSaysWhyAndWhenSheMayAskAgain() {
        Branch branch;
        const auto group = branch.group("G1");
        const auto asked = branch.asked("G1-04");
        QCOMPARE(
            test::told(branch.run("asha", services::RejectByAdmin{asked, "funds_short", "After harvest"})),
            std::string("done"));
        const auto standings =
            branch.space().own().standings(branch.as("geeta"), group, branch.member("G1-04"), today());
        QVERIFY(standings && standings->size() == 1);
        const auto& told = standings->front();
        QCOMPARE(told.application.row.state, ApplicationState::rejectedByAdmin);
        QCOMPARE(told.application.steps.back().reason, std::string("After harvest"));
        QCOMPARE(told.reasonCodes, std::vector<std::string>{"funds_short"});
        QCOMPARE(*told.askAgainOn, day("2026-11-20"));
    }

    /// The bank's reasons reach her, though they were given to the group's request.
    void theBanksRefusalReachesHer() {
        Branch branch;
        const auto asked = branch.asked("G1-04");
        const auto request = branch.forwarded("G1", {asked});
        auto refusal = test::decision(request, ApplicationState::rejected);
        refusal.reasonCodes = {"instalment_too_high"};
        QCOMPARE(test::told(branch.run("manager", refusal)), std::string("done"));
        const auto standings = branch.space().own().standings(branch.as("geeta"), branch.group("G1"),
                                                              branch.member("G1-04"), today());
        QVERIFY(standings && standings->size() == 1);
        QCOMPARE(standings->front().reasonCodes, std::vector<std::string>{"instalment_too_high"});
        QCOMPARE(*standings->front().askAgainOn, today());
    }

    void askingAgainWaitsForAgeAndForMoney() {
        Branch branch;
        const auto books = branch.space().records().books(branch.as("asha"), branch.group("G1"));
        const auto& records = (*books)->records;
        const auto again = [&](const char* code, const char* on) {
            return services::askAgainOn({code}, day(on), records, 6);
        };
        QCOMPARE(again("too_young", "2024-03-01"), day("2024-08-20"));
        QCOMPARE(again("too_young", "2026-03-01"), day("2026-03-01"));
        QCOMPARE(again("funds_short", "2024-04-25"), day("2024-05-20"));
        QCOMPARE(again("funds_short", "2024-05-20"), day("2024-06-20"));
        QCOMPARE(again("above_limit", "2024-04-25"), day("2024-04-25"));
    }

private:
    static base::Date today() { return day("2026-11-01"); }
};

SAKHI_TEST(TstOwn)
#include "tst_own.moc"
