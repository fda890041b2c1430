#include "screens/appraisal/WhyCard.h"

#include "kit/ChartPane.h"
#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "screens/score/ScoreFigures.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

/// Pixels at 100 %: a row of a factor with its value below, the average above and the score and key below,
/// the width.
constexpr int kRow = 44;
constexpr int kAxis = 84;
constexpr int kWidth = 430;

}  // namespace

WhyCard::WhyCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Why this score"), parent),
      m_theme(theme),
      m_pane(new kit::ChartPane(theme, tr("Why this score"), this)),
      m_none(kit::makeLabel(tr("There is no score to explain: a measure it needs is missing."),
                            kit::TextRole::muted, this, true)) {
    addToHead(m_pane->tableSwitch());
    m_pane->tableSwitch()->show();
    body()->addWidget(m_pane, 1);
    body()->addWidget(m_none);
}

void WhyCard::present(const services::AppraisalView& view) {
    const auto& assessment = view.score.assessment;
    const bool known = assessment.score.has_value();
    m_pane->setVisible(known);
    m_pane->tableSwitch()->setVisible(known);
    m_none->setVisible(!known);
    if (!known) {
        setTitle(tr("Why this score"));
        return;
    }
    //: Title of a chart; %1 is the score
    setTitle(tr("Why %1").arg(figure(*assessment.score)));
    setRemark(assessment.baseKind == "store_average" ? tr("points, against the average of the groups")
                                                     : tr("points, against the reference group"));
    const int height = kRow * static_cast<int>(assessment.contributions.size()) + kAxis;
    m_pane->canvas()->setPreferredSize({kWidth, height});
    m_pane->setMinimumHeight(m_theme.scaled(height));
    m_pane->showChart(score::waterfall(view.score));
}

}  // namespace sakhi::screens
