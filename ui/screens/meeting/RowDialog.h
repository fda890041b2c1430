#pragma once

#include "screens/meeting/MeetingPresenter.h"
#include "theme/Theme.h"

#include <QDialog>

class QGridLayout;

namespace sakhi::kit {
class Choice;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

class FormDraft;

/// A row of the meeting in full: attendance, savings handed back, each loan with its interest by hand, a
/// waived fine, and who brought the payment. Accepted, it changes the sheet; what is typed in it before is
/// kept as a form is.
class RowDialog : public QDialog {
    Q_OBJECT

public:
    RowDialog(const theme::Theme& theme, MeetingPresenter& presenter, int row, QWidget* parent = nullptr);

    /// The row whose dialog was open with something typed in it; -1 = none was.
    static int openRow(const MeetingState& state);

    void done(int result) override;

private:
    struct Loan {
        kit::MoneyEdit* paid{nullptr};
        kit::MoneyEdit* interest{nullptr};
    };

    /// The row as it is set now.
    [[nodiscard]] books::SheetLine line() const;
    kit::MoneyEdit* addMoney(QGridLayout& grid, int at, const QString& label, base::Money amount);
    void keepFields();
    void addLoans(QGridLayout& grid);
    void addButtons(QGridLayout& grid);

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    books::SheetLine m_before;
    kit::Choice* m_attendance{nullptr};
    kit::MoneyEdit* m_savings{nullptr};
    kit::MoneyEdit* m_voluntary{nullptr};
    kit::MoneyEdit* m_withdrawn{nullptr};
    kit::MoneyEdit* m_voluntaryWithdrawn{nullptr};
    kit::MoneyEdit* m_fine{nullptr};
    kit::MoneyEdit* m_waived{nullptr};
    kit::Choice* m_broughtBy{nullptr};
    std::vector<Loan> m_loans;
    FormDraft* m_draft{nullptr};
};

}  // namespace sakhi::screens
