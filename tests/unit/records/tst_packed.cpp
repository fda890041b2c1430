#include "base/Random.h"
#include "records/Draft.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <malloc.h>

#include <filesystem>
#include <fstream>

using namespace sakhi;
using namespace sakhi::records;
using sakhi::test::SampleFolder;

namespace {

constexpr int kMembers = 12;
constexpr int kMeetings = 60;

/// What the heap holds, where the C library tells.
std::int64_t heldNow() {
    const auto heap = mallinfo2();
    return static_cast<std::int64_t>(heap.uordblks + heap.hblkhd);
}

std::string dayOf(int meeting) {
    const std::string month = std::to_string(meeting % 12 + 1);
    return std::to_string(2020 + meeting / 12) + (month.size() < 2 ? "-0" : "-") + month + "-10";
}

/// Adds a group of savers whose every meeting balances.
void addGroup(SampleFolder& folder, const std::string& code) {
    SampleFolder::Row group = folder.files["groups.csv"][1];
    group[0] = code;
    folder.files["groups.csv"].push_back(group);
    for (int m = 0; m < kMembers; ++m) {
        folder.files["members.csv"].push_back({code + "-" + std::to_string(m), code, "Name A", "Kin A", "F",
                                               "", "2019-01-01", "", "member", "", "", "dairy", ""});
    }
    for (int i = 0; i < kMeetings; ++i) {
        folder.files["meetings.csv"].push_back({code, dayOf(i), "School", std::to_string(i * kMembers * 100),
                                                "0", "0", "0", "0", std::to_string((i + 1) * kMembers * 100),
                                                "Savings were counted and the book was read out"});
        for (int m = 0; m < kMembers; ++m) {
            folder.files["meeting_lines.csv"].push_back(
                {code, dayOf(i), code + "-" + std::to_string(m), "1", "100", "0", "0", "0", "0"});
        }
    }
}

SampleFolder saversOf(int groups) {
    SampleFolder folder = SampleFolder::small();
    folder.keepOnly({"groups.csv", "members.csv", "meetings.csv", "meeting_lines.csv"});
    for (const char* file : {"members.csv", "meetings.csv", "meeting_lines.csv"}) {
        folder.files[file].resize(1);
    }
    for (int i = 0; i < groups; ++i) {
        addGroup(folder, "S" + std::to_string(i));
    }
    return folder;
}

struct Weight {
    std::int64_t bytesOfFiles{0};
    /// The most the heap held more than before, while the folder was read, checked and planned.
    std::int64_t held{0};
    std::int64_t lines{0};
};

/// Imports savers' groups, looking at the heap whenever the import tells of itself and at each plan.
Weight weigh(int groups) {
    const QTemporaryDir place;
    saversOf(groups).write(place.path().toStdString());
    Weight out;
    for (const auto& file : std::filesystem::directory_iterator(place.path().toStdString())) {
        out.bytesOfFiles += static_cast<std::int64_t>(file.file_size());
    }
    const base::FixedClock clock(*base::parseIsoDate(sakhi::test::kToday));
    base::SeededEntropy entropy(5);
    const std::int64_t before = heldNow();
    const auto look = [&](std::int64_t, std::int64_t) {
        out.held = std::max(out.held, heldNow() - before);
        return true;
    };
    const auto plan = planImport(place.path().toStdString(), {clock, entropy, nullptr, false, look}).value();
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        const GroupPlan group = plan.groups.at(i);
        out.lines += countRows(group).meetingLines;
        look(0, 0);
    }
    return out;
}

bool same(const domain::GroupRecords& a, const domain::GroupRecords& b) {
    return a.group == b.group && a.opening == b.opening && a.members == b.members && a.loans == b.loans &&
           a.meetings == b.meetings && a.otherRepayments == b.otherRepayments;
}

template <class Row>
Row backAndForth(const Row& row) {
    PackedRows<Row> packed;
    packed.add({});
    packed.add(row);
    packed.add({});
    packed.trim();
    return packed.unpack().at(1);
}

}  // namespace

