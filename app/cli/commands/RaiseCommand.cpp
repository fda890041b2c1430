#include "Commands.h"
#include "Tables.h"
#include "explain/Counterfactual.h"
#include "scorecards/Proposals.h"
#include "services/KeyText.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr double kUsualTarget = 60.0;
/// Rupees a member a year: ten more a month.
constexpr double kSavingStep = 120.0;

QJsonObject changeJson(const std::string& feature, double from, double to) {
    return {{QStringLiteral("feature"), QString::fromStdString(feature)},
            {QStringLiteral("from"), from},
            {QStringLiteral("to"), to}};
}

QString changeText(const std::string& feature, double from, double to) {
    return QStringLiteral("  %1 from %2 to %3")
        .arg(services::keyText(services::KeyKind::feature, feature))
        .arg(from, 0, 'f', 1)
        .arg(to, 0, 'f', 1);
}

/// What a group can move, in steps people understand: one more member present at each meeting, ten rupees
/// more a month, one point of what is due.
std::vector<explain::Lever> leversOf(const scorecards::Card& card, const scorecards::Measures& measures) {
    std::vector<explain::Lever> levers;
    for (std::size_t i = 0; i < card.features.size(); ++i) {
        const auto& feature = card.features[i];
        if (!feature.actionable) {
            continue;
        }
        double step = 1.0;
        if (feature.id == base::keyOf(scorecards::Measure::attendanceRate)) {
            step = 100.0 / std::max(measures.membersOnRoll, 1);
        } else if (feature.id == base::keyOf(scorecards::Measure::savingsPerMember)) {
            step = kSavingStep;
        }
        const bool rises = feature.direction == scorecards::Direction::raises;
        levers.push_back({i, step, rises, !rises, feature.low, feature.high});
    }
    return levers;
}

std::vector<explain::Proposal> searched(const scorecards::Card& card, const scorecards::Measures& measures,
                                        double target) {
    const scorecards::Inputs inputs = scorecards::inputsOf(card, measures);
    std::vector<double> row;
    for (const auto& feature : card.features) {
        const auto at = inputs.find(feature.id);
        row.push_back(at == inputs.end() ? std::numeric_limits<double>::quiet_NaN() : at->second);
    }
    const auto scorer = [&card](std::span<const double> values) {
        scorecards::Inputs changed;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!std::isnan(values[i])) {
                changed[card.features[i].id] = values[i];
            }
        }
        return scorecards::scoreOf(card, changed).value_or(-HUGE_VAL);
    };
    return explain::proposalsFor({}, scorer, row, leversOf(card, measures), {target, 5});
}

}  // namespace

Result<Answer> raise(Call& call) {
    const auto books = namedGroup(call, security::CommandKind::readGroupTotals);
    const auto day = call.asOf();
    const auto target = numberOf(call.arguments(), "to", kUsualTarget);
    if (!books || !day || !target) {
        return fail(!books ? books.error() : !day ? day.error() : target.error());
    }
    const scorecards::Card& card = (*call.workspace())->scores().card();
    const auto measures = (*books)->measurer.measure(*day);
    const auto score = scorecards::scoreOf(card, scorecards::inputsOf(card, measures));
    if (!score) {
        return fail(ErrorCode::missingData, "score");
    }
    QJsonArray proposals;
    QString lines = QStringLiteral("score %1, to %2\n").arg(*score, 0, 'f', 2).arg(*target, 0, 'f', 2);
    const auto add = [&](const QString& act, const QJsonArray& changes, const QString& text, double after) {
        proposals.append(QJsonObject{{QStringLiteral("act"), act},
                                     {QStringLiteral("changes"), changes},
                                     {QStringLiteral("score"), after}});
        lines += QStringLiteral("%1 %2\n").arg(after, 0, 'f', 2).arg(text);
    };
    const bool reached = *score >= *target;
    for (const auto& proposal : reached ? std::vector<scorecards::Proposal>()
                                        : scorecards::proposals(card, (*books)->measurer, measures)) {
        QJsonArray changes;
        QString text;
        for (const auto& change : proposal.changes) {
            changes.append(changeJson(change.feature, change.from, change.to));
            text += changeText(change.feature, change.from, change.to);
        }
        if (proposal.score >= *target) {
            const auto act = base::keyOf(proposal.act);
            add(QString::fromUtf8(act.data(), static_cast<qsizetype>(act.size())), changes, text,
                proposal.score);
        }
    }
    for (const auto& proposal : searched(card, measures, *target)) {
        QJsonArray changes;
        QString text;
        for (const auto& change : proposal.changes) {
            changes.append(changeJson(card.features[change.feature].id, change.from, change.to));
            text += changeText(card.features[change.feature].id, change.from, change.to);
        }
        add(QString(), changes, text, proposal.score);
    }
    return Answer{{{QStringLiteral("group"), QString::fromStdString((*books)->records.group.code)},
                   {QStringLiteral("score"), *score},
                   {QStringLiteral("to"), *target},
                   {QStringLiteral("proposals"), proposals}},
                  lines,
                  Exit::done};
}

}  // namespace sakhi::cli
