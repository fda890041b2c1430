#pragma once

#include "scorecards/Card.h"
#include "services/models/GroupRiskModel.h"
#include "services/queries/RecordsQuery.h"
#include "services/views/ScoreView.h"

namespace sakhi::services {

/// Scores groups by the group card and gathers what the score's pages show.
class ScoreQuery {
public:
    /// Without a risk model assessments have no probability.
    ScoreQuery(RecordsQuery& records, scorecards::Card card, std::shared_ptr<const GroupRiskModel> risk);

    [[nodiscard]] const scorecards::Card& card() const { return m_card; }

    /// The assessment alone: against the store's average where there are enough groups, else the card's reference row.
    base::Result<domain::Assessment> assess(const Session& session, const domain::GroupId& group, base::Date asOf);

    /// The measures by their keys, missing ones empty.
    base::Result<scorecards::Measures> measures(const Session& session, const domain::GroupId& group, base::Date asOf);

    /// The whole page.
    base::Result<ScoreView> view(const Session& session, const domain::GroupId& group, base::Date asOf);

    /// The score with changed inputs (features of the card by key); missingData where it has none.
    [[nodiscard]] base::Result<double> whatIf(const ScoreView& view, const scorecards::Inputs& changed) const;

    /// The probability of low risk and why; empty where the group has no score or there is no risk model.
    base::Result<std::optional<LowRiskView>> lowRisk(const Session& session, const domain::GroupId& group,
                                                     base::Date asOf);

    /// Takes another model of the same measures in the shipped one's place (a forest, say).
    void useRiskModel(std::shared_ptr<const GroupRiskModel> risk) { m_risk = std::move(risk); }

private:
    RecordsQuery& m_records;
    scorecards::Card m_card;
    std::shared_ptr<const GroupRiskModel> m_risk;
};

/// BLAKE2b-256 in hex, as assessments keep the hash of their inputs.
std::string inputsHash(std::string_view bytes);

/// A group's name as screens and papers show it.
GroupName nameOf(const domain::Group& group);

/// A member's.
MemberName nameOf(const domain::Member& member);

}  // namespace sakhi::services
