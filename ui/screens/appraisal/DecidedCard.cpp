#include "screens/appraisal/DecidedCard.h"

#include "base/Rate.h"
#include "kit/Chip.h"
#include "kit/FactList.h"
#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

DecidedCard::DecidedCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Decision"), parent), m_theme(theme) {}

void DecidedCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    const auto& decision = *view.request.decision;
    const bool approved = decision.outcome == domain::ApplicationState::approved;
    auto* chip = new kit::Chip(m_theme, approved ? kit::ChipKind::good : kit::ChipKind::attention,
                               services::stateText(decision.outcome), this);
    chip->setPicture(approved ? theme::Icon::check : theme::Icon::info);
    column->addWidget(chip, 0, Qt::AlignLeft);
    if (approved) {
        column->addWidget(kit::makeLabel(services::shownMoney(decision.amount), TextRole::hero, this));
        column->addWidget(
            kit::makeLabel(tr("%1 months, %2 % a year")
                               .arg(decision.months)
                               .arg(QString::fromStdString(base::formatPercent(decision.yearlyRate))),
                           TextRole::body, this, true));
    }
    auto* facts = new kit::FactList(this);
    const QString by = view.request.decidedBy.empty() ? services::roleText(domain::Role::manager)
                                                      : QString::fromStdString(view.request.decidedBy);
    facts->addFact(tr("Decided by"), by);
    facts->addFact(tr("On", "the day of a decision"), services::shownDay(view.request.decidedAt));
    facts->addFact(tr("The program recommended"),
                   services::keyText(services::KeyKind::recommendation, decision.recommendation));
    column->addWidget(facts);
    for (const auto& condition : decision.conditions) {
        column->addWidget(kit::makeLabel(
            tr("Condition: %1.").arg(services::keyText(services::KeyKind::condition, condition)),
            TextRole::body, this, true));
    }
    column->addWidget(kit::makeLabel(tr("Reason: %1").arg(QString::fromStdString(decision.reason)),
                                     TextRole::body, this, true));
    auto* print = new kit::Button(m_theme, tr("Print appraisal note"), kit::ButtonKind::primary, this);
    print->setPicture(theme::Icon::printer);
    connect(print, &QPushButton::clicked, this, &DecidedCard::printAsked);
    column->addWidget(print, 0, Qt::AlignRight);
    column->addStretch(1);
}

}  // namespace sakhi::screens
