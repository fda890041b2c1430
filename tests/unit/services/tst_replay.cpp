#include "books/MeetingSheet.h"
#include "store/Codes.h"
#include "store/GroupRecordsReader.h"
#include "support/ClusterLoader.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace sakhi;
using base::Money;
using test::Place;

namespace {

/// Meetings replayed: the group's place in the cluster, and the meeting's in the group.
constexpr std::array<std::pair<std::size_t, std::size_t>, 5> kReplayed{
    {{0, 20}, {7, 35}, {18, 12}, {33, 28}, {59, 5}}};

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == ',') {
            out.emplace_back();
        } else {
            out.back() += c;
        }
    }
    return out;
}

/// The cluster's folder cut down to some groups, each before a day of its own.
void writeBefore(const std::map<std::string, std::string>& days, const std::filesystem::path& folder) {
    std::filesystem::create_directory(folder);
    std::map<std::string, std::string> groupOfLoan;
    struct File {
        const char* name;
        const char* dated;
    };
    for (const File file : {File{"groups.csv", ""}, File{"members.csv", ""}, File{"opening.csv", ""},
                            File{"opening_members.csv", ""}, File{"meetings.csv", "held_on"},
                            File{"meeting_lines.csv", "held_on"}, File{"loans.csv", "disbursed_on"},
                            File{"repayments.csv", "paid_on"}}) {
        std::ifstream in(test::clusterFolder().toStdString() + '/' + file.name);
        std::ofstream out(folder / file.name);
        std::string line;
        std::getline(in, line);
        out << line << '\n';
        const auto header = cellsOf(line);
        const auto at = [&](const std::string& column) {
            return static_cast<std::size_t>(std::ranges::find(header, column) - header.begin());
        };
        while (std::getline(in, line)) {
            const auto cells = cellsOf(line);
            const auto group = at("group_code");
            const std::string code = group < header.size()        ? cells[group]
                                     : header[0] == "member_code" ? cells[0].substr(0, 6)
                                                                  : groupOfLoan[cells[0]];
            const auto day = days.find(code);
            if (day == days.end() || (*file.dated != '\0' && cells[at(file.dated)] >= day->second)) {
                continue;
            }
            if (header[0] == "loan_code" && group < header.size()) {
                groupOfLoan[cells[0]] = code;
            }
            out << line << '\n';
        }
    }
}

/// A meeting as text without ids: what two stores are compared by.
std::string shown(const domain::GroupRecords& records, const domain::Meeting& meeting) {
    std::multiset<std::string> rows;
    const auto codeOf = [&](const domain::MemberId& id) {
        return std::ranges::find(records.members, id, &domain::Member::id)->code;
    };
    const auto money = [](Money amount) { return ' ' + base::formatPlain(amount); };
    for (const domain::MeetingLine& line : meeting.lines) {
        rows.insert("line " + codeOf(line.member) + ' ' + std::string(base::keyOf(line.attendance)) +
                    money(line.savings) + money(line.voluntarySavings) + money(line.fine));
    }
    for (const domain::Repayment& paid : meeting.repayments) {
        const auto loan = std::ranges::find(records.loans, paid.loan, &domain::Loan::id);
        rows.insert("repaid " + loan->code + ' ' + base::formatIso(paid.paidOn) + money(paid.principal) +
                    money(paid.interest));
    }
    for (const domain::Loan& loan : records.loans) {
        if (loan.kind == domain::LoanKind::internal && loan.disbursedOn == meeting.heldOn) {
            rows.insert("loan " + codeOf(*loan.member) + ' ' + loan.purpose + money(loan.principal) + ' ' +
                        base::formatPercent(loan.yearlyRate) + ' ' + std::to_string(loan.tenureMonths) + ' ' +
                        base::formatIso(loan.firstDueOn));
        }
    }
    std::string out = "box" + money(meeting.openingCash) + money(meeting.bankWithdrawn) +
                      money(meeting.bankDeposited) + money(meeting.loansDisbursed) + money(meeting.expenses) +
                      money(meeting.closingCash) + '\n';
    for (const std::string& row : rows) {
        out += row + '\n';
    }
    return out;
}

