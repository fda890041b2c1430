#include "books/Checks.h"
#include "books/MeetingSheet.h"
#include "support/ClusterLoader.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"

#include <algorithm>

using namespace sakhi;
using base::Money;
using books::SheetFinding;
using domain::Attendance;
using domain::MeetingKind;

namespace {

base::Date on(const char* iso) {
    return *base::parseIsoDate(iso);
}

template <class Id>
Id made(std::uint8_t n) {
    Id id;
    id.value.bytes[0] = n;
    return id;
}

/// Three women save 100 a meeting; one owes 1,200 at 24 % over twelve months, due on the 20th.
struct Group {
    domain::GroupRecords records;
    std::vector<lending::LoanAccount> accounts;

    Group() {
        records.group.id = made<domain::GroupId>(1);
        records.group.compulsorySaving = Money::rupees(100);
        records.opening = domain::Opening{on("2026-01-01"), Money::rupees(1250), Money::rupees(2000),
                                          Money::rupees(1450), false};
        for (std::uint8_t n = 1; n <= 3; ++n) {
            domain::Member member;
            member.id = made<domain::MemberId>(n);
            member.joinedOn = on("2025-01-01");
            member.openingSavings = Money::rupees(1000);
            records.members.push_back(member);
        }
        domain::Loan loan;
        loan.id = made<domain::LoanId>(1);
        loan.member = records.members[0].id;
        loan.principal = Money::rupees(1200);
        loan.yearlyRate = base::Rate::basisPoints(2400);
        loan.tenureMonths = 12;
        loan.disbursedOn = on("2026-01-01");
        loan.firstDueOn = on("2026-02-20");
        records.loans.push_back(loan);
        measure();
    }

    void measure() { accounts = lending::loanAccounts(records, {}); }
    books::SheetBasis basis() { return {records, accounts, books::cashInBox(records)}; }
    books::MeetingSheet sheet(const char* day = "2026-02-20", MeetingKind kind = MeetingKind::regular) {
        return books::prefilled(basis(), kind, on(day), made<domain::MeetingId>(9));
    }
    std::vector<SheetFinding> found(const books::MeetingSheet& sheet) {
        std::vector<SheetFinding> out;
        for (const books::SheetFault& fault : books::findings(basis(), sheet, on("2026-03-01"))) {
            out.push_back(fault.finding);
        }
        return out;
    }
    void close(const books::MeetingSheet& sheet) {
        records.meetings.push_back(books::meetingOf(basis(), sheet, sheet.heldOn));
        measure();
    }
};

books::MeetingSheet counted(books::MeetingSheet sheet) {
    sheet.counted = domain::CashCount{books::totals(sheet).byBooks, {}};
    return sheet;
}

books::GrantedLoan loanOf(const domain::MemberId& member) {
    books::GrantedLoan loan;
    loan.loan = made<domain::LoanId>(7);
    loan.member = member;
    loan.purpose = "dairy";
    loan.principal = Money::rupees(500);
    loan.yearlyRate = base::Rate::basisPoints(2400);
    loan.firstDueOn = on("2026-03-20");
    loan.resolutionNo = "4";
    return loan;
}

/// A payment as the group would split it.
books::Split paid(const lending::LoanAccount& account, const char* day, int rupees) {
    return books::splitOf(account, {account.loan().id, {}, Money::rupees(rupees), {}}, on(day));
}

/// The records as they were before a meeting: the first `meetings` of them, and what was paid and lent then.
domain::GroupRecords before(const domain::GroupRecords& records, std::size_t meetings) {
    domain::GroupRecords out = records;
    const base::Date day = records.meetings[meetings].heldOn;
    out.meetings.resize(meetings);
    std::erase_if(out.loans, [&](const domain::Loan& loan) { return loan.disbursedOn >= day; });
    std::erase_if(out.otherRepayments, [&](const domain::Repayment& row) { return row.paidOn >= day; });
    return out;
}

}  // namespace

