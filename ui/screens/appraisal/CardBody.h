#pragma once

#include "kit/Card.h"

#include <QString>

#include <optional>

namespace sakhi::screens {

/// Empties a card's body and gives it a new column to fill.
QVBoxLayout* freshBody(kit::Card& card);

/// "77.8", "24.0 %", or the word for what is not known.
QString figure(double value, int decimals = 1);
QString percentOrUnknown(std::optional<double> value);

}  // namespace sakhi::screens