class TstPacked : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWere() {
        const auto most = base::Money::paise(INT64_MAX);
        const auto least = base::Money::paise(INT64_MIN);
        MeetingRow meeting;
        meeting.line = UINT32_MAX;
        meeting.heldOn = -400'000;
        meeting.loansKnown = false;
        meeting.openingCash = most;
        meeting.closingCash = least;
        meeting.place = std::string(65'536, 'x');
        meeting.resolution = std::string("a\0b", 3);
        meeting.id.value.bytes.fill(0xff);
        const MeetingRow back = backAndForth(meeting);
        QCOMPARE(back.line, meeting.line);
        QCOMPARE(back.heldOn, meeting.heldOn);
        QVERIFY(back.amountsKnown && back.openingKnown && back.closingKnown && !back.loansKnown);
        QCOMPARE(back.openingCash, most);
        QCOMPARE(back.closingCash, least);
        QCOMPARE(back.place, meeting.place);
        QCOMPARE(back.resolution, meeting.resolution);
        QCOMPARE(back.id, meeting.id);
    }

    void whatIsNotKnownStaysUnknown() {
        const LineRow line = backAndForth(
            LineRow{7, kNone, kNoDay, true, false, true, true, {}, {}, {}, {}, base::Money::paise(-1)});
        QCOMPARE(line.member, kNone);
        QCOMPARE(line.heldOn, kNoDay);
        QVERIFY(line.present && !line.amountsKnown && line.repaidKnown && line.faulty);
        QCOMPARE(line.fine, base::Money::paise(-1));
        RepaymentRow paid;
        paid.mode = domain::PaymentMode::upi;
        paid.modeKnown = false;
        paid.interest = base::Money::paise(12'345);
        const RepaymentRow back = backAndForth(paid);
        QCOMPARE(back.loan, kNone);
        QVERIFY(back.mode == paid.mode && !back.modeKnown && back.amountsKnown && !back.faulty);
        QCOMPARE(back.interest, paid.interest);
        const EntryRow entry = backAndForth(EntryRow{3, 9, 19'000, EntryKind::otherExpense,
                                                     EntryAccount::bank, base::Money::rupees(5), "tea"});
        QVERIFY(entry.kind == EntryKind::otherExpense && entry.account == EntryAccount::bank);
        QCOMPARE(entry.member, 9U);
        QCOMPARE(entry.note, std::string("tea"));
    }

    /// What is told of a plan before it is made is what it holds, and it is the same each time.
    void plansAreMadeAsTheyWereTold() {
        const ImportPlan plan = planOf(SampleFolder::small());
        RowCounts sum;
        std::vector<GroupPlan> made;
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            made.push_back(plan.groups.at(i));
            sum += countRows(made.back());
            QVERIFY(same(made.back().records, plan.groups.at(i).records));
        }
        QVERIFY(sum == plan.added);
        const PlannedGroups told(std::move(made));
        QCOMPARE(told.size(), plan.groups.size());
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told.groups()[i].id, plan.groups.groups()[i].id);
            QCOMPARE(told.groups()[i].isNew, plan.groups.groups()[i].isNew);
            QCOMPARE(told.groups()[i].acts, plan.groups.groups()[i].acts);
        }
    }

    /// A further group takes less room than its rows do in the files: neither rows nor plans lie open
    /// together.
    void aLargerFolderTakesLessThanItsFiles() {
        if (heldNow() == 0) {
            QSKIP("This C library does not tell what the heap holds.");
        }
        const Weight some = weigh(40);
        const Weight more = weigh(120);
        QCOMPARE(some.lines, std::int64_t{40} * kMembers * kMeetings);
        QCOMPARE(more.lines, std::int64_t{120} * kMembers * kMeetings);
        const std::int64_t held = more.held - some.held;
        const std::int64_t bytes = more.bytesOfFiles - some.bytesOfFiles;
        QVERIFY2(held < bytes, qPrintable(QStringLiteral("%1 for %2").arg(held).arg(bytes)));
    }
};

SAKHI_TEST(TstPacked)
#include "tst_packed.moc"
