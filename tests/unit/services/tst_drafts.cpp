#include "services/MeetingDrafts.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"

using namespace sakhi;
using base::Money;
using services::DraftFields;

/// What is typed and not yet an act: kept field by field, hers alone.
class TstDrafts : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_branch.reset(); }

    void fieldsComeBackAndGo() {
        const services::DraftPlace place{"meeting", m_branch.group("G1").value};
        auto& drafts = m_branch.space().drafts();
        const auto asha = m_branch.as("asha");
        QVERIFY(drafts.put(asha, place, {{"place", "School"}, {"reason", ""}}));
        QVERIFY(drafts.put(asha, place, {{"place", "Hall"}}));
        const auto kept = drafts.load(asha, place);
        QVERIFY(kept);
        QCOMPARE(*kept, (DraftFields{{"place", "Hall"}, {"reason", ""}}));
        QVERIFY(drafts.load(m_branch.as("binita"), place)->empty());
        QCOMPARE(drafts.subjects(asha, "meeting")->size(), std::size_t{1});
        QVERIFY(drafts.clear(asha, place));
        QVERIFY(drafts.load(asha, place)->empty());
        QCOMPARE(m_branch.heard(), 0);
    }

    void aSheetComesBackFromItsFields() {
        const auto asha = m_branch.as("asha");
        const auto desk =
            m_branch.space().meetings().desk(asha, m_branch.group("G1"), m_branch.clock().today());
        QVERIFY(desk);
        const domain::MeetingId meeting{m_branch.group("G2").value};
        auto sheet =
            books::prefilled(desk->basis(), domain::MeetingKind::regular, m_branch.clock().today(), meeting);
        QVERIFY(!sheet.lines.empty());
        fill(sheet);
        QCOMPARE(services::resumed(desk->basis(), meeting, services::fieldsOf(sheet)), sheet);
        sheet.counted.reset();
        sheet.loans.clear();
        QCOMPARE(services::resumed(desk->basis(), meeting, services::fieldsOf(sheet)), sheet);
        // Only what differs is needed.
        auto plain = books::prefilled(desk->basis(), sheet.kind, sheet.heldOn, meeting);
        DraftFields typed;
        for (const auto& [field, text] : services::fieldsOf(sheet)) {
            if (field == "held_on" || field == "kind" || services::fieldsOf(plain)[field] != text) {
                typed[field] = text;
            }
        }
        QCOMPARE(services::resumed(desk->basis(), meeting, typed), sheet);
    }

    void onlyTheKeeperHasTheDesk() {
        const auto desk = m_branch.space().meetings().desk(m_branch.as("geeta"), m_branch.group("G1"),
                                                           m_branch.clock().today());
        QVERIFY(!desk);
        QCOMPARE(desk.error().code, base::ErrorCode::notAllowed);
    }

private:
    /// Something in every place of a sheet.
    static void fill(books::MeetingSheet& sheet) {
        const auto id = [](std::uint8_t n) {
            base::Uuid uuid;
            uuid.bytes[15] = n;
            return uuid;
        };
        auto& line = sheet.lines.front();
        line.attendance = domain::Attendance::late;
        line.savings = Money::paise(12'345);
        line.voluntarySavings = Money::rupees(7);
        line.compulsoryWithdrawal = Money::rupees(3);
        line.voluntaryWithdrawal = Money::rupees(4);
        line.fine = Money::rupees(5);
        line.fineWaived = Money::rupees(6);
        line.broughtBy = sheet.lines.back().member;
        for (auto& one : sheet.lines) {
            for (auto& repayment : one.repayments) {
                repayment.paid += Money::rupees(1);
                repayment.interest = Money::rupees(1);
            }
        }
        sheet.lines.pop_back();
        sheet.place = "Under the tree";
        sheet.chair = line.member;
        sheet.others = {{domain::OtherHead::travel, Money::rupees(20), false, line.member, "Bus"},
                        {domain::OtherHead::bankInterest, Money::rupees(9), true, {}, ""}};
        sheet.bankWithdrawn = Money::rupees(1000);
        sheet.bankDeposited = Money::rupees(200);
        books::GrantedLoan loan;
        loan.loan = domain::LoanId{id(1)};
        loan.member = line.member;
        loan.purpose = "dairy";
        loan.principal = Money::rupees(5000);
        loan.yearlyRate = base::Rate::basisPoints(2400);
        loan.method = domain::InterestMethod::flat;
        loan.tenureMonths = 10;
        loan.firstDueOn = sheet.heldOn + std::chrono::days{30};
        loan.fund = domain::FundSource::revolvingFund;
        loan.resolutionNo = "6/1";
        loan.application = domain::ApplicationId{id(2)};
        sheet.loans = {loan};
        sheet.bankRepayments = {{domain::LoanId{id(3)}, sheet.heldOn, Money::rupees(800), Money::rupees(50),
                                 domain::PaymentMode::upi}};
        books::BankLoanReceived received;
        received.loan = domain::LoanId{id(4)};
        received.code = "B-7";
        received.purpose = "bank_linkage";
        received.principal = Money::rupees(100'000);
        received.yearlyRate = base::Rate::basisPoints(1200);
        received.tenureMonths = 24;
        received.disbursedOn = sheet.heldOn;
        received.firstDueOn = sheet.heldOn + std::chrono::days{31};
        sheet.bankLoans = {received};
        sheet.resolutions = {{"6/1", "A loan", line.member, sheet.lines.back().member}, {"6/2", "", {}, {}}};
        sheet.counted = domain::CashCount{
            Money::rupees(520),
            {{Money::rupees(500), Money::rupees(500)}, {Money::rupees(20), Money::rupees(20)}}};
        sheet.differenceReason = "A coin fell";
        sheet.nextOn = sheet.heldOn + std::chrono::days{14};
        sheet.reason = "Flood";
    }

    test::Branch m_branch;
};

SAKHI_TEST(TstDrafts)

#include "tst_drafts.moc"
