#pragma once

#include "kit/Card.h"
#include "screens/meeting/MeetingPresenter.h"

class QLabel;
class QLineEdit;

namespace sakhi::kit {
class Button;
class FactList;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Cash in the box by the books, the count by note or as a total, and in large figures what is short or over.
class CashPane : public kit::Card {
    Q_OBJECT

public:
    CashPane(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

    /// Puts the cursor into the first field of the count.
    void focusCount();

    /// Asks for the reason of the difference and books it to short/over; takes back what is booked.
    void bookDifference();

    /// The reason was being typed when the program ended.
    [[nodiscard]] static bool wasAsking(const MeetingState& state);

Q_SIGNALS:
    /// Receipts, expenses and the bank.
    void otherMoneyRequested();
    /// Enter in the last field.
    void countDone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Note {
        base::Money value;
        QLineEdit* number{nullptr};
        QLabel* amount{nullptr};
        QLabel* name{nullptr};
    };

    void buildBooks();
    void buildCount();
    void buildVerdict();
    void setTotalOnly(bool only);
    void typed(const Note& note);
    void refreshBooks();
    void refreshCount();
    void refreshVerdict();
    void showLines();

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    std::vector<std::pair<QString, QString>> m_lines;
    QWidget* m_booksBox{nullptr};
    QWidget* m_notesBox{nullptr};
    kit::MoneyEdit* m_total{nullptr};
    kit::Button* m_switch{nullptr};
    std::vector<Note> m_notes;
    QLabel* m_counted{nullptr};
    QFrame* m_verdict{nullptr};
    QLabel* m_verdictSign{nullptr};
    QLabel* m_verdictFigure{nullptr};
    QLabel* m_verdictWords{nullptr};
    kit::Button* m_book{nullptr};
    bool m_totalOnly{false};
};

}  // namespace sakhi::screens
