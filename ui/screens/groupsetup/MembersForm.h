#pragma once

#include "domain/Member.h"
#include "theme/Theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class FormRow;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Members typed one after the other: name, husband's or father's name, phone; Enter goes on, and in the last
/// field adds her and comes back to the name. Who is on the roll stands under it.
class MembersForm : public QWidget {
    Q_OBJECT

public:
    MembersForm(const theme::Theme& theme, base::Date today, QWidget* parent = nullptr);

    /// The roll, by code.
    void present(const std::vector<domain::Member>& members);

    /// Empties the fields for the next one: she was added.
    void takeNext();
    void showProblem(const QString& reason);
    void setBusy(bool busy);

Q_SIGNALS:
    void added(const sakhi::domain::Member& member);

private:
    void add();
    QWidget* makeRow(const domain::Member& member, int number);

    const theme::Theme& m_theme;
    base::Date m_today;
    QLineEdit* m_name;
    QLineEdit* m_relation;
    QLineEdit* m_phone;
    kit::FormRow* m_nameRow;
    kit::FormRow* m_phoneRow;
    kit::Button* m_add;
    QLabel* m_count;
    QWidget* m_roll{nullptr};
    QVBoxLayout* m_column{nullptr};
    std::vector<std::string> m_names;
};

}  // namespace sakhi::screens
