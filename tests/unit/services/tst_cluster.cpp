#include "books/Statements.h"
#include "services/StoreCheck.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"
#include "unit/services/Fresh.h"

#include <algorithm>
#include <cmath>

using namespace sakhi;
using test::CsvRow;

namespace {

constexpr std::array kFiles{"groups.csv",   "members.csv",       "opening.csv", "opening_members.csv",
                            "meetings.csv", "meeting_lines.csv", "loans.csv",   "repayments.csv"};

/// Rows as values: money without trailing zeros, in a fixed order.
std::vector<std::string> valuesOf(const std::filesystem::path& file) {
    std::vector<std::string> out;
    for (const CsvRow& row : test::readCsv(QString::fromStdString(file.string()))) {
        std::string line;
        for (const auto& [column, value] : row) {
            const auto money = base::parsePlain(value);
            line += column + '=' +
                    (money && value.find('-') == std::string::npos ? base::formatPlain(*money) : value) + ';';
        }
        out.push_back(line);
    }
    std::ranges::sort(out);
    return out;
}

/// The published policy of the group card, written out once more.
double published(double savings, double attendance, double repayment) {
    const double saved = 100.0 * std::clamp((savings - 100.0) / 4900.0, 0.0, 1.0);
    return 0.30 * saved + 0.30 * attendance + 0.40 * repayment;
}

}  // namespace

