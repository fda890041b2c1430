#pragma once

#include "kit/Card.h"
#include "services/views/HomeView.h"

namespace sakhi::screens {

/// The members who are behind on payment, with relation names and days; and how the year's instalments came.
class BehindCard : public kit::Card {
    Q_OBJECT

public:
    BehindCard(const theme::Theme& theme, QWidget* parent);

    /// `ownRowsOnly`: a member reads this, so that the others stay unnamed and uncounted.
    void present(const services::HomeView& view, bool ownRowsOnly);

private:
    QWidget* makeRow(const services::BehindRow& late, QWidget* parent) const;
    static QString footText(const services::HomeView& view, bool ownRowsOnly);

    const theme::Theme& m_theme;
    QWidget* m_content{nullptr};
};

}  // namespace sakhi::screens