/// Fills a prefilled sheet with what the cluster's meeting was.
void fill(books::MeetingSheet& sheet, const domain::GroupRecords& now, const domain::GroupRecords& cluster,
          const domain::Meeting& meeting) {
    const auto memberOf = [&](const domain::MemberId& id) {
        const auto& code = std::ranges::find(cluster.members, id, &domain::Member::id)->code;
        return std::ranges::find(now.members, code, &domain::Member::code)->id;
    };
    for (const domain::MeetingLine& line : meeting.lines) {
        auto& row = *std::ranges::find(sheet.lines, memberOf(line.member), &books::SheetLine::member);
        row.attendance = line.attendance;
        row.savings = line.savings;
        row.voluntarySavings = line.voluntarySavings;
        row.fine = line.fine;
        for (books::SheetRepayment& paid : row.repayments) {
            const auto& code = std::ranges::find(now.loans, paid.loan, &domain::Loan::id)->code;
            paid.paid = Money{};
            for (const domain::Repayment& repaid : meeting.repayments) {
                const auto loan = std::ranges::find(cluster.loans, repaid.loan, &domain::Loan::id);
                paid.paid += loan->code == code ? repaid.principal + repaid.interest : Money{};
            }
        }
    }
    for (const domain::Loan& loan : cluster.loans) {
        if (loan.kind == domain::LoanKind::internal && loan.disbursedOn == meeting.heldOn) {
            domain::LoanId id;
            id.value.bytes[0] = static_cast<std::uint8_t>(sheet.loans.size() + 1);
            id.value.bytes[1] = static_cast<std::uint8_t>(sheet.group.value.bytes[15]);
            sheet.loans.push_back({id,
                                   memberOf(*loan.member),
                                   loan.purpose,
                                   loan.principal,
                                   loan.yearlyRate,
                                   loan.method,
                                   loan.tenureMonths,
                                   loan.firstDueOn,
                                   loan.fund,
                                   "1",
                                   {}});
        }
    }
    if (!meeting.expenses.isZero()) {
        sheet.others.push_back({domain::OtherHead::meetingExpense, meeting.expenses, false, {}, {}});
    }
    sheet.bankWithdrawn = meeting.bankWithdrawn;
    sheet.bankDeposited = meeting.bankDeposited;
    sheet.counted = domain::CashCount{books::totals(sheet).byBooks, {}};
}

}  // namespace

class TstReplay : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// Five meetings of the cluster, written through the sheet over the records before them, make the rows
    /// that the import makes of them.
    void fiveMeetingsOfTheCluster() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        const auto cluster = test::loadCluster(test::clusterFolder());
        std::map<std::string, std::string> days;
        for (const auto& [group, meeting] : kReplayed) {
            days[cluster[group].group.code] = base::formatIso(cluster[group].meetings[meeting].heldOn);
        }
        Place place(5);
        writeBefore(days, place.path("before"));
        auto made = services::AuthService::createSampleStore(place.path("store.db"), "Replay", place.clock,
                                                             place.entropy);
        const auto opened =
            services::Workspace::over(std::move(made->store), place.clock, place.entropy, test::cheapKdf());
        QVERIFY(opened.has_value());
        services::Workspace& space = **opened;
        auto plan = test::planInto(space, made->founder, place.path("before").string());
        QVERIFY(plan.has_value());
        QVERIFY2(plan->faultsTotal == 0, test::listed(plan->faults).c_str());
        QVERIFY(space.bus().execute(made->founder, services::ImportRecords{std::move(*plan)}).has_value());
        std::vector<domain::GroupId> groups;
        const auto listed = space.records().groups(made->founder);
        for (const auto& row : *listed) {
            groups.push_back(row.id);
        }
        QCOMPARE(groups.size(), kReplayed.size());
        QVERIFY(space.bus()
                    .execute(made->founder,
                             services::AddUser{
                                 "asha", "asha", domain::Role::representative, {}, groups, "", false})
                    .has_value());
        const auto people = space.auth().samplePeople();
        const auto asha = std::ranges::find(*people, std::string("asha"), &services::SamplePerson::login);
        const auto session = *space.auth().signInSample(asha->id);
        for (const auto& [group, meeting] : kReplayed) {
            replay(space, session, cluster[group], cluster[group].meetings[meeting]);
        }
    }

private:
    void replay(services::Workspace& space, const services::Session& session,
                const domain::GroupRecords& cluster, const domain::Meeting& meeting) {
        const auto id = *store::Codes(space.store().reader()).group(cluster.group.code);
        auto load = [&] {
            auto reader = space.store().openReader();
            return *store::GroupRecordsReader(*reader, session.opener()).load(*id);
        };
        const auto now = load();
        const auto accounts = lending::loanAccounts(now, {});
        domain::MeetingId name;
        name.value.bytes = id->value.bytes;
        auto sheet = books::prefilled({now, accounts, books::cashInBox(now)}, domain::MeetingKind::regular,
                                      meeting.heldOn, name);
        fill(sheet, now, cluster, meeting);
        const auto done = space.bus().execute(session, services::CloseMeeting{sheet});
        QCOMPARE(test::told(done), std::string("done"));
        const auto after = load();
        QCOMPARE(shown(after, after.meetings.back()), shown(cluster, meeting));
    }
};

SAKHI_TEST(TstReplay)
#include "tst_replay.moc"
