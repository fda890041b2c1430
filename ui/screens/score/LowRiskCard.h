#pragma once

#include "kit/Card.h"
#include "services/views/ScoreView.h"

class QBoxLayout;
class QLabel;

namespace sakhi::kit {
class ChartPane;
class Chip;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The probability that the group stays at low risk for six months: a model's estimate, kept apart from the
/// score. The figure and how sure it is, why it is so, and what each proposal would add to it.
class LowRiskCard : public kit::Card {
    Q_OBJECT

public:
    LowRiskCard(const theme::Theme& theme, QWidget* parent);

    /// `view.lowRisk` is there.
    void present(const services::ScoreView& view);

private:
    QWidget* buildFigure();
    QWidget* buildRaises();
    /// Large type puts the three parts under each other.
    void arrange();
    void presentRaises(const services::ScoreView& view);

    const theme::Theme& m_theme;
    QBoxLayout* m_row{nullptr};
    QLabel* m_figure{nullptr};
    kit::Chip* m_sure{nullptr};
    kit::ChartPane* m_why{nullptr};
    QWidget* m_raises{nullptr};
    QWidget* m_raiseList{nullptr};
};

}  // namespace sakhi::screens
