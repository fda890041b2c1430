#include "screens/appraisal/WhyCard.h"

#include "kit/ChartPane.h"
#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

/// Pixels at 100 %: a row of a factor with its value below, the average above and the score and key below,
/// the width.
constexpr int kRow = 44;
constexpr int kAxis = 84;
constexpr int kWidth = 430;

QString inUnit(const std::string& feature, double value) {
    const bool money =
        feature.find("saving_per_member") != std::string::npos || feature == "savings_per_member";
    return money ? QStringLiteral("₹%1").arg(figure(value, 0)) : QStringLiteral("%1 %").arg(figure(value));
}

QString valueOf(const domain::Contribution& part) {
    if (!part.value) {
        return WhyCard::tr("missing", "a factor without data");
    }
    return part.reference ? WhyCard::tr("%1, average %2", "a factor's value; what it is counted against")
                                .arg(inUnit(part.feature, *part.value), inUnit(part.feature, *part.reference))
                          : inUnit(part.feature, *part.value);
}

charts::WaterfallData waterfallOf(const domain::Assessment& assessment) {
    charts::WaterfallData data;
    data.baseLabel =
        assessment.baseKind == "store_average" ? WhyCard::tr("Average") : WhyCard::tr("Reference");
    data.base = assessment.base;
    data.scoreLabel = WhyCard::tr("Score");
    data.score = assessment.score.value_or(0.0);
    for (const auto& part : assessment.contributions) {
        data.bars.append(
            {services::keyText(services::KeyKind::feature, part.feature), valueOf(part), part.points});
    }
    data.otherLabel = WhyCard::tr("Other factors");
    data.otherValue = WhyCard::tr("%1 small ones", "how many factors are folded into one bar");
    data.raisesWord = WhyCard::tr("raises", "key of the chart: a bar that raises the score");
    data.lowersWord = WhyCard::tr("lowers the score", "key of the chart: a bar");
    data.factorHead = WhyCard::tr("Factor");
    data.valueHead = WhyCard::tr("Value");
    data.pointsHead = WhyCard::tr("Points");
    return data;
}

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
    m_pane->showChart(waterfallOf(assessment));
}

}  // namespace sakhi::screens
