#pragma once

#include "services/Commands.h"
#include "theme/Theme.h"

#include <QVariantMap>
#include <QWidget>

#include <map>

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace sakhi::kit {
class Choice;
class DateEdit;
class FormRow;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The group's register, its rhythm and saving, its bank account and its rules, as fields.
class GroupForm : public QWidget {
    Q_OBJECT

public:
    GroupForm(const theme::Theme& theme, base::Date today, QWidget* parent = nullptr);

    /// Fills the fields with a group that is there; what its founding settled is shown and not changed.
    void present(const domain::Group& group, const domain::GroupRules& rules);

    /// What stands in the fields; nothing where one is wrong: it is marked, and has the focus.
    std::optional<services::AddGroup> added();
    std::optional<services::ChangeGroup> change(const domain::GroupId& group);

    [[nodiscard]] QVariantMap unfinished() const;
    void restore(const QVariantMap& fields);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildRegister();
    QWidget* buildMeetings();
    QWidget* buildBank();
    QWidget* buildRules();
    kit::FormRow* row(const QString& key, const QString& label, QWidget* field);
    void offerDays(const QString& wanted);
    void wrong(const QString& key, const QString& reason);

    [[nodiscard]] QString text(const QString& key) const;
    base::Money money(const QString& key, bool needed);
    base::Rate rate();
    int percent();
    [[nodiscard]] domain::MeetingFrequency frequency() const;

    const theme::Theme& m_theme;
    base::Date m_today;
    domain::Group m_shown;
    std::map<QString, kit::FormRow*> m_rows;
    QBoxLayout* m_across{nullptr};
    kit::DateEdit* m_formedOn{nullptr};
    kit::Choice* m_frequency{nullptr};
    kit::Choice* m_day{nullptr};
    bool m_well{true};
};

}  // namespace sakhi::screens
