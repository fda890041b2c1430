#include "lending/LoanAccount.h"
#include "support/Fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace sakhi;
using base::Date;
using base::Money;
using base::Rate;

namespace {

Date day(const char* iso) {
    return *base::parseIsoDate(iso);
}

domain::Loan loanOf(std::int64_t rupees, int points, int months, const char* disbursed,
                    const char* firstDue) {
    domain::Loan loan;
    loan.principal = Money::rupees(rupees);
    loan.yearlyRate = Rate::basisPoints(points);
    loan.tenureMonths = months;
    loan.disbursedOn = day(disbursed);
    loan.firstDueOn = day(firstDue);
    return loan;
}

domain::Repayment paid(const char* on, std::int64_t principal, std::int64_t interest) {
    domain::Repayment repayment;
    repayment.paidOn = day(on);
    repayment.principal = Money::rupees(principal);
    repayment.interest = Money::rupees(interest);
    return repayment;
}

}  // namespace

class TstLending : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void instalmentsOfThePictures() {
        // pictures/README.md: 60,000 at 12 % over 24 months is 2,824.41; 45,000 gives 2,119 up to the rupee.
        const Rate twelve = Rate::basisPoints(1200);
        QCOMPARE(lending::emi(Money::rupees(60000), twelve, 24), Money::rupees(2824));
        QCOMPARE(lending::emi(Money::rupees(60000), twelve, 24, {1}), Money::paise(282441));
        QCOMPARE(lending::emi(Money::rupees(60000), twelve, 24, {100, base::Rounding::up}),
                 Money::rupees(2825));
        QCOMPARE(lending::emi(Money::rupees(45000), twelve, 24, {100, base::Rounding::up}),
                 Money::rupees(2119));
        QCOMPARE(lending::emi(Money::rupees(130), Rate::basisPoints(2000), 12, {100, base::Rounding::up}),
                 Money::rupees(13));
        QCOMPARE(lending::flatInstalment(Money::rupees(12000), twelve, 12), Money::rupees(1120));
    }

    void publishedInstalments() {
        const QString folder = sakhi::test::sharedData();
        if (folder.isEmpty()) {
            QSKIP("no shared data");
        }
        QFile file(folder + QStringLiteral("/lending/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject cases = QJsonDocument::fromJson(file.readAll()).object();
        int seen = 0;
        for (const auto& value : cases[QStringLiteral("emi")].toArray()) {
            const QJsonObject input = value[QStringLiteral("input")].toObject();
            const QString expected = value[QStringLiteral("expected")][QStringLiteral("emi")].toString();
            if (expected.isEmpty()) {
                continue;
            }
            const auto text = [&](const char* key) {
                return input[QLatin1String(key)].toString().toStdString();
            };
            const Money emi = lending::emi(*base::parsePlain(text("principal")),
                                           *base::parsePercent(text("annual_rate_pct")),
                                           input[QStringLiteral("n")].toInt(), {1});
            QCOMPARE(base::formatTwoDecimals(emi), expected.toStdString());
            ++seen;
        }
        QVERIFY(seen >= 3);
    }

    void roundsTheTieExactly() {
        // One month: P (1 + r) = 50 x 1.01 = 50.50, a tie that no estimate may decide.
        const Rate one = Rate::basisPoints(1200);
        QCOMPARE(lending::emi(Money::rupees(50), one, 1), Money::rupees(51));
        QCOMPARE(lending::emi(Money::rupees(50), one, 1, {100, base::Rounding::halfEven}), Money::rupees(50));
        QCOMPARE(lending::emi(Money::rupees(150), one, 1, {100, base::Rounding::halfEven}),
                 Money::rupees(152));
        QCOMPARE(lending::emi(Money::rupees(50), one, 1, {100, base::Rounding::down}), Money::rupees(50));
        QCOMPARE(lending::emi(Money::rupees(100), one, 1, {100, base::Rounding::up}), Money::rupees(101));
        // Two months at 12 %: P (1.01)^2 / 2.01; 20,100 gives exactly 10,201.
        QCOMPARE(lending::emi(Money::rupees(20100), one, 2, {100, base::Rounding::up}), Money::rupees(10201));
        // 1,000 crore at 60 % over 120 months is 50,14,37,145.0844 by exact fractions.
        QCOMPARE(lending::emi(Money::paise(1'000'000'000'000), Rate::basisPoints(6000), 120, {1}).inPaise(),
                 std::int64_t{50143714508});
    }

    void schedulesPayTheLoan_data() {
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("flat");
        for (const int points : {0, 1, 900, 1800, 2400, 6000}) {
            QTest::addRow("reducing %d", points) << points << false;
            QTest::addRow("flat %d", points) << points << true;
        }
    }

    void schedulesPayTheLoan() {
        QFETCH(int, points);
        QFETCH(bool, flat);
        for (const int months : {1, 2, 6, 12, 36, 120}) {
            for (const std::int64_t rupees : {1, 7, 130, 2500, 60000, 999999}) {
                domain::Loan loan = loanOf(rupees, points, months, "2024-01-15", "2024-01-31");
                loan.method = flat ? domain::InterestMethod::flat : domain::InterestMethod::reducing;
                Money principal;
                Date last{};
                const auto rows = lending::schedule(loan);
                for (const auto& row : rows) {
                    QVERIFY(!row.principal.isNegative() && !row.interest.isNegative() && row.dueOn > last);
                    QCOMPARE(row.interest.inPaise() % 100, 0);
                    principal += row.principal;
                    last = row.dueOn;
                }
                QCOMPARE(principal, loan.principal);
                QVERIFY(static_cast<int>(rows.size()) <= months);
            }
        }
    }

    void scheduleByTheImportRule() {
        // Worked by hand: 6,500 at 18 % over 12 months: 595.92 -> 596; 97.5 -> 98; 6,002 x 1.5 % = 90.03
        // -> 90.
        const auto rows = lending::schedule(loanOf(6500, 1800, 12, "2023-11-20", "2023-12-20"));
        QCOMPARE(rows.size(), std::size_t{12});
        QCOMPARE(rows[0], (lending::Instalment{day("2023-12-20"), Money::rupees(498), Money::rupees(98)}));
        QCOMPARE(rows[1], (lending::Instalment{day("2024-01-20"), Money::rupees(506), Money::rupees(90)}));
        QCOMPARE(rows[11], (lending::Instalment{day("2024-11-20"), Money::rupees(586), Money::rupees(9)}));
        const auto flat = [] {
            domain::Loan loan = loanOf(1000, 1200, 3, "2024-01-01", "2024-01-31");
            loan.method = domain::InterestMethod::flat;
            return lending::schedule(loan);
        }();
        QCOMPARE(flat[0], (lending::Instalment{day("2024-01-31"), Money::rupees(333), Money::rupees(10)}));
        QCOMPARE(flat[1].dueOn, day("2024-02-29"));
        QCOMPARE(flat[2], (lending::Instalment{day("2024-03-31"), Money::rupees(334), Money::rupees(10)}));
    }

    void countsDaysAsRbi() {
        // RBI's example (NORMS.md 2.1): due 31-03-2021; SMA-1 on 30-04, SMA-2 on 30-05, NPA on 29-06.
        const lending::LoanAccount loan(loanOf(1200, 0, 1, "2021-02-28", "2021-03-31"), {}, {});
        QCOMPARE(loan.daysPastDue(day("2021-03-30")), 0);
        QCOMPARE(loan.daysPastDue(day("2021-03-31")), 1);
        QCOMPARE(loan.daysPastDue(day("2021-04-29")), 30);
        QCOMPARE(loan.daysPastDue(day("2021-04-30")), 31);
        QCOMPARE(loan.daysPastDue(day("2021-05-30")), 61);
        QCOMPARE(loan.daysPastDue(day("2021-06-29")), 91);
        const auto dates = lending::classDates(day("2021-03-31"), {30, 60, 90});
        QCOMPARE(dates, (lending::ClassDates{day("2021-03-31"), day("2021-04-30"), day("2021-05-30"),
                                             day("2021-06-29")}));
        const auto winter = lending::classDates(day("2021-12-01"), {30, 60, 90});
        QCOMPARE(winter, (lending::ClassDates{day("2021-12-01"), day("2021-12-31"), day("2022-01-30"),
                                              day("2022-03-01")}));
    }

    void partPaymentDoesNotRestart() {
        const lending::LoanAccount loan(loanOf(7564, 0, 2, "2024-09-05", "2024-10-05"),
                                        {paid("2024-10-05", 3000, 0), paid("2024-10-09", 782, 0)}, {});
        QCOMPARE(loan.daysPastDue(day("2024-10-05")), 1);
        QCOMPARE(loan.daysPastDue(day("2024-10-08")), 4);
        QCOMPARE(loan.daysPastDue(day("2024-10-09")), 0);
        QCOMPARE(loan.overdue(day("2024-10-08")), Money::rupees(782));
        QCOMPARE(loan.outstanding(day("2024-10-08")), Money::rupees(4564));
        const auto next = loan.dues(day("2024-10-09"));
        QCOMPARE(next.nextDueOn, std::optional(day("2024-11-05")));
        QCOMPARE(next.nextDue, Money::rupees(3782));
        QCOMPARE(loan.daysPastDue(day("2024-11-05")), 1);
        QCOMPARE(loan.collection(day("2024-09-30"), day("2024-10-31")),
                 (lending::Collection{Money::rupees(3782), Money::rupees(3782), 1, 0}));
    }

    void smallArrearsStartNoDays() {
        const auto make = [](Money tolerance) {
            return lending::LoanAccount(loanOf(300, 0, 3, "2024-01-01", "2024-02-01"),
                                        {paid("2024-02-01", 90, 0), paid("2024-03-01", 95, 0)}, tolerance);
        };
        const auto internal = make(Money::rupees(10));
        QCOMPARE(internal.daysPastDue(day("2024-02-20")), 0);
        QCOMPARE(internal.overdue(day("2024-02-20")), Money::rupees(10));
        QCOMPARE(internal.dues(day("2024-02-20")).overdueInstalments, 0);
        // 200 due, 185 paid: 15 is beyond it, and the second instalment is the first that lacks more than 10.
        QCOMPARE(internal.dues(day("2024-03-01")).oldestUnpaidOn, std::optional(day("2024-03-01")));
        QCOMPARE(internal.collection(day("2024-01-01"), day("2024-03-31")),
                 (lending::Collection{Money::rupees(200), Money::rupees(185), 2, 1}));
        QCOMPARE(make({}).dues(day("2024-02-20")).oldestUnpaidOn, std::optional(day("2024-02-01")));
        QCOMPARE(make({}).collection(day("2024-01-01"), day("2024-03-31")).onTime, 0);
    }

    void closedLoanOwesNothing() {
        const lending::LoanAccount loan(loanOf(1200, 1200, 3, "2024-01-10", "2024-02-10"),
                                        {paid("2024-03-05", 1200, 5)}, {});
        QCOMPARE(loan.closedOn(), std::optional(day("2024-03-05")));
        QCOMPARE(loan.daysPastDue(day("2024-03-04")), 24);
        QCOMPARE(loan.dues(day("2024-03-05")),
                 (lending::Dues{{}, Money::rupees(408), Money::rupees(408), {}, 0, {}, 0, {}, {}}));
        QCOMPARE(loan.collection(day("2023-12-31"), day("2024-12-31")),
                 (lending::Collection{Money::rupees(408), Money::rupees(408), 1, 0}));
        QCOMPARE(loan.outstanding(day("2024-01-09")), Money());
    }

    void anyOrderOfArrivalIsTheSame() {
        const domain::Loan loan = loanOf(5000, 1800, 10, "2024-01-10", "2024-02-10");
        const std::vector<domain::Repayment> forward{paid("2024-02-10", 400, 75), paid("2024-03-15", 900, 60),
                                                     paid("2024-06-01", 100, 20)};
        const std::vector<domain::Repayment> backward(forward.rbegin(), forward.rend());
        const lending::LoanAccount a(loan, forward, Money::rupees(10));
        const lending::LoanAccount b(loan, backward, Money::rupees(10));
        for (Date d = day("2024-01-01"); d < day("2025-02-01"); d += std::chrono::days{1}) {
            QCOMPARE(a.dues(d), b.dues(d));
        }
    }
};

SAKHI_TEST(TstLending)
#include "tst_lending.moc"
