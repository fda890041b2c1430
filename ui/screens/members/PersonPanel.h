#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "services/Commands.h"
#include "services/views/MemberView.h"

#include <QByteArray>
#include <QVariantMap>

class QLabel;
class QLineEdit;

namespace sakhi::kit {
class Avatar;
class Choice;
class DateEdit;
class FormRow;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The form of a woman who joins, or whose particulars change. An Aadhaar number typed here is checked and
/// forgotten: the last four digits alone are kept.
class PersonPanel : public kit::Card {
    Q_OBJECT

public:
    /// Without `of` she joins `group` on `today` or before.
    PersonPanel(const theme::Theme& theme, const domain::GroupId& group, base::Date today,
                const services::MemberView* of, QWidget* parent = nullptr);

    void focusFirst();
    void setBusy(bool busy);
    /// Shown at the field it is about, or under the form.
    void setFailure(const base::Error& error);

    /// What is typed, to be given to the form made next in its place; without document numbers.
    [[nodiscard]] QVariantMap draft() const;
    void setDraft(const QVariantMap& draft);

    /// The picture chosen, already made small.
    [[nodiscard]] const QByteArray& photo() const { return m_photo; }
    /// Takes the picture in a file.
    void takePhoto(const QString& file);

Q_SIGNALS:
    void joining(const sakhi::services::AddMember& command);
    void changing(const sakhi::services::ChangeMember& command);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPhoto();
    void addNames();
    void addDays();
    void addMeans();
    void addDocument();
    void addButtons();
    void fill(const services::MemberView& view);
    void tellAge();
    void confirm();
    [[nodiscard]] bool check();
    [[nodiscard]] domain::Member member() const;
    [[nodiscard]] std::vector<domain::KycDocument> documents() const;
    kit::FormRow* addRow(const QString& label, QWidget* field);
    kit::FormRow* addPair(const QString& label, QWidget* field, const QString& second, QWidget* other,
                          kit::FormRow** otherRow = nullptr);

    const theme::Theme& m_theme;
    domain::GroupId m_group;
    domain::MemberId m_member;
    base::Date m_today;
    bool m_joins;
    QByteArray m_photo;
    kit::Avatar* m_face{nullptr};
    QLineEdit* m_name{nullptr};
    kit::FormRow* m_nameRow{nullptr};
    QLineEdit* m_relation{nullptr};
    kit::Choice* m_gender{nullptr};
    kit::DateEdit* m_birth{nullptr};
    kit::FormRow* m_birthRow{nullptr};
    kit::DateEdit* m_joined{nullptr};
    kit::FormRow* m_joinedRow{nullptr};
    QLineEdit* m_phone{nullptr};
    kit::FormRow* m_phoneRow{nullptr};
    kit::MoneyEdit* m_income{nullptr};
    kit::FormRow* m_incomeRow{nullptr};
    QLineEdit* m_work{nullptr};
    kit::Choice* m_literacy{nullptr};
    QLineEdit* m_nominee{nullptr};
    kit::Choice* m_kind{nullptr};
    QLineEdit* m_number{nullptr};
    kit::FormRow* m_numberRow{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
