#pragma once

#include "kit/FormRow.h"
#include "services/AuthService.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;

namespace sakhi::shell {

/// The first account: whose records, her name, and a password whose rules are told as she types.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(theme::Theme& theme, QWidget* parent = nullptr);

    /// For whom: what a password must be goes by it.
    void setRole(domain::Role role);

    /// Marks what is missing or wrong; true where nothing is.
    bool check();
    void showProblem(const base::Error& error);

    [[nodiscard]] std::string storeName() const;
    [[nodiscard]] services::FirstAccount account() const;

    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    /// Enter in the last field.
    void finished();

private:
    void judge();

    theme::Theme& m_theme;
    domain::Role m_role{domain::Role::representative};
    QLineEdit* m_store;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLineEdit* m_again;
    kit::FormRow* m_storeRow;
    kit::FormRow* m_nameRow;
    kit::FormRow* m_passwordRow;
    kit::FormRow* m_againRow;
};

}  // namespace sakhi::shell
