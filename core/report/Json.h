#pragma once

#include "base/Date.h"
#include "base/Money.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <string>

namespace sakhi::report {

/// Values of the attached data. QJsonObject keeps its keys in alphabetical order, so the same values give the
/// same bytes. What is not known is null.
QJsonValue json(const std::string& utf8);
QJsonValue json(int value);
QJsonValue json(double value);
QJsonValue json(bool value);
/// A string of rupees with two decimals.
QJsonValue json(base::Money amount);
/// "YYYY-MM-DD".
QJsonValue json(base::Date date);
/// UTC milliseconds as a string: a JSON number could not hold every one.
QJsonValue jsonInstant(base::InstantMs instant);

template <class T>
QJsonValue json(const std::optional<T>& value) {
    return value ? json(*value) : QJsonValue(QJsonValue::Null);
}

}  // namespace sakhi::report
