#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "services/Commands.h"
#include "services/views/MemberView.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sakhi::kit {
class Choice;
class DateEdit;
class FactList;
class FormRow;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// A member leaves or has died: the day, why, and her settlement in figures before anything is done.
class LeavingPanel : public kit::Card {
    Q_OBJECT

public:
    using Reckoner = std::function<base::Result<services::LeavingView>(base::Date)>;

    LeavingPanel(const theme::Theme& theme, const services::MemberView& member, base::Date today,
                 Reckoner reckoner, QWidget* parent = nullptr);

    void focusFirst();
    void setBusy(bool busy);
    void setFailure(const base::Error& error);

Q_SIGNALS:
    void confirmed(const sakhi::services::RecordLeaving& command);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields(base::Date today);
    void addFigures();
    void addButtons();
    /// Reads the settlement of the day typed and says what is to be done.
    void reckon();
    void showFigures(const services::LeavingView& view);
    void judge();
    void confirm();
    [[nodiscard]] bool died() const;

    const theme::Theme& m_theme;
    domain::MemberId m_member;
    domain::GroupId m_group;
    Reckoner m_reckoner;
    std::optional<services::LeavingView> m_view;
    kit::DateEdit* m_day{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    kit::Choice* m_reason{nullptr};
    QLineEdit* m_nominee{nullptr};
    kit::FormRow* m_nomineeRow{nullptr};
    QLineEdit* m_resolution{nullptr};
    QLineEdit* m_note{nullptr};
    kit::FactList* m_figures{nullptr};
    QLabel* m_result{nullptr};
    QCheckBox* m_brought{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
