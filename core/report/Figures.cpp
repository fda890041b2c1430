#include "report/Figures.h"

#include "base/Text.h"

#include <cmath>

namespace sakhi::report {
namespace {

/// India has one time zone, UTC+5:30, without summer time.
constexpr base::InstantMs kIndiaMs = 19'800'000;

}  // namespace

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString rupees(base::Money amount) {
    return text(base::formatIndian(amount));
}

QString bare(base::Money amount) {
    return amount.isZero() ? QStringLiteral("–") : text(base::formatIndianBare(amount));
}

QString percent(double value, int decimals) {
    return number(value, decimals) + QStringLiteral(" %");
}

QString points(double value, int decimals) {
    QString figure = number(std::abs(value), decimals);
    if (figure == number(0.0, decimals)) {
        return figure;
    }
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + figure;
}

QString number(double value, int decimals) {
    return text(base::formatNumber(value, decimals));
}

QString day(base::Date date) {
    return text(base::formatShort(date));
}

QString dayAndTime(base::InstantMs instant) {
    const base::InstantMs local = instant + kIndiaMs;
    const base::InstantMs minutes = ((local % 86'400'000) + 86'400'000) % 86'400'000 / 60'000;
    if (minutes == 0) {
        return day(base::dateOf(local));
    }
    return QStringLiteral("%1 %2:%3")
        .arg(day(base::dateOf(local)))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

base::Date indianDay(base::InstantMs instant) {
    return base::dateOf(instant + kIndiaMs);
}

Cell textCell(const QString& value, const QString& missingWord) {
    return value.isEmpty() ? Cell{missingWord, Mark::missing} : Cell{value};
}

Cell moneyCell(base::Money amount, bool bold) {
    return {bare(amount), Mark::none, bold, amount};
}

}  // namespace sakhi::report
