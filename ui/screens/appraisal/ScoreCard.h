#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// Three numbers kept apart: the group's score on its gauge; the risk score and the grading, which are not
/// made yet.
class ScoreCard : public kit::Card {
    Q_OBJECT

public:
    explicit ScoreCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
