#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "services/Commands.h"
#include "services/views/MemberView.h"

class QLabel;
class QLineEdit;

namespace sakhi::kit {
class FormRow;
}

namespace sakhi::screens {

/// A member's account: made with a password she chooses, or the password of the one she has replaced.
class AccountPanel : public kit::Card {
    Q_OBJECT

public:
    AccountPanel(const theme::Theme& theme, const services::MemberView& member, QWidget* parent = nullptr);

    void focusFirst();
    void setBusy(bool busy);
    void setFailure(const base::Error& error);

Q_SIGNALS:
    void adding(const sakhi::services::AddUser& command);
    void resetting(const sakhi::services::ResetPassword& command);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();

    const theme::Theme& m_theme;
    services::MemberRow m_row;
    domain::GroupId m_group;
    std::optional<services::MemberAccount> m_account;
    QLineEdit* m_login{nullptr};
    kit::FormRow* m_loginRow{nullptr};
    QLineEdit* m_password{nullptr};
    kit::FormRow* m_passwordRow{nullptr};
    QLineEdit* m_again{nullptr};
    kit::FormRow* m_againRow{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
