#pragma once

#include "base/Money.h"
#include "base/Result.h"

#include <QLineEdit>

#include <optional>

namespace sakhi::kit {

/// A field for rupees. Groups as India does while a person types (12,34,567), turns Indic digits into 0-9,
/// takes pasted text with rupee sign, commas and spaces, and keeps the cursor behind the digit it was behind.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// Whether paise are taken. Without, "50.75" is shown as typed, and money() refuses it rather than read
    /// 5,075. Default: no.
    void setPaiseAllowed(bool allowed);

    /// Shows an amount; nothing = empty.
    void setMoney(std::optional<base::Money> money);

    /// The amount typed, or invalidMoney (paise where none are taken) / outOfRange; an empty field is
    /// missingData.
    [[nodiscard]] base::Result<base::Money> money() const;

Q_SIGNALS:
    /// A person changed the text (typed, pasted or cleared).
    void moneyEdited();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void regroup(const QString& text);

    bool m_paise{false};
};

/// `text` with its digits grouped and all but digits and one point with two decimals taken out.
/// `cursor` is moved to stay behind the same digit.
QString groupedTyping(const QString& text, int& cursor);

}  // namespace sakhi::kit
