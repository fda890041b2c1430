#include "scorecards/Proposals.h"
#include "services/norms/CardFile.h"
#include "support/ClusterLoader.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"
#include "support/SampleRules.h"

#include <cmath>

using namespace sakhi;
using scorecards::Inputs;
using scorecards::Measure;

namespace {

base::Date day(const char* iso) {
    return *base::parseIsoDate(iso);
}

/// The published policy, written out once more.
double published(double savings, double attendance, double repayment) {
    const double n = 100.0 * std::min(1.0, std::max(0.0, (savings - 100.0) / 4900.0));
    return 0.30 * n + 0.30 * attendance + 0.40 * repayment;
}

/// Inputs of a group that saves `compulsory` + `voluntary` a member a year.
Inputs inputs(double compulsory, double voluntary, double attendance, double repayment) {
    return {{"savings_per_member", compulsory + voluntary},
            {"compulsory_saving_per_member", compulsory},
            {"voluntary_saving_per_member", voluntary},
            {"attendance_rate", attendance},
            {"loan_repayment_rate", repayment}};
}

double sumOf(const domain::Assessment& assessment) {
    double sum = assessment.base;
    for (const auto& contribution : assessment.contributions) {
        sum += contribution.points;
    }
    return sum;
}

double oneDecimal(double value) {
    return std::round(value * 10.0) / 10.0;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

scorecards::Card groupCard() {
    return *services::shippedCard("group");
}

}  // namespace

class TstGroupCard : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void publishedExample() {
        const auto card = groupCard();
        const double score = *scorecards::scoreOf(
            card, {{"savings_per_member", 2500}, {"attendance_rate", 85}, {"loan_repayment_rate", 75}});
        QCOMPARE(std::round(score * 100), 7019.0);
        QCOMPARE(scorecards::bandOf(card, 60.0), std::string("low_risk"));
        QCOMPARE(scorecards::bandOf(card, 59.999), std::string("high_risk"));
    }

