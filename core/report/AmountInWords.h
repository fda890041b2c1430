#pragma once

#include "base/Money.h"

#include <QString>

namespace sakhi::report {

/// An amount in words as vouchers and letters write it, with lakh and crore: "Rupees Six Lakh Only",
/// "Rupees One Thousand and Fifty Paise Only"; in Hindi "छह लाख रुपये मात्र". `language` is "en" or "hi"; any
/// other is written in English. A negative amount starts with "Minus" / "ऋण".
QString amountInWords(base::Money amount, const QString& language);

}  // namespace sakhi::report
