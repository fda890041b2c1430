#include "lending/LoanAccount.h"
#include "simulate/Simulator.h"
#include "support/Fixture.h"
#include "support/SampleRules.h"

#include <QRegularExpression>

#include <map>
#include <set>

using namespace sakhi;
using base::Money;

namespace {

const simulate::Plan kPlan{40, 36, *base::parseIsoDate("2026-10-31"), 7};

bool matches(const char* pattern, const std::string& text) {
    return QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromStdString(text)).hasMatch();
}

/// What a meeting took and gave, from its rows.
Money closingOf(const domain::Meeting& meeting) {
    Money closing = meeting.openingCash + meeting.bankWithdrawn - meeting.bankDeposited -
                    meeting.loansDisbursed - meeting.expenses;
    for (const auto& line : meeting.lines) {
        closing += line.savings + line.voluntarySavings + line.fine;
    }
    for (const auto& repayment : meeting.repayments) {
        closing += repayment.principal + repayment.interest;
    }
    return closing;
}

bool equal(const domain::GroupRecords& a, const domain::GroupRecords& b) {
    return a.group == b.group && a.opening == b.opening && a.members == b.members &&
           a.meetings == b.meetings && a.loans == b.loans && a.otherRepayments == b.otherRepayments;
}

}  // namespace

class TstSimulator : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRecords() {
        const auto first = simulate::simulateGroup(kPlan, 5);
        QVERIFY(equal(first, simulate::simulateGroup(kPlan, 5)));
        QVERIFY(!equal(first, simulate::simulateGroup(kPlan, 6)));
        simulate::Plan other = kPlan;
        other.seed = 8;
        QVERIFY(!equal(first, simulate::simulateGroup(other, 5)));
    }

    void refusesAnImpossiblePlan() {
        QVERIFY(simulate::validate(kPlan));
        for (const auto& plan :
             {simulate::Plan{0, 36, kPlan.until, 1}, simulate::Plan{1, 0, kPlan.until, 1},
              simulate::Plan{1, 241, kPlan.until, 1}, simulate::Plan{1, 12, base::earliestDate(), 1}}) {
            QCOMPARE(simulate::validate(plan).error().code, base::ErrorCode::outOfRange);
        }
    }

    void registersAreWellFormed() {
        std::set<std::string> codes;
        std::set<domain::MemberId> ids;
        int twins = 0;
        for (int i = 0; i < kPlan.groups; ++i) {
            const auto records = simulate::simulateGroup(kPlan, i);
            QVERIFY(codes.insert(records.group.code).second);
            QVERIFY(matches("^[A-Z]{4}0[A-Z0-9]{6}$", records.group.branchIfsc));
            QVERIFY(matches("^[0-9]{9,18}$", records.group.accountNo));
            QVERIFY(records.group.compulsorySaving > Money());
            std::set<std::pair<std::string, std::string>> people;
            std::set<std::string> names;
            for (const auto& member : records.members) {
                QVERIFY(codes.insert(member.code).second && ids.insert(member.id).second);
                QVERIFY(matches("^[6-9][0-9]{9}$", member.phone));
                QVERIFY(people.insert({member.name, member.relationName}).second);
                twins += names.insert(member.name).second ? 0 : 1;
                QVERIFY(member.joinedOn >= records.group.formedOn && member.joinedOn <= kPlan.until);
                QVERIFY(!member.leftOn ||
                        (*member.leftOn > member.joinedOn && *member.leftOn <= kPlan.until));
            }
            QVERIFY(std::ranges::is_sorted(records.members, {}, &domain::Member::code));
            QVERIFY(std::ranges::is_sorted(records.loans, {}, &domain::Loan::code));
        }
        QVERIFY(twins >= 5);
    }

    void meetingsBalance() {
        for (int i = 0; i < kPlan.groups; ++i) {
            const auto records = simulate::simulateGroup(kPlan, i);
            QVERIFY(!records.meetings.empty());
            Money opened = records.opening->cash + records.opening->bank - records.opening->surplus;
            for (const auto& member : records.members) {
                opened -= member.openingSavings;
            }
            QCOMPARE(opened, Money());
            Money cash = records.opening->cash;
            base::Date before = records.opening->asOf;
            for (const auto& meeting : records.meetings) {
                QVERIFY(meeting.heldOn > before && meeting.heldOn <= kPlan.until);
                QCOMPARE(meeting.openingCash, cash);
                QCOMPARE(meeting.closingCash, closingOf(meeting));
                QVERIFY(!meeting.closingCash.isNegative() && !meeting.bankWithdrawn.isNegative());
                std::set<domain::MemberId> seen;
                for (const auto& line : meeting.lines) {
                    QVERIFY(seen.insert(line.member).second);
                }
                for (const auto& member : records.members) {
                    QCOMPARE(seen.contains(member.id), member.onRoll(meeting.heldOn));
                }
                cash = meeting.closingCash;
                before = meeting.heldOn;
            }
        }
    }

    void bankAndLoansHold() {
        int late = 0;
        int bankLoans = 0;
        for (int i = 0; i < 4 * kPlan.groups; ++i) {
            simulate::Plan plan = kPlan;
            plan.seed += static_cast<std::uint64_t>(i / kPlan.groups);
            const auto records = simulate::simulateGroup(plan, i % kPlan.groups);
            std::map<base::Date, Money> bank{{records.opening->asOf, records.opening->bank}};
            std::map<base::Date, Money> lent;
            for (const auto& meeting : records.meetings) {
                bank[meeting.heldOn] += meeting.bankDeposited - meeting.bankWithdrawn;
                lent[meeting.heldOn] -= meeting.loansDisbursed;
                for (const auto& repayment : meeting.repayments) {
                    QVERIFY(repayment.mode == domain::PaymentMode::meetingCash &&
                            repayment.meeting == meeting.id && repayment.paidOn == meeting.heldOn);
                }
            }
            for (const auto& repayment : records.otherRepayments) {
                QVERIFY(repayment.mode != domain::PaymentMode::meetingCash &&
                        repayment.paidOn <= kPlan.until);
                bank[repayment.paidOn] -= repayment.principal + repayment.interest;
            }
            for (const auto& account : lending::loanAccounts(records, test::sampleRules())) {
                const domain::Loan& loan = account.loan();
                QVERIFY(loan.firstDueOn > loan.disbursedOn && loan.disbursedOn <= kPlan.until &&
                        loan.tenureMonths <= 120);
                QVERIFY(!account.outstanding(kPlan.until).isNegative());
                QVERIFY(account.payments().empty() || account.payments().front().paidOn > loan.disbursedOn);
                if (loan.kind == domain::LoanKind::bank) {
                    bank[loan.disbursedOn] += loan.principal;
                    ++bankLoans;
                } else {
                    lent[loan.disbursedOn] += loan.principal;
                    QCOMPARE(loan.yearlyRate.inBasisPoints(),
                             12 * records.group.internalMonthlyRate.inBasisPoints());
                }
                late += account.daysPastDue(kPlan.until) > 30 ? 1 : 0;
            }
            Money balance;
            for (const auto& [on, moved] : bank) {
                balance += moved;
                QVERIFY(!balance.isNegative());
            }
            for (const auto& [on, rest] : lent) {
                QCOMPARE(rest, Money());
            }
        }
        QVERIFY(bankLoans > 5 && late > 5);
    }
};

SAKHI_TEST(TstSimulator)
#include "tst_simulator.moc"
