#pragma once

#include "base/Date.h"
#include "base/Result.h"
#include "theme/Theme.h"

#include <QLineEdit>

#include <optional>

namespace sakhi::kit {

/// A field for a day, dd/MM/yyyy: slashes come by themselves, "6/11/26" and Indic digits are understood, Up
/// and Down go a day on and back, and a button opens a calendar.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(const theme::Theme& theme, QWidget* parent = nullptr);

    void setDate(std::optional<base::Date> date);

    /// The day typed, or invalidDate; an empty field is missingData.
    [[nodiscard]] base::Result<base::Date> date() const;

Q_SIGNALS:
    /// A person changed the text.
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openCalendar();
    void dressAction();
    void tidy(const QString& text);

    const theme::Theme& m_theme;
    QAction* m_calendar;
};

/// Reads what a person types as a day: d/M/yyyy with any of / - . or space, two-digit years as 20yy, Indic
/// digits.
base::Result<base::Date> parseTypedDate(const QString& text);

/// QDate of the same day, and back.
QDate toQDate(base::Date date);
base::Date fromQDate(const QDate& date);

}  // namespace sakhi::kit
