#include "screens/home/HomeScoreCard.h"

#include "base/Text.h"
#include "kit/Button.h"
#include "kit/ChartPane.h"
#include "kit/Chip.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "screens/score/ScoreFigures.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

HomeScoreCard::HomeScoreCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, {}, parent), m_theme(theme) {
    setAccessibleName(tr("Score"));
}

void HomeScoreCard::present(const services::ScoreView& view) {
    delete m_content;
    m_content = new QWidget(this);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(makeGauge(view, m_content), 25);
    row->addWidget(makeRaises(view, m_content), 39);
    body()->addWidget(m_content);
}

QWidget* HomeScoreCard::makeGauge(const services::ScoreView& view, QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(kit::makeLabel(tr("Score"), TextRole::title, side), 1);
    //: Button at the score on Home: opens the page that explains it
    auto* why = new kit::Button(m_theme, tr("&Why?"), kit::ButtonKind::secondary, side);
    why->setSmall(true);
    connect(why, &QAbstractButton::clicked, this, [this] { Q_EMIT measureRequested({}); });
    head->addWidget(why);
    column->addLayout(head);
    auto* pane = new kit::ChartPane(m_theme, tr("Group score"), side);
    pane->canvas()->setPreferredSize({248, 150});
    pane->showChart(score::gauge(view));
    column->addWidget(pane, 3);
    if (view.changeSinceLastMonth && view.assessment.score) {
        auto* chip = new kit::Chip(m_theme, kit::ChipKind::plain, {}, side);
        score::dressChange(*chip, *view.changeSinceLastMonth);
        column->addWidget(chip, 0, Qt::AlignHCenter);
    }
    //: %1 is 60: where the band "low risk" begins; %2 where the base comes from; %3 the average score
    QString facts = tr("Low risk starts at %1. %2: %3.")
                        .arg(services::shownNumber(view.lowRiskFrom, 0), score::baseText(view.assessment),
                             services::shownNumber(view.assessment.base, 1));
    if (view.booksUntil) {
        facts += QLatin1Char(' ') + tr("Books until %1.").arg(services::shownDay(*view.booksUntil));
    }
    auto* words = kit::makeLabel(facts, TextRole::small, side, true);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(words);
    column->addStretch(1);
    return side;
}

QWidget* HomeScoreCard::makeRaises(const services::ScoreView& view, QWidget* parent) {
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (!view.assessment.score) {
        column->addWidget(kit::makeLabel(tr("What is missing for a score"), TextRole::title, side));
        for (const QString& missing : score::missingTexts(view.assessment)) {
            column->addWidget(kit::makeLabel(QStringLiteral("• ") + missing, TextRole::body, side, true));
        }
        column->addStretch(1);
        return side;
    }
    column->addWidget(kit::makeLabel(tr("What would raise it most"), TextRole::title, side));
    column->addWidget(kit::makeLabel(
        view.raises.empty() ? tr("All is done: nothing of the three measures would raise it much.")
                            : tr("In points of the score. Each opens the score to try it."),
        TextRole::muted, side, true));
    int at = 0;
    for (const auto& raise : view.raises) {
        const auto words = score::raiseText(raise);
        auto* row = new kit::ListRow(m_theme, {words.title, {}, words.second, words.points}, side);
        row->setDisc(QString::number(++at));
        connect(
            row, &QAbstractButton::clicked, this,
            [this, measure = QString::fromStdString(raise.measure)] { Q_EMIT measureRequested(measure); });
        column->addWidget(row, 1);
    }
    const QString together = score::togetherText(view);
    if (!together.isEmpty()) {
        column->addWidget(kit::makeLabel(together, TextRole::small, side, true));
    }
    if (view.raises.size() < 3) {
        column->addStretch(2);
    }
    return side;
}

}  // namespace sakhi::screens
