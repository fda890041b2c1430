#include "base/Random.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <zlib.h>

#include <filesystem>
#include <fstream>

using namespace sakhi;
using namespace sakhi::records;
using sakhi::test::SampleFolder;

namespace {

QString faultsOf(const ImportPlan& plan) {
    return QString::fromStdString(sakhi::test::listed(plan.faults));
}

/// The plan's groups without their ids: what the rows say.
std::vector<domain::GroupRecords> valuesOf(const ImportPlan& plan) {
    std::vector<domain::GroupRecords> out;
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        const GroupPlan group = plan.groups.at(i);
        std::map<domain::MemberId, std::string> members;
        out.push_back(group.records);
        domain::GroupRecords& records = out.back();
        records.group.id = {};
        for (domain::Member& member : records.members) {
            member.id = {};
            member.group = {};
        }
        for (domain::Loan& loan : records.loans) {
            loan.id = {};
            loan.group = {};
            loan.member = {};
        }
        for (domain::Meeting& meeting : records.meetings) {
            meeting.id = {};
            meeting.group = {};
            for (domain::MeetingLine& line : meeting.lines) {
                line.member = {};
            }
            for (domain::Repayment& repayment : meeting.repayments) {
                repayment.loan = {};
                repayment.meeting = {};
            }
        }
        for (domain::Repayment& repayment : records.otherRepayments) {
            repayment.loan = {};
        }
    }
    return out;
}

bool sameValues(const ImportPlan& a, const ImportPlan& b) {
    const auto x = valuesOf(a);
    const auto y = valuesOf(b);
    bool same = x.size() == y.size() && !x.empty();
    for (std::size_t i = 0; same && i < x.size(); ++i) {
        same = x[i].group == y[i].group && x[i].opening == y[i].opening && x[i].members == y[i].members &&
               x[i].meetings == y[i].meetings && x[i].loans == y[i].loans &&
               x[i].otherRepayments == y[i].otherRepayments;
    }
    return same;
}

std::string replacedAll(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

/// Cash and bank of an opening without loans, less what is owed to the members and the surplus.
base::Money unbalanced(const domain::GroupRecords& records) {
    base::Money out = records.opening->cash + records.opening->bank - records.opening->surplus;
    for (const domain::Member& member : records.members) {
        out -= member.openingSavings;
    }
    return out;
}

}  // namespace

