#pragma once

#include "kit/Card.h"
#include "screens/appraisal/AppraisalPresenter.h"

class QLabel;

namespace sakhi::kit {
class StatCell;
class WhatIfSlider;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Other terms tried out: amount and months, with the new instalment and the tightest household. Changes
/// nothing.
class WhatIfCard : public kit::Card {
    Q_OBJECT

public:
    /// The presenter is borrowed.
    WhatIfCard(const theme::Theme& theme, const AppraisalPresenter& presenter, QWidget* parent = nullptr);

    /// Puts the sliders to the terms asked for.
    void present();

private:
    void answer();

    const theme::Theme& m_theme;
    const AppraisalPresenter& m_presenter;
    kit::WhatIfSlider* m_amount;
    kit::WhatIfSlider* m_months;
    QLabel* m_amountText;
    QLabel* m_monthsText;
    kit::StatCell* m_instalment;
    kit::StatCell* m_foir;
};

}  // namespace sakhi::screens
