#pragma once

#include "kit/Card.h"
#include "services/views/ScoreView.h"

namespace sakhi::screens {

/// The acts that would raise the score, each a button that moves its slider there, and what the score is made
/// of.
class RaiseCard : public kit::Card {
    Q_OBJECT

public:
    RaiseCard(const theme::Theme& theme, QWidget* parent);

    void present(const services::ScoreView& view);

Q_SIGNALS:
    /// The person wants to see proposal `at` on the sliders.
    void tried(std::size_t at);

private:
    const theme::Theme& m_theme;
    QWidget* m_content{nullptr};
};

}  // namespace sakhi::screens
