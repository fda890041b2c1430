#pragma once

#include "services/Commands.h"
#include "theme/Theme.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class Card;
class Choice;
class DateEdit;
class FormRow;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The cut-off sheet of a group older than its records: the day, cash and bank, each member's savings, the
/// loans that run. Says at once whether it balances.
class OpeningForm : public QWidget {
    Q_OBJECT

public:
    OpeningForm(const theme::Theme& theme, base::Date today, QWidget* parent = nullptr);

    /// The members whose savings are asked for; what was typed for them stays.
    void present(const domain::Group& group, const std::vector<domain::Member>& members);

    /// What stands on the sheet; nothing where a field is wrong: it is marked.
    std::optional<services::RecordOpening> sheet();
    void showProblem(const QString& reason);

    /// What does not balance, in words; empty where all does.
    [[nodiscard]] QString difference() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct SavingField {
        domain::MemberId member;
        kit::MoneyEdit* amount;
    };
    struct LoanFields {
        QWidget* row;
        kit::Choice* borrower;
        kit::MoneyEdit* left;
        QLineEdit* rate;
        QLineEdit* months;
        kit::DateEdit* due;
    };

    QWidget* buildMoney();
    QWidget* buildSavings();
    QWidget* buildLoans();
    QWidget* buildBalance();
    void addLoan();
    void removeLoan(QWidget* row);
    void fillBorrowers(kit::Choice& choice) const;
    /// The sheet as far as it can be read.
    [[nodiscard]] services::RecordOpening read() const;
    void weigh();

    const theme::Theme& m_theme;
    base::Date m_today;
    domain::GroupId m_group;
    base::Rate m_monthlyRate;
    std::vector<domain::Member> m_members;
    QBoxLayout* m_across{nullptr};
    kit::DateEdit* m_day{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    kit::MoneyEdit* m_cash{nullptr};
    kit::MoneyEdit* m_bank{nullptr};
    kit::MoneyEdit* m_surplus{nullptr};
    QGridLayout* m_savingGrid{nullptr};
    std::vector<SavingField> m_savings;
    QVBoxLayout* m_loanRows{nullptr};
    std::vector<LoanFields> m_loans;
    QLabel* m_loanNote{nullptr};
    std::vector<QLabel*> m_figures;
    QLabel* m_verdict{nullptr};
    QLabel* m_explained{nullptr};
};

}  // namespace sakhi::screens
