#include "screens/appraisal/PrinciplesCard.h"

#include "kit/ChartPane.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"

#include <QVBoxLayout>

namespace sakhi::screens {

PrinciplesCard::PrinciplesCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("The group's five principles"), parent), m_theme(theme) {}

void PrinciplesCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    charts::RadarData radar;
    for (const auto& principle : view.score.principles) {
        radar.axes.append({services::keyText(services::KeyKind::principle, principle.key), principle.group,
                           principle.average});
    }
    radar.groupName = services::shownName(view.group);
    radar.blockName = tr("Average of the block");
    radar.axisHead = tr("Principle");
    auto* pane = new kit::ChartPane(m_theme, tr("The group's five principles"), this);
    pane->canvas()->setPreferredSize({280, 230});
    pane->showChart(radar);
    pane->tableSwitch()->hide();
    column->addWidget(pane, 1);
}

}  // namespace sakhi::screens
