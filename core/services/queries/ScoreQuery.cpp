#include "services/queries/ScoreQuery.h"

#include "scorecards/Assess.h"
#include "scorecards/Proposals.h"
#include "security/Digest.h"

#include <cmath>

namespace sakhi::services {

using base::fail;
using base::Result;
using scorecards::Measure;

namespace {

/// The radar's corners in the order they are drawn.
constexpr std::array<std::pair<Measure, std::string_view>, 5> kPrinciples{{
    {Measure::principleMeetings, "meetings"},
    {Measure::principleSavings, "savings"},
    {Measure::principleLending, "lending"},
    {Measure::principleRepayment, "repayment"},
    {Measure::principleBooks, "books"},
}};

/// The three trends: the measure whose months are drawn, and its slope.
constexpr std::array<std::pair<Measure, Measure>, 3> kTrends{{
    {Measure::attendanceRate, Measure::attendanceTrend},
    {Measure::savingsRegularity, Measure::savingsTrend},
    {Measure::loanRepaymentRate, Measure::repaymentTrend},
}};

void fillPrinciples(ScoreView& view, const scorecards::Measures& measures,
                    const scorecards::ReferenceAverages& averages) {
    const auto block = averages.blocks.find(view.group.block);
    const scorecards::Averages& reference = block == averages.blocks.end() ? averages.store : block->second;
    for (std::size_t i = 0; i < kPrinciples.size(); ++i) {
        view.principles[i] = {std::string(kPrinciples[i].second), measures.value(kPrinciples[i].first),
                              reference.of(kPrinciples[i].first)};
    }
}

void fillTrends(ScoreView& view, const GroupBooks& books, const scorecards::Measures& measures) {
    for (const auto& [measure, slope] : kTrends) {
        ScoreView::Trend trend{std::string(base::keyOf(measure)), measures.value(slope), {}};
        for (const base::Date day : scorecards::historyDays(view.asOf)) {
            trend.points.push_back(books.measurer.measure(day).value(measure));
        }
        view.trends.push_back(std::move(trend));
    }
}

void fillRaises(ScoreView& view, const scorecards::Card& card, const GroupBooks& books,
                const scorecards::Measures& measures) {
    for (const auto& proposal : scorecards::proposals(card, books.measurer, measures)) {
        if (proposal.act == scorecards::Act::allTogether) {
            view.allRaisesTogether = proposal.score;
            continue;
        }
        const auto& change = proposal.changes.front();
        view.raises.push_back({std::string(base::keyOf(proposal.act)),
                               proposal.points,
                               change.feature,
                               change.from,
                               change.to,
                               proposal.amount,
                               proposal.members,
                               {}});
    }
}

/// Asks the model again with the measure of each act moved, all others as they are.
void fillRiskGains(ScoreView& view, const GroupRiskModel& risk, const scorecards::Measures& measures) {
    const double before = risk.probability(measures);
    for (RaiseView& raise : view.raises) {
        if (const auto measure = base::fromKey<Measure>(raise.measure)) {
            auto moved = measures;
            moved[*measure].value = raise.to;
            raise.lowRiskPoints = 100.0 * (risk.probability(moved) - before);
        }
    }
}

}  // namespace

std::string inputsHash(std::string_view bytes) {
    return security::toHex(security::blake2b256(security::bytesOf(bytes)));
}

GroupName nameOf(const domain::Group& group) {
    return {group.id, group.code, group.name, group.village, group.block};
}

MemberName nameOf(const domain::Member& member) {
    return {member.id, member.code, member.name, member.relationName};
}

ScoreQuery::ScoreQuery(RecordsQuery& records, scorecards::Card card,
                       std::shared_ptr<const GroupRiskModel> risk)
    : m_records(records), m_card(std::move(card)), m_risk(std::move(risk)) {}

Result<scorecards::Measures> ScoreQuery::measures(const Session& session, const domain::GroupId& group,
                                                  base::Date asOf) {
    const auto books = m_records.books(session, group);
    if (!books) {
        return fail(books.error());
    }
    return (*books)->measurer.measure(asOf);
}

Result<domain::Assessment> ScoreQuery::assess(const Session& session, const domain::GroupId& group,
                                              base::Date asOf) {
    const auto books = m_records.books(session, group);
    if (!books) {
        return fail(books.error());
    }
    const auto averages = m_records.averages(session, asOf);
    if (!averages) {
        return fail(averages.error());
    }
    const auto reference = scorecards::referenceFor(m_card, (*averages)->store);
    const auto measures = (*books)->measurer.measure(asOf);
    auto assessment = scorecards::assessMeasures(m_card, measures, reference, inputsHash);
    assessment.group = group;
    if (assessment.score && m_risk) {
        assessment.probability = m_risk->probability(measures);
        assessment.confidence = confidenceOf(*assessment.probability);
    }
    return assessment;
}

Result<ScoreView> ScoreQuery::view(const Session& session, const domain::GroupId& group, base::Date asOf) {
    auto assessment = assess(session, group, asOf);
    if (!assessment) {
        return fail(assessment.error());
    }
    const auto books = m_records.books(session, group);
    const auto averages = m_records.averages(session, asOf);
    if (!books || !averages) {
        return fail(books ? averages.error() : books.error());
    }
    const auto measures = (*books)->measurer.measure(asOf);
    ScoreView view;
    view.group = nameOf((*books)->records.group);
    view.asOf = asOf;
    view.booksUntil = measures.recordsUntil;
    view.meetingsInWindow = measures.meetings;
    view.membersOnRoll = measures.membersOnRoll;
    view.assessment = std::move(*assessment);
    view.lowRiskFrom = m_card.bands.back().from;
    view.inputs = {measures.value(Measure::attendanceRate), measures.value(Measure::savingsPerMember),
                   measures.value(Measure::loanRepaymentRate)};
    fillPrinciples(view, measures, **averages);
    const auto reference = scorecards::referenceFor(m_card, (*averages)->store);
    for (const auto& month : scorecards::history(m_card, (*books)->measurer, reference, asOf)) {
        view.months.push_back({month.asOf, month.score});
    }
    if (view.months.size() >= 2 && view.assessment.score && view.months[view.months.size() - 2].score) {
        view.changeSinceLastMonth = *view.assessment.score - *view.months[view.months.size() - 2].score;
    }
    fillTrends(view, **books, measures);
    fillRaises(view, m_card, **books, measures);
    auto risk = lowRisk(session, group, asOf);
    if (!risk) {
        return fail(risk.error());
    }
    view.lowRisk = std::move(*risk);
    if (view.lowRisk) {
        fillRiskGains(view, *m_risk, measures);
    }
    return view;
}

Result<double> ScoreQuery::whatIf(const ScoreView& view, const scorecards::Inputs& changed) const {
    scorecards::Inputs inputs;
    for (const auto& contribution : view.assessment.contributions) {
        if (contribution.value) {
            inputs[contribution.feature] = *contribution.value;
        }
    }
    const std::array<std::pair<const char*, std::optional<double>>, 3> whole{
        {{"attendance_rate", view.inputs.attendanceRate},
         {"savings_per_member", view.inputs.savingsPerMember},
         {"loan_repayment_rate", view.inputs.repaymentRate}}};
    for (const auto& [key, value] : whole) {
        if (value) {
            inputs[key] = *value;
        }
    }
    const auto result = scorecards::whatIf(m_card, inputs, changed);
    if (!result) {
        return fail(result.error());
    }
    return result->after;
}

Result<std::optional<LowRiskView>> ScoreQuery::lowRisk(const Session& session, const domain::GroupId& group,
                                                       base::Date asOf) {
    const auto measured = measures(session, group, asOf);
    if (!measured) {
        return fail(measured.error());
    }
    if (!m_risk || !scorecards::scoreOf(m_card, scorecards::inputsOf(m_card, *measured))) {
        return std::optional<LowRiskView>();
    }
    const auto explanation = m_risk->explain(*measured);
    if (!explanation) {
        return fail(explanation.error());
    }
    const double probability = m_risk->probability(*measured);
    LowRiskView view{probability, confidenceWord(confidenceOf(probability)), explanation->base, {}};
    for (const auto& one : explanation->contributions) {
        const auto value = std::isnan(one.value) ? std::nullopt : std::optional<double>(one.value);
        view.contributions.push_back({one.feature, value, std::nullopt, one.points});
    }
    return std::optional<LowRiskView>(std::move(view));
}

}  // namespace sakhi::services
