#include "screens/score/LowRiskCard.h"

#include "kit/ChartPane.h"
#include "kit/Chip.h"
#include "kit/FactList.h"
#include "screens/score/ScoreFigures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// How sure a model is, as a chip says it.
QString sureText(const std::string& confidence) {
    return confidence == "high"     ? LowRiskCard::tr("How sure: high")
           : confidence == "medium" ? LowRiskCard::tr("How sure: medium")
                                    : LowRiskCard::tr("How sure: low");
}

kit::ChipKind kindOf(const std::string& confidence) {
    return confidence == "high"     ? kit::ChipKind::good
           : confidence == "medium" ? kit::ChipKind::plain
                                    : kit::ChipKind::attention;
}

/// The part of the card that stands beside the chart.
QVBoxLayout* columnOf(QWidget* part) {
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

}  // namespace

LowRiskCard::LowRiskCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Chance of low risk for six months"), parent), m_theme(theme) {
    setTight(true);
    //: Remark of the card of the probability
    setRemark(tr("percentage points, apart from the score"));
    auto* parts = new QWidget(this);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, parts);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(32);
    m_row->addWidget(buildFigure(), 26);
    m_why = new kit::ChartPane(theme, accessibleName(), parts);
    addToHead(m_why->tableSwitch());
    m_why->tableSwitch()->show();
    m_row->addWidget(m_why, 52);
    m_row->addWidget(buildRaises(), 30);
    body()->addWidget(parts);
    arrange();
    connect(&theme, &theme::Theme::themeChanged, this, &LowRiskCard::arrange);
}

QWidget* LowRiskCard::buildFigure() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part);
    m_figure = kit::makeLabel({}, TextRole::hero, part);
    m_sure = new kit::Chip(m_theme, kit::ChipKind::good, {}, part);
    column->addWidget(m_figure);
    column->addWidget(m_sure, 0, Qt::AlignLeft);
    column->addWidget(kit::makeLabel(tr("A model's estimate of the next six months. It is advice and no part "
                                        "of the score; people decide."),
                                     TextRole::muted, part, true));
    column->addStretch(1);
    return part;
}

QWidget* LowRiskCard::buildRaises() {
    m_raises = new QWidget(this);
    auto* column = columnOf(m_raises);
    column->addWidget(kit::makeLabel(tr("What would raise it"), TextRole::strong, m_raises));
    column->addStretch(1);
    return m_raises;
}

void LowRiskCard::arrange() {
    const bool large = m_theme.textScale() >= 150;
    m_row->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_why->canvas()->setPreferredSize({480, 264});
}

void LowRiskCard::presentRaises(const services::ScoreView& view) {
    // What rounds to 0.0 raises nothing.
    constexpr double kSeen = 0.05;
    delete m_raiseList;
    m_raiseList = new QWidget(m_raises);
    auto* column = columnOf(m_raiseList);
    auto* facts = new kit::FactList(m_raiseList);
    for (const auto& raise : view.raises) {
        if (raise.lowRiskPoints.value_or(0.0) >= kSeen) {
            facts->addFact(score::raiseText(raise).title, score::points(*raise.lowRiskPoints),
                           TextRole::good);
        }
    }
    column->addWidget(facts);
    facts->setVisible(facts->count() > 0);
    column->addWidget(kit::makeLabel(
        facts->count() > 0
            ? tr("Percentage points, each alone and all else as it is.")
            : tr("The model sees no gain in any one act alone; the bars show what holds it down."),
        TextRole::small, m_raiseList, true));
    static_cast<QVBoxLayout*>(m_raises->layout())->insertWidget(1, m_raiseList);
}

void LowRiskCard::present(const services::ScoreView& view) {
    const auto& risk = *view.lowRisk;
    //: A percentage, with the space that its sign has in the program's language
    m_figure->setText(score::valueText({}, 100.0 * risk.probability, 1));
    m_sure->setState(kindOf(risk.confidence), sureText(risk.confidence));
    m_why->showChart(score::lowRiskWaterfall(risk));
    presentRaises(view);
}

}  // namespace sakhi::screens
