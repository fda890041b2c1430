#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

class QLabel;

namespace sakhi::kit {
class ChartPane;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// From the average to the group's score, factor by factor.
class WhyCard : public kit::Card {
    Q_OBJECT

public:
    explicit WhyCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
    kit::ChartPane* m_pane;
    QLabel* m_none;
};

}  // namespace sakhi::screens
