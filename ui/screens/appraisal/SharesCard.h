#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// The members' shares, with what each household's income bears.
class SharesCard : public kit::Card {
    Q_OBJECT

public:
    explicit SharesCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
