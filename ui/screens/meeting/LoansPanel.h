#pragma once

#include "screens/ScrollColumn.h"
#include "screens/meeting/MeetingPresenter.h"
#include "theme/Theme.h"

class QLabel;
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

/// Step "New loans": requests that wait, loans of this meeting, and one by word of mouth.
class LoansPanel : public ScrollColumn {
    Q_OBJECT

public:
    LoansPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();

private:
    void buildForm();
    void connectForm();
    void drawPurposes();
    void showForm(const books::GrantedLoan& loan);
    void tellInstalment();
    void grant();
    void grantRequest(int index);
    void removeLoan(int index);
    [[nodiscard]] bool check();

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    kit::Card* m_waitingCard{nullptr};
    EntryList* m_waiting{nullptr};
    EntryList* m_given{nullptr};
    std::vector<services::ApplicationRow> m_requests;
    kit::Choice* m_member{nullptr};
    kit::MoneyEdit* m_amount{nullptr};
    kit::Choice* m_purpose{nullptr};
    kit::MoneyEdit* m_months{nullptr};
    QLineEdit* m_rate{nullptr};
    kit::Choice* m_fund{nullptr};
    kit::DateEdit* m_firstDue{nullptr};
    QLineEdit* m_number{nullptr};
    kit::FormRow* m_memberRow{nullptr};
    kit::FormRow* m_amountRow{nullptr};
    kit::FormRow* m_purposeRow{nullptr};
    kit::FormRow* m_monthsRow{nullptr};
    kit::FormRow* m_rateRow{nullptr};
    kit::FormRow* m_firstDueRow{nullptr};
    QLabel* m_instalment{nullptr};
    FormDraft* m_draft{nullptr};
    bool m_dressed{false};
};

}  // namespace sakhi::screens
