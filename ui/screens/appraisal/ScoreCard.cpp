#include "screens/appraisal/ScoreCard.h"

#include "kit/ChartPane.h"
#include "kit/Labels.h"
#include "kit/StatCell.h"
#include "screens/appraisal/CardBody.h"
#include "screens/score/ScoreFigures.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// Less than this is shown as 0.0.
constexpr double kShown = 0.05;

/// What the score lacks, or how it moved.
QString remarkOf(const services::ScoreView& score) {
    if (!score.assessment.score) {
        QStringList words;
        for (const auto& key : score.assessment.missing) {
            words << services::keyText(services::KeyKind::missing, key);
        }
        return ScoreCard::tr("Missing: %1").arg(words.join(QStringLiteral(", ")));
    }
    if (!score.changeSinceLastMonth) {
        return {};
    }
    const double change = *score.changeSinceLastMonth;
    if (std::abs(change) < kShown) {
        return ScoreCard::tr("The same as a month ago");
    }
    return change < 0 ? ScoreCard::tr("%1 points less than a month ago").arg(figure(-change))
                      : ScoreCard::tr("%1 points more than a month ago").arg(figure(change));
}

}  // namespace

ScoreCard::ScoreCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Group score"), parent), m_theme(theme) {}

void ScoreCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* pane = new kit::ChartPane(m_theme, tr("Group score"), this);
    pane->canvas()->setPreferredSize({210, 130});
    pane->showChart(score::gauge(view.score));
    pane->tableSwitch()->hide();
    row->addWidget(pane, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(kit::makeLabel(remarkOf(view.score), TextRole::body, this, true));
    right->addWidget(kit::makeLabel(
        view.score.booksUntil
            ? tr("Books closed up to %1, %n meeting(s) in 12 months.", nullptr, view.score.meetingsInWindow)
                  .arg(services::shownDay(*view.score.booksUntil))
            : tr("No meeting is closed yet."),
        TextRole::small, this, true));
    auto* others = new QHBoxLayout;
    //: In place of a figure that this program does not make yet
    const QString none = tr("Missing");
    auto* risk = new kit::StatCell(m_theme, tr("Risk score of the loan"), none, this);
    risk->setRemark(tr("not available yet"));
    auto* grading = new kit::StatCell(m_theme, tr("Grading marks"), none, this);
    grading->setRemark(tr("no sheet filled in"));
    grading->setDivided(true);
    others->addWidget(risk, 1);
    others->addWidget(grading, 1);
    right->addLayout(others);
    right->addWidget(kit::makeLabel(tr("Three numbers, kept apart: no one of them stands for another."),
                                    TextRole::small, this, true));
    right->addStretch(1);
    row->addLayout(right, 6);
    column->addLayout(row, 1);
}

}  // namespace sakhi::screens
