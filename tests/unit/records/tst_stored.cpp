#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

using namespace sakhi;
using namespace sakhi::records;
using sakhi::test::KeptRecords;
using sakhi::test::SampleFolder;

namespace {

QString faultsOf(const ImportPlan& plan) {
    return QString::fromStdString(sakhi::test::listed(plan.faults));
}

/// A store that holds the small folder.
KeptRecords keptSmall() {
    KeptRecords kept;
    kept.add(planOf(SampleFolder::small()));
    return kept;
}

/// The next month of G1: a meeting, its lines, a loan and repayments, alone in a folder.
SampleFolder nextMonth() {
    SampleFolder folder = SampleFolder::small();
    folder.keepOnly({"meetings.csv", "meeting_lines.csv", "loans.csv", "repayments.csv"});
    for (auto& [name, rows] : folder.files) {
        rows.resize(1);
    }
    folder.files["meetings.csv"].push_back(
        {"G1", "2024-06-20", "School", "678.5", "0", "500", "200", "0", "286.5", ""});
    folder.files["meeting_lines.csv"].push_back(
        {"G1", "2024-06-20", "G1-01", "1", "100", "0", "200", "8", "0"});
    folder.files["meeting_lines.csv"].push_back({"G1", "2024-06-20", "G1-02", "0", "0", "0", "0", "0", "0"});
    folder.files["loans.csv"].push_back(
        {"L7", "g1", "G1-02", "internal", "dairy", "200", "24", "reducing", "6", "2024-06-20", "2024-07-20"});
    folder.files["repayments.csv"].push_back({"L1", "2024-06-20", "200", "8", "meeting_cash"});
    folder.files["repayments.csv"].push_back({"B1", "2024-06-03", "410", "32", "upi"});
    return folder;
}

}  // namespace

