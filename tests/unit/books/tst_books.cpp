#include "books/Checks.h"
#include "books/Statements.h"
#include "support/ClusterLoader.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"

#include <set>

using namespace sakhi;
using base::Money;
using books::Account;

namespace {

base::Date day(const char* iso) {
    return *base::parseIsoDate(iso);
}

domain::LoanId loanId(std::uint8_t n) {
    domain::LoanId id;
    id.value.bytes[15] = n;
    return id;
}

/// The meeting of NORMS.md 3.4: opening 1,250; receipts 8,150; payments 8,550; closing 850.
domain::GroupRecords workedExample() {
    domain::GroupRecords records;
    records.opening = domain::Opening{day("2026-01-01"), Money::rupees(1250), Money::rupees(9000),
                                      Money::rupees(250), false};
    for (std::uint8_t n = 0; n < 10; ++n) {
        domain::Member member;
        member.id.value.bytes[0] = static_cast<std::uint8_t>(n + 1);
        member.openingSavings = Money::rupees(1000);
        records.members.push_back(member);
    }
    domain::Meeting meeting;
    meeting.id.value.bytes[0] = 1;
    meeting.heldOn = day("2026-01-20");
    meeting.openingCash = Money::rupees(1250);
    meeting.bankWithdrawn = Money::rupees(5000);
    meeting.bankDeposited = Money::rupees(1500);
    meeting.loansDisbursed = Money::rupees(7000);
    meeting.expenses = Money::rupees(50);
    meeting.closingCash = Money::rupees(850);
    for (const auto& member : records.members) {
        meeting.lines.push_back(
            {member.id, domain::Attendance::present, Money::rupees(100), {}, Money::rupees(3)});
    }
    for (std::uint8_t n = 1; n <= 2; ++n) {
        domain::Loan loan;
        loan.id = loanId(n);
        loan.code = n == 1 ? "OLD" : "NEW";
        loan.member = records.members[n].id;
        loan.principal = Money::rupees(n == 1 ? 2500 : 7000);
        loan.tenureMonths = 10;
        loan.disbursedOn = n == 1 ? day("2025-12-01") : meeting.heldOn;
        loan.firstDueOn = day("2026-02-20");
        records.loans.push_back(loan);
    }
    meeting.repayments.push_back({loanId(1), meeting.heldOn, Money::rupees(2000), Money::rupees(120),
                                  domain::PaymentMode::meetingCash, meeting.id});
    records.meetings.push_back(meeting);
    return records;
}

std::set<books::Check> found(const domain::GroupRecords& records) {
    std::set<books::Check> checks;
    for (const auto& finding : books::checkBooks(records)) {
        checks.insert(finding.check);
    }
    return checks;
}

}  // namespace

