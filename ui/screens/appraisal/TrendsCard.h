#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// Twelve months of attendance, savings and repayment.
class TrendsCard : public kit::Card {
    Q_OBJECT

public:
    explicit TrendsCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
