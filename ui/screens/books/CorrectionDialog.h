#pragma once

#include "domain/Correction.h"
#include "kit/Choice.h"
#include "services/Commands.h"
#include "services/DraftService.h"
#include "services/queries/RecordsQuery.h"
#include "theme/Theme.h"

#include <QDialog>

class QLineEdit;

namespace sakhi::kit {
class FormRow;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// A slip in an earlier meeting: which entry, what it should have been, and why. It is reversed and entered
/// anew today; the earlier meeting stays as it was signed.
class CorrectionDialog : public QDialog {
    Q_OBJECT

public:
    CorrectionDialog(const theme::Theme& theme, std::shared_ptr<const services::GroupBooks> books,
                     QWidget* parent = nullptr);

    /// What is to be corrected, once the dialog was accepted.
    [[nodiscard]] services::CorrectEntries command() const;

    /// What is typed and chosen, by field; and back, as far as the records still hold it.
    [[nodiscard]] services::DraftFields draft() const;
    void setDraft(const services::DraftFields& fields);

    void accept() override;

Q_SIGNALS:
    /// A field was typed in or chosen.
    void typed();

private:
    void fillMeetings();
    void fillEntries();
    void showAmount();
    [[nodiscard]] const domain::Meeting* meeting() const;

    std::shared_ptr<const services::GroupBooks> m_books;
    /// Of the meeting chosen, in the order of the list.
    std::vector<domain::CorrectedEntry> m_entries;
    kit::Choice* m_meeting;
    kit::Choice* m_entry;
    kit::MoneyEdit* m_amount;
    QLineEdit* m_reason;
    kit::FormRow* m_amountRow;
    kit::FormRow* m_reasonRow;
};

}  // namespace sakhi::screens
