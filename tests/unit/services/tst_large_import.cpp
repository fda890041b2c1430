#include "support/Fixture.h"
#include "unit/services/Branch.h"

using namespace sakhi;

namespace {

/// New groups with two members each, made as they are asked for; notes when.
struct Stream {
    static constexpr std::size_t kGroups = 5;
    static constexpr std::int64_t kActs = 3;

    /// What the bus told last, and what it had told when each plan was asked for.
    std::int64_t written{0};
    std::int64_t total{0};
    std::vector<std::int64_t> askedAt;

    [[nodiscard]] static records::GroupPlan planOf(std::size_t place) {
        records::GroupPlan plan;
        plan.newGroup = true;
        plan.records.group.id = idOf<domain::GroupId>(place, 0);
        plan.records.group.code = "N" + std::to_string(place);
        plan.records.group.formedOn = *base::parseIsoDate("2026-01-01");
        for (std::uint8_t m = 1; m <= 2; ++m) {
            domain::Member member;
            member.id = idOf<domain::MemberId>(place, m);
            member.group = plan.records.group.id;
            member.code = plan.records.group.code + "-" + std::to_string(m);
            member.name = "Name Y";
            member.joinedOn = plan.records.group.formedOn;
            plan.records.members.push_back(member);
        }
        return plan;
    }

    [[nodiscard]] services::ImportRecords command() {
        std::vector<records::PlannedGroup> groups;
        for (std::size_t place = 0; place < kGroups; ++place) {
            groups.push_back({idOf<domain::GroupId>(place, 0), true, kActs});
        }
        services::ImportRecords command;
        command.plan.groups = records::PlannedGroups(std::move(groups), [this](std::size_t place) {
            askedAt.push_back(written);
            return planOf(place);
        });
        return command;
    }

    [[nodiscard]] base::Progress progress() {
        return [this](std::int64_t done, std::int64_t all) {
            written = done;
            total = all;
            return true;
        };
    }

    template <class T>
    static T idOf(std::size_t place, std::uint8_t member) {
        T id;
        id.value.bytes.fill(static_cast<std::uint8_t>(0xa0 + place));
        id.value.bytes[15] = member;
        return id;
    }
};

}  // namespace

class TstLargeImport : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// No plan is made before those ahead of it are written, so that never two are in memory.
    void plansAreMadeAsTheyAreWritten() {
        test::Branch branch;
        Stream stream;
        const auto before = test::countsOf(branch.space());
        QVERIFY(branch.space().bus().execute(branch.as("manager"), stream.command(), stream.progress()));
        QCOMPARE(stream.askedAt, (std::vector<std::int64_t>{0, 3, 6, 9, 12}));
        QCOMPARE(stream.written, std::int64_t{15});
        QCOMPARE(stream.total, std::int64_t{15});
        QCOMPARE(test::countsOf(branch.space()).groups, before.groups + 5);
        QCOMPARE(test::countsOf(branch.space()).members, before.members + 10);
    }

    /// What is found wrong with a plan while others are written already takes those back.
    void aPlanOfTwoGroupsIsRefusedWithAllBeforeIt() {
        test::Branch branch;
        std::vector<records::GroupPlan> plans{Stream::planOf(0), Stream::planOf(1)};
        plans[1].records.members[0].group = plans[0].records.group.id;
        services::ImportRecords command;
        command.plan.groups = records::PlannedGroups(std::move(plans));
        const auto before = test::countsOf(branch.space());
        QCOMPARE(test::told(branch.run("manager", command)), std::string("notAllowed"));
        const auto after = test::countsOf(branch.space());
        QCOMPARE(after.ops, before.ops);
        QCOMPARE(after.groups, before.groups);
        QCOMPARE(after.auditRows, before.auditRows);
        QCOMPARE(test::findingsOf(branch.space()), std::string());
    }

    /// A folder's import tells how many acts there will be, and there are so many.
    void theEndIsKnownFromTheFirst() {
        test::Branch branch;
        const test::Place place;
        const auto folder = place.path("again");
        std::filesystem::create_directory(folder);
        test::SampleFolder sample = test::SampleFolder::small();
        for (auto& [name, rows] : sample.files) {
            for (std::size_t line = 1; line < rows.size(); ++line) {
                for (std::size_t column = 0; column < rows[0].size(); ++column) {
                    std::string& cell = rows[line][column];
                    if (rows[0][column].ends_with("_code") && !cell.empty()) {
                        cell.insert(cell.begin(), 'N');
                    }
                }
            }
        }
        sample.write(folder.string());
        const auto plan = test::planInto(branch.space(), branch.as("manager"), folder.string());
        QVERIFY(plan && plan->faultsTotal == 0 && plan->groups.size() == 2);
        Stream stream;
        QVERIFY(branch.space().bus().execute(branch.as("manager"), services::ImportRecords{*plan},
                                             stream.progress()));
        QVERIFY(stream.total > 0);
        QCOMPARE(stream.written, stream.total);
    }
};

SAKHI_TEST(TstLargeImport)
#include "tst_large_import.moc"
