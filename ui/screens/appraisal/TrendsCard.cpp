#include "screens/appraisal/TrendsCard.h"

#include "charts/ChartCanvas.h"
#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

namespace {

// Named so, or lupdate takes the words for another class's.
using charts::TrendData;

TrendData trendOf(const services::ScoreView& score, const services::ScoreView::Trend& trend) {
    TrendData data;
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        data.values.append(trend.points[i]);
        const int back = static_cast<int>(trend.points.size() - 1 - i);
        data.names.append(
            services::shownDay(base::monthEnd(base::addMonths(base::monthStart(score.asOf), -back))));
    }
    data.decimals = 1;
    data.falling = trend.slope.value_or(0.0) < 0.0;
    data.nameHead = TrendsCard::tr("Month");
    data.valueHead = TrendsCard::tr("Per cent");
    data.missingText = TrendsCard::tr("missing", "a month without data");
    return data;
}

QString slopeText(std::optional<double> slope) {
    if (!slope) {
        return TrendsCard::tr("no trend yet", "too few months");
    }
    return *slope < 0 ? TrendsCard::tr("%1 less a month").arg(figure(-*slope))
                      : TrendsCard::tr("%1 more a month").arg(figure(*slope));
}

}  // namespace

TrendsCard::TrendsCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Trends of the group"), parent), m_theme(theme) {}

void TrendsCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    setRemark(tr("12 months"));
    for (const auto& trend : view.score.trends) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const QString name = services::keyText(services::KeyKind::feature, trend.key);
        words->addWidget(kit::makeLabel(name, TextRole::body, this, true));
        const auto last = trend.points.empty() ? std::nullopt : trend.points.back();
        words->addWidget(kit::makeLabel(percentOrUnknown(last), TextRole::strong, this));
        words->addStretch(1);
        row->addLayout(words, 3);
        auto* side = new QVBoxLayout;
        side->setSpacing(0);
        auto* line = new charts::Canvas(m_theme, this);
        line->setAccessibleName(name);
        line->setPreferredSize({120, 32});
        charts::showOn(*line, trendOf(view.score, trend));
        side->addWidget(line, 1);
        auto* slope = kit::makeLabel(slopeText(trend.slope), TextRole::small, this);
        slope->setAlignment(Qt::AlignRight);
        side->addWidget(slope);
        row->addLayout(side, 4);
        column->addWidget(kit::makeRule(this));
        column->addLayout(row, 1);
    }
}

}  // namespace sakhi::screens
