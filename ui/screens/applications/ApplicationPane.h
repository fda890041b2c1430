#pragma once

#include "kit/Card.h"
#include "screens/PresenterContext.h"
#include "services/views/ApplicationView.h"

namespace sakhi::screens {

/// One application in full: amount, figures, what may be done with it, checks, steps, shares. Built for one
/// detail and replaced by another for the next.
class ApplicationPane : public kit::Card {
    Q_OBJECT

public:
    /// `actsShown` is false while a question about it is open beside it.
    ApplicationPane(const theme::Theme& theme, const PresenterContext& context,
                    const services::ApplicationDetail& detail, bool actsShown, QWidget* parent = nullptr);

Q_SIGNALS:
    /// She wants to do this with it (key of an act).
    void actChosen(const QString& act);
    /// She wants the appraisal of this request.
    void appraisalChosen();

private:
    void addHead(const services::ApplicationDetail& detail);
    void addFacts(const services::ApplicationDetail& detail);
    void addActs(const services::ApplicationDetail& detail);
    void addChecks(const services::ApplicationDetail& detail);
    void addSteps(const services::ApplicationDetail& detail);
    void addShares(const services::ApplicationDetail& detail);
    void addDecision(const services::ApplicationDetail& detail);
    void addTitle(const QString& title, const QString& remark = {});

    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
