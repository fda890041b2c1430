#include "kit/MoneyEdit.h"

#include "base/Text.h"

#include <QFocusEvent>

namespace sakhi::kit {
namespace {

constexpr int kMostDigits = 10;  // 1,000 crore, the most a door admits

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool counts(QChar c) {
    return isDigit(c) || c == QLatin1Char('.');
}

/// Digits before the point and what follows it, of whatever was typed.
struct Typed {
    QString whole;
    QString paise;
    bool point{false};
};

Typed readTyped(const QString& western) {
    Typed typed;
    for (const QChar c : western) {
        if (c == QLatin1Char('.')) {
            typed.point = true;
        } else if (isDigit(c) && !typed.point && typed.whole.size() < kMostDigits) {
            typed.whole += c;
        } else if (isDigit(c) && typed.point && typed.paise.size() < 2) {
            typed.paise += c;
        }
    }
    while (typed.whole.size() > 1 && typed.whole.startsWith(QLatin1Char('0'))) {
        typed.whole.remove(0, 1);
    }
    return typed;
}

}  // namespace

QString groupedTyping(const QString& text, int& cursor) {
    const QString western = QString::fromStdString(base::westernDigits(text.toStdString()));
    qsizetype behind = 0;  // digits and point left of the cursor
    for (qsizetype i = 0; i < std::min<qsizetype>(cursor, western.size()); ++i) {
        behind += counts(western[i]) ? 1 : 0;
    }
    const Typed typed = readTyped(western);
    QString made = QString::fromStdString(base::groupIndian(typed.whole.toStdString()));
    if (typed.point) {
        made += QLatin1Char('.') + typed.paise;
    }
    cursor = 0;
    while (behind > 0 && cursor < made.size()) {
        behind -= counts(made[cursor]) ? 1 : 0;
        ++cursor;
    }
    return made;
}

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::regroup);
}

void MoneyEdit::setPaiseAllowed(bool allowed) {
    m_paise = allowed;
}

void MoneyEdit::setMoney(std::optional<base::Money> money) {
    setText(money ? QString::fromStdString(base::formatIndianBare(*money)) : QString());
}

base::Result<base::Money> MoneyEdit::money() const {
    if (text().trimmed().isEmpty()) {
        return base::fail(base::ErrorCode::missingData);
    }
    const base::Result<base::Money> read = base::parseTyped(text().toStdString());
    if (read && !m_paise && read->inPaise() % 100 != 0) {
        return base::fail(base::ErrorCode::invalidMoney);
    }
    return read;
}

void MoneyEdit::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        selectAll();  // digits overwrite
    }
}

void MoneyEdit::regroup(const QString& text) {
    int cursor = cursorPosition();
    const QString made = groupedTyping(text, cursor);
    if (made != text) {
        setText(made);
        setCursorPosition(cursor);
    }
    Q_EMIT moneyEdited();
}

}  // namespace sakhi::kit
