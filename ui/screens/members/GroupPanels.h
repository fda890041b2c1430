#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "services/Commands.h"
#include "services/views/MemberView.h"

#include <array>

class QLabel;
class QLineEdit;

namespace sakhi::kit {
class Choice;
class DateEdit;
class FormRow;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Who holds which office from a day on; says how long the present ones have held theirs.
class OfficesPanel : public kit::Card {
    Q_OBJECT

public:
    OfficesPanel(const theme::Theme& theme, const services::MembersView& view, base::Date today,
                 QWidget* parent = nullptr);

    void focusFirst();
    void setBusy(bool busy);
    void setFailure(const base::Error& error);

Q_SIGNALS:
    void confirmed(const sakhi::services::AssignOffices& command);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoices(const services::MembersView& view);
    void confirm();

    const theme::Theme& m_theme;
    domain::GroupId m_group;
    std::array<kit::Choice*, 3> m_holders{};
    kit::DateEdit* m_day{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    QLineEdit* m_resolution{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

/// The group moves to another representative.
class HandOverPanel : public kit::Card {
    Q_OBJECT

public:
    HandOverPanel(const theme::Theme& theme, const domain::GroupId& group,
                  const std::vector<services::Successor>& successors, QWidget* parent = nullptr);

    void focusFirst();
    void setBusy(bool busy);
    void setFailure(const base::Error& error);

Q_SIGNALS:
    void confirmed(const sakhi::services::HandOver& command);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const theme::Theme& m_theme;
    domain::GroupId m_group;
    std::vector<services::Successor> m_successors;
    kit::Choice* m_to{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