class TstStored : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void theSecondTimeAllIsUnchanged() {
        KeptRecords kept = keptSmall();
        const ImportPlan again = planOf(SampleFolder::small(), &kept);
        QCOMPARE(faultsOf(again), QString());
        QVERIFY(again.groups.empty());
        QCOMPARE(again.added, RowCounts{});
        QCOMPARE(again.unchanged, (RowCounts{2, 5, 5, 13, 5, 7}));
    }

    void theClusterTwiceIsUnchanged() {
        const QString shared = sakhi::test::sharedData();
        if (shared.isEmpty()) {
            QSKIP("the shared records are not here");
        }
        const std::string folder = (shared + QStringLiteral("/shg/cluster")).toStdString();
        KeptRecords kept;
        kept.add(*sakhi::test::planOf(folder));
        const auto again = sakhi::test::planOf(folder, &kept);
        QCOMPARE(faultsOf(*again), QString());
        QVERIFY(again->groups.empty());
        QCOMPARE(again->unchanged, (RowCounts{60, 784, 2008, 26030, 1834, 18335}));
    }

    void aMonthIsAddedToAStoredGroup() {
        KeptRecords kept = keptSmall();
        const ImportPlan plan = planOf(nextMonth(), &kept);
        QCOMPARE(faultsOf(plan), QString());
        QCOMPARE(plan.groups.size(), std::size_t(1));
        QVERIFY(!plan.groups.at(0).newGroup);
        QVERIFY(!plan.groups.at(0).records.opening);
        QCOMPARE(plan.added, (RowCounts{0, 0, 1, 2, 1, 2}));
        const domain::GroupRecords stored = *kept.load(plan.groups.at(0).records.group.id);
        const domain::Meeting meeting = plan.groups.at(0).records.meetings.at(0);
        QCOMPARE(meeting.group, stored.group.id);
        QCOMPARE(meeting.lines[0].member, stored.members[0].id);
        QCOMPARE(meeting.repayments.at(0).loan, stored.loans[1].id);
        kept.add(plan);
        QVERIFY(planOf(nextMonth(), &kept).groups.empty());
        QCOMPARE(planOf(nextMonth(), &kept).unchanged, (RowCounts{0, 0, 1, 2, 1, 2}));
    }

    void withoutTheStoreItsRowsAreMissing() {
        const ImportPlan plan = planOf(nextMonth());
        QVERIFY(plan.faultsTotal > 0);
        QCOMPARE(plan.faults[0].code, FaultCode::groupUnknown);
        QVERIFY(plan.groups.empty());
    }

    void aNewMemberJoinsAStoredGroup() {
        KeptRecords kept = keptSmall();
        SampleFolder folder = SampleFolder::small();
        folder.keepOnly({"members.csv"});
        folder.files["members.csv"].push_back(
            {"G2-03", "G2", "Name F", "", "F", "", "2024-05-01", "", "member", "", "", "", ""});
        const ImportPlan plan = planOf(folder, &kept);
        QCOMPARE(faultsOf(plan), QString());
        QCOMPARE(plan.added, (RowCounts{0, 1, 0, 0, 0, 0}));
        QCOMPARE(plan.unchanged.members, 5);
        QCOMPARE(plan.groups.at(0).records.members.at(0).group, plan.groups.at(0).records.group.id);
    }

    void anOpeningMayComeAfterItsMembers() {
        KeptRecords kept;
        SampleFolder people = SampleFolder::small();
        people.keepOnly({"groups.csv", "members.csv"});
        kept.add(planOf(people));
        SampleFolder rest = SampleFolder::small();
        rest.keepOnly({"opening.csv", "opening_members.csv", "meetings.csv", "meeting_lines.csv", "loans.csv",
                       "repayments.csv"});
        const ImportPlan plan = planOf(rest, &kept);
        QCOMPARE(faultsOf(plan), QString());
        QCOMPARE(plan.groups.at(0).openingSavings.size(), std::size_t(3));
        QCOMPARE(plan.added, (RowCounts{0, 0, 5, 13, 5, 7}));
        kept.add(plan);
        QCOMPARE(planOf(SampleFolder::small(), &kept).unchanged, (RowCounts{2, 5, 5, 13, 5, 7}));
    }

    void aDerivedOpeningIsUnchangedTheSecondTime() {
        SampleFolder folder = SampleFolder::small();
        folder.files.erase("opening.csv");
        KeptRecords kept;
        kept.add(planOf(folder));
        const ImportPlan again = planOf(folder, &kept);
        QCOMPARE(faultsOf(again), QString());
        QVERIFY(again.groups.empty());
    }

    void otherContentOfAKnownKeyIsAFault_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* file, int line, const char* column, const char* to) {
            QTest::addRow("%s %s", file, column) << QString::fromLatin1(file) << line
                                                 << QString::fromLatin1(column) << QString::fromLatin1(to);
        };
        row("groups.csv", 2, "name", "Other");
        row("groups.csv", 2, "ccl_limit", "5");
        row("members.csv", 2, "phone", "9000000099");
        row("members.csv", 2, "left_on", "2025-01-01");
        row("opening.csv", 3, "surplus", "101");
        row("opening_members.csv", 2, "savings", "501");
        row("meetings.csv", 3, "place", "Temple");
        row("meetings.csv", 3, "expenses", "31");
        row("meeting_lines.csv", 5, "present", "0");
        row("meeting_lines.csv", 5, "savings", "101");
        row("meeting_lines.csv", 5, "principal_repaid", "301");
        row("loans.csv", 2, "purpose", "health");
        row("loans.csv", 5, "principal", "5001");
        row("repayments.csv", 4, "principal", "401");
        row("repayments.csv", 7, "interest", "36");
        row("repayments.csv", 2, "principal", "299");
    }

    void otherContentOfAKnownKeyIsAFault() {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, column);
        QFETCH(QString, value);
        KeptRecords kept = keptSmall();
        SampleFolder folder = SampleFolder::small();
        folder.set(file.toStdString(), std::size_t(line), column.toStdString(), value.toStdString());
        const ImportPlan plan = planOf(folder, &kept);
        QVERIFY2(plan.faults.size() == 1, qPrintable(faultsOf(plan)));
        QCOMPARE(plan.faults[0].code, FaultCode::differsFromStored);
        QCOMPARE(std::string(nameOf(plan.faults[0].file)), file.toStdString());
        QCOMPARE(plan.faults[0].line, std::uint32_t(line));
        QVERIFY(plan.faults[0].column == column.toStdString() || file == QStringLiteral("repayments.csv"));
        QVERIFY(plan.groups.empty());
    }

    void aStoredMeetingTakesNoNewLine() {
        KeptRecords kept = keptSmall();
        SampleFolder folder = nextMonth();
        folder.keepOnly({"meeting_lines.csv"});
        folder.files["meeting_lines.csv"] = {SampleFolder::small().files["meeting_lines.csv"][0],
                                             {"G2", "2024-03-21", "G2-03", "1", "0", "0", "0", "0", "0"}};
        folder.files["members.csv"] = {
            SampleFolder::small().files["members.csv"][0],
            {"G2-03", "G2", "Name F", "", "F", "", "2024-01-01", "", "member", "", "", "", ""}};
        const ImportPlan plan = planOf(folder, &kept);
        QCOMPARE(plan.faults.size(), std::size_t(1));
        QCOMPARE(plan.faults[0].code, FaultCode::storedMeetingLacksLine);
    }

    void newRowsMustFitTheStoredOnes() {
        KeptRecords kept = keptSmall();
        SampleFolder folder = nextMonth();
        folder.set("meetings.csv", 2, "opening_cash", "678");
        folder.set("meetings.csv", 2, "closing_cash", "286");
        const ImportPlan chain = planOf(folder, &kept);
        QVERIFY2(chain.faults.size() == 1, qPrintable(faultsOf(chain)));
        QCOMPARE(chain.faults[0].code, FaultCode::openingCashDiffers);

        SampleFolder early = nextMonth();
        early.keepOnly({"meetings.csv"});
        early.files["meetings.csv"][1] = {"G1", "2024-01-15", "", "500", "0", "0", "0", "0", "500", ""};
        const ImportPlan before = planOf(early, &kept);
        QVERIFY2(before.faults.size() == 1, qPrintable(faultsOf(before)));
        QCOMPARE(before.faults[0].code, FaultCode::openingAfterMeeting);

        SampleFolder greedy = nextMonth();
        greedy.keepOnly({"repayments.csv"});
        greedy.files["repayments.csv"].resize(1);
        greedy.files["repayments.csv"].push_back({"B1", "2024-07-01", "4191", "0", "upi"});
        const ImportPlan above = planOf(greedy, &kept);
        QVERIFY2(above.faults.size() == 1, qPrintable(faultsOf(above)));
        QCOMPARE(above.faults[0].code, FaultCode::principalAboveOutstanding);
    }

    void aMemberOfAnotherStoredGroupIsAFault() {
        KeptRecords kept = keptSmall();
        SampleFolder folder = SampleFolder::small();
        folder.keepOnly({"members.csv"});
        folder.files["members.csv"].resize(2);
        folder.set("members.csv", 2, "group_code", "G2");
        const ImportPlan plan = planOf(folder, &kept);
        QVERIFY2(plan.faults.size() == 1, qPrintable(faultsOf(plan)));
        QCOMPARE(plan.faults[0].code, FaultCode::differsFromStored);
        QCOMPARE(plan.faults[0].column, std::string("group_code"));
    }

    void aStoreThatFailsEndsTheImport() {
        class Failing final : public StoredRecords {
        public:
            base::Result<std::optional<domain::GroupId>> findGroup(std::string_view) override {
                return base::fail(base::ErrorCode::storeFailed);
            }
            base::Result<std::optional<domain::GroupId>> findMember(std::string_view) override {
                return std::optional<domain::GroupId>();
            }
            base::Result<std::optional<domain::GroupId>> findLoan(std::string_view) override {
                return std::optional<domain::GroupId>();
            }
            base::Result<domain::GroupRecords> load(domain::GroupId) override {
                return base::fail(base::ErrorCode::storeFailed);
            }
        } failing;
        const QTemporaryDir place;
        SampleFolder::small().write(place.path().toStdString());
        const auto plan = sakhi::test::planOf(place.path().toStdString(), &failing);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, base::ErrorCode::storeFailed);
    }
};

SAKHI_TEST(TstStored)
#include "tst_stored.moc"
