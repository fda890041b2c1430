#include "unit/store/Village.h"

namespace sakhi::test {

using namespace store;
using namespace domain;
using base::Date;
using base::Money;
using base::Rate;

namespace {

constexpr Date day(int number) {
    return Date{std::chrono::days{number}};
}

}  // namespace

Village::Village() : m_store(m_bench.create()), m_sealer(m_ring, m_bench.entropy()) {
    m_ring.add(security::kStoreKeyId,
               security::SecretBytes::random(security::kFieldKeyBytes, m_bench.entropy()));
    group = {m_bench.newId()};
    lata = {m_bench.newId()};
    asha = {m_bench.newId()};
    loan = {m_bench.newId()};
    bankLoan = {m_bench.newId()};
    first = {m_bench.newId()};
    second = {m_bench.newId()};
}

bool Village::writeRecords() {
    wire::GroupAdded added;
    added.group = group;
    added.code = "VG0001";
    added.name = seal(fields::kGroupName, group.value, "Jagriti SHG");
    added.village = "Rampur";
    added.formedOn = day(18'000);
    added.frequency = MeetingFrequency::fortnightly;
    added.compulsorySaving = Money::rupees(100);
    added.internalMonthlyRate = Rate::basisPoints(150);
    added.accountNo = seal(fields::kGroupAccountNo, group.value, "00112233");
    wire::MemberJoined lataJoined;
    lataJoined.member = lata;
    lataJoined.group = group;
    lataJoined.code = "VG0001-02";
    lataJoined.name = seal(fields::kMemberName, lata.value, "Lata Devi");
    lataJoined.dateOfBirth = seal(fields::kMemberDateOfBirth, lata.value, "1980-02-29");
    lataJoined.monthlyHouseholdIncome = seal(fields::kMemberIncome, lata.value, "11400.5");
    lataJoined.literacy = seal(fields::kMemberLiteracy, lata.value, "can_sign");
    lataJoined.joinedOn = day(18'000);
    lataJoined.office = Office::president;
    wire::MemberJoined ashaJoined;
    ashaJoined.member = asha;
    ashaJoined.group = group;
    ashaJoined.code = "VG0001-01";
    ashaJoined.joinedOn = day(18'000);
    ashaJoined.leftOn = day(19'500);
    wire::LoanDisbursed given;
    given.loan = loan;
    given.group = group;
    given.member = lata;
    given.code = "LVG2";
    given.purposeNote = seal(fields::kLoanPurposeNote, loan.value, "a second goat");
    given.principal = Money::rupees(5000);
    given.yearlyRate = Rate::basisPoints(1800);
    given.tenureMonths = 12;
    given.disbursedOn = day(19'000);
    given.firstDueOn = day(19'030);
    wire::LoanDisbursed bank;
    bank.loan = bankLoan;
    bank.group = group;
    bank.code = "LVG1";
    bank.kind = LoanKind::bank;
    bank.purpose = "bank_linkage";
    bank.principal = Money::rupees(200'000);
    bank.tenureMonths = 24;
    bank.disbursedOn = day(19'000);
    bank.firstDueOn = day(19'030);
    wire::MeetingClosed later{second,      group, day(19'060), {}, {}, {},
                              {},          {},    {},          {}, {}, MeetingOrigin::entered,
                              day(19'061), {},    {}};
    later.lines = {{lata, Attendance::late, Money::rupees(100), Money::rupees(5), {}},
                   {asha, Attendance::absent, {}, {}, Money::rupees(10)}};
    later.repayments = {{loan, Money::rupees(400), Money::rupees(75)}};
    wire::MeetingClosed earlier{first,
                                group,
                                day(19'030),
                                seal(fields::kMeetingPlace, first.value, "School"),
                                {},
                                Money::rupees(50),
                                {},
                                {},
                                {},
                                {},
                                Money::rupees(60),
                                MeetingOrigin::imported,
                                std::nullopt,
                                {},
                                {}};
    const wire::OpeningRecorded opening{
        group, {day(18'990), Money::rupees(10), Money::rupees(90), {}, true}, {{lata, Money::rupees(100)}}};
    return write({added, lataJoined, ashaJoined, opening, given, bank, later, earlier,
                  wire::LoanRepaid{bankLoan, group, day(19'031), Money::rupees(9000), Money::rupees(2000),
                                   PaymentMode::bankTransfer},
                  wire::LoanRepaid{loan, group, day(19'040), Money::rupees(100), {}, PaymentMode::upi}});
}

}  // namespace sakhi::test
