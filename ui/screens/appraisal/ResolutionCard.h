#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// The group's resolution and the way the request came.
class ResolutionCard : public kit::Card {
    Q_OBJECT

public:
    explicit ResolutionCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
