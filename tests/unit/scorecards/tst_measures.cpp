#include "PlainMeasures.h"
#include "scorecards/Assess.h"
#include "support/ClusterLoader.h"
#include "support/Fixture.h"
#include "support/SampleRules.h"

#include <cmath>

using namespace sakhi;
using scorecards::Measure;

namespace {

base::Date day(const std::string& iso) {
    return *base::parseIsoDate(iso);
}

/// A group of four that meets every month and saves 100 each.
domain::GroupRecords smallGroup() {
    domain::GroupRecords records;
    records.group.formedOn = day("2025-01-05");
    records.group.compulsorySaving = base::Money::rupees(100);
    records.opening = domain::Opening{day("2025-01-05"), {}, {}, {}, false};
    for (std::uint8_t n = 1; n <= 4; ++n) {
        domain::Member member;
        member.id.value.bytes[0] = n;
        member.joinedOn = records.group.formedOn;
        records.members.push_back(member);
    }
    return records;
}

domain::Meeting meetingOn(const domain::GroupRecords& records, const std::string& iso, std::size_t present) {
    domain::Meeting meeting;
    meeting.heldOn = day(iso);
    for (std::size_t i = 0; i < records.members.size(); ++i) {
        const bool here = i < present;
        meeting.lines.push_back({records.members[i].id,
                                 here ? domain::Attendance::present : domain::Attendance::absent,
                                 base::Money::rupees(here ? 100 : 0),
                                 {},
                                 {}});
    }
    return meeting;
}

}  // namespace

class TstMeasures : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void equalASecondComputation_data() {
        QTest::addColumn<QString>("asOf");
        for (const char* asOf : {"2026-11-01", "2026-10-31", "2026-02-28", "2025-06-15", "2024-05-20",
                                 "2023-11-10", "2023-10-31"}) {
            QTest::addRow("%s", asOf) << QString::fromLatin1(asOf);
        }
    }

    void equalASecondComputation() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        QFETCH(QString, asOf);
        static const PlainMeasures plain(test::clusterFolder());
        static const auto cluster = test::loadCluster(test::clusterFolder());
        const auto rules = test::sampleRules();
        int compared = 0;
        for (const auto& records : cluster) {
            const auto expected = plain.of(records.group.code, asOf.toStdString());
            const auto measures = scorecards::GroupMeasurer(records, rules).measure(day(asOf.toStdString()));
            for (const auto& [id, key] : base::EnumKeys<Measure>::rows) {
                const auto found = expected.find(std::string(key));
                const auto value = measures.value(id);
                const QByteArray where =
                    QByteArray::fromStdString(records.group.code + " " + std::string(key));
                QVERIFY2(value.has_value() == (found != expected.end()), where.constData());
                if (value) {
                    QVERIFY2(std::abs(*value - found->second) < 1e-8,
                             where + " " + QByteArray::number(*value, 'g', 12) + " " +
                                 QByteArray::number(found->second, 'g', 12));
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 0);
    }

    void nothingIsMissingNotZero() {
        const auto records = smallGroup();
        const auto measures =
            scorecards::GroupMeasurer(records, test::sampleRules()).measure(day("2026-01-01"));
        for (const auto& [id, key] : base::EnumKeys<Measure>::rows) {
            if (id != Measure::memberTurnover) {
                QVERIFY2(!measures.value(id), std::string(key).c_str());
            }
        }
        QVERIFY(!measures.recordsUntil);
    }

    void youngGroupIsPlannedFromFormation() {
        auto records = smallGroup();
        for (const char* on : {"2025-02-05", "2025-03-05", "2025-04-05"}) {
            records.meetings.push_back(meetingOn(records, on, 3));
        }
        const scorecards::GroupMeasurer measurer(records, test::sampleRules());
        const auto april = measurer.measure(day("2025-05-04"));
        QCOMPARE(april[Measure::meetingRegularity], (scorecards::Measured{100.0, 3, 3}));
        const auto june = measurer.measure(day("2025-07-05"));
        QCOMPARE(june[Measure::meetingRegularity], (scorecards::Measured{50.0, 3, 6}));
        QCOMPARE(june[Measure::attendanceRate], (scorecards::Measured{75.0, 9, 12}));
        QCOMPARE(june.recordsUntil, std::optional(day("2025-04-05")));
        // Months before the formation are no months without saving: six lived, three of them with 300.
        QCOMPARE(*june.value(Measure::budgetConsistency), 0.0);
        QVERIFY(std::abs(*april.value(Measure::budgetConsistency) - 100.0 * (1 - std::sqrt(1.0 / 3.0))) <
                1e-9);
    }

    void windowEndsAreExact() {
        auto records = smallGroup();
        records.group.formedOn = day("2020-01-01");
        records.meetings = {meetingOn(records, "2025-03-31", 1), meetingOn(records, "2025-04-01", 2),
                            meetingOn(records, "2026-03-31", 4), meetingOn(records, "2026-04-01", 4)};
        const auto measures =
            scorecards::GroupMeasurer(records, test::sampleRules()).measure(day("2026-03-31"));
        QCOMPARE(measures[Measure::attendanceRate], (scorecards::Measured{75.0, 6, 8}));
    }

    void booksAreOnTimeWithinSevenDays() {
        auto records = smallGroup();
        records.meetings = {meetingOn(records, "2025-02-05", 4), meetingOn(records, "2025-03-05", 4),
                            meetingOn(records, "2025-04-05", 4)};
        records.meetings[1].origin = records.meetings[2].origin = domain::MeetingOrigin::entered;
        records.meetings[1].closedOn = day("2025-03-12");
        records.meetings[2].closedOn = day("2025-04-13");
        const auto measures =
            scorecards::GroupMeasurer(records, test::sampleRules()).measure(day("2025-05-01"));
        QCOMPARE(measures[Measure::booksOnTime], (scorecards::Measured{50.0, 1, 2}));
        QCOMPARE(measures.value(Measure::principleBooks), std::optional(50.0));
    }

    void memberMeasuresAreHerOwn() {
        auto records = smallGroup();
        records.members[3].joinedOn = day("2025-03-01");
        records.meetings = {meetingOn(records, "2025-02-05", 2), meetingOn(records, "2025-03-05", 3),
                            meetingOn(records, "2025-04-05", 4)};
        records.meetings[0].lines.pop_back();
        const scorecards::GroupMeasurer measurer(records, test::sampleRules());
        const auto asOf = day("2025-04-30");
        QCOMPARE(measurer.measureMember(records.members[0].id, asOf)[Measure::attendanceRate],
                 (scorecards::Measured{100.0, 3, 3}));
        const auto late = measurer.measureMember(records.members[3].id, asOf);
        QCOMPARE(late[Measure::attendanceRate], (scorecards::Measured{50.0, 1, 2}));
        QCOMPARE(late.value(Measure::savingsPerMember), std::optional(100.0));
        QCOMPARE(late.value(Measure::budgetConsistency), std::optional(0.0));
        QVERIFY(!late.value(Measure::loanRepaymentRate));
    }
};

SAKHI_TEST(TstMeasures)
#include "tst_measures.moc"
