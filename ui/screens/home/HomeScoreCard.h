#pragma once

#include "kit/Card.h"
#include "services/views/ScoreView.h"

namespace sakhi::screens {

/// The gauge with the change since last month, and beside it the three things that would raise the score,
/// each a button.
class HomeScoreCard : public kit::Card {
    Q_OBJECT

public:
    HomeScoreCard(const theme::Theme& theme, QWidget* parent);

    void present(const services::ScoreView& view);

Q_SIGNALS:
    /// The person wants to see what moving a measure does ("attendance_rate"); empty: the score alone.
    void measureRequested(const QString& measure);

private:
    QWidget* makeGauge(const services::ScoreView& view, QWidget* parent);
    QWidget* makeRaises(const services::ScoreView& view, QWidget* parent);

    const theme::Theme& m_theme;
    QWidget* m_content{nullptr};
};

}  // namespace sakhi::screens
