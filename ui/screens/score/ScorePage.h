#pragma once

#include "kit/Card.h"
#include "screens/score/ScorePresenter.h"

class QBoxLayout;

namespace sakhi::kit {
class Button;
class ChartPane;
class Chip;
class FactList;
class PageHead;
}  // namespace sakhi::kit

namespace sakhi::screens {

class LowRiskCard;
class RaiseCard;
class ScoreWhatIfCard;

/// The content of the Score page: gauge, radar, waterfall, twelve months, what-if and proposals, and apart
/// from them the probability of low risk. Without a score it says what is missing in place of the waterfall
/// and the sliders.
class ScorePage : public QWidget {
    Q_OBJECT

public:
    explicit ScorePage(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const ScoreState& state);

    [[nodiscard]] ScoreWhatIfCard* whatIf() const { return m_whatIf; }
    [[nodiscard]] RaiseCard* raises() const { return m_raises; }

Q_SIGNALS:
    void keepRequested();

private:
    /// Large type puts the cards of a row under each other.
    void arrange();
    kit::ChartPane* addChart(kit::Card* card, QSize size);
    QWidget* buildTop();
    QWidget* buildBottom();
    void presentGauge(const services::ScoreView& view);
    void presentHead(const ScoreState& state);
    void presentMissing(const services::ScoreView& view);

    const theme::Theme& m_theme;
    QBoxLayout* m_pair{nullptr};
    QBoxLayout* m_topRow{nullptr};
    QBoxLayout* m_bottomRow{nullptr};
    kit::PageHead* m_head{nullptr};
    kit::Button* m_keep{nullptr};
    kit::Card* m_gaugeCard{nullptr};
    kit::Card* m_radarCard{nullptr};
    kit::Card* m_whyCard{nullptr};
    kit::Card* m_monthsCard{nullptr};
    kit::Card* m_missingCard{nullptr};
    kit::ChartPane* m_gauge{nullptr};
    kit::ChartPane* m_radar{nullptr};
    kit::ChartPane* m_why{nullptr};
    kit::ChartPane* m_months{nullptr};
    kit::Chip* m_change{nullptr};
    kit::FactList* m_facts{nullptr};
    QWidget* m_missing{nullptr};
    ScoreWhatIfCard* m_whatIf{nullptr};
    RaiseCard* m_raises{nullptr};
    LowRiskCard* m_lowRisk{nullptr};
};

}  // namespace sakhi::screens
