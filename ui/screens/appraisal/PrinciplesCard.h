#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// The radar of the five principles.
class PrinciplesCard : public kit::Card {
    Q_OBJECT

public:
    explicit PrinciplesCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
