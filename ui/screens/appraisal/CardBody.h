#pragma once

#include "base/Date.h"
#include "base/Money.h"
#include "kit/Card.h"

#include <QString>

#include <optional>

namespace sakhi::screens {

/// Empties a card's body and gives it a new column to fill.
QVBoxLayout* freshBody(kit::Card& card);

/// "₹1,234", "77.8", "24.0 %", or the word for what is not known.
QString rupees(base::Money amount);
QString figure(double value, int decimals = 1);
QString percentOrUnknown(std::optional<double> value);

/// The day of an instant as screens write it.
QString dayOf(base::InstantMs at);
QString dayOf(base::Date day);

}  // namespace sakhi::screens
