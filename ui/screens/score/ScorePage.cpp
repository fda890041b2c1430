#include "screens/score/ScorePage.h"

#include "base/Text.h"
#include "kit/ChartPane.h"
#include "kit/Chip.h"
#include "kit/FactList.h"
#include "kit/PageHead.h"
#include "screens/score/LowRiskCard.h"
#include "screens/score/RaiseCard.h"
#include "screens/score/ScoreFigures.h"
#include "screens/score/ScoreWhatIfCard.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

ScorePage::ScorePage(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    m_head = new kit::PageHead(theme, tr("Score"), this);
    //: Button: stores today's score for the history
    m_keep = new kit::Button(theme, tr("&Keep this score"), kit::ButtonKind::secondary, this);
    m_keep->setPicture(theme::Icon::save);
    m_head->addAction(m_keep);
    column->addWidget(m_head);
    column->addWidget(buildTop(), 33);
    column->addWidget(buildBottom(), 30);
    m_lowRisk = new LowRiskCard(theme, this);
    column->addWidget(m_lowRisk);
    arrange();
    connect(&theme, &theme::Theme::themeChanged, this, &ScorePage::arrange);
    connect(m_keep, &QAbstractButton::clicked, this, &ScorePage::keepRequested);
}

void ScorePage::arrange() {
    const bool large = m_theme.textScale() >= 150;
    const auto direction = large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    // A row of its own has no neighbour to give it height.
    m_why->canvas()->setPreferredSize({370, large ? 340 : 200});
    m_topRow->setDirection(direction);
    m_pair->setDirection(m_theme.textScale() >= 200 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_bottomRow->setDirection(direction);
}

kit::ChartPane* ScorePage::addChart(kit::Card* card, QSize size) {
    card->setTight(true);
    auto* pane = new kit::ChartPane(m_theme, card->accessibleName(), card);
    pane->canvas()->setPreferredSize(size);
    card->body()->addWidget(pane, 1);
    return pane;
}

QWidget* ScorePage::buildTop() {
    auto* top = new QWidget(this);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, top);
    m_topRow = row;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_gaugeCard = new kit::Card(m_theme, tr("Group score"), top);
    m_gauge = addChart(m_gaugeCard, {220, 110});
    m_change = new kit::Chip(m_theme, kit::ChipKind::good, {}, m_gaugeCard);
    m_gaugeCard->body()->addWidget(m_change, 0, Qt::AlignHCenter);
    m_facts = new kit::FactList(m_gaugeCard);
    m_gaugeCard->body()->addWidget(m_facts);
    m_radarCard = new kit::Card(m_theme, tr("Five principles"), top);
    //: The scale of a chart
    m_radarCard->setRemark(tr("0 to 100"));
    m_radar = addChart(m_radarCard, {280, 200});
    m_whyCard = new kit::Card(m_theme, tr("Why"), top);
    m_why = addChart(m_whyCard, {370, 200});
    m_missingCard = new kit::Card(m_theme, tr("What is missing for a score"), top);
    m_missingCard->setTight(true);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(16);
    m_pair->addWidget(m_gaugeCard, 26);
    m_pair->addWidget(m_radarCard, 35);
    row->addLayout(m_pair, 61);
    row->addWidget(m_whyCard, 49);
    row->addWidget(m_missingCard, 49);
    return top;
}

QWidget* ScorePage::buildBottom() {
    auto* bottom = new QWidget(this);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, bottom);
    m_bottomRow = row;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_monthsCard = new kit::Card(m_theme, tr("Twelve months"), bottom);
    m_months = addChart(m_monthsCard, {330, 150});
    m_monthsCard->addToHead(m_months->tableSwitch());
    m_months->tableSwitch()->show();
    m_whatIf = new ScoreWhatIfCard(m_theme, bottom);
    m_raises = new RaiseCard(m_theme, bottom);
    row->addWidget(m_monthsCard, 38);
    row->addWidget(m_whatIf, 39);
    row->addWidget(m_raises, 35);
    return bottom;
}

void ScorePage::presentHead(const ScoreState& state) {
    const auto& view = *state.view;
    //: In the head of the page: the day the score is of
    m_head->setFacts(
        {tr("as of %1").arg(services::shownDay(view.asOf)),
         view.booksUntil ? tr("books until %1").arg(services::shownDay(*view.booksUntil)) : QString(),
         tr("%n meetings in 12 months", nullptr, view.meetingsInWindow)});
    m_keep->setVisible(state.mayKeep && view.assessment.score);
    m_keep->setEnabled(!state.keeping);
}

void ScorePage::presentGauge(const services::ScoreView& view) {
    m_gauge->showChart(score::gauge(view));
    score::dressChange(*m_change, view.changeSinceLastMonth.value_or(0.0));
    m_change->setVisible(view.changeSinceLastMonth && view.assessment.score);
    m_facts->clear();
    m_facts->addFact(tr("Low risk starts at"), services::shownNumber(view.lowRiskFrom, 0));
    m_facts->addFact(score::baseText(view.assessment), services::shownNumber(view.assessment.base, 1));
    m_facts->addFact(tr("Members"), QString::number(view.membersOnRoll));
}

void ScorePage::presentMissing(const services::ScoreView& view) {
    delete m_missing;
    m_missing = new QWidget(m_missingCard);
    auto* column = new QVBoxLayout(m_missing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        kit::makeLabel(tr("No score is made up where the records do not hold what it needs. Missing here:"),
                       TextRole::muted, m_missing, true));
    for (const QString& missing : score::missingTexts(view.assessment)) {
        column->addWidget(kit::makeLabel(QStringLiteral("• ") + missing, TextRole::body, m_missing, true));
    }
    column->addStretch(1);
    m_missingCard->body()->addWidget(m_missing);
}

void ScorePage::present(const ScoreState& state) {
    const auto& view = *state.view;
    const bool known = view.assessment.score.has_value();
    presentHead(state);
    presentGauge(view);
    m_radar->showChart(score::radar(view));
    m_months->showChart(score::monthBars(view));
    m_whyCard->setVisible(known);
    m_missingCard->setVisible(!known);
    m_whatIf->setVisible(known);
    m_raises->setVisible(known);
    m_lowRisk->setVisible(view.lowRisk.has_value());
    if (view.lowRisk) {
        m_lowRisk->present(view);
    }
    if (known) {
        //: Card: why the score is %1
        m_whyCard->setTitle(tr("Why %1").arg(services::shownNumber(*view.assessment.score, 1)));
        m_whyCard->setRemark(tr("points, against the average"));
        m_why->canvas()->setAccessibleName(m_whyCard->accessibleName());
        m_why->showChart(score::waterfall(view));
        m_whatIf->present(state.whatIf);
        m_raises->present(view);
    } else {
        presentMissing(view);
    }
}

}  // namespace sakhi::screens