class TstCluster : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("The cluster's records do not lie beside the checkout.");
        }
        m_folder = test::clusterFolder().toStdString();
        m_fresh = std::make_unique<test::Fresh>(3);
        const auto plan = m_fresh->plan(m_folder);
        QVERIFY(plan);
        QCOMPARE(plan->faultsTotal, std::int64_t{0});
        const records::RowCounts wanted{60, 784, 2008, 26030, 1834, 18335};
        QVERIFY(plan->added == wanted);
        QVERIFY(m_fresh->space->bus().execute(*m_fresh->manager, services::ImportRecords{*plan}));
    }

    void theStoreHoldsTheRows() {
        const auto counts = test::countsOf(*m_fresh->space);
        QCOMPARE(counts.groups, std::int64_t{60});
        QCOMPARE(counts.members, std::int64_t{784});
        QCOMPARE(counts.meetings, std::int64_t{2008});
        QCOMPARE(counts.lines, std::int64_t{26030});
        QCOMPARE(counts.loans, std::int64_t{1834});
        QCOMPARE(counts.repayments, std::int64_t{18335});
    }

    void aSecondImportChangesNothing() {
        const auto before = test::countsOf(*m_fresh->space).ops;
        const auto plan = m_fresh->plan(m_folder);
        QVERIFY(plan);
        QCOMPARE(plan->faultsTotal, std::int64_t{0});
        QVERIFY(plan->added == records::RowCounts{});
        const records::RowCounts known{60, 784, 2008, 26030, 1834, 18335};
        QVERIFY(plan->unchanged == known);
        QVERIFY(m_fresh->space->bus().execute(*m_fresh->manager, services::ImportRecords{*plan}));
        QCOMPARE(test::countsOf(*m_fresh->space).ops, before);
    }

    void nothingIsFound() {
        const auto report = services::checkStore(*m_fresh->space, *m_fresh->manager);
        QVERIFY(report);
        QVERIFY(report->findings.empty());
        QCOMPARE(test::findingsOf(*m_fresh->space), std::string());
    }

    /// Export, import of it and export again: the same bytes; and the same values as the folder everything
    /// began with.
    void exportsAreTheSame() {
        QVERIFY(m_fresh->exportTo("out"));
        test::Fresh second(4);
        QVERIFY(second.import(m_fresh->place.path("out").string()));
        QVERIFY(second.exportTo("out"));
        for (const char* file : kFiles) {
            const auto first = m_fresh->place.path("out") / file;
            QVERIFY2(
                test::bytesOf(first.string()) == test::bytesOf((second.place.path("out") / file).string()),
                file);
            const auto wanted = valuesOf(std::filesystem::path(m_folder) / file);
            QVERIFY2(!wanted.empty(), file);
            QVERIFY2(valuesOf(first) == wanted, file);
        }
    }

    void cashBooksEndWithTheLastClosingCash() {
        std::map<std::string, std::pair<std::string, std::int64_t>> last;
        for (const CsvRow& row : test::readCsv(QString::fromStdString(m_folder + "/meetings.csv"))) {
            auto& [on, cash] = last[row.at("group_code")];
            if (row.at("held_on") >= on) {
                on = row.at("held_on");
                cash = test::paiseOf(row.at("closing_cash"));
            }
        }
        int compared = 0;
        const auto groups = m_fresh->space->records().groups(*m_fresh->manager);
        for (const auto& row : *groups) {
            const auto books = m_fresh->space->records().books(*m_fresh->manager, row.id);
            const auto book = books::book((*books)->vouchers, books::Account::cash, base::earliestDate(),
                                          m_fresh->place.clock.today());
            QVERIFY2(last.contains(row.code), row.code.c_str());
            QCOMPARE(book.closing.inPaise(), last.at(row.code).second);
            ++compared;
        }
        QCOMPARE(compared, 60);
    }

    void everyScoreIsThePublishedFormula() {
        const auto groups = m_fresh->space->records().groups(*m_fresh->manager);
        int scored = 0;
        for (const auto& row : *groups) {
            for (const char* day : {"2025-06-30", "2026-10-31", "2026-11-01"}) {
                const auto asOf = *base::parseIsoDate(day);
                const auto score = m_fresh->space->scores().assess(*m_fresh->manager, row.id, asOf);
                const auto measures = m_fresh->space->scores().measures(*m_fresh->manager, row.id, asOf);
                QVERIFY(score && measures);
                using scorecards::Measure;
                const auto saved = measures->value(Measure::savingsPerMember);
                const auto attended = measures->value(Measure::attendanceRate);
                const auto repaid = measures->value(Measure::loanRepaymentRate);
                QCOMPARE(score->score.has_value(), saved && attended && repaid);
                if (!score->score) {
                    continue;
                }
                double sum = score->base;
                for (const auto& one : score->contributions) {
                    sum += one.points;
                }
                QVERIFY(std::abs(*score->score - published(*saved, *attended, *repaid)) < 1e-9);
                QVERIFY(std::abs(*score->score - sum) < 1e-9);
                ++scored;
            }
        }
        QVERIFY(scored >= 120);
    }

    /// Stopped anywhere, and however often, an import leaves the store as it was.
    void aStoppedImportLeavesNothing() {
        test::Fresh fresh(5);
        const auto plan = fresh.plan(m_folder);
        QVERIFY(plan);
        const auto before = test::countsOf(*fresh.space);
        int heard = 0;
        fresh.space->bus().onCommitted([&] { ++heard; });
        for (const std::int64_t stopAt : {1, 17, 2000, 4000}) {
            std::int64_t reached = 0;
            const auto stopped = fresh.space->bus().execute(
                *fresh.manager, services::ImportRecords{*plan},
                [&](std::int64_t done, std::int64_t) { return (reached = done) < stopAt; });
            QCOMPARE(test::told(stopped), std::string("cancelled"));
            QCOMPARE(reached, stopAt);
            const auto after = test::countsOf(*fresh.space);
            QCOMPARE(after.ops, before.ops);
            QCOMPARE(after.groups, std::int64_t{0});
            QCOMPARE(after.auditRows, before.auditRows);
        }
        QCOMPARE(heard, 0);
        QCOMPARE(test::findingsOf(*fresh.space), std::string());
        QVERIFY(fresh.space->bus().execute(*fresh.manager, services::ImportRecords{*plan}));
        QCOMPARE(heard, 1);
    }

    void aStoppedReadingIsCancelled() {
        test::Fresh fresh(6);
        const auto stopped = test::planInto(*fresh.space, *fresh.manager, m_folder,
                                            [](std::int64_t, std::int64_t) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::cancelled);
    }

    void aDamagedFolderStoresNothing() {
        test::Fresh fresh(7);
        test::SampleFolder folder = test::SampleFolder::small();
        folder.set("meetings.csv", 3, "closing_cash", "459");
        const auto path = fresh.place.path("damaged");
        std::filesystem::create_directory(path);
        folder.write(path.string());
        const auto before = test::countsOf(*fresh.space);
        QCOMPARE(test::told(fresh.import(path.string())), std::string("faultyRecords"));
        const auto after = test::countsOf(*fresh.space);
        QCOMPARE(after.ops, before.ops);
        QCOMPARE(after.auditRows, before.auditRows);
        QCOMPARE(after.groups, std::int64_t{0});
    }

    void cleanupTestCase() { m_fresh.reset(); }

private:
    std::string m_folder;
    std::unique_ptr<test::Fresh> m_fresh;
};

SAKHI_TEST(TstCluster)
#include "tst_cluster.moc"
