#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

using namespace sakhi::records;
using sakhi::test::SampleFolder;
using F = FaultCode;
using R = RecordFile;

namespace {

struct Expected {
    RecordFile file;
    std::uint32_t line;
    std::string column;
    FaultCode code;
};

/// A kind of damage and exactly the faults it must give.
struct Damage {
    const char* name;
    std::function<void(SampleFolder&)> harm;
    std::vector<Expected> faults;
};

/// Damage of one value.
Damage value(const char* name, RecordFile file, std::uint32_t line, const char* column, const char* text,
             FaultCode code) {
    return {name,
            [=](SampleFolder& f) { f.set(std::string(nameOf(file)), line, column, text); },
            {{file, line, column, code}}};
}

/// Damage of one value that shows at another place.
Damage elsewhere(const char* name, RecordFile file, std::uint32_t line, const char* column, const char* text,
                 std::vector<Expected> faults) {
    return {name, [=](SampleFolder& f) { f.set(std::string(nameOf(file)), line, column, text); },
            std::move(faults)};
}

Damage raw(const char* name, RecordFile file, std::function<std::string(std::string)> change,
           std::vector<Expected> faults) {
    const std::string path(nameOf(file));
    return {name, [=](SampleFolder& f) { f.raw[path] = change(f.textOf(path)); }, std::move(faults)};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::vector<Damage> ofCells() {
    return {
        value("money: words", R::meetingLines, 5, "savings", "hundred", F::notMoney),
        value("money: three decimals", R::meetings, 3, "expenses", "30.001", F::notMoney),
        value("money: negative", R::meetingLines, 5, "fine", "-5", F::moneyNegative),
        value("money: too large", R::loans, 2, "principal", "99999999999999", F::moneyTooLarge),
        value("money: missing", R::meetings, 3, "closing_cash", "", F::valueMissing),
        value("no compulsory saving", R::groups, 2, "compulsory_saving", "0", F::notPositive),
        value("loan of nothing", R::loans, 4, "principal", "0", F::notPositive),
        value("no such day", R::members, 2, "joined_on", "2023-02-30", F::notDate),
        value("day in words", R::loans, 2, "disbursed_on", "20 Feb 2024", F::notDate),
        value("future meeting", R::meetings, 4, "held_on", "2031-04-20", F::dateInFuture),
        value("future birth", R::members, 2, "date_of_birth", "2030-01-01", F::dateInFuture),
        value("future repayment", R::repayments, 4, "paid_on", "2027-04-01", F::dateInFuture),
        value("mixed date forms", R::members, 3, "joined_on", "01-12-2023", F::dateMixed),
        value("mixed date forms in the first row", R::meetings, 2, "held_on", "20/02/2024", F::dateMixed),
        value("rate in words", R::loans, 2, "rate_pct_year", "two", F::notRate),
        value("rate above 60", R::loans, 5, "rate_pct_year", "61", F::rateOutOfRange),
        value("rate below 0", R::loans, 5, "rate_pct_year", "-1", F::rateOutOfRange),
        value("monthly rate above 5", R::groups, 2, "internal_rate_pct_month", "5.01", F::rateOutOfRange),
        value("tenure 0", R::loans, 2, "tenure_months", "0", F::tenureOutOfRange),
        value("tenure 121", R::loans, 2, "tenure_months", "121", F::tenureOutOfRange),
        value("tenure with a point", R::loans, 2, "tenure_months", "6.5", F::tenureOutOfRange),
        value("frequency", R::groups, 2, "meeting_frequency", "daily", F::notInList),
        value("gender", R::members, 2, "gender", "X", F::notInList),
        value("office", R::members, 2, "office", "chief", F::notInList),
        value("literacy", R::members, 2, "literacy", "phd", F::notInList),
        value("present", R::meetingLines, 5, "present", "yes", F::notInList),
        value("kind", R::loans, 2, "kind", "gold", F::notInList),
        value("method", R::loans, 2, "method", "balloon", F::notInList),
        value("mode", R::repayments, 2, "mode", "cheque", F::notInList),
        value("ifsc in small letters", R::groups, 2, "branch_ifsc", "abcd0123456", F::ifscForm),
        value("ifsc without its zero", R::groups, 2, "branch_ifsc", "ABCD1123456", F::ifscForm),
        value("phone begins with 5", R::members, 2, "phone", "5000000001", F::phoneForm),
        value("phone of nine digits", R::members, 2, "phone", "900000001", F::phoneForm),
        value("no name", R::members, 2, "name", "", F::valueMissing),
        value("no code of a member", R::members, 2, "member_code", "", F::valueMissing),
        value("no code of a group", R::groups, 3, "group_code", "", F::valueMissing),
        value("no code of a loan", R::loans, 2, "loan_code", "", F::valueMissing),
        value("code too long", R::loans, 2, "loan_code",
              "L1111111111111111111111111111111111111111111111111111111111111111", F::codeTooLong),
        value("control character", R::members, 2, "name", "Name\x01", F::uncleanText),
        value("broken UTF-8", R::meetings, 2, "place", "School\xC3(", F::uncleanText),
    };
}

std::vector<Damage> ofKeys() {
    return {
        {"group twice, in other letters",
         [](SampleFolder& f) {
             f.repeat("groups.csv", 2);
             f.set("groups.csv", 4, "group_code", "g1");
         },
         {{R::groups, 4, "group_code", F::codeTwice}}},
        {"member twice",
         [](SampleFolder& f) { f.repeat("members.csv", 3); },
         {{R::members, 7, "member_code", F::codeTwice}}},
        {"loan twice",
         [](SampleFolder& f) { f.repeat("loans.csv", 5); },
         {{R::loans, 7, "loan_code", F::codeTwice}}},
        {"opening twice",
         [](SampleFolder& f) { f.repeat("opening.csv", 2); },
         {{R::opening, 4, "group_code", F::openingTwice}}},
        {"opening savings twice",
         [](SampleFolder& f) { f.repeat("opening_members.csv", 2); },
         {{R::openingMembers, 7, "member_code", F::openingTwice}}},
        {"meeting twice",
         [](SampleFolder& f) { f.repeat("meetings.csv", 3); },
         {{R::meetings, 7, "held_on", F::meetingTwice}}},
        {"line twice",
         [](SampleFolder& f) { f.repeat("meeting_lines.csv", 5); },
         {{R::meetingLines, 15, "member_code", F::lineTwice}}},
        {"repayment twice",
         [](SampleFolder& f) { f.repeat("repayments.csv", 5); },
         {{R::repayments, 9, "principal", F::repaymentDiffers}}},
        value("member of no group", R::members, 6, "group_code", "G9", F::groupUnknown),
        value("meeting of no group", R::meetings, 4, "group_code", "G9", F::groupUnknown),
        value("opening of no group", R::opening, 2, "group_code", "G9", F::groupUnknown),
        value("line of no group", R::meetingLines, 5, "group_code", "G9", F::groupUnknown),
        value("loan of no group", R::loans, 4, "group_code", "G9", F::groupUnknown),
        value("line of no member", R::meetingLines, 5, "member_code", "G1-09", F::memberUnknown),
        value("savings of no member", R::openingMembers, 2, "member_code", "G1-09", F::memberUnknown),
        value("loan of no member", R::loans, 2, "member_code", "G1-09", F::memberUnknown),
        value("line of another group's member", R::meetingLines, 5, "member_code", "G2-01",
              F::memberOfOtherGroup),
        value("loan to another group's member", R::loans, 4, "member_code", "G2-02", F::memberOfOtherGroup),
        value("repayment of no loan", R::repayments, 2, "loan_code", "L9", F::loanUnknown),
        value("bank repayment of no loan", R::repayments, 4, "loan_code", "B9", F::loanUnknown),
        value("line of no meeting", R::meetingLines, 5, "held_on", "2024-03-19", F::meetingUnknown),
        {"meeting's row gone",
         [](SampleFolder& f) { f.remove("meetings.csv", 3); },
         {{R::meetingLines, 5, "held_on", F::meetingUnknown},
          {R::meetingLines, 6, "held_on", F::meetingUnknown},
          {R::meetingLines, 7, "held_on", F::meetingUnknown}}},
        {"group's row gone",
         [](SampleFolder& f) { f.remove("groups.csv", 3); },
         {{R::members, 5, "group_code", F::groupUnknown},
          {R::members, 6, "group_code", F::groupUnknown},
          {R::opening, 3, "group_code", F::groupUnknown},
          {R::meetings, 5, "group_code", F::groupUnknown},
          {R::meetings, 6, "group_code", F::groupUnknown},
          {R::loans, 6, "group_code", F::groupUnknown}}},
    };
}

std::vector<Damage> ofSums() {
    return {
        value("closing cash", R::meetings, 3, "closing_cash", "459", F::meetingUnbalanced),
        value("last closing cash, by a paisa", R::meetings, 6, "closing_cash", "255.01",
              F::meetingUnbalanced),
        elsewhere("a line's saving", R::meetingLines, 5, "savings", "200",
                  {{R::meetings, 3, "closing_cash", F::meetingUnbalanced}}),
        elsewhere("expenses", R::meetings, 3, "expenses", "31",
                  {{R::meetings, 3, "closing_cash", F::meetingUnbalanced}}),
        value("opening cash", R::meetings, 3, "opening_cash", "101", F::openingCashDiffers),
        value("first opening cash", R::meetings, 2, "opening_cash", "501", F::openingCashDiffers),
        value("loans disbursed", R::meetings, 2, "loans_disbursed", "1401", F::loansDisbursedDiffers),
        value("a loan's principal", R::loans, 4, "principal", "501", F::loansOfDayDiffer),
        {"a loan's row gone",
         [](SampleFolder& f) { f.remove("loans.csv", 4); },
         {{R::meetings, 4, "loans_disbursed", F::loansDisbursedDiffers}}},
        value("a loan on no meeting's day", R::loans, 4, "disbursed_on", "2024-04-19", F::loanWithoutMeeting),
        elsewhere("a line's principal", R::meetingLines, 5, "principal_repaid", "301",
                  {{R::repayments, 2, "principal", F::repaymentDiffers}}),
        value("a repayment's principal", R::repayments, 2, "principal", "301", F::repaymentDiffers),
        value("a repayment's interest", R::repayments, 3, "interest", "9", F::repaymentDiffers),
        {"a repayment's row gone",
         [](SampleFolder& f) { f.remove("repayments.csv", 2); },
         {{R::meetingLines, 5, "principal_repaid", F::lineWithoutRepayment}}},
        {"a line's row gone",
         [](SampleFolder& f) { f.remove("meeting_lines.csv", 5); },
         {{R::repayments, 2, "paid_on", F::repaymentWithoutLine}}},
        value("a repayment on no meeting's day", R::repayments, 2, "paid_on", "2024-03-21",
              F::repaymentWithoutMeeting),
        value("a repayment's mode", R::repayments, 2, "mode", "upi", F::repaymentModeDiffers),
        elsewhere("a repayment at another member's loan", R::repayments, 2, "loan_code", "L2",
                  {{R::repayments, 2, "principal", F::repaymentDiffers}}),
        elsewhere("more repaid than lent", R::repayments, 4, "principal", "5001",
                  {{R::repayments, 4, "principal", F::principalAboveOutstanding}}),
        value("bank loan repaid in a meeting", R::repayments, 4, "mode", "meeting_cash",
              F::bankLoanInMeeting),
        value("opening's bank", R::opening, 2, "bank", "1001", F::openingUnbalanced),
        value("opening's cash", R::opening, 2, "cash", "499", F::openingCashDiffers),
        elsewhere("a member's opening savings", R::openingMembers, 2, "savings", "501",
                  {{R::opening, 2, "bank", F::openingUnbalanced}}),
        value("opening after the first meeting", R::opening, 2, "as_of", "2024-02-20",
              F::openingAfterMeeting),
        value("internal rate", R::loans, 2, "rate_pct_year", "18", F::internalRateDiffers),
        elsewhere("the group's rate", R::groups, 2, "internal_rate_pct_month", "1.5",
                  {{R::loans, 2, "rate_pct_year", F::internalRateDiffers}}),
    };
}

std::vector<Damage> ofDays() {
    return {
        value("left before she joined", R::members, 4, "left_on", "2023-11-30", F::leftBeforeJoined),
        value("left the day she joined", R::members, 4, "left_on", "2023-12-01", F::leftBeforeJoined),
        elsewhere("line before she joined", R::members, 4, "joined_on", "2024-03-01",
                  {{R::meetingLines, 4, "held_on", F::lineBeforeJoined}}),
        elsewhere("line on the day she left", R::members, 4, "left_on", "2024-04-20",
                  {{R::meetingLines, 10, "held_on", F::lineAfterLeft}}),
        value("first due on the day of disbursal", R::loans, 5, "first_due_on", "2024-03-01",
              F::firstDueTooEarly),
        value("repaid before disbursal", R::repayments, 4, "paid_on", "2024-02-29",
              F::repaymentBeforeDisbursal),
        value("internal loan to nobody", R::loans, 4, "member_code", "", F::loanNeedsMember),
        value("bank loan to a member", R::loans, 5, "member_code", "G1-01", F::bankLoanOfMember),
    };
}

std::vector<Damage> ofFiles() {
    return {
        raw("column gone", R::members, [](std::string t) { return replaced(t, "phone", "telephone"); },
            {{R::members, 1, "phone", F::columnMissing}}),
        raw("column twice", R::opening, [](std::string t) { return replaced(t, "surplus", "bank"); },
            {{R::opening, 1, "bank", F::columnTwice}, {R::opening, 1, "surplus", F::columnMissing}}),
        raw("empty file", R::loans, [](const std::string&) { return std::string(); },
            {{R::loans, 0, "", F::headerMissing}}),
        raw("quote never closed", R::meetings,
            [](std::string t) { return replaced(t, "Temple", "\"Temple"); },
            {{R::meetings, 5, "", F::unclosedQuote}}),
        raw("stray quote", R::meetings, [](std::string t) { return replaced(t, "Temple", "Tem\"ple"); },
            {{R::meetings, 5, "place", F::strayQuote}}),
        raw("NUL", R::meetings, [](std::string t) { return replaced(t, "Temple", std::string("Te\0le", 5)); },
            {{R::meetings, 5, "place", F::uncleanText}}),
        raw("a comma too many", R::meetings, [](std::string t) { return replaced(t, "Temple", "Tem,ple"); },
            {{R::meetings, 5, "", F::fieldCount}}),
        raw("a value too few", R::loans,
            [](std::string t) { return replaced(t, ",internal,dairy", ",internal"); },
            {{R::loans, 2, "", F::fieldCount}}),
        raw("a value without end", R::meetings,
            [](std::string t) { return replaced(t, "Temple", std::string(70'000, 'x')); },
            {{R::meetings, 5, "", F::fieldTooLong}}),
        raw("a row without end", R::meetings,
            [](std::string t) {
                std::string wide;
                for (int i = 0; i < 50; ++i) {
                    wide += std::string(9'000, 'x') + ",";
                }
                return replaced(t, "Temple", wide);
            },
            {{R::meetings, 5, "", F::recordTooLong}}),
    };
}

/// One row in the file for what the others have no column for.
Damage entry(const char* name, SampleFolder::Row row, std::vector<Expected> faults) {
    return {name,
            [row = std::move(row)](SampleFolder& f) {
                f.files["other_entries.csv"] = {
                    {"group_code", "held_on", "entry", "member_code", "amount", "account", "note"}, row};
            },
            std::move(faults)};
}

std::vector<Damage> ofEntries() {
    const char* day = "2024-03-20";
    const auto at = [](const char* column, FaultCode code) {
        return std::vector<Expected>{{R::otherEntries, 2, column, code}};
    };
    return {
        entry("entry of no kind", {"G1", day, "gift", "", "5", "cash", ""}, at("entry", F::notInList)),
        entry("entry of no group", {"G9", day, "grant", "", "5", "cash", ""},
              at("group_code", F::groupUnknown)),
        entry("entry of no meeting", {"G1", "2024-03-21", "grant", "", "5", "cash", ""},
              at("held_on", F::meetingUnknown)),
        entry("withdrawal of nobody", {"G1", day, "savings_withdrawn", "", "5", "cash", ""},
              at("member_code", F::valueMissing)),
        entry("withdrawal of a stranger", {"G1", day, "savings_withdrawn", "G1-09", "5", "cash", ""},
              at("member_code", F::memberUnknown)),
        entry("withdrawal of another group's", {"G1", day, "savings_withdrawn", "G2-01", "5", "cash", ""},
              at("member_code", F::memberOfOtherGroup)),
        entry("withdrawal from the bank", {"G1", day, "savings_withdrawn", "G1-01", "5", "bank", ""},
              at("account", F::notInList)),
        entry("entry of nothing", {"G1", day, "grant", "", "0", "cash", ""}, at("amount", F::notPositive)),
        entry("entry that the box does not hold", {"G1", day, "grant", "", "5", "cash", ""},
              {{R::meetings, 3, "closing_cash", F::meetingUnbalanced}}),
        entry("expenses beyond the meeting's", {"G1", day, "travel", "", "31", "cash", ""},
              at("amount", F::entriesAboveExpenses)),
    };
}

std::vector<Damage> allDamage() {
    std::vector<Damage> all;
    for (auto part : {ofCells(), ofKeys(), ofSums(), ofDays(), ofFiles(), ofEntries()}) {
        std::ranges::move(part, std::back_inserter(all));
    }
    return all;
}

}  // namespace

class TstDamage : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsWithoutFault() {
        const ImportPlan plan = planOf(SampleFolder::small());
        QCOMPARE(QString::fromStdString(sakhi::test::listed(plan.faults)), QString());
        QCOMPARE(plan.added.groups, 2);
        QCOMPARE(plan.added.repayments, 7);
        QVERIFY(plan.warnings.empty());
    }

    void eachDamageIsNamedAndNothingPlanned_data() {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const Damage& damage : allDamage()) {
            QTest::newRow(damage.name) << row++;
        }
        QVERIFY(row >= 60);
    }

    void eachDamageIsNamedAndNothingPlanned() {
        QFETCH(int, row);
        const Damage damage = allDamage()[static_cast<std::size_t>(row)];
        SampleFolder folder = SampleFolder::small();
        damage.harm(folder);
        const ImportPlan plan = planOf(folder);
        const QByteArray found = QByteArray::fromStdString(sakhi::test::listed(plan.faults));
        QVERIFY2(plan.faults.size() == damage.faults.size(), found.constData());
        QCOMPARE(plan.faultsTotal, static_cast<std::int64_t>(damage.faults.size()));
        for (std::size_t i = 0; i < damage.faults.size(); ++i) {
            const Expected& expected = damage.faults[i];
            const Fault& fault = plan.faults[i];
            const bool same = fault.file == expected.file && fault.line == expected.line &&
                              fault.column == expected.column && fault.code == expected.code;
            QVERIFY2(same, found.constData());
            QVERIFY(faultText(fault).find("%1") == std::string::npos);
        }
        QVERIFY(plan.groups.empty());
        QCOMPARE(plan.added, RowCounts{});
    }

    void everyCodeHasItsSentence() {
        QSet<QString> keys;
        for (const FaultForm& form : faultForms()) {
            QVERIFY(!form.text.empty());
            keys.insert(QString::fromUtf8(form.key.data(), qsizetype(form.key.size())));
        }
        QCOMPARE(std::size_t(keys.size()), faultForms().size());
    }
};

SAKHI_TEST(TstDamage)
#include "tst_damage.moc"
