#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::kit {
class Chip;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The checks of policy, broken ones first, each with the figure found and its rule.
class ChecksCard : public kit::Card {
    Q_OBJECT

public:
    explicit ChecksCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
    kit::Chip* m_count;
};

}  // namespace sakhi::screens