    void addsUpAsInThePicture() {
        // pictures/README.md, score_1366: 73.9 + 3.0 - 2.4 + 1.8 + 1.5 = 77.8.
        const scorecards::Reference block{inputs(2255, 148, 84.0, 86.5), "store_average"};
        const auto a =
            scorecards::assess(groupCard(), inputs(2500, 442, 76.0, 94.0), block, day("2026-11-20"));
        QCOMPARE(oneDecimal(*a.score), 77.8);
        QCOMPARE(oneDecimal(a.base), 73.9);
        QCOMPARE(a.band, std::string("low_risk"));
        QCOMPARE(a.contributions.size(), std::size_t{4});
        const std::vector<std::pair<std::string, double>> bars{{"loan_repayment_rate", 3.0},
                                                               {"attendance_rate", -2.4},
                                                               {"voluntary_saving_per_member", 1.8},
                                                               {"compulsory_saving_per_member", 1.5}};
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QCOMPARE(a.contributions[i].feature, bars[i].first);
            QCOMPARE(oneDecimal(a.contributions[i].points), bars[i].second);
        }
        QVERIFY(near(sumOf(a), *a.score));
        QVERIFY(!a.confidence && !a.probability);
    }

    void whatIfAsInThePicture() {
        const auto result = scorecards::whatIf(
            groupCard(), inputs(2500, 442, 76.0, 94.0),
            {{"attendance_rate", 84}, {"savings_per_member", 3285}, {"loan_repayment_rate", 96}});
        QVERIFY(result);
        QCOMPARE(oneDecimal(result->after), 83.1);
        QCOMPARE(result->changes.size(), std::size_t{3});
        double sum = result->before;
        for (const auto& change : result->changes) {
            sum += change.points;
        }
        QVERIFY(near(sum, result->after));
        QCOMPARE(oneDecimal(result->changes[0].points), 2.4);
        QCOMPARE(oneDecimal(result->changes[1].points), 0.8);
        QCOMPARE(oneDecimal(result->changes[2].points), 2.1);
        QCOMPARE(scorecards::whatIf(groupCard(), {}, {}).error().code, base::ErrorCode::missingData);
    }

    void addsUpWhereTheClampBites() {
        const auto card = groupCard();
        const double values[] = {0, 40, 100, 101, 2500, 4999, 5000, 5001, 9000};
        for (const double mine : values) {
            for (const double average : values) {
                for (const double share : {0.0, 0.3, 1.0}) {
                    const auto x = inputs(mine * share, mine * (1 - share), 76, 94);
                    const scorecards::Reference row{inputs(average * 0.8, average * 0.2, 84, 86),
                                                    "store_average"};
                    const auto a = scorecards::assess(card, x, row, day("2026-11-20"));
                    QVERIFY(near(*a.score, published(mine, 76, 94)));
                    QVERIFY(near(a.base, published(average, 84, 86)));
                    QVERIFY(near(sumOf(a), *a.score));
                }
            }
        }
    }

    void missingGivesNoScore() {
        const auto card = groupCard();
        auto x = inputs(2500, 442, 76, 94);
        x.erase("loan_repayment_rate");
        const auto a = scorecards::assess(card, x, {card.reference, "reference_row"}, day("2026-11-20"));
        QVERIFY(!a.score && a.band.empty() && a.contributions.empty());
        QCOMPARE(a.missing, std::vector<std::string>{"loan_repayment_rate"});
    }

    void hashIsOfTheInputs() {
        const auto card = groupCard();
        std::string seen;
        const auto hash = [&seen](std::string_view bytes) {
            seen = bytes;
            return std::string("digest");
        };
        const auto a = scorecards::assess(card, inputs(2500, 442.5, 76, 94),
                                          {card.reference, "reference_row"}, day("2026-11-20"), hash);
        QCOMPARE(a.inputsHash, std::string("digest"));
        QCOMPARE(
            seen,
            std::string(
                "group-policy-1\n2026-11-20\nsavings_per_member=2942.5\ncompulsory_saving_per_member=2500\n"
                "voluntary_saving_per_member=442.5\nattendance_rate=76\nloan_repayment_rate=94\n"));
    }

    void refusesABrokenCard() {
        const auto broken = [](auto change) {
            auto card = groupCard();
            change(card);
            return scorecards::validate(card).has_value();
        };
        QVERIFY(broken([](auto&) {}));
        QVERIFY(!broken([](auto& c) { c.terms.clear(); }));
        QVERIFY(!broken([](auto& c) { c.terms[0].weight = 0.31; }));
        QVERIFY(!broken([](auto& c) { c.terms[0].to = c.terms[0].from; }));
        QVERIFY(!broken([](auto& c) { c.terms[1].feature = "unknown"; }));
        QVERIFY(!broken([](auto& c) { c.features[0].id = "attendance_rate"; }));
        QVERIFY(!broken([](auto& c) { c.bands = {{"low_risk", 60}, {"high_risk", 0}}; }));
        QVERIFY(!broken([](auto& c) { c.reference.erase("attendance_rate"); }));
        QVERIFY(!broken([](auto& c) { c.id.clear(); }));
    }

    void clusterScoresAreTheFormula() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        const auto card = groupCard();
        const auto groups = test::loadCluster(test::clusterFolder());
        const auto asOf = day("2026-11-01");
        std::vector<scorecards::Placed> placed;
        for (const auto& records : groups) {
            placed.push_back(
                {records.group.block, scorecards::GroupMeasurer(records, test::sampleRules()).measure(asOf)});
        }
        const auto averages = scorecards::referenceAverages(placed);
        QCOMPARE(averages.store.groups(), 60);
        QCOMPARE(averages.blocks.size(), std::size_t{4});
        const auto reference = scorecards::referenceFor(card, averages.store);
        QCOMPARE(reference.kind, std::string("store_average"));
        double meanOfPoints = 0;
        for (const auto& [block, measures] : placed) {
            const auto a = scorecards::assessMeasures(card, measures, reference);
            const double score = published(*measures.value(Measure::savingsPerMember),
                                           *measures.value(Measure::attendanceRate),
                                           *measures.value(Measure::loanRepaymentRate));
            QVERIFY(near(*a.score, score));
            QVERIFY(near(sumOf(a), *a.score));
            QCOMPARE(a.band == "low_risk", score >= 60);
            QCOMPARE(a.recordsUntil, measures.recordsUntil);
            for (const auto& contribution : a.contributions) {
                meanOfPoints += contribution.feature == "attendance_rate" ? contribution.points : 0;
            }
        }
        QVERIFY(std::abs(meanOfPoints) < 1e-7);
        QCOMPARE(scorecards::referenceFor(card, scorecards::Averages(std::vector{placed[0].measures})).kind,
                 std::string("reference_row"));
    }

    void proposalsAreScoredAgain() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        const auto card = groupCard();
        int seen = 0;
        for (const auto& records : test::loadCluster(test::clusterFolder())) {
            const scorecards::GroupMeasurer measurer(records, test::sampleRules());
            const auto m = measurer.measure(day("2026-11-01"));
            const double before = *scorecards::scoreOf(card, scorecards::inputsOf(card, m));
            double points = 0;
            const auto list = scorecards::proposals(card, measurer, m);
            for (std::size_t i = 0; i < list.size(); ++i) {
                const auto& p = list[i];
                double s = *m.value(Measure::savingsPerMember);
                double a = *m.value(Measure::attendanceRate);
                double r = *m.value(Measure::loanRepaymentRate);
                for (const auto& change : p.changes) {
                    (change.feature == "attendance_rate"      ? a
                     : change.feature == "savings_per_member" ? s
                                                              : r) = change.to;
                }
                QVERIFY(near(p.score, published(s, a, r)) && near(p.points, p.score - before));
                QVERIFY(p.points >= 0.05 && a <= 100 && r <= 100);
                if (p.act == scorecards::Act::allTogether) {
                    QCOMPARE(i, list.size() - 1);
                    QVERIFY(near(points, p.points));
                } else {
                    QVERIFY(i == 0 || list[i - 1].points >= p.points);
                    points += p.points;
                }
                ++seen;
            }
        }
        QVERIFY(seen > 150);
        // score_1366: 100 a fortnight is 216.67 a month; each saves 50 more.
        domain::Group group;
        group.frequency = domain::MeetingFrequency::fortnightly;
        group.compulsorySaving = base::Money::rupees(100);
        QCOMPARE(scorecards::savingStep(group), base::Money::rupees(50));
        group.frequency = domain::MeetingFrequency::weekly;
        group.compulsorySaving = base::Money::rupees(5);
        QCOMPARE(scorecards::savingStep(group), base::Money::rupees(10));
    }

    void herNextMeetingMoves() {
        // One member, four meetings, three attended; a loan of 1,000 in ten parts of 100, two due and one
        // paid.
        domain::GroupRecords records;
        records.group.formedOn = day("2025-06-01");
        records.group.compulsorySaving = base::Money::rupees(200);
        records.opening = domain::Opening{day("2025-06-01"), {}, {}, {}, false};
        records.members.emplace_back();
        records.members[0].joinedOn = records.group.formedOn;
        for (const char* on : {"2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"}) {
            domain::Meeting meeting;
            meeting.heldOn = day(on);
            const bool here = records.meetings.size() < 3;
            meeting.lines.push_back({records.members[0].id,
                                     here ? domain::Attendance::late : domain::Attendance::absent,
                                     base::Money::rupees(here ? 200 : 0),
                                     {},
                                     {}});
            records.meetings.push_back(meeting);
        }
        domain::Loan loan;
        loan.member = records.members[0].id;
        loan.principal = base::Money::rupees(1000);
        loan.tenureMonths = 10;
        loan.disbursedOn = day("2026-02-10");
        loan.firstDueOn = day("2026-03-10");
        records.loans.push_back(loan);
        records.meetings[2].repayments.push_back(
            {loan.id, day("2026-03-10"), base::Money::rupees(100), {}, domain::PaymentMode::meetingCash, {}});
        const scorecards::GroupMeasurer measurer(records, test::sampleRules());
        const auto part =
            scorecards::herPart(groupCard(), measurer, records.members[0].id, day("2026-04-15"));
        QVERIFY(near(*part.ifAllLikeHer, published(600, 75, 50)));
        QVERIFY(near(*part.ifMeetsNext, published(800, 80, 100)));
        QVERIFY(near(*part.ifMissesNext, published(600, 60, 100.0 / 3.0)));
        QVERIFY(near(*part.group, *part.ifAllLikeHer));
    }

    void herPartAndHistory() {
        if (test::clusterFolder().isEmpty()) {
            QSKIP("no shared data");
        }
        const auto card = groupCard();
        const auto groups = test::loadCluster(test::clusterFolder());
        const scorecards::GroupMeasurer measurer(groups[0], test::sampleRules());
        const auto asOf = day("2026-11-01");
        for (const auto& member : groups[0].members) {
            const auto hers = measurer.measureMember(member.id, asOf);
            const auto part = scorecards::herPart(card, measurer, member.id, asOf);
            const double repayment = hers.value(Measure::loanRepaymentRate)
                                         .value_or(*measurer.measure(asOf).value(Measure::loanRepaymentRate));
            QCOMPARE(part.repaymentOfGroup, !hers.value(Measure::loanRepaymentRate));
            QVERIFY(near(*part.ifAllLikeHer, published(*hers.value(Measure::savingsPerMember),
                                                       *hers.value(Measure::attendanceRate), repayment)));
            QVERIFY(*part.ifMeetsNext >= *part.ifAllLikeHer && *part.ifMissesNext <= *part.ifAllLikeHer);
            QVERIFY(*part.ifMissesNext < *part.ifMeetsNext);
        }
        const auto log = scorecards::history(card, measurer, {card.reference, "reference_row"}, asOf);
        QCOMPARE(log.size(), std::size_t{12});
        QCOMPARE(log.front().asOf, day("2025-12-31"));
        QCOMPARE(log[10].asOf, day("2026-10-31"));
        QCOMPARE(log.back().asOf, asOf);
        for (const auto& a : log) {
            QVERIFY(near(*a.score,
                         *scorecards::scoreOf(card, scorecards::inputsOf(card, measurer.measure(a.asOf)))));
        }
    }
};

SAKHI_TEST(TstGroupCard)
#include "tst_group_card.moc"
