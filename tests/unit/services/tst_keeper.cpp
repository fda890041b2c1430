#include "support/Fixture.h"
#include "unit/services/Branch.h"

#include <QString>

using namespace sakhi;

namespace {

/// The small folder's first group under another code.
test::SampleFolder groupOf(const std::string& code) {
    auto folder = test::SampleFolder::small();
    for (auto& [name, rows] : folder.files) {
        std::erase_if(rows, [](const auto& row) { return row.front().starts_with("G2"); });
        for (auto& row : rows) {
            for (std::string& cell : row) {
                if (cell.starts_with("G1")) {
                    cell.replace(0, 2, code);
                }
            }
        }
    }
    return folder;
}

}  // namespace

/// Who brings groups in keeps them, from that moment on.
class TstKeeper : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aSessionLearnsOfTheGroupsItBringsIn() {
        test::Branch branch;
        const auto session = branch.as("asha");
        const services::Session copy = session;
        std::size_t kept = session.user().groups.size();
        for (const char* code : {"G7", "G8"}) {
            QTemporaryDir folder;
            groupOf(code).write(folder.path().toStdString());
            const auto plan = test::planInto(branch.space(), session, folder.path().toStdString());
            QVERIFY(plan);
            QCOMPARE(plan->faultsTotal, 0);
            QVERIFY(branch.space().bus().execute(session, services::ImportRecords{*plan}));
            QCOMPARE(session.user().groups.size(), ++kept);
            QCOMPARE(copy.user().groups.size(), kept);
            QVERIFY(branch.space().records().books(copy, branch.group(code)));
        }
        // What stands in the store is the same: the second did not put out the first.
        QCOMPARE(branch.as("asha").user().groups, session.user().groups);
    }
};

SAKHI_TEST(TstKeeper)
#include "tst_keeper.moc"
