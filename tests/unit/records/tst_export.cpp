#include "records/Export.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <QDir>

#include <filesystem>
#include <fstream>

using namespace sakhi;
using namespace sakhi::records;
using sakhi::test::KeptRecords;
using sakhi::test::SampleFolder;

namespace {

std::vector<domain::GroupRecords> groupsOf(const ImportPlan& plan) {
    std::vector<domain::GroupRecords> out;
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        const GroupPlan group = plan.groups.at(i);
        out.push_back(group.records);
    }
    return out;
}

}  // namespace

class TstExport : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void writesTheEightFilesInOrder() {
        const QTemporaryDir place;
        const std::string folder = place.path().toStdString() + "/new/out";
        const auto rows = exportFolder(groupsOf(planOf(SampleFolder::small())), folder);
        QCOMPARE(*rows, 2 + 5 + 2 + 5 + 5 + 13 + 5 + 7);
        QCOMPARE(sakhi::test::bytesOf(folder + "/repayments.csv"),
                 std::string("loan_code,paid_on,principal,interest,mode\n"
                             "B1,2024-04-01,400,38,bank_transfer\n"
                             "B1,2024-05-02,410,35,upi\n"
                             "L1,2024-03-20,300,20,meeting_cash\n"
                             "L1,2024-04-20,300,14.5,meeting_cash\n"
                             "L2,2024-03-20,100,8,meeting_cash\n"
                             "L2,2024-04-20,100,6,meeting_cash\n"
                             "L4,2024-03-21,100,5,meeting_cash\n"));
        for (const char* same : {"groups.csv", "members.csv", "opening.csv", "opening_members.csv",
                                 "meetings.csv", "meeting_lines.csv"}) {
            QCOMPARE(sakhi::test::bytesOf(folder + "/" + same), SampleFolder::small().textOf(same));
        }
        QCOMPARE(QDir(QString::fromStdString(folder)).entryList(QDir::Files).size(), 8);
    }

    void entriesComeBackAndAnOldFileOfThemGoes() {
        SampleFolder folder = SampleFolder::small();
        folder.files["other_entries.csv"] = {
            {"group_code", "held_on", "entry", "member_code", "amount", "account", "note"},
            {"G1", "2024-03-20", "travel", "", "20", "cash", "bus"},
            {"G1", "2024-03-20", "bank_charges", "", "7.5", "bank", ""}};
        const QTemporaryDir place;
        const std::string out = place.path().toStdString();
        QVERIFY(exportFolder(groupsOf(planOf(folder)), out));
        QCOMPARE(sakhi::test::bytesOf(out + "/other_entries.csv"), folder.textOf("other_entries.csv"));
        QVERIFY(exportFolder(groupsOf(planOf(SampleFolder::small())), out));
        QVERIFY(!QFile::exists(QString::fromStdString(out + "/other_entries.csv")));
    }

    /// An imported expense that was corrected is told with what stands, and the box follows.
    void aCorrectedExpenseOfAnImportedMeetingComesBack() {
        SampleFolder folder = SampleFolder::small();
        folder.files["other_entries.csv"] = {
            {"group_code", "held_on", "entry", "member_code", "amount", "account", "note"},
            {"G1", "2024-03-20", "travel", "", "20", "cash", ""}};
        auto groups = groupsOf(planOf(folder));
        auto& meeting = groups[0].meetings[1];
        meeting.others[0].amount = base::Money::rupees(45);
        domain::Correction correction;
        correction.meeting = meeting.id;
        correction.entries = {
            {domain::EntryHead::other, {}, 0, base::Money::rupees(20), base::Money::rupees(45)}};
        groups[0].corrections.push_back(correction);
        const QTemporaryDir place;
        const std::string out = place.path().toStdString();
        QVERIFY(exportFolder(groups, out));
        QVERIFY(sakhi::test::bytesOf(out + "/meetings.csv").find(",55,433,") != std::string::npos);
        const auto again = sakhi::test::planOf(out);
        QCOMPARE(QString::fromStdString(sakhi::test::listed(again->faults)), QString());
    }

    void sortsByCodeAcrossGroups() {
        SampleFolder folder = SampleFolder::small();
        folder.set("loans.csv", 6, "loan_code", "a4");
        folder.set("repayments.csv", 8, "loan_code", "A4");
        const QTemporaryDir place;
        const std::string out = place.path().toStdString();
        QVERIFY(exportFolder(groupsOf(planOf(folder)), out));
        const std::string loans = sakhi::test::bytesOf(out + "/loans.csv");
        QVERIFY(loans.find("\na4,G2") < loans.find("\nB1,G1") &&
                loans.find("\nB1,G1") < loans.find("\nL1,G1"));
        QVERIFY(sakhi::test::bytesOf(out + "/repayments.csv").find("mode\na4,2024-03-21") !=
                std::string::npos);
    }

    void exportOfAnImportOfAnExportIsTheSame_data() {
        QTest::addColumn<QString>("which");
        QTest::newRow("small") << QStringLiteral("small");
        QTest::newRow("derived opening") << QStringLiteral("derived");
        QTest::newRow("quoted texts") << QStringLiteral("quoted");
        QTest::newRow("cluster") << QStringLiteral("cluster");
    }

    void exportOfAnImportOfAnExportIsTheSame() {
        QFETCH(QString, which);
        const QTemporaryDir place;
        const std::string first = place.path().toStdString() + "/first";
        const std::string second = place.path().toStdString() + "/second";
        std::string source = place.path().toStdString() + "/source";
        std::filesystem::create_directory(source);
        SampleFolder folder = SampleFolder::small();
        if (which == QStringLiteral("derived")) {
            folder.files.erase("opening.csv");
        } else if (which == QStringLiteral("quoted")) {
            folder.set("meetings.csv", 2, "resolution",
                       "Said \"yes\",\nthen; went \xE0\xA4\x98\xE0\xA4\xB0 ");
            folder.set("groups.csv", 2, "village", " Village, A\r\nlow");
        }
        folder.write(source);
        if (which == QStringLiteral("cluster")) {
            source = (sakhi::test::sharedData() + QStringLiteral("/shg/cluster")).toStdString();
            if (sakhi::test::sharedData().isEmpty()) {
                QSKIP("the shared records are not here");
            }
        }
        const auto plan = sakhi::test::planOf(source);
        QVERIFY(exportFolder(groupsOf(*plan), first));
        const auto again = sakhi::test::planOf(first);
        QCOMPARE(QString::fromStdString(sakhi::test::listed(again->faults)), QString());
        QCOMPARE(again->added, plan->added);
        QVERIFY(exportFolder(groupsOf(*again), second));
        for (const auto& [file, name] : base::EnumKeys<RecordFile>::rows) {
            const std::string path = "/" + std::string(name);
            // Nothing in these folders needs a file beyond the eight.
            QCOMPARE(sakhi::test::bytesOf(first + path).empty(), file == RecordFile::otherEntries);
            QCOMPARE(sakhi::test::bytesOf(second + path), sakhi::test::bytesOf(first + path));
        }
        // Equal in values to where it came from: what was imported first finds nothing new in the export.
        KeptRecords kept;
        kept.add(*plan);
        const auto compared = sakhi::test::planOf(first, &kept);
        QCOMPARE(QString::fromStdString(sakhi::test::listed(compared->faults)), QString());
        QVERIFY(compared->groups.empty());
        QCOMPARE(compared->unchanged, plan->added);
    }

    void replacesItsOwnFilesOnly() {
        const QTemporaryDir place;
        const std::string folder = place.path().toStdString();
        const auto groups = groupsOf(planOf(SampleFolder::small()));
        std::ofstream(folder + "/loans.csv") << "old";
        QVERIFY(exportFolder(groups, folder));
        QVERIFY(sakhi::test::bytesOf(folder + "/loans.csv").starts_with("loan_code,"));
        std::ofstream(folder + "/notes.txt") << "mine";
        std::ofstream(folder + "/loans.csv") << "old";
        QCOMPARE(exportFolder(groups, folder).error().code, base::ErrorCode::alreadyExists);
        QCOMPARE(sakhi::test::bytesOf(folder + "/loans.csv"), std::string("old"));
    }

    void aStoppedExportLeavesTheFolderAsItWas() {
        const QTemporaryDir place;
        const std::string folder = place.path().toStdString();
        std::ofstream(folder + "/loans.csv") << "old";
        const auto groups = groupsOf(planOf(SampleFolder::small()));
        for (int stop = 1; stop <= 8; ++stop) {
            int left = stop;
            const auto done = exportFolder(groups, folder, [&](auto, auto) { return --left > 0; });
            QCOMPARE(done.error().code, base::ErrorCode::cancelled);
            QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList{QStringLiteral("loans.csv")});
        }
        QCOMPARE(sakhi::test::bytesOf(folder + "/loans.csv"), std::string("old"));
    }
};

SAKHI_TEST(TstExport)
#include "tst_export.moc"
