#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "screens/appraisal/AppraisalPresenter.h"

#include <QVariantMap>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sakhi::kit {
class MoneyEdit;
class SegmentedControl;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The decision: what the program recommends, the four choices, the terms, the reason, and the button, which
/// says why it is locked while it is.
class DecisionCard : public kit::Card {
    Q_OBJECT

public:
    /// The presenter is borrowed.
    DecisionCard(const theme::Theme& theme, AppraisalPresenter& presenter, QWidget* parent = nullptr);

    /// Shows the recommendation; the terms begin with those asked for, unless she has begun already.
    void present();

    [[nodiscard]] QVariantMap unfinished() const;
    void restore(const QVariantMap& fields);

    [[nodiscard]] DecisionDraft draft() const;

Q_SIGNALS:
    void recorded();

private:
    void buildTerms();
    void buildReason();
    void fill(const DecisionDraft& draft);
    void judge();
    void record();

    const theme::Theme& m_theme;
    AppraisalPresenter& m_presenter;
    QLabel* m_advice;
    kit::SegmentedControl* m_verdict;
    QWidget* m_terms;
    kit::MoneyEdit* m_amount;
    QSpinBox* m_months;
    QLineEdit* m_rate;
    QWidget* m_conditions;
    std::vector<std::pair<std::string, QCheckBox*>> m_boxes;
    QPlainTextEdit* m_reason;
    QLabel* m_why;
    kit::Button* m_record;
    domain::ApplicationId m_request;
};

}  // namespace sakhi::screens
