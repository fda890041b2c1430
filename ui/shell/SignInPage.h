#pragma once

#include "kit/FormRow.h"
#include "services/Workspace.h"
#include "tasks/TaskRunner.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace sakhi::shell {

/// Who is there? Name and password, or in a store of samples one click on a person.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(theme::Theme& theme, services::Workspace& workspace, QWidget* parent = nullptr);

    /// Signs in with what was typed a moment ago.
    void enter(const QString& login, const QString& password);

Q_SIGNALS:
    void signedIn(const sakhi::services::Session& session);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildPeople(QVBoxLayout* column, const std::vector<services::SamplePerson>& people);
    void buildForm(QVBoxLayout* column);
    void tryPassword();

    theme::Theme& m_theme;
    services::Workspace& m_workspace;
    QLineEdit* m_login{nullptr};
    QLineEdit* m_password{nullptr};
    kit::FormRow* m_passwordRow{nullptr};
    QWidget* m_enter{nullptr};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::shell