class TstMeetingSheet : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void prefillsWhatIsExpected() {
        Group group;
        auto sheet = group.sheet();
        QCOMPARE(sheet.lines.size(), std::size_t{3});
        QCOMPARE(sheet.openingCash, Money::rupees(1250));
        QCOMPARE(sheet.lines[0].savings, Money::rupees(100));
        // 1,200 at 2 % a month over twelve months: 113.
        QCOMPARE(sheet.lines[0].repayments.at(0).due, Money::rupees(113));
        QCOMPARE(sheet.lines[0].repayments.at(0).paid, Money::rupees(113));
        QVERIFY(sheet.lines[1].repayments.empty());
        const auto split = books::splitOf(group.accounts[0], sheet.lines[0].repayments[0], sheet.heldOn);
        QCOMPARE(split.interest, Money::rupees(24));
        QCOMPARE(split.principal, Money::rupees(89));
        // Paid ahead: 170 of which 70 count for the next meeting; a member who left is not asked.
        sheet.lines[1].savings = Money::rupees(170);
        sheet.lines[2].savings = Money{};
        sheet.lines[0].repayments[0].paid = Money{};
        group.close(counted(sheet));
        group.records.members[2].leftOn = on("2026-03-01");
        const auto next = group.sheet("2026-03-20");
        QCOMPARE(next.lines.size(), std::size_t{2});
        QCOMPARE(next.lines[1].savings, Money::rupees(30));
        QCOMPARE(next.lines[0].repayments[0].due, Money::rupees(226));
        QCOMPARE(books::savingsPosition(group.records, group.records.members[1], on("2026-03-20")),
                 Money::rupees(70));
        QCOMPARE(books::savingsPosition(group.records, group.records.members[2], on("2026-03-20")),
                 Money::rupees(-100));
        QVERIFY(group.sheet("2026-03-20", MeetingKind::between).lines.empty());
    }

    void asksTheMonthsInterestOnce() {
        Group group;
        QCOMPARE(paid(group.accounts[0], "2026-01-10", 100).interest, Money{});
        QCOMPARE(paid(group.accounts[0], "2026-01-16", 100).interest, Money::rupees(24));
        QCOMPARE(paid(group.accounts[0], "2026-02-20", 20).interest, Money::rupees(20));
        group.records.otherRepayments.push_back(
            {group.records.loans[0].id, on("2026-02-15"), Money::rupees(200), Money{}, {}, {}});
        group.measure();
        QCOMPARE(paid(group.accounts[0], "2026-02-19", 100).interest, Money{});
        QCOMPARE(paid(group.accounts[0], "2026-02-20", 100).interest, Money::rupees(20));
        QCOMPARE(books::splitOf(group.accounts[0], {{}, {}, Money::rupees(100), Money::rupees(7)},
                                on("2026-02-20"))
                     .principal,
                 Money::rupees(93));
    }

    void absentPaysNothingAndLateIsFined() {
        Group group;
        group.records.rules = {75, Money::rupees(5), Money::rupees(10), Money::rupees(2)};
        const auto sheet = group.sheet();
        const auto absent = books::withAttendance(group.basis(), sheet, sheet.lines[0], Attendance::absent);
        QCOMPARE(absent.savings, Money{});
        QCOMPARE(absent.repayments.at(0).paid, Money{});
        QCOMPARE(absent.repayments.at(0).due, Money::rupees(113));
        QCOMPARE(absent.fine, Money{});
        QCOMPARE(books::fineByRule(group.records, absent), Money::rupees(12));
        QCOMPARE(books::withAttendance(group.basis(), sheet, absent, Attendance::present), sheet.lines[0]);
        auto typed = sheet.lines[0];
        typed.savings = Money::rupees(150);
        auto late = books::withAttendance(group.basis(), sheet, typed, Attendance::late);
        QCOMPARE(late.savings, Money::rupees(150));
        QCOMPARE(late.fine, Money::rupees(5));
        QCOMPARE(books::withAttendance(group.basis(), sheet, late, Attendance::present), typed);
        late.fine = Money::rupees(9);
        QCOMPARE(books::withAttendance(group.basis(), sheet, late, Attendance::present).fine,
                 Money::rupees(9));
        const auto leave = books::withAttendance(group.basis(), sheet, typed, Attendance::leave);
        QCOMPARE(books::fineByRule(group.records, leave), Money{});
    }

    /// The meeting of NORMS.md 3.4, with a withdrawal and a fee beside it.
    void addsUp() {
        Group group;
        auto sheet = group.sheet();
        sheet.lines[0].savings = Money::rupees(1000);
        sheet.lines[1].savings = sheet.lines[2].savings = Money{};
        sheet.lines[0].repayments[0].paid = Money::rupees(2120);
        sheet.lines[1].fine = Money::rupees(30);
        sheet.bankWithdrawn = Money::rupees(5000);
        sheet.bankDeposited = Money::rupees(1500);
        sheet.others.push_back({domain::OtherHead::stationery, Money::rupees(50), false, {}, {}});
        sheet.others.push_back({domain::OtherHead::bankCharges, Money::rupees(77), true, {}, {}});
        auto loan = loanOf(sheet.lines[1].member);
        loan.principal = Money::rupees(7000);
        sheet.loans.push_back(loan);
        auto sums = books::totals(sheet);
        QCOMPARE(sums.collected, Money::rupees(3150));
        QCOMPARE(sums.byBooks, Money::rupees(850));
        QVERIFY(!sums.difference);
        QCOMPARE(sums.present, 3);
        sheet.lines[2].voluntaryWithdrawal = Money::rupees(10);
        sheet.others.push_back({domain::OtherHead::membershipFee, Money::rupees(20), false, {}, {}});
        sheet.counted = domain::CashCount{Money::rupees(855), {}};
        sums = books::totals(sheet);
        QCOMPARE(sums.byBooks, Money::rupees(860));
        QCOMPARE(*sums.difference, Money::rupees(-5));
    }

    void findsWhatKeepsItOpen() {
        using enum SheetFinding;
        using Found = std::vector<SheetFinding>;
        Group group;
        const auto good = counted(group.sheet());
        QCOMPARE(group.found(good), Found{});
        QCOMPARE(group.found(group.sheet()), Found{notCounted});
        auto sheet = good;
        sheet.counted->total += Money::rupees(1);
        QCOMPARE(group.found(sheet), Found{boxDiffers});
        sheet.differenceReason = "a coin too many";
        QCOMPARE(group.found(sheet), Found{});
        sheet.counted->notes = {{Money::rupees(500), Money::rupees(1500)}};
        QCOMPARE(group.found(sheet), Found{countUnclear});
        sheet = good;
        sheet.bankDeposited = Money::rupees(5000);
        QCOMPARE(group.found(counted(sheet)), (Found{boxBelowZero, countUnclear}));
        sheet = good;
        sheet.lines[0].repayments[0].paid = Money::rupees(1225);
        QCOMPARE(group.found(counted(sheet)), Found{overpaid});
        sheet.lines[0].repayments[0].paid = Money::rupees(1224);
        QCOMPARE(group.found(counted(sheet)), Found{});
        sheet.lines[0].repayments[0].interest = Money::rupees(1225);
        QCOMPARE(group.found(counted(sheet)), Found{negativeAmount});
        sheet = good;
        sheet.lines[1].compulsoryWithdrawal = Money::rupees(1101);
        QCOMPARE(group.found(counted(sheet)), Found{overdrawn});
        sheet.lines[1].compulsoryWithdrawal = Money::rupees(1100);
        QCOMPARE(group.found(counted(sheet)), Found{});
        sheet.lines[1].voluntaryWithdrawal = Money::rupees(1);
        QCOMPARE(group.found(counted(sheet)), Found{overdrawn});
        sheet = good;
        sheet.lines[0].attendance = Attendance::absent;
        QCOMPARE(group.found(sheet), Found{noQuorum});
        sheet.kind = MeetingKind::inquorate;
        QCOMPARE(group.found(sheet), Found{});
        sheet = good;
        sheet.kind = MeetingKind::special;
        QCOMPARE(group.found(sheet), Found{reasonMissing});
        sheet.kind = MeetingKind::postponed;
        QCOMPARE(group.found(sheet), (Found{reasonMissing, moneyWithoutMeeting}));
    }

    void findsIncompleteLoans() {
        using enum SheetFinding;
        using Found = std::vector<SheetFinding>;
        Group group;
        auto sheet = group.sheet();
        sheet.loans.push_back(loanOf(sheet.lines[1].member));
        QCOMPARE(group.found(counted(sheet)), Found{});
        sheet.loans[0].resolutionNo.clear();
        QCOMPARE(group.found(counted(sheet)), Found{loanWithoutResolution});
        sheet.loans[0] = loanOf(made<domain::MemberId>(77));
        QCOMPARE(group.found(counted(sheet)), Found{loanIncomplete});
        sheet.loans[0] = loanOf(sheet.lines[1].member);
        sheet.loans[0].firstDueOn = sheet.heldOn;
        QCOMPARE(group.found(counted(sheet)), Found{loanIncomplete});
    }

    void keepsTheDaysInOrder() {
        using enum SheetFinding;
        using Found = std::vector<SheetFinding>;
        Group group;
        QCOMPARE(group.found(counted(group.sheet("2026-03-02"))), Found{wrongDay});
        QCOMPARE(group.found(counted(group.sheet("2026-01-01"))), Found{wrongDay});
        group.close(counted(group.sheet()));
        auto second = counted(group.sheet());
        QCOMPARE(group.found(second), Found{});  // the same meeting, opened again
        second.meeting = made<domain::MeetingId>(10);
        QCOMPARE(group.found(second), Found{wrongDay});
        second.kind = MeetingKind::between;
        QCOMPARE(group.found(second), Found{});
        second.heldOn = on("2026-02-19");
        QCOMPARE(group.found(second), Found{wrongDay});
    }

    void closesAndOpensAgain() {
        Group group;
        auto sheet = group.sheet();
        sheet.place = "School";
        sheet.lines[0].repayments[0].paid = Money::rupees(300);
        sheet.lines[0].repayments[0].interest = Money::rupees(30);
        sheet.lines[1] = books::withAttendance(group.basis(), sheet, sheet.lines[1], Attendance::absent);
        sheet.lines[1].savings = Money::rupees(100);
        sheet.lines[1].broughtBy = sheet.lines[0].member;
        sheet.lines[2].compulsoryWithdrawal = Money::rupees(50);
        sheet.lines[2].fineWaived = Money::rupees(5);
        sheet.kind = MeetingKind::inquorate;
        sheet.loans.push_back(loanOf(sheet.lines[1].member));
        sheet.others.push_back({domain::OtherHead::travel, Money::rupees(40), false, {}, {}});
        sheet.resolutions.push_back({"4", "Lend", {}, {}});
        sheet.counted = domain::CashCount{books::totals(sheet).byBooks - Money::rupees(2), {}};
        sheet.differenceReason = "change";
        QVERIFY(group.found(sheet).empty());
        group.close(sheet);
        domain::Loan given{made<domain::LoanId>(7),
                           {},
                           sheet.lines[1].member,
                           "L",
                           {},
                           "dairy",
                           Money::rupees(500),
                           base::Rate::basisPoints(2400),
                           {},
                           12,
                           sheet.heldOn,
                           on("2026-03-20"),
                           {},
                           sheet.meeting,
                           "4",
                           {}};
        group.records.loans.push_back(given);
        group.measure();
        QVERIFY(books::checkBooks(group.records).empty());
        QCOMPARE(group.records.meetings[0].closingCash, books::cashInBox(group.records));
        QCOMPARE(group.records.meetings[0].difference, Money::rupees(-2));
        QVERIFY(books::sheetOf(group.basis(), group.records.meetings[0]) == sheet);
    }

    /// Over all of the cluster: a payment is split as the group did, and the prefill is mostly what was paid.
    void splitsAsTheClusterDid() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        int payments = 0;
        int asPrefilled = 0;
        for (const auto& records : test::loadCluster(test::clusterFolder())) {
            for (const auto& whole : lending::loanAccounts(records, {})) {
                for (std::size_t i = 0; i < whole.payments().size(); ++i) {
                    const domain::Repayment& payment = whole.payments()[i];
                    const lending::LoanAccount account{
                        whole.loan(), {whole.payments().begin(), whole.payments().begin() + i}, {}};
                    const Money sum = payment.principal + payment.interest;
                    const auto split = books::splitOf(account, {{}, {}, sum, {}}, payment.paidOn);
                    QCOMPARE(split.interest, payment.interest);
                    asPrefilled += books::dueOn(account, payment.paidOn) == sum ? 1 : 0;
                    ++payments;
                }
            }
        }
        QCOMPARE(payments, 18'335);
        QVERIFY2(asPrefilled * 100 >= payments * 82, std::to_string(asPrefilled).c_str());
    }

    /// Each tenth meeting of the cluster, made a sheet and closed again, is the same meeting.
    void rewritesTheClustersMeetings() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        for (const auto& records : test::loadCluster(test::clusterFolder())) {
            const auto accounts = lending::loanAccounts(records, {});
            for (std::size_t i = 0; i < records.meetings.size(); i += 10) {
                const domain::Meeting& meeting = records.meetings[i];
                const auto then = before(records, i);
                const auto accountsThen = lending::loanAccounts(then, {});
                const books::SheetBasis basis{then, accountsThen, books::cashInBox(then)};
                auto sheet = books::sheetOf({records, accounts, {}}, meeting);
                sheet.others.push_back({domain::OtherHead::meetingExpense, meeting.expenses, false, {}, {}});
                for (const domain::Loan& loan : records.loans) {
                    if (loan.kind == domain::LoanKind::internal && loan.disbursedOn == meeting.heldOn) {
                        sheet.loans.push_back({loan.id,
                                               *loan.member,
                                               loan.purpose,
                                               loan.principal,
                                               loan.yearlyRate,
                                               loan.method,
                                               loan.tenureMonths,
                                               loan.firstDueOn,
                                               loan.fund,
                                               "1",
                                               {}});
                    }
                }
                const auto closed = books::meetingOf(basis, sheet, meeting.heldOn);
                QVERIFY(closed.lines == meeting.lines);
                QVERIFY(std::ranges::is_permutation(closed.repayments, meeting.repayments));
                QCOMPARE(closed.openingCash, meeting.openingCash);
                QCOMPARE(closed.closingCash, meeting.closingCash);
                QCOMPARE(closed.loansDisbursed, meeting.loansDisbursed);
                sheet.counted = domain::CashCount{meeting.closingCash, {}};
                for (const auto& fault : books::findings(basis, sheet, meeting.heldOn)) {
                    QVERIFY2(fault.finding == SheetFinding::noQuorum, records.group.code.c_str());
                }
            }
        }
    }
};

SAKHI_TEST(TstMeetingSheet)
#include "tst_meeting_sheet.moc"
