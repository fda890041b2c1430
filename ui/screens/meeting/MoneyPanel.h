#pragma once

#include "screens/ScrollColumn.h"
#include "screens/meeting/MeetingPresenter.h"
#include "theme/Theme.h"

class QLineEdit;

namespace sakhi::kit {
class Card;
class Choice;
class DateEdit;
class FormRow;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

class EntryList;
class FormDraft;

/// Other money: receipts and expenses besides the members', the bank account, and the bank's loans.
class MoneyPanel : public ScrollColumn {
    Q_OBJECT

public:
    MoneyPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    void focusBank();

private:
    void buildOthers();
    void buildBank();
    void buildBankLoans();
    void addOther();
    void addRepayment();
    void receiveLoan(int index);
    void refreshBankLoans();

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    EntryList* m_others{nullptr};
    kit::Choice* m_head{nullptr};
    kit::MoneyEdit* m_amount{nullptr};
    kit::FormRow* m_amountRow{nullptr};
    kit::Choice* m_where{nullptr};
    QLineEdit* m_note{nullptr};
    kit::MoneyEdit* m_withdrawn{nullptr};
    kit::MoneyEdit* m_deposited{nullptr};
    kit::Card* m_loansCard{nullptr};
    EntryList* m_approved{nullptr};
    EntryList* m_bankEntries{nullptr};
    QWidget* m_repayForm{nullptr};
    kit::Choice* m_bankLoan{nullptr};
    kit::MoneyEdit* m_principal{nullptr};
    kit::MoneyEdit* m_interest{nullptr};
    kit::DateEdit* m_paidOn{nullptr};
    kit::FormRow* m_principalRow{nullptr};
    FormDraft* m_otherDraft{nullptr};
    FormDraft* m_repayDraft{nullptr};
};

}  // namespace sakhi::screens
