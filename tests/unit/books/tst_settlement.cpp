#include "books/Checks.h"
#include "books/Settlement.h"
#include "books/Statements.h"
#include "lending/LendingRules.h"
#include "support/Fixture.h"

using namespace sakhi;
using base::Money;

namespace {

const base::Date kJoined = *base::parseIsoDate("2026-01-01");
const base::Date kLastMeeting = *base::parseIsoDate("2026-03-10");
const base::Date kLeaving = *base::parseIsoDate("2026-04-05");

/// What one woman has with her group when she leaves.
struct Case {
    std::int64_t compulsory{0};
    std::int64_t voluntary{0};
    /// Principal of each loan, the newest first; 24 % a year.
    std::vector<std::int64_t> loans;
};

domain::GroupRecords leaving(const Case& given) {
    domain::GroupRecords records;
    domain::Member member;
    member.id.value.bytes[0] = 1;
    member.code = "G-01";
    member.joinedOn = kJoined;
    member.openingSavings = Money::rupees(given.compulsory);
    records.members.push_back(member);
    records.opening =
        domain::Opening{kJoined, Money::rupees(20'000 + given.compulsory), {}, Money::rupees(20'000), false};
    domain::Meeting meeting;
    meeting.id.value.bytes[0] = 1;
    meeting.heldOn = kLastMeeting;
    meeting.openingCash = Money::rupees(20'000 + given.compulsory);
    meeting.lines.push_back({member.id, domain::Attendance::present, {}, Money::rupees(given.voluntary), {}});
    int day = static_cast<int>(given.loans.size());
    for (const std::int64_t principal : given.loans) {
        domain::Loan loan;
        loan.id.value.bytes[0] = static_cast<std::uint8_t>(day);
        loan.code = "L" + std::to_string(day);
        loan.member = member.id;
        loan.principal = Money::rupees(principal);
        loan.yearlyRate = base::Rate::basisPoints(2400);
        loan.tenureMonths = 10;
        loan.disbursedOn = kLastMeeting;
        loan.meeting = meeting.id;
        loan.firstDueOn = base::addMonths(loan.disbursedOn, day--);
        records.loans.push_back(loan);
        meeting.loansDisbursed += loan.principal;
    }
    meeting.closingCash = meeting.openingCash + Money::rupees(given.voluntary) - meeting.loansDisbursed;
    records.meetings.push_back(meeting);
    return records;
}

books::Settlement settled(const domain::GroupRecords& records, base::Date day = kLeaving) {
    return books::settlement(books::postings(records),
                             lending::loanAccounts(records, lending::shippedRules()),
                             records.members.front().id, day);
}

}  // namespace

class TstSettlement : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void nothingToSettle() {
        const auto out = settled(leaving({}));
        QVERIFY(!out.movesMoney());
        QCOMPARE(out.toHer(), Money());
        QCOMPARE(out.toBring(), Money());
    }

    void savingsAboveTheLoan() {
        const auto out = settled(leaving({3000, 500, {1000}}));
        QCOMPARE(out.compulsory, Money::rupees(3000));
        QCOMPARE(out.voluntary, Money::rupees(500));
        QCOMPARE(out.loans.size(), 1U);
        QCOMPARE(out.loans[0].interest, Money::rupees(20));
        QCOMPARE(out.loans[0].principal, Money::rupees(1000));
        QCOMPARE(out.loans[0].fromSavings, Money::rupees(1020));
        QCOMPARE(out.toHer(), Money::rupees(2480));
        QCOMPARE(out.toBring(), Money());
    }

    void loanAboveTheSavings() {
        const auto out = settled(leaving({300, 100, {1000}}));
        QCOMPARE(out.loans[0].fromSavings, Money::rupees(400));
        QCOMPARE(out.toHer(), Money());
        QCOMPARE(out.toBring(), Money::rupees(620));
        const auto without = settled(leaving({0, 0, {1000}}));
        QCOMPARE(without.toBring(), Money::rupees(1020));
        QVERIFY(without.movesMoney());
    }

    void theOldestLoanFirst() {
        auto records = leaving({1500, 0, {800, 1000}});
        // The second of the list was given first.
        records.loans[1].disbursedOn -= std::chrono::days{30};
        const auto out = settled(records);
        QCOMPARE(out.loans.size(), 2U);
        QCOMPARE(out.loans[0].code, std::string("L1"));
        QCOMPARE(out.loans[0].fromSavings, Money::rupees(1020));
        QCOMPARE(out.loans[1].fromSavings, Money::rupees(480));
        QCOMPARE(out.toBring(), Money::rupees(336));
    }

    void interestOnceAMonth() {
        auto records = leaving({3000, 0, {1000}});
        QCOMPARE(settled(records, kLastMeeting + std::chrono::days{5}).loans[0].interest, Money());
        records.otherRepayments.push_back({records.loans[0].id,
                                           kLeaving - std::chrono::days{2},
                                           Money::rupees(100),
                                           Money::rupees(20),
                                           domain::PaymentMode::bankTransfer,
                                           {}});
        QCOMPARE(settled(records).loans[0].interest, Money());
        QCOMPARE(settled(records).loans[0].principal, Money::rupees(900));
    }

    void theMeetingOfOneBalances() {
        for (const Case& given : {Case{3000, 500, {1000}}, Case{300, 100, {1000, 700}}, Case{900, 0, {}}}) {
            auto records = leaving(given);
            const Money box = records.meetings.back().closingCash;
            auto meeting = books::settlementMeeting(settled(records), records.members.front(), kLeaving, box);
            meeting.id.value.bytes[0] = 2;
            for (auto& repayment : meeting.repayments) {
                repayment.meeting = meeting.id;
            }
            records.meetings.push_back(meeting);
            QVERIFY(books::checkBooks(records).empty());
            const auto vouchers = books::postings(records);
            QCOMPARE(books::savingsLedger(vouchers, kLeaving).at(records.members.front().id), Money());
            QCOMPARE(books::Balances(vouchers, kLeaving).of(books::Account::memberLoans), Money());
            QCOMPARE(books::Balances(vouchers, kLeaving).of(books::Account::cash), meeting.closingCash);
        }
    }
};

SAKHI_TEST(TstSettlement)
#include "tst_settlement.moc"
