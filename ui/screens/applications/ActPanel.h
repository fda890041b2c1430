#pragma once

#include "kit/Card.h"
#include "services/views/ApplicationView.h"

#include <QVariantMap>

class QLineEdit;

namespace sakhi::kit {
class Button;
class Choice;
class DateEdit;
class FormRow;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// What an act on an application asks before it is done.
struct ActQuestion {
    /// Key of the act ("forward").
    std::string act;
    QString title;
    QString consequence;
    QString go;
    bool resolution{false};
    bool resolutionNeeded{false};
    bool reasonCode{false};
    bool reasonWords{false};
    bool reasonNeeded{false};
    bool destructive{false};
    std::string resolutionNo;
    std::optional<base::Date> resolutionOn;
};

/// What was answered; empty where it was not asked.
struct ActAnswer {
    std::string resolutionNo;
    base::Date resolutionOn;
    std::string reasonCode;
    std::string reason;
};

/// The question an act on an application asks.
ActQuestion questionOf(const std::string& act, const services::ApplicationDetail& detail);

/// The question before `rows` become one request to the bank.
ActQuestion bundleQuestion(const std::vector<services::ApplicationRow>& rows);

/// Asks once, in the page: the question, what follows, the fields it needs, the cautious choice left. Escape
/// takes it.
class ActPanel : public kit::Card {
    Q_OBJECT

public:
    ActPanel(const theme::Theme& theme, const ActQuestion& question, base::Date today,
             QWidget* parent = nullptr);

    [[nodiscard]] const ActQuestion& question() const { return m_question; }

    /// What is typed and chosen, by field, and which act it is of ("act"); and back.
    [[nodiscard]] QVariantMap draft() const;
    void setDraft(const QVariantMap& draft);

    /// Says why it could not be done; the fields stay as they are.
    void setFailure(const QString& words);

    /// While the command is under way both buttons rest.
    void setBusy(bool busy);

    void focusFirst();

Q_SIGNALS:
    void confirmed(const sakhi::screens::ActAnswer& answer);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields(base::Date today);
    void addButtons();
    void confirm();
    [[nodiscard]] bool checkReason(ActAnswer& answer);

    const theme::Theme& m_theme;
    ActQuestion m_question;
    QLineEdit* m_number{nullptr};
    kit::DateEdit* m_day{nullptr};
    kit::Choice* m_code{nullptr};
    QLineEdit* m_words{nullptr};
    kit::FormRow* m_numberRow{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    kit::FormRow* m_codeRow{nullptr};
    kit::FormRow* m_wordsRow{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
