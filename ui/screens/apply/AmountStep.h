#pragma once

#include "kit/Card.h"
#include "screens/apply/ApplyPresenter.h"

class QButtonGroup;
class QLabel;

namespace sakhi::kit {
class FormRow;
class MoneyEdit;
class WhatIfSlider;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// How much and for how long, with the instalment beside it as the slider moves, and what she owes already.
class AmountStep : public kit::Card {
    Q_OBJECT

public:
    /// The presenter must outlive it.
    AmountStep(const theme::Theme& theme, const ApplyPresenter& presenter, QWidget* parent = nullptr);

    /// Amount and months as the page begins.
    void clear();

    /// Whose debts are told.
    void setWish(const services::Wish& wish);

    /// Zero where no amount above zero stands in the field.
    [[nodiscard]] base::Money amount() const;
    void setAmount(base::Money amount);
    [[nodiscard]] int months() const;
    void setMonths(int months);

    /// What it costs now; none without an amount.
    [[nodiscard]] std::optional<Burden> burden() const;

    /// The instalment and what she owes, in words.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QString missing() const;

private:
    void addAmount();
    void addMonths();
    void addInstalment();
    void step(int by);
    void tell();

    const theme::Theme& m_theme;
    const ApplyPresenter& m_presenter;
    services::Wish m_wish;
    QLabel* m_hero{nullptr};
    kit::WhatIfSlider* m_slider{nullptr};
    kit::MoneyEdit* m_field{nullptr};
    kit::FormRow* m_fieldRow{nullptr};
    QButtonGroup* m_months{nullptr};
    QLabel* m_instalment{nullptr};
    QLabel* m_share{nullptr};
    QLabel* m_debts{nullptr};
};

}  // namespace sakhi::screens
