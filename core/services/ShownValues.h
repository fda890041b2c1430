#pragma once

#include "base/Date.h"
#include "base/Money.h"

#include <QString>

/// Values as pages write them: one way for all.
namespace sakhi::services {

/// "₹1,23,456" or "₹1,23,456.50".
QString shownMoney(base::Money amount);

/// "20/11/2026".
QString shownDay(base::Date day);

/// The day of an instant, as shownDay() writes it.
QString shownDay(base::InstantMs at);

/// With so many decimals, the minus as U+2212.
QString shownNumber(double value, int decimals = 1);

}  // namespace sakhi::services
