#include "books/Passbook.h"
#include "books/Statements.h"
#include "support/ClusterLoader.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"

using namespace sakhi;
using base::Money;
using books::Particulars;

namespace {

base::Date on(const char* iso) {
    return *base::parseIsoDate(iso);
}

/// Two members; the first brought 1,000 in, saves, borrows 600 in the first meeting and repays 200 in the
/// second.
domain::GroupRecords twoMeetings() {
    domain::GroupRecords records;
    records.opening = domain::Opening{on("2026-01-01"), Money::rupees(3000), {}, {}, false};
    for (std::uint8_t n = 1; n <= 2; ++n) {
        domain::Member member;
        member.id.value.bytes[0] = n;
        member.openingSavings = Money::rupees(n * 1000);
        records.members.push_back(member);
    }
    domain::Loan loan;
    loan.id.value.bytes[0] = 1;
    loan.member = records.members[0].id;
    loan.principal = Money::rupees(600);
    loan.tenureMonths = 3;
    loan.disbursedOn = on("2026-01-10");
    loan.firstDueOn = on("2026-02-10");
    records.loans.push_back(loan);
    for (std::uint8_t n = 1; n <= 2; ++n) {
        domain::Meeting meeting;
        meeting.id.value.bytes[0] = n;
        meeting.heldOn = on(n == 1 ? "2026-01-10" : "2026-02-10");
        for (const auto& member : records.members) {
            meeting.lines.push_back({member.id, domain::Attendance::present, Money::rupees(100),
                                     Money::rupees(n == 1 ? 0 : 50), Money::rupees(n == 1 ? 5 : 0)});
        }
        records.meetings.push_back(meeting);
    }
    records.meetings[0].loansDisbursed = Money::rupees(600);
    records.meetings[1].repayments.push_back({loan.id, on("2026-02-10"), Money::rupees(200),
                                              Money::rupees(12), domain::PaymentMode::meetingCash,
                                              records.meetings[1].id});
    return records;
}

}  // namespace

class TstPassbook : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsALine() {
        const auto records = twoMeetings();
        const auto rows = books::passbook(records, records.members[0].id);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].particulars, Particulars::opening);
        QCOMPARE(rows[0].savings, Money::rupees(1000));
        QCOMPARE(rows[1].on, on("2026-01-10"));
        QCOMPARE(rows[1].saved, Money::rupees(100));
        QCOMPARE(rows[1].borrowed, Money::rupees(600));
        QCOMPARE(rows[1].fine, Money::rupees(5));
        QCOMPARE(rows[1].savings, Money::rupees(1100));
        QCOMPARE(rows[1].owed, Money::rupees(600));
        QCOMPARE(rows[2].saved, Money::rupees(150));
        QCOMPARE(rows[2].repaid, Money::rupees(200));
        QCOMPARE(rows[2].interest, Money::rupees(12));
        QCOMPARE(rows[2].savings, Money::rupees(1250));
        QCOMPARE(rows[2].owed, Money::rupees(400));
        QVERIFY(books::passbook(records, domain::MemberId()).empty());
    }

    void aCorrectionStandsOnItsOwnDay() {
        auto records = twoMeetings();
        domain::Correction correction;
        correction.id.value.bytes[0] = 1;
        correction.on = on("2026-03-01");
        correction.meeting = records.meetings[1].id;
        correction.entries = {{domain::EntryHead::savings,
                               {records.members[0].id.value},
                               0,
                               Money::rupees(100),
                               Money::rupees(70)},
                              {domain::EntryHead::principal,
                               {records.loans[0].id.value},
                               0,
                               Money::rupees(200),
                               Money::rupees(230)}};
        records.meetings[1].lines[0].savings = Money::rupees(70);
        records.meetings[1].repayments[0].principal = Money::rupees(230);
        records.corrections.push_back(correction);
        const auto rows = books::passbook(records, records.members[0].id);
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[2].saved, Money::rupees(150));
        QCOMPARE(rows[3].particulars, Particulars::correction);
        QCOMPARE(rows[3].on, on("2026-03-01"));
        QCOMPARE(rows[3].saved, Money());
        QCOMPARE(rows[3].withdrawn, Money::rupees(30));
        QCOMPARE(rows[3].repaid, Money::rupees(30));
        QCOMPARE(rows[3].borrowed, Money());
        QCOMPARE(rows[3].savings, Money::rupees(1220));
        QCOMPARE(rows[3].owed, Money::rupees(370));
    }

    void equalsTheLedgersOfTheCluster() {
        if (test::sharedData().isEmpty()) {
            QSKIP("the shared records are not there");
        }
        for (const auto& records : test::loadCluster(test::clusterFolder())) {
            const auto vouchers = books::postings(records);
            const auto savings = books::savingsLedger(vouchers, base::latestDate());
            const auto loans = books::loanLedger(vouchers, base::latestDate());
            for (const auto& member : records.members) {
                Money owed;
                for (const auto& loan : records.loans) {
                    owed += loan.member == member.id ? loans.at(loan.id) : Money();
                }
                const auto rows = books::passbook(records, member.id);
                QVERIFY(!rows.empty());
                QCOMPARE(rows.back().savings, savings.at(member.id));
                QCOMPARE(rows.back().owed, owed);
                QVERIFY(std::ranges::is_sorted(rows, {}, &books::PassbookRow::on));
            }
        }
    }
};

SAKHI_TEST(TstPassbook)
#include "tst_passbook.moc"
