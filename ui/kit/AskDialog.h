#pragma once

#include "kit/Button.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace sakhi::kit {

/// The words of a question. Buttons are verbs: "Count again", "Book ₹120".
struct Question {
    QString title;        ///< the question
    QString consequence;  ///< what happens then
    QString stay;         ///< the cautious choice, left, and what Enter does
    QString go;           ///< doing it, right
    QString reasonLabel;  ///< not empty: a reason must be typed first
    bool destructive{false};
};

/// Asks once. Enter and Escape take the cautious choice, except that Enter in the reason field does it once a
/// reason stands there and the deed is not destructive.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(const theme::Theme& theme, const Question& question, QWidget* parent = nullptr);

    /// The reason typed, trimmed.
    [[nodiscard]] QString reason() const;

    /// Where the reason is typed; none where none is asked for.
    [[nodiscard]] QLineEdit* reasonField() const { return m_reason; }

private:
    void judge();

    const theme::Theme& m_theme;
    Question m_question;
    QLineEdit* m_reason{nullptr};
    Button* m_stay{nullptr};
    Button* m_go{nullptr};
};

/// Asks and waits: the reason (empty where none is asked for) when it is to be done, nothing when it is not.
std::optional<QString> ask(const theme::Theme& theme, const Question& question, QWidget* parent);

}  // namespace sakhi::kit
