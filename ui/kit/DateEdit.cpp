#include "kit/DateEdit.h"

#include "base/Text.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace sakhi::kit {

QDate toQDate(base::Date date) {
    const std::chrono::year_month_day parts(date);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
            static_cast<int>(static_cast<unsigned>(parts.day()))};
}

base::Date fromQDate(const QDate& date) {
    return base::Date(std::chrono::year(date.year()) /
                      std::chrono::month(static_cast<unsigned>(date.month())) /
                      std::chrono::day(static_cast<unsigned>(date.day())));
}

base::Result<base::Date> parseTypedDate(const QString& text) {
    const QString western = QString::fromStdString(base::westernDigits(text.trimmed().toStdString()));
    if (western.isEmpty()) {
        return base::fail(base::ErrorCode::missingData);
    }
    static const QRegularExpression form(QStringLiteral(
        "^([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4}|[0-9]{2})$|^([0-9]{2})([0-9]{2})([0-9]{4})$"));
    const QRegularExpressionMatch match = form.match(western);
    if (!match.hasMatch()) {
        return base::fail(base::ErrorCode::invalidDate);
    }
    const int first = match.capturedLength(1) > 0 ? 1 : 4;
    const int year = match.captured(first + 2).toInt();
    return base::makeDate(match.capturedLength(first + 2) == 2 ? 2000 + year : year,
                          match.captured(first + 1).toInt(), match.captured(first).toInt());
}

DateEdit::DateEdit(const theme::Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme) {
    //: The form of a date in a field; letters for day, month and year
    setPlaceholderText(tr("dd/mm/yyyy"));
    setInputMethodHints(Qt::ImhDate);
    m_calendar = addAction(QIcon(), QLineEdit::TrailingPosition);
    //: Button in a date field
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(m_calendar->text());
    dressAction();
    connect(m_calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::tidy);
    connect(&theme, &theme::Theme::themeChanged, this, &DateEdit::dressAction);
}

void DateEdit::dressAction() {
    m_calendar->setIcon(m_theme.icon(theme::Icon::calendar, theme::Token::muted, 18));
}

void DateEdit::setDate(std::optional<base::Date> date) {
    setText(date ? QString::fromStdString(base::formatShort(*date)) : QString());
}

base::Result<base::Date> DateEdit::date() const {
    return parseTypedDate(text());
}

void DateEdit::tidy(const QString& text) {
    QString made = QString::fromStdString(base::westernDigits(text.toStdString()));
    static const QRegularExpression whole(QStringLiteral("^[0-9]{2}$|^[0-9]{1,2}/[0-9]{2}$"));
    // A slash comes by itself behind two digits, only while typing at the end and not while deleting.
    const QString before = property("before").toString();
    if (text.size() > before.size() && cursorPosition() == text.size() && whole.match(made).hasMatch()) {
        made += QLatin1Char('/');
    }
    // She types the slash that came by itself.
    if (made.endsWith(QLatin1String("//"))) {
        made.chop(1);
    }
    if (made != text) {
        setText(made);
    }
    setProperty("before", made);
    Q_EMIT dateEdited();
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? 1 : (event->key() == Qt::Key_Down ? -1 : 0);
    const base::Result<base::Date> day = date();
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
    } else if (step != 0 && day && !isReadOnly()) {
        setDate(*day + std::chrono::days(step));
        Q_EMIT dateEdited();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
    if (const base::Result<base::Date> day = date()) {
        setDate(*day);  // "6/11/26" becomes "06/11/2026"
    }
    QLineEdit::focusOutEvent(event);
}

void DateEdit::openCalendar() {
    QMenu menu(this);
    auto* holder = new QWidgetAction(&menu);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setAccessibleName(m_calendar->text());
    if (const base::Result<base::Date> day = date()) {
        calendar->setSelectedDate(toQDate(*day));
    }
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    const auto take = [&](const QDate& day) {
        setDate(fromQDate(day));
        menu.close();
        Q_EMIT dateEdited();
    };
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    menu.exec(mapToGlobal(QPoint(0, height())));
}

}  // namespace sakhi::kit
