#include "screens/Spoken.h"

#include "base/Text.h"
#include "screens/score/ScoreFigures.h"
#include "services/KeyText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sakhi::screens {

using services::KeyKind;
using services::keyText;

namespace {

/// The texts of this file, under one name for the translators.
struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

/// So many reasons each way: more is not kept in mind.
constexpr std::size_t kReasons = 3;
/// Points that the ear takes for none.
constexpr double kNoticed = 0.05;

QString rupees(base::Money amount) {
    const auto whole = QString::fromStdString(base::formatPlain(amount));
    return Spoken::tr("%1 rupees", "read aloud; digits without grouping").arg(whole);
}

QString number(double value) {
    return QString::fromStdString(base::formatNumber(value, 1));
}

QString day(base::Date date) {
    return QString::fromStdString(base::formatShort(date));
}

/// The factors with points in one direction, the greatest first: "Attendance, 3.4 points".
QStringList factors(const std::vector<domain::Contribution>& contributions, bool raising) {
    std::vector<domain::Contribution> found;
    for (const auto& one : contributions) {
        if ((one.points > 0) == raising && std::abs(one.points) >= kNoticed) {
            found.push_back(one);
        }
    }
    std::ranges::sort(found, std::greater(), [](const auto& one) { return std::abs(one.points); });
    found.resize(std::min(found.size(), kReasons));
    QStringList out;
    for (const auto& one : found) {
        out << Spoken::tr("%1, %2 points", "read aloud: factor of a score, points")
                   .arg(keyText(KeyKind::feature, one.feature), number(std::abs(one.points)));
    }
    return out;
}

void addReasons(const domain::Assessment& assessment, QStringList& out) {
    const QStringList up = factors(assessment.contributions, true);
    const QStringList down = factors(assessment.contributions, false);
    if (!up.isEmpty()) {
        out << Spoken::tr("What raises it: %1.").arg(up.join(QStringLiteral("; ")));
    }
    if (!down.isEmpty()) {
        out << Spoken::tr("What lowers it: %1.").arg(down.join(QStringLiteral("; ")));
    }
}

void addScore(const services::ScoreView& view, QStringList& out) {
    if (!view.assessment.score) {
        out << Spoken::tr("There is no score yet. Missing: %1.")
                   .arg(score::missingTexts(view.assessment).join(QStringLiteral("; ")));
        return;
    }
    out << Spoken::tr("The score is %1 of 100: %2.", "read aloud: score, band")
               .arg(number(*view.assessment.score), keyText(KeyKind::band, view.assessment.band));
}

QString asker(const services::ApplicationDetail& detail) {
    return detail.row.kind == domain::ApplicationKind::memberRequest ? services::shownName(detail.row.member)
                                                                     : services::shownName(detail.row.group);
}

void addDecision(const services::ApplicationDetail& detail, QStringList& out) {
    if (!detail.decision) {
        return;
    }
    const auto& decision = *detail.decision;
    out << Spoken::tr("The bank's decision: %1.").arg(services::stateText(decision.outcome));
    if (decision.outcome == domain::ApplicationState::approved) {
        out << Spoken::tr("%1 for %n month(s).", "read aloud: rupees approved", decision.months)
                   .arg(rupees(decision.amount));
    }
    if (!decision.reason.empty()) {
        out << Spoken::tr("Reason: %1.", "read aloud").arg(QString::fromStdString(decision.reason));
    }
    for (const auto& condition : decision.conditions) {
        out << Spoken::tr("Condition: %1.", "read aloud").arg(keyText(KeyKind::condition, condition));
    }
}

void addRequest(const services::ApplicationDetail& detail, QStringList& out) {
    out << Spoken::tr("%1 asks for %2 for %n month(s).", "read aloud: name, rupees", detail.row.months)
               .arg(asker(detail), rupees(detail.row.amount));
    out << Spoken::tr("Purpose: %1.", "read aloud")
               .arg(keyText(KeyKind::purpose, detail.row.purpose.empty()
                                                  ? "bank_linkage"
                                                  : std::string_view(detail.row.purpose)));
}

void addBroken(const services::ApplicationDetail& detail, QStringList& out) {
    QStringList broken;
    for (const auto& check : detail.checks) {
        if (check.result == services::CheckView::Result::broken) {
            broken << keyText(KeyKind::check, check.key);
        }
    }
    out << (broken.isEmpty() ? Spoken::tr("No check is broken.")
                             : Spoken::tr("Broken checks: %1.").arg(broken.join(QStringLiteral("; "))));
}

/// The last step's reason, where somebody said no or sent it back.
void addStanding(const services::ApplicationDetail& detail, QStringList& out) {
    out << Spoken::tr("It stands so: %1.", "read aloud: state of an application")
               .arg(services::stateText(detail.row.state));
    if (!detail.steps.empty() && !detail.decision && !detail.steps.back().reason.empty()) {
        out << Spoken::tr("Reason: %1.", "read aloud")
                   .arg(QString::fromStdString(detail.steps.back().reason));
    }
}

}  // namespace

QString spoken(const services::HomeView& view) {
    QStringList out{services::shownName(view.score.group) + QLatin1Char('.')};
    addScore(view.score, out);
    out << Spoken::tr("Savings: %1. Lent to members: %2. In the cash box: %3.",
                      "read aloud; three times rupees")
               .arg(rupees(view.savings), rupees(view.lent), rupees(view.cashBox));
    if (view.nextMeetingOn) {
        out << Spoken::tr("The next meeting is on %1.", "read aloud").arg(day(*view.nextMeetingOn));
    }
    if (view.behind.empty()) {
        out << Spoken::tr("Nobody is behind.");
    } else {
        out << Spoken::tr("%n member(s) behind.", "read aloud: with instalments",
                          static_cast<int>(view.behind.size()));
    }
    if (!view.openApplications.empty()) {
        out << Spoken::tr("%n open application(s).", "read aloud",
                          static_cast<int>(view.openApplications.size()));
    }
    return out.join(QLatin1Char(' '));
}

QString spoken(const services::ScoreView& view) {
    QStringList out{services::shownName(view.group) + QLatin1Char('.')};
    addScore(view, out);
    addReasons(view.assessment, out);
    for (const auto& raise : view.raises) {
        const auto text = score::raiseText(raise);
        out << Spoken::tr("To raise it: %1, %2 points.", "read aloud").arg(text.title, number(raise.points));
    }
    return out.join(QLatin1Char(' '));
}

QString spoken(const services::ApplicationDetail& detail) {
    QStringList out;
    addRequest(detail, out);
    addStanding(detail, out);
    addBroken(detail, out);
    addDecision(detail, out);
    return out.join(QLatin1Char(' '));
}

QString spoken(const services::AppraisalView& view) {
    QStringList out;
    addRequest(view.request, out);
    addScore(view.score, out);
    addReasons(view.score.assessment, out);
    addBroken(view.request, out);
    if (view.request.decision) {
        addDecision(view.request, out);
    } else {
        out << Spoken::tr("The program recommends: %1. A person decides.")
                   .arg(keyText(KeyKind::recommendation, view.recommendation.key));
    }
    return out.join(QLatin1Char(' '));
}

}  // namespace sakhi::screens
