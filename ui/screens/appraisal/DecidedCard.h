#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// The decision that was taken: what, by whom, when and why, with what the program had recommended.
class DecidedCard : public kit::Card {
    Q_OBJECT

public:
    explicit DecidedCard(const theme::Theme& theme, QWidget* parent = nullptr);

    /// The view must hold a decision.
    void present(const services::AppraisalView& view);

Q_SIGNALS:
    void printAsked();

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