class TstBooks : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void workedMeetingCloses() {
        const auto vouchers = books::postings(workedExample());
        const auto cash = books::book(vouchers, Account::cash, day("2026-01-20"), day("2026-01-20"));
        QCOMPARE(cash.opening, Money::rupees(1250));
        QCOMPARE(cash.receipts, Money::rupees(8150));
        QCOMPARE(cash.payments, Money::rupees(8550));
        QCOMPARE(cash.closing, Money::rupees(850));
        QCOMPARE(cash.rows.back().balance, Money::rupees(850));
        const books::Balances balances(vouchers, day("2026-01-31"));
        QCOMPARE(balances.of(Account::bank), Money::rupees(5500));
        QCOMPARE(balances.savings(), Money::rupees(11000));
        // 250 brought in, 120 interest, 30 fines, 50 spent; the old loan of 2,500 was not on the sheet.
        QCOMPARE(balances.surplus(), Money::rupees(350));
        QCOMPARE(balances.of(Account::fines), Money::rupees(30));
        QCOMPARE(balances.of(Account::loanInterest), Money::rupees(120));
        QCOMPARE(balances.of(Account::meetingExpenses), Money::rupees(50));
        QCOMPARE(balances.of(Account::memberLoans), Money::rupees(7500));
        QCOMPARE(balances.net(Account::openingDifference), Money::rupees(-2500));
        QCOMPARE(books::savingsLedger(vouchers, day("2026-01-31")).begin()->second, Money::rupees(1100));
        QCOMPARE(books::loanLedger(vouchers, day("2026-01-31")).at(loanId(1)), Money::rupees(500));
    }

    void withinADayMoneyComesInBeforeItGoesOut() {
        const auto vouchers = books::postings(workedExample());
        const auto cash = books::book(vouchers, Account::cash, day("2026-01-20"), day("2026-01-20"));
        for (const books::BookRow& row : cash.rows) {
            QVERIFY2(!row.balance.isNegative(), "the box is never below zero");
        }
        // 7,000 is handed out of a box that held 1,250 in the morning.
        QCOMPARE(cash.rows.front().payment, Money());
        QCOMPARE(cash.rows.back().receipt, Money());
    }

    /// What an imported meeting lists by head is part of its expenses; a charge at the bank is not.
    void expensesListedByHeadAreNotBookedTwice() {
        auto records = workedExample();
        records.meetings[0].others = {{domain::OtherHead::travel, Money::rupees(20), false, {}, "bus"},
                                      {domain::OtherHead::bankCharges, Money::rupees(7), true, {}, ""}};
        const books::Balances balances(books::postings(records), day("2026-01-31"));
        QCOMPARE(balances.of(Account::travel), Money::rupees(20));
        QCOMPARE(balances.of(Account::meetingExpenses), Money::rupees(30));
        QCOMPARE(balances.of(Account::cash), Money::rupees(850));
        QCOMPARE(balances.of(Account::bank), Money::rupees(5493));
    }

    void findsWhatIsWrong() {
        using books::Check;
        QCOMPARE(found(workedExample()), std::set{Check::openingDifference});
        auto records = workedExample();
        records.meetings[0].closingCash = Money::rupees(851);
        QCOMPARE(found(records),
                 (std::set{Check::meetingBalance, Check::cashBook, Check::openingDifference}));
        records = workedExample();
        records.meetings[0].openingCash = Money::rupees(1251);
        records.meetings[0].closingCash = Money::rupees(851);
        QCOMPARE(found(records),
                 (std::set{Check::meetingBalance, Check::cashBook, Check::openingDifference}));
        records = workedExample();
        records.loans[1].principal = Money::rupees(6999);
        QCOMPARE(found(records), (std::set{Check::meetingLoans, Check::cashBook, Check::openingDifference}));
        records = workedExample();
        records.meetings[0].repayments[0].principal = Money::rupees(2600);
        records.meetings[0].closingCash = Money::rupees(1450);
        QCOMPARE(found(records), (std::set{Check::overpaidLoan, Check::openingDifference}));
        records = workedExample();
        records.opening->bank = Money::rupees(3000);
        QCOMPARE(found(records), (std::set{Check::bankBelowZero, Check::openingDifference}));
        QVERIFY(books::isNotice(Check::bankBelowZero) && !books::isNotice(Check::cashBook));
    }

    void opensWithTheLeastBank() {
        auto records = workedExample();
        records.loans.erase(records.loans.begin());
        records.meetings[0].repayments.clear();
        records.opening.reset();
        const auto opening = books::openingOf(records);
        QVERIFY(opening.derived);
        QCOMPARE(opening.cash, Money::rupees(1250));
        QCOMPARE(opening.bank, Money::rupees(3500));
        QVERIFY(opening.asOf < day("2026-01-20"));
        const auto vouchers = books::postings(records);
        // 1,250 + 3,500 brought in against savings of 10,000 told by the members' sheet.
        QCOMPARE(books::Balances(vouchers, day("2026-01-31")).net(Account::openingDifference),
                 Money::rupees(5250));
    }

    void bankLoanComesAndGoes() {
        auto records = workedExample();
        domain::Loan loan;
        loan.id = loanId(9);
        loan.kind = domain::LoanKind::bank;
        loan.principal = Money::rupees(50000);
        loan.tenureMonths = 24;
        loan.disbursedOn = day("2026-01-10");
        loan.firstDueOn = day("2026-02-10");
        records.loans.push_back(loan);
        records.otherRepayments.push_back({loan.id,
                                           day("2026-02-10"),
                                           Money::rupees(2000),
                                           Money::rupees(375),
                                           domain::PaymentMode::upi,
                                           {}});
        const auto vouchers = books::postings(records);
        const auto bank = books::book(vouchers, Account::bank, day("2026-01-10"), day("2026-12-31"));
        QCOMPARE(bank.closing, Money::rupees(9000 + 50000 - 5000 + 1500 - 2375));
        const books::Balances balances(vouchers, day("2026-02-28"));
        QCOMPARE(balances.of(Account::bankLoans), Money::rupees(48000));
        QCOMPARE(balances.of(Account::bankInterestPaid), Money::rupees(375));
        QCOMPARE(found(records), std::set{books::Check::openingDifference});
    }

    void clusterBalances() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        std::map<std::string, std::pair<std::string, std::int64_t>> closing;
        for (const auto& row : test::readCsv(test::clusterFolder() + QStringLiteral("/meetings.csv"))) {
            closing[row.at("group_code")] = std::max(
                closing[row.at("group_code")], {row.at("held_on"), test::paiseOf(row.at("closing_cash"))});
        }
        const auto groups = test::loadCluster(test::clusterFolder());
        QCOMPARE(groups.size(), std::size_t{60});
        for (const auto& records : groups) {
            QVERIFY2(books::checkBooks(records).empty(), records.group.code.c_str());
            const auto vouchers = books::postings(records);
            const auto cash = books::book(vouchers, Account::cash, base::earliestDate(), base::latestDate());
            QCOMPARE(cash.closing.inPaise(), closing.at(records.group.code).second);
            for (auto month = day("2023-11-30"); month <= day("2026-11-30");
                 month = base::monthEnd(base::addMonths(base::monthStart(month), 1))) {
                Money debits;
                Money credits;
                for (const auto& row : books::trialBalance(vouchers, month)) {
                    debits += row.debit;
                    credits += row.credit;
                }
                QCOMPARE(debits, credits);
                const books::Balances balances(vouchers, month);
                QVERIFY(!balances.of(Account::bank).isNegative() && !balances.of(Account::cash).isNegative());
                QCOMPARE(balances.total(books::AccountKind::asset),
                         balances.total(books::AccountKind::liability) + balances.surplus());
            }
        }
    }

    void everyAccountHasItsPlace() {
        std::size_t place = 0;
        std::set<std::string_view> keys;
        for (const auto& [account, key] : base::EnumKeys<Account>::rows) {
            QCOMPARE(static_cast<std::size_t>(account), place++);
            QVERIFY(keys.insert(key).second);
        }
    }
};

SAKHI_TEST(TstBooks)
#include "tst_books.moc"
