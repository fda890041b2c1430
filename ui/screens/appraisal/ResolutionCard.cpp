#include "screens/appraisal/ResolutionCard.h"

#include "kit/Chip.h"
#include "kit/FactList.h"
#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

ResolutionCard::ResolutionCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Group's resolution"), parent), m_theme(theme) {}

void ResolutionCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    const auto& request = view.request;
    const bool there = !request.resolutionNo.empty();
    auto* row = new QHBoxLayout;
    QString words = tr("The group sent no resolution.");
    if (there && request.resolutionOn) {
        words =
            tr("No. %1 of %2")
                .arg(QString::fromStdString(request.resolutionNo), services::shownDay(*request.resolutionOn));
    } else if (there) {
        words = tr("No. %1").arg(QString::fromStdString(request.resolutionNo));
    }
    row->addWidget(kit::makeLabel(words, TextRole::body, this, true), 1);
    auto* chip = new kit::Chip(m_theme, there ? kit::ChipKind::good : kit::ChipKind::attention,
                               there ? tr("Attached") : tr("Missing"), this);
    chip->setPicture(there ? theme::Icon::check : theme::Icon::alert);
    row->addWidget(chip);
    column->addLayout(row);
    auto* steps = new kit::FactList(this);
    for (const auto& step : request.steps) {
        const QString who =
            step.byName.empty() ? services::roleText(step.byRole) : QString::fromStdString(step.byName);
        steps->addFact(services::stateText(step.state),
                       tr("%1, %2", "day of a step; who did it").arg(services::shownDay(step.at), who),
                       TextRole::body);
    }
    column->addWidget(steps);
    column->addStretch(1);
}

}  // namespace sakhi::screens
