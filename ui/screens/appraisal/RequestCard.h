#pragma once

#include "kit/Card.h"
#include "screens/PresenterContext.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// What the group asks for, and what it has.
class RequestCard : public kit::Card {
    Q_OBJECT

public:
    RequestCard(const theme::Theme& theme, const PresenterContext& context, QWidget* parent = nullptr);

    void present(const services::AppraisalView& view);

private:
    const theme::Theme& m_theme;
    PresenterContext m_context;
};

}  // namespace sakhi::screens
