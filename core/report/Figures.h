#pragma once

#include "base/Date.h"
#include "base/Money.h"
#include "report/Blocks.h"

#include <QString>
#include <QStringList>

#include <string>

namespace sakhi::report {

/// UTF-8 of the core as the paper's text.
QString text(const std::string& utf8);

/// "₹12,34,567".
QString rupees(base::Money amount);

/// "12,34,567", an en dash for nothing; for columns whose head has the rupee sign.
QString bare(base::Money amount);

/// "82.1 %", minus U+2212.
QString percent(double value, int decimals = 1);

/// "+3.0" or "−1.5".
QString points(double value, int decimals);

/// A number of `decimals` places, grouped as India groups.
QString number(double value, int decimals = 0);

/// "16/11/2026".
QString day(base::Date date);

/// "16/11/2026 11:20" in Indian time, the same on every machine; the day alone where its beginning is meant.
QString dayAndTime(base::InstantMs instant);

/// The day of an instant in India.
base::Date indianDay(base::InstantMs instant);

/// A cell of plain text; empty text is missing and prints `missingWord` in a dashed frame.
Cell textCell(const QString& value, const QString& missingWord);

/// A money cell that can be carried over a page break.
Cell moneyCell(base::Money amount, bool bold = false);

}  // namespace sakhi::report