class TstImport : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void readsTheCluster() {
        const QString shared = sakhi::test::sharedData();
        if (shared.isEmpty()) {
            QSKIP("the shared records are not here");
        }
        const auto plan = sakhi::test::planOf((shared + QStringLiteral("/shg/cluster")).toStdString());
        QCOMPARE(faultsOf(*plan), QString());
        QCOMPARE(plan->added, (RowCounts{60, 784, 2008, 26030, 1834, 18335}));
        QCOMPARE(plan->unchanged, RowCounts{});
        QVERIFY(plan->warnings.empty());
        for (std::size_t i = 0; i < plan->groups.size(); ++i) {
            const GroupPlan group = plan->groups.at(i);
            QVERIFY(group.newGroup);
            QVERIFY(group.records.opening && !group.records.opening->derived);
            QCOMPARE(unbalanced(group.records), base::Money());
        }
    }

    void aDayEarlierTheLastRowsAreFaults() {
        SampleFolder folder = SampleFolder::small();
        folder.set("repayments.csv", 7, "paid_on", sakhi::test::kToday);
        QCOMPARE(planOf(folder).faultsTotal, 0);
        folder.set("repayments.csv", 7, "paid_on", "2026-11-02");
        QCOMPARE(planOf(folder).faultsTotal, 1);
    }

    void keepsWhatTheRowsSay() {
        const ImportPlan plan = planOf(SampleFolder::small());
        QCOMPARE(plan.groups.size(), std::size_t(2));
        const domain::GroupRecords g1 = plan.groups.at(0).records;
        QCOMPARE(g1.group.code, std::string("G1"));
        QCOMPARE(g1.opening->bank, base::Money::rupees(1000));
        QCOMPARE(g1.members[2].openingSavings, base::Money::rupees(500));
        QVERIFY(!g1.members[2].onRoll(*base::parseIsoDate("2024-05-15")));
        QVERIFY(!g1.members[2].literacy && !g1.members[2].monthlyHouseholdIncome);
        QCOMPARE(g1.meetings.size(), std::size_t(3));
        QCOMPARE(g1.meetings[1].lines.size(), std::size_t(3));
        QCOMPARE(g1.meetings[1].lines[1].attendance, domain::Attendance::absent);
        QCOMPARE(g1.meetings[1].lines[1].fine, base::Money::rupees(10));
        QCOMPARE(g1.meetings[2].repayments[0].interest, base::Money::paise(1450));
        QCOMPARE(*g1.meetings[2].repayments[0].meeting, g1.meetings[2].id);
        QCOMPARE(g1.meetings[0].origin, domain::MeetingOrigin::imported);
        QVERIFY(!g1.meetings[0].closedOn);
        QCOMPARE(g1.loans[0].code, std::string("B1"));
        QVERIFY(!g1.loans[0].member);
        QCOMPARE(*g1.loans[1].member, g1.members[0].id);
        QCOMPARE(g1.otherRepayments.size(), std::size_t(2));
        QCOMPARE(g1.otherRepayments[1].mode, domain::PaymentMode::upi);
    }

    void acceptsEveryAllowedForm_data() {
        QTest::addColumn<QString>("form");
        for (const char* form : {"bom", "crlf", "semicolon", "tab", "dashed", "slashed", "columns", "case",
                                 "blank lines", "quoted", "gz"}) {
            QTest::newRow(form) << QString::fromLatin1(form);
        }
    }

    void acceptsEveryAllowedForm() {
        QFETCH(QString, form);
        const SampleFolder plain = SampleFolder::small();
        SampleFolder folder = plain;
        const auto change = [&](const auto& how) {
            for (const auto& [name, rows] : folder.files) {
                folder.raw[name] = how(folder.textOf(name));
            }
        };
        if (form == QStringLiteral("bom")) {
            change([](const std::string& t) { return "\xEF\xBB\xBF" + t; });
        } else if (form == QStringLiteral("crlf")) {
            change([](const std::string& t) { return replacedAll(t, "\n", "\r\n"); });
        } else if (form == QStringLiteral("semicolon")) {
            change([](const std::string& t) { return replacedAll(t, ",", ";"); });
        } else if (form == QStringLiteral("tab")) {
            change([](const std::string& t) { return replacedAll(t, ",", "\t"); });
        } else if (form == QStringLiteral("blank lines")) {
            change([](const std::string& t) { return replacedAll(t, "\n", "\n\n"); });
        } else if (form == QStringLiteral("quoted")) {
            change([](const std::string& t) {
                return "\"" +
                       replacedAll(replacedAll(t.substr(0, t.size() - 1), ",", "\",\""), "\n", "\"\n\"") +
                       "\"\n";
            });
        }
        for (auto& [name, rows] : folder.files) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                for (std::string& cell : rows[i]) {
                    const bool day = cell.size() == 10 && cell[4] == '-' && cell[7] == '-';
                    const char mark = form == QStringLiteral("dashed") ? '-' : '/';
                    if (day && (form == QStringLiteral("dashed") || form == QStringLiteral("slashed"))) {
                        cell = cell.substr(8, 2) + mark + cell.substr(5, 2) + mark + cell.substr(0, 4);
                    } else if (i == 0 && form == QStringLiteral("case")) {
                        std::ranges::transform(cell, cell.begin(),
                                               [](char c) { return static_cast<char>(std::toupper(c)); });
                    }
                }
                if (form == QStringLiteral("columns")) {
                    std::ranges::reverse(rows[i]);
                }
            }
        }
        const QTemporaryDir place;
        folder.write(place.path().toStdString());
        if (form == QStringLiteral("gz")) {
            for (const auto& [name, rows] : folder.files) {
                const std::string path = place.path().toStdString() + "/" + name;
                const std::string text = folder.textOf(name);
                gzFile out = gzopen((path + ".gz").c_str(), "wb");
                QCOMPARE(gzwrite(out, text.data(), unsigned(text.size())), int(text.size()));
                QCOMPARE(gzclose(out), Z_OK);
                QVERIFY(std::filesystem::remove(path));
            }
        }
        const auto plan = sakhi::test::planOf(place.path().toStdString());
        QCOMPARE(faultsOf(*plan), QString());
        QVERIFY(sameValues(*plan, planOf(plain)));
    }

    void codesAreComparedWithoutCase() {
        SampleFolder folder = SampleFolder::small();
        folder.set("meetings.csv", 2, "group_code", "g1");
        folder.set("meeting_lines.csv", 5, "member_code", "g1-01");
        folder.set("repayments.csv", 2, "loan_code", "l1");
        const ImportPlan plan = planOf(folder);
        QCOMPARE(faultsOf(plan), QString());
        QVERIFY(sameValues(plan, planOf(SampleFolder::small())));
    }

    void warnsOfColumnsAndTellingCodes() {
        SampleFolder folder = SampleFolder::small();
        for (auto& row : folder.files["groups.csv"]) {
            row.push_back("note");
        }
        folder.set("loans.csv", 4, "loan_code", "Savitri");
        folder.set("loans.csv", 5, "loan_code", "9000000009");
        folder.set("repayments.csv", 4, "loan_code", "9000000009");
        folder.set("repayments.csv", 7, "loan_code", "9000000009");
        const ImportPlan plan = planOf(folder);
        QCOMPARE(faultsOf(plan), QString());
        QCOMPARE(plan.warnings.size(), std::size_t(3));
        QCOMPARE(plan.warnings[0].code, FaultCode::columnUnknown);
        QCOMPARE(plan.warnings[0].column, std::string("note"));
        QCOMPARE(plan.warnings[1].code, FaultCode::codeLooksLikeName);
        QCOMPARE(plan.warnings[2].code, FaultCode::codeLooksLikePhone);
        QCOMPARE(plan.warnings[2].line, 5U);
    }

    void anOpeningIsDerivedWhereNoneIsGiven() {
        SampleFolder folder = SampleFolder::small();
        folder.files.erase("opening.csv");
        const ImportPlan plan = planOf(folder);
        QCOMPARE(faultsOf(plan), QString());
        const domain::GroupRecords g1 = plan.groups.at(0).records;
        QVERIFY(g1.opening->derived);
        QCOMPARE(g1.opening->cash, base::Money::rupees(500));
        // 700 are withdrawn before anything comes in.
        QCOMPARE(g1.opening->bank, base::Money::rupees(700));
        QVERIFY(g1.opening->asOf < g1.meetings.front().heldOn);
        QCOMPARE(unbalanced(g1), base::Money::rupees(500 + 700 - 1500));
        QCOMPARE(plan.groups.at(1).records.opening->bank, base::Money());
    }

    void skippingFaultyGroupsKeepsTheRest() {
        SampleFolder folder = SampleFolder::small();
        folder.set("meetings.csv", 3, "closing_cash", "459");
        const ImportPlan plan = planOf(folder, nullptr, true);
        QCOMPARE(plan.faultsTotal, 1);
        QCOMPARE(plan.faultyGroups, std::vector<std::string>{"G1"});
        QCOMPARE(plan.groups.size(), std::size_t(1));
        QCOMPARE(plan.groups.at(0).records.group.code, std::string("G2"));
        QCOMPARE(plan.added, (RowCounts{1, 2, 2, 4, 1, 1}));
    }

    void listsTheFirstFaultsAndCountsAll() {
        SampleFolder folder = SampleFolder::small();
        for (int i = 0; i < 12'000; ++i) {
            folder.files["repayments.csv"].push_back({"L9", "2024-03-20", "1", "1", "upi"});
        }
        const ImportPlan plan = planOf(folder);
        QCOMPARE(plan.faultsTotal, 12'000);
        QCOMPARE(plan.faults.size(), kListedFaults);
        QCOMPARE(plan.faults[0].line, 9U);
    }

    void stopsWhenAsked() {
        const QTemporaryDir place;
        SampleFolder::small().write(place.path().toStdString());
        const base::FixedClock clock(*base::parseIsoDate(sakhi::test::kToday));
        base::SeededEntropy entropy(1);
        int calls = 0;
        const auto plain = [&](std::int64_t done, std::int64_t total) {
            ++calls;
            return done <= total;
        };
        QVERIFY(planImport(place.path().toStdString(), {clock, entropy, nullptr, false, plain}));
        QVERIFY(calls > 8);
        for (int stop = 1; stop <= calls; ++stop) {
            int left = stop;
            const auto plan =
                planImport(place.path().toStdString(),
                           {clock, entropy, nullptr, false, [&](auto, auto) { return --left > 0; }});
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, base::ErrorCode::cancelled);
        }
    }

    void aFolderWithoutRecordsIsRefused() {
        const QTemporaryDir place;
        QCOMPARE(sakhi::test::planOf(place.path().toStdString()).error().code, base::ErrorCode::fileNotFound);
        QCOMPARE(sakhi::test::planOf(place.path().toStdString() + "/none").error().code,
                 base::ErrorCode::fileNotFound);
    }

    void aFileMayStandOnlyOnce() {
        const QTemporaryDir place;
        SampleFolder::small().write(place.path().toStdString());
        std::ofstream(place.path().toStdString() + "/loans.csv.gz") << "x";
        const auto plan = sakhi::test::planOf(place.path().toStdString());
        QCOMPARE(plan->faults.at(0).code, FaultCode::fileTwice);
        QVERIFY(plan->groups.empty());
    }

    void bytesOfAnyKindDoNoHarm() {
        base::Random random(17);
        const SampleFolder clean = SampleFolder::small();
        const QTemporaryDir place;
        constexpr char kTelling[] = {',', '"', '\n', '\r', '-', '0', '9', '\0', '\xff', '.', ';', '\t'};
        int faulty = 0;
        for (int round = 0; round < 1500; ++round) {
            SampleFolder folder = clean;
            auto file = folder.files.begin();
            std::advance(file, static_cast<std::ptrdiff_t>(random.below(folder.files.size())));
            std::string text = folder.textOf(file->first);
            for (std::uint64_t k = random.below(4) + 1; k > 0; --k) {
                const std::size_t at = random.below(text.size());
                const char c = kTelling[random.below(std::size(kTelling))];
                switch (random.below(4)) {
                    case 0:
                        text[at] = c;
                        break;
                    case 1:
                        text.insert(at, 1, c);
                        break;
                    case 2:
                        text.erase(at, random.below(30));
                        break;
                    case 3:
                        text.insert(at, text.substr(random.below(text.size()), random.below(60)));
                        break;
                }
                text += text.empty() ? "x" : "";
            }
            folder.raw[file->first] = text;
            folder.write(place.path().toStdString());
            const auto plan = sakhi::test::planOf(place.path().toStdString());
            QVERIFY(plan);
            QCOMPARE(plan->groups.empty(), plan->faultsTotal > 0);
            QVERIFY(plan->faultsTotal >= std::int64_t(plan->faults.size()));
            faulty += plan->faultsTotal > 0 ? 1 : 0;
        }
        QVERIFY(faulty > 1000);
    }
};

SAKHI_TEST(TstImport)
#include "tst_import.moc"
