#include "services/papers/AppraisalSource.h"

#include "base/Text.h"

namespace sakhi::services {

using report::AppraisalFacts;
using report::Unit;

namespace {

/// The sentence of something the group can do, with its figures.
report::Said raiseText(const AppraisalSource& source, const RaiseView& raise) {
    const QString sentence = keyText(KeyKind::raise, raise.key, source.words);
    const QString figure = raise.key == "one_more_at_each_meeting"
                               ? QString::number(raise.members)
                               : QString::fromStdString(base::formatIndian(raise.amount));
    return {raise.key, source.words
                           .translate("Paper", "To raise the score: %1 (+%2 points).",
                                      "plain words: what to do; points it adds")
                           .arg(sentence.contains(QLatin1String("%1")) ? sentence.arg(figure) : sentence,
                                QString::fromStdString(base::formatNumber(raise.points, 1)))
                           .toStdString()};
}

Unit unitOf(const std::string& feature) {
    return feature == "savings_per_member" || feature == "compulsory_saving_per_member" ||
                   feature == "voluntary_saving_per_member"
               ? Unit::rupees
               : Unit::percent;
}

}  // namespace

void fillScoreFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& score = source.view.score;
    const auto& w = source.words;
    auto& out = facts.groupScore;
    out.card = score.assessment.card;
    out.model = score.assessment.model;
    out.score = score.assessment.score;
    out.band = source.say(KeyKind::band, score.assessment.band);
    out.threshold = score.lowRiskFrom;
    out.belowName = source.say(KeyKind::band, "high_risk");
    out.aboveName = source.say(KeyKind::band, "low_risk");
    out.probability = score.assessment.probability;
    out.confidence = score.assessment.confidence;
    out.base = score.assessment.base;
    const bool average = score.assessment.baseKind == "store_average";
    out.baseName = {
        score.assessment.baseKind,
        (average ? w.translate("Paper", "Average of the groups", "chart: where the score starts from")
                 : w.translate("Paper", "Reference group", "chart: where the score starts from"))
            .toStdString()};
    for (const auto& part : score.assessment.contributions) {
        out.factors.push_back({source.say(KeyKind::feature, part.feature), unitOf(part.feature), part.value,
                               part.reference, part.points});
    }
    for (const auto& principle : score.principles) {
        facts.principles.push_back({principle.key, principle.group, principle.average});
    }
    for (const auto& trend : score.trends) {
        report::TrendFacts months{trend.key, Unit::percent, {}};
        for (std::size_t i = 0; i < trend.points.size(); ++i) {
            const int back = static_cast<int>(trend.points.size() - 1 - i);
            months.months.push_back({base::addMonths(base::monthStart(source.asOf), -back), trend.points[i]});
        }
        facts.trends.push_back(std::move(months));
    }
    for (const auto& raise : score.raises) {
        facts.plainWords.push_back(raiseText(source, raise));
    }
    for (const auto& missing : source.view.missing) {
        facts.missing.push_back(source.say(KeyKind::missing, missing));
    }
}

}  // namespace sakhi::services
